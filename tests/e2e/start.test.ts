import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { scratchFolder } from '../store/scratch.ts';
import { inProcess, isAlive, launch, toEnd } from './program.ts';

/** The bot has this long to end (README); the test's own limit lies above it. */
const LONGEST_END = 10_000;

describe('npm start without chat tokens', () => {
  it('answers each line of a pipe over the sample corpus and exits 0', async () => {
    const data = await scratchFolder();
    const npm = launch('npm', ['start', '--silent'], { environment: { FOOTNOTE_DATA: data } });
    const { code, output, errors } = await toEnd(
      npm,
      '/who Rocha Moya\n\n/timeline extraditions\n2\n/nonsense\n',
    );
    expect(errors.replace(/^npm warn.*\n/gmu, '')).toBe('');
    expect(code).toBe(0);
    expect(output).toMatch(/^Rubén Rocha Moya · person/u);
    expect(output).toContain('Timeline: extraditions');
    expect(output).toContain('There is no command /nonsense.');
    expect(output.match(/^Searched 8 documents/gmu)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with code 0 on %s and leaves no process behind',
    async (signal) => {
      const data = await scratchFolder();
      const npm = launch('npm', ['start', '--silent'], { environment: { FOOTNOTE_DATA: data, CORPUS: '' } });
      npm.stdin.write('/help\n');
      await once(npm.stdout, 'data');
      const asked = performance.now();
      npm.kill(signal);
      const [code] = (await once(npm, 'close')) as [number | null];
      expect(code).toBe(0);
      expect(performance.now() - asked).toBeLessThan(LONGEST_END);
      expect(isAlive(npm)).toBe(false);
    },
  );

  it('takes CORPUS and data relative to where npm was called', async () => {
    const folder = await scratchFolder();
    await mkdir(join(folder, 'texts'));
    await writeFile(
      join(folder, 'texts', 'a.txt'),
      'Marisol Quintero Vega opened the harbour tower on 3 May 2025.\n',
    );
    const environment = { CORPUS: 'texts', FOOTNOTE_DATA: 'db' };
    const words = [
      '--prefix',
      PACKAGE_ROOT,
      'run',
      '--silent',
      'footnote',
      '--',
      'who',
      'Quintero Vega',
      '--json',
    ];
    const { code, output } = await toEnd(launch('npm', words, { folder, environment }), '');
    expect(code).toBe(0);
    const answer = JSON.parse(output) as { citations: { document: { source: string } }[] };
    expect(answer.citations[0]?.document.source).toBe('a.txt');
    const again = await inProcess(['sources', '--json', '--no-sync', '--data', join(folder, 'db')]);
    expect(JSON.parse(again.output)).toMatchObject({ outcome: 'found', coverage: { documents: 1 } });
  });
});

describe('what is configured wrongly', () => {
  it('is told at once, before anything is read', async () => {
    const environment = { PORT: 'eighty', FOOTNOTE_LOG_LEVEL: 'loud', FOOTNOTE_DATA: await scratchFolder() };
    const { code, output, errors } = await inProcess([], { environment });
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/PORT.*\n.*FOOTNOTE_LOG_LEVEL/u);
  });
});
