import { readFileSync, writeFileSync } from 'node:fs';

/** Questions that can be fetched back with the arrow keys, after a restart too. */
export const MOST_REMEMBERED = 500;

/** Only the operator reads it: a question may be a secret. */
const OWNER_ONLY = 0o600;

/** The questions of earlier talks, the last one first; none where there is no file. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, MOST_REMEMBERED);
  } catch {
    return [];
  }
}

/** Keeps them; on a disk that takes no writing they are forgotten, which is no reason to fail. */
export function writeHistory(file: string, questions: readonly string[]): void {
  try {
    writeFileSync(file, `${questions.slice(0, MOST_REMEMBERED).join('\n')}\n`, { mode: OWNER_ONLY });
  } catch {
    // Nothing to tell: the talk itself works.
  }
}
