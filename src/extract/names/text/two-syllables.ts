import { lexiconLines } from '../../../language/lexicon.ts';

const SYLLABLE = lexiconLines('en', 'given-name-syllables')
  // Of "so" and "son" the longer is looked for first.
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** A Korean or Chinese given name of two syllables with a hyphen and one capital: "Joon-ho", "Ing-wen"; not "Sit-in". */
export const TWO_SYLLABLES = `(?=\\p{Lu}\\p{Ll}{1,5}-\\p{Ll})(?:${SYLLABLE.replaceAll(/(^|\|)(.)/g, capital)})-(?:${SYLLABLE})(?![\\p{L}-])`;

function capital(_: string, before: string, letter: string): string {
  return before + letter.toUpperCase();
}

const WHOLE = new RegExp(`^(?:${SYLLABLE})-(?:${SYLLABLE})$`, 'u');

/** Whether a word, as lists hold it, is such a name. */
export function isTwoSyllables(folded: string): boolean {
  return folded.includes('-') && WHOLE.test(folded);
}
