import type { WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { dateWords } from './date-words.ts';
import { readNumber, readSpokenYear, readWrittenNumber } from './numbers.ts';
import type { WordClass } from './pattern.ts';
import { type Read, readList, type WordList, wordList } from './word-list.ts';
import { isNumeral, type Word } from './words.ts';

/** The classes that the patterns of a language may name. */
export function classesOf(language: Language): Readonly<Record<string, WordClass>> {
  const months = wordList(language, 'months');
  const ordinals = wordList(language, 'ordinals');
  const numbers = wordList(language, 'numbers');
  const weekdays = wordList(language, 'weekdays');
  const numberWord = (form: WordForm) => isNumeral(form) || numbers.has(form.folded);
  return remembering({
    month: { begins: ({ folded }) => months.has(folded), read: readMonth(months, WHOLE_MONTHS[language]) },
    weekday: listed(weekdays),
    unit: listed(wordList(language, 'time-units')),
    season: listed(wordList(language, 'seasons')),
    part: listed(wordList(language, 'day-parts')),
    holiday: listed(wordList(language, 'holidays')),
    ordinal: { begins: (form) => isNumeral(form) || ordinals.has(form.folded), read: readOrdinal(ordinals) },
    number: { begins: numberWord, read: (words, at) => readNumber(words, at, language) },
    written: {
      begins: ({ folded }) => numbers.has(folded),
      read: (words, at) => readWrittenNumber(words, at, language),
    },
    day: { begins: (form) => isNumeral(form) || ordinals.has(form.folded), read: readDay(ordinals) },
    daynumber: { begins: numberWord, read: (words, at) => smaller(readNumber(words, at, language), 31) },
    year: { begins: isNumeral, read: readYear },
    shortyear: { begins: isNumeral, read: (words, at) => digitsOf(words, at, 2) },
    spokenyear: { begins: ({ folded }) => numbers.has(folded), read: readYearInWords(language) },
    two: { begins: isNumeral, read: (words, at) => digitsOf(words, at, 2) },
    digits: { begins: isNumeral, read: (words, at) => wholeOf(words, at) },
    hour: { begins: numberWord, read: (words, at) => smaller(readNumber(words, at, language), 24) },
    decimal: { begins: isNumeral, read: readDecimal },
    decade: { begins: isNumeral, read: readDecade },
    decadeword: listed(wordList(language, 'decades')),
    roman: { begins: ({ folded }) => ROMAN_LOW.test(folded), read: readRoman },
    numeral: { begins: isNumeral, read: (words, at) => withText(words, at) },
  });
}

/** Places that a class remembers: many patterns ask for the same class at the same few words. */
const REMEMBERED = 16;

/** The classes, each remembering what it read at the last few words of a text. */
function remembering(classes: Readonly<Record<string, WordClass>>): Readonly<Record<string, WordClass>> {
  return Object.fromEntries(
    Object.entries(classes).map(([name, { begins, read }]) => [name, { begins, read: remembered(read) }]),
  );
}

function remembered(read: WordClass['read']): WordClass['read'] {
  let of: readonly Word[] | null = null;
  const places = new Int32Array(REMEMBERED).fill(-1);
  const results: (Read | null)[] = new Array(REMEMBERED).fill(null);
  return (words, at) => {
    if (of !== words) {
      of = words;
      places.fill(-1);
    }
    const slot = at % REMEMBERED;
    if (places[slot] !== at) {
      places[slot] = at;
      results[slot] = read(words, at);
    }
    return results[slot] ?? null;
  };
}

const ROMAN_LOW = /^[ivx]+$/;
const ROMAN = /^(?=[IVX])(X{0,2})(IX|IV|V?I{0,3})$/i;
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|o|a|er|ro|do|to|º|ª)$/;

function listed(list: WordList): WordClass {
  return { begins: ({ folded }) => list.has(folded), read: (words, at) => readList(list, words, at) };
}

/** A month; the full stop of an abbreviation belongs to it. */
function readMonth(months: WordList, whole: ReadonlySet<string>): WordClass['read'] {
  return (words, at) => {
    const read = readList(months, words, at);
    const word = words[at];
    const stop = words[at + 1];
    const short = word !== undefined && word.text.length <= 4 && !whole.has(word.low);
    return read && short && stop?.text === '.' && stop.glued ? { ...read, next: read.next + 1 } : read;
  };
}

