import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Answer } from '../../src/answer/answer.ts';
import type { Caller } from '../../src/command.ts';
import { scratchFolder } from '../store/scratch.ts';

/** Questions that touch every command and every way in which an answer can end. */
export const QUESTIONS = [
  '/who Rocha Moya',
  '/who AMLO',
  '/who Inzunza',
  '/who Sheinbaum',
  '/who CIA',
  '/who Pablo Escobar',
  '/who rocha moia',
  '/timeline extraditions',
  '/timeline Zambada',
  '/timeline Sheinbaum from 2025',
  '/search Centinela Tower',
  '/search "security cooperation"',
  '/search sovereignty -tariffs',
  '/search extradiciones',
  '/search qwertzuiop',
  '/sources',
  '/help',
] as const;

/** Whoever sits at the terminal. */
export const OPERATOR: Caller = {
  platform: 'terminal',
  workspace: null,
  place: null,
  user: null,
  language: 'en',
  timeZone: 'UTC',
  rights: [],
};

/** The same answer but for the ids of documents, which are no part of it. */
export function withoutIds(answer: Answer): Answer {
  const citations = answer.citations.map((citation) => {
    return { ...citation, document: { ...citation.document, id: '' } };
  });
  return { ...answer, citations };
}

/** A folder with these files. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await scratchFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
