import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import { wordForm } from '../../language/word-form.ts';
import { fold } from '../../text.ts';
import type { Edit, Mend } from '../edits.ts';

/** A word that a line end divides. */
export const dividedWords: Mend = {
  name: 'divided words',
  changes:
    'A word divided by a hyphen at a line end is put together: without the hyphen where the text or the word list knows it so, else with it.',
  edits: (text) => {
    const divided = [...text.matchAll(DIVIDED)];
    if (divided.length === 0) return [];
    const words = wordsOf(text);
    return divided.flatMap((match) => toEdit(match, words));
  },
};

/**
 * From the hyphen on, as most texts have few; the word's first half is looked at only from there.
 * The bounds keep a long run of letters linear: no word is longer.
 */
const DIVIDED = /-(?<=(?<![\p{L}-])(\p{L}{2,30})-)[ \t]{0,3}\n{1,2}[ \t]{0,8}(\p{Ll}{2,30})(?!\p{L})/gu;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(WORD), ([word]) => wordForm(word).folded));
}

function toEdit(match: RegExpExecArray, words: ReadonlySet<string>): readonly Edit[] {
  const [whole, left = '', right = ''] = match;
  if (LANGUAGES.some((language) => lexiconSet(language, 'stop-words').has(fold(right)))) return [];
  const start = match.index;
  const end = start + whole.length - right.length;
  const hyphenated = words.has(fold(`${left}-${right}`));
  const text = !hyphenated && isKnown(fold(left + right), words) ? '' : '-';
  return [{ start, end, text }];
}

function isKnown(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || LANGUAGES.some((language) => lexiconSet(language, 'common-words').has(word));
}
