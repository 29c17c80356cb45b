import { LANGUAGES, lexiconLines } from '../language/lexicon.ts';
import { fold } from '../text.ts';

/** A message that asks. */
export interface Question {
  /** The words it opens with, folded; empty where it only ends with a question mark. */
  readonly opening: string;
  readonly openingWords: number;
  /** What follows the opening, without question marks. */
  readonly about: string;
  /** Whether it carries a question mark. */
  readonly marked: boolean;
}

/** The message as a question, null where nothing in it asks. English and Spanish at once: people mix. */
export function readQuestion(text: string): Question | null {
  const bare = text.replace(/^[¿\s]{1,10}/u, '').replace(/[?\s]{1,10}$/u, '');
  const marked = /^\s{0,10}¿|\?\s{0,10}$/u.test(text);
  const opening = openingOf(bare);
  if (opening === '' && !marked) return null;
  return {
    opening,
    openingWords: opening === '' ? 0 : opening.split(' ').length,
    about: restAfter(bare, opening),
    marked,
  };
}

/** The longest opening of the lists that the text begins with, as whole words. */
function openingOf(text: string): string {
  const folded = `${fold(text).replace(/\s+/gu, ' ')} `;
  const found = LANGUAGES.flatMap((language) => lexiconLines(language, 'question-openings'))
    .map(fold)
    .filter((opening) => folded.startsWith(`${opening} `));
  return found.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Counted in words: folding may change a text's length. */
function restAfter(text: string, opening: string): string {
  if (opening === '') return text.trim();
  const words = text.trim().split(/\s+/u);
  return words.slice(opening.split(' ').length).join(' ');
}
