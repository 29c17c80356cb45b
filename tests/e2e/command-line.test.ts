import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../store/scratch.ts';
import { footnote, inProcess } from './program.ts';

describe('wrong use', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown subcommand', ['whoo', 'Ana'], /There is no subcommand whoo\.\nDid you mean footnote who\?/u],
    ['a chat command that there is not', ['/whoo', 'Ana'], /Did you mean footnote who\?/u],
    ['a command without what it needs', ['who'], /Whom do you ask for\?/u],
    ['an option that there is not', ['rank', '--colour'], /unknown option '--colour'/u],
    ['a moment that there is not', ['sources', '--now', 'soon'], /“soon” is not a date or instant/u],
    ['an ingest of nothing', ['ingest'], /missing required argument 'path'/u],
    ['nobody to forget', ['forget', 'everyone'], /“everyone” is no workspace or user/u],
  ])('%s: code 2, one clear message, nothing on standard output', async (_, words, message) => {
    const environment = { CORPUS: '', FOOTNOTE_DATA: await scratchFolder() };
    const { code, output, errors } = await inProcess(words, { environment });
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/^\s+at /mu);
  });

  it('is told as JSON on standard output where that was asked for', async () => {
    const environment = { CORPUS: '', FOOTNOTE_DATA: await scratchFolder() };
    const { code, output, errors } = await footnote(['who', '--json'], { environment });
    expect(code).toBe(2);
    expect(JSON.parse(output)).toEqual({
      error: { message: 'Whom do you ask for?', hint: 'Type a name: /who Rocha Moya' },
    });
    expect(errors).toBe('');
  });
});

describe('annotate', () => {
  it('shows what the engine sees in files and lines, without a database', async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, 'a.txt'), 'Marisol Quintero Vega was arrested on 3 May.\n');
    const input = `${JSON.stringify({ id: 'x', text: 'Tomás Ibarra left on 4 May.', published: '2024-06-01' })}\n{}\n`;
    const words = ['annotate', 'a.txt', '-', '--published', '2026-05-28'];
    const { code, output } = await inProcess(words, { folder, input, environment: { FOOTNOTE_DATA: 'db' } });
    expect(code).toBe(0);
    const [file, line, bad] = output
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as Record<string, never>);
    expect(file).toMatchObject({
      document: { source: 'a.txt', date: '2026-05-28', text: 'Marisol Quintero Vega was arrested on 3 May.' },
      passages: [{ start: 0, end: 44 }],
      sentences: [{ start: 0, end: 44 }],
      mentions: [{ start: 0, end: 21, kind: 'person', entity: { id: 0, name: 'Marisol Quintero Vega' } }],
      dates: [{ start: 38, end: 43, text: '3 May', value: '2026-05-03', type: 'DATE', basis: 'year' }],
      events: [{ date: '2026-05-03', dates: 'event', participants: [0] }],
    });
    expect(line).toMatchObject({ id: 'x', dates: [{ value: '2024-05-04' }] });
    expect(bad).toMatchObject({ id: null, error: { message: 'The line has no "text".' } });
  });
});
