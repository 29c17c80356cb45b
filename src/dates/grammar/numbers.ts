import type { Language } from '../../model.ts';
import { type Read, readList, type WordList, wordList } from './word-list.ts';
import type { Word } from './words.ts';

const LISTS: Readonly<Record<Language, WordList>> = {
  en: wordList('en', 'numbers'),
  es: wordList('es', 'numbers'),
};

/** Words that join the parts of a number: `two hundred and five`, `treinta y cinco`. */
const JOINTS: Readonly<Record<Language, string>> = { en: 'and', es: 'y' };

/** More words than any number in news has. */
const MOST_PARTS = 8;

/** A whole number in digits or words. Years said in pairs (`nineteen ninety-four`) are read by `readSpokenYear`. */
export function readNumber(words: readonly Word[], at: number, language: Language): Read | null {
  const word = words[at];
  if (!word) return null;
  if (word.digits !== null && word.suffix === '' && word.width <= 4)
    return { next: at + 1, value: word.digits };
  return readWrittenNumber(words, at, language);
}

/** A number of letters: `twenty-five`, `two thousand`, `ciento veinte`. */
export function readWrittenNumber(words: readonly Word[], at: number, language: Language): Read | null {
  let total = 0;
  let part = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let next = at;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const place = parts === 0 ? at : afterJoint(words, next, language, part);
    const value = numeral(words, place, language);
    if (value === null) break;
    if (value >= 1000) {
      total += Math.max(part, 1) * value;
      part = 0;
      smallest = 1000;
    } else if (value === 100 && part > 0 && part < 10) {
      part *= 100;
      smallest = 100;
    } else if (fits(value, smallest)) {
      part += value;
      smallest = value;
    } else break;
    next = place + 1;
  }
  return next === at ? null : { next, value: total + part };
}

/** A year said in pairs: `nineteen ninety-four`, `twenty twenty-five`. English only. */
export function readSpokenYear(words: readonly Word[], at: number): Read | null {
  const century = numeral(words, at, 'en');
  if (century === null || century < 10 || century > 21) return null;
  const rest = readWrittenNumber(words, words[at + 1]?.low === '-' ? at + 2 : at + 1, 'en');
  if (!rest || Number(rest.value) < 10 || Number(rest.value) > 99) return null;
  return { next: rest.next, value: century * 100 + Number(rest.value) };
}

function numeral(words: readonly Word[], at: number, language: Language): number | null {
  const read = readList(LISTS[language], words, at);
  return read ? Number(read.value) : null;
}

/** Whether a part may follow: `five` after `twenty` or `hundred`, not after `four`. */
function fits(value: number, smallest: number): boolean {
  if (smallest === Number.POSITIVE_INFINITY) return true;
  if (smallest >= 100) return value < smallest;
  return smallest >= 20 && smallest % 10 === 0 && value < 10;
}

function afterJoint(words: readonly Word[], at: number, language: Language, part: number): number {
  const low = words[at]?.low;
  if (low === '-' && words[at]?.glued) return at + 1;
  const tens = part % 100 >= 30 && part % 10 === 0;
  if (low === JOINTS[language] && (language === 'es' ? tens : part >= 100)) return at + 1;
  return at;
}
