import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import { scratchFolder } from '../store/scratch.ts';

/** What is told of a topic in some texts: each happening's date and sentence. */
async function told(topic: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const folder = await scratchFolder();
  const corpus = await openCorpus({ database: join(folder, 'footnote.db') });
  onTestFinished(() => corpus.close());
  await mkdir(join(folder, 'press'));
  await Promise.all(texts.map((text, at) => writeFile(join(folder, 'press', `${at}.txt`), text)));
  await corpus.ingest({ kind: 'sync', roots: [join(folder, 'press')] }, { thread: 'same' });
  const { happenings } = await corpus.timeline({ topic }, 'all');
  return happenings.map(({ date, group: { quotations, main } }) => {
    const quotation = quotations[main];
    const text = quotation?.document.text.slice(quotation.span.start, quotation.span.end);
    return `${date.value} ${text}`;
  });
}

describe('a topic', () => {
  it('is no slip in the name of a body', async () => {
    const network = 'The Talvia Election Support Network met in Oxley.';
    const vote = 'Talvia held its first election on 3 May 2024.';
    expect(await told('elections', network, vote)).toEqual([`2024-05-03 ${vote}`]);
  });

  it('is no part of the name of a thing where it is typed small', async () => {
    const band = 'The film Strikes Back was shown in Oxley on 2 May 2024.';
    const strike = 'The dockers of Oxley went on strike on 3 May 2024.';
    expect(await told('strikes', band, strike)).toContain(`2024-05-03 ${strike}`);
  });

  it('has the day of the clause that tells it, not of another one in its sentence', async () => {
    const text = 'Ilse Varga also started the war in 1989, before being elected president in 1997.';
    expect(await told('elections', text)).toEqual([`1997 ${text}`]);
  });

  it('has the day of what hangs on its word', async () => {
    const text =
      'La demanda fue cursada el 30 de abril de 2019 y responde a una orden de detención dictada por la jueza Marta Ibsen el 16 de julio de 2018.';
    expect(await told('detenciones', text)).toEqual([`2018-07-16 ${text}`]);
  });

  it('is not told by its word inside the name of somebody', async () => {
    const text =
      'Dos seguidores del Partido de la Liberación de Talvia viajaron a Oxley el 3 de mayo de 2024.';
    const freed = 'Los rehenes fueron liberados el 4 de mayo de 2024.';
    expect(await told('liberaciones', text, freed)).toEqual([`2024-05-04 ${freed}`]);
  });
});
