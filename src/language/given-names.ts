import { fold } from '../text.ts';
import { LANGUAGES, lexiconLines } from './lexicon.ts';

let known: ReadonlySet<string> | null = null;

/** Whether a word is a given name in any language. */
export function isGivenName(word: string): boolean {
  known ??= read();
  return known.has(fold(word));
}

/** The lists say more of a name than its first column. */
function read(): ReadonlySet<string> {
  const lines = LANGUAGES.flatMap((language) => lexiconLines(language, 'given-names'));
  return new Set(lines.map((line) => fold(line.split('\t', 1).join(''))));
}
