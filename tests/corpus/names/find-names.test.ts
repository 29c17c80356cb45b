import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenCorpus, openCorpus } from '../../../src/corpus/open-corpus.ts';

const TEXTS = {
  'a.txt': 'Rubén Lozano, a harbour master, met his sister Julia Lozano on Monday in Brenmouth.',
  'b.txt': 'Lozano told the court that he had seen nothing. Lozano then left the room.',
  'c.txt': 'Quirino Marbán said on Tuesday that the bridge would open. Marbán denied any delay.',
  'd.txt': 'Marbán said on Friday that the bridge was safe.',
};

describe('a typed surname', () => {
  let corpus: OpenCorpus;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-test-'));
    const press = join(folder, 'press');
    await mkdir(press);
    for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(press, name), text);
    corpus = await openCorpus({ database: join(folder, 'footnote.db') });
    await corpus.ingest({ kind: 'sync', roots: [press] }, { thread: 'same' });
    return async () => {
      await corpus.close();
      await rm(folder, { recursive: true, force: true });
    };
  });

  async function offered(typed: string): Promise<readonly string[]> {
    const { entities } = await corpus.findNames(typed, 'all');
    return entities.map(({ name }) => name);
  }

  test('offers all who bear it, and last the documents that say no more than it', async () => {
    expect(await offered('Lozano')).toEqual(['Julia Lozano', 'Rubén Lozano', 'Lozano']);
  });

  test('of one bearer is that one: documents that say no more stand apart in the dossier', async () => {
    expect(await offered('Marbán')).toEqual(['Quirino Marbán']);
    const { entities } = await corpus.findNames('Marbán', 'all');
    const [only] = entities;
    if (!only) throw new Error('The name was not found');
    const dossier = await corpus.dossier(only, 'all');
    expect(dossier.surnameOnly).toHaveLength(1);
  });
});