/** Month names that are as short as an abbreviation. */
const WHOLE_MONTHS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: dateWords('en', 'whole month'),
  es: dateWords('es', 'whole month'),
};

/** `first`, `3rd`. */
function readOrdinal(ordinals: WordList): WordClass['read'] {
  return (words, at) => {
    const word = words[at];
    if (word?.digits != null) {
      if (ORDINAL_SUFFIX.test(word.suffix)) return { next: at + 1, value: word.digits };
      const point = words[at + 1]?.text === '.' && words[at + 2]?.glued ? 1 : 0;
      const mark = words[at + 1 + point];
      return word.suffix === '' && mark?.glued && /^[º°ª]$/.test(mark.text)
        ? { next: at + 2 + point, value: word.digits }
        : null;
    }
    return numbered(readList(ordinals, words, at));
  };
}

/** A day of the month in digits, with or without an ordinal ending, or as an ordinal word. */
function readDay(ordinals: WordList): WordClass['read'] {
  const ordinal = readOrdinal(ordinals);
  return (words, at) => {
    const word = words[at];
    const read = smaller(ordinal(words, at), 31);
    if (read || word?.digits == null || word.suffix !== '') return read;
    return word.width <= 2 && word.digits >= 1 && word.digits <= 31
      ? { next: at + 1, value: word.digits }
      : null;
  };
}

/** A year of four digits. What stands around it is the rule's business. */
function readYear(words: readonly Word[], at: number): Read | null {
  const word = words[at];
  const fits = word?.digits != null && word.width === 4 && word.suffix === '' && word.digits >= 1000;
  return fits && word.digits < 2200 ? { next: at + 1, value: word.digits } : null;
}

/** `nineteen ninety-four`, `two thousand`, `mil novecientos noventa`. */
function readYearInWords(language: Language): WordClass['read'] {
  return (words, at) => {
    const read =
      (language === 'en' ? readSpokenYear(words, at) : null) ?? readWrittenNumber(words, at, language);
    return read && Number(read.value) >= 1100 && Number(read.value) < 2200 ? read : null;
  };
}

/** `1990s`, `90s`. */
function readDecade(words: readonly Word[], at: number): Read | null {
  const word = words[at];
  if (word?.digits == null || word.suffix !== 's' || word.digits % 10 !== 0) return null;
  if (word.width === 4 && word.digits >= 1000) return { next: at + 1, value: word.digits };
  return word.width === 2 && word.digits >= 20 ? { next: at + 1, value: 1900 + word.digits } : null;
}

/** `2.5`, `1.200`: any number in digits with a point or comma, as its text. */
function readDecimal(words: readonly Word[], at: number): Read | null {
  const word = words[at];
  return word && isNumeral(word) && word.digits === null ? { next: at + 1, value: word.low } : null;
}

function readRoman(words: readonly Word[], at: number): Read | null {
  const word = words[at];
  const match = word ? ROMAN.exec(word.text) : null;
  if (!match) return null;
  const ones: Readonly<Record<string, number>> = {
    I: 1,
    II: 2,
    III: 3,
    IV: 4,
    V: 5,
    VI: 6,
    VII: 7,
    VIII: 8,
    IX: 9,
  };
  const value = (match[1]?.length ?? 0) * 10 + (ones[(match[2] ?? '').toUpperCase()] ?? 0);
  return value > 0 ? { next: at + 1, value } : null;
}

function digitsOf(words: readonly Word[], at: number, width: number): Read | null {
  const word = words[at];
  return word?.digits != null && word.width === width && word.suffix === ''
    ? { next: at + 1, value: word.digits }
    : null;
}

function wholeOf(words: readonly Word[], at: number): Read | null {
  const word = words[at];
  return word?.digits != null && word.suffix === '' ? { next: at + 1, value: word.digits } : null;
}

function withText(words: readonly Word[], at: number): Read | null {
  const word = words[at];
  return word && isNumeral(word) ? { next: at + 1, value: word.low } : null;
}

function smaller(read: Read | null, most: number): Read | null {
  return read && Number(read.value) >= 0 && Number(read.value) <= most ? read : null;
}

function numbered(read: Read | null): Read | null {
  return read && { next: read.next, value: Number(read.value) };
}
