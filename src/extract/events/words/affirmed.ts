/** Negations that deny nothing: `Not until Friday did she resign`, `no tardó en dimitir`, `no dimitió hasta el lunes`. */
import { DAY_LENGTH, dayValue, rangeOf } from '../../../dates/date-value.ts';
import { indexAt, type Word } from '../../../dates/grammar/words.ts';
import { lexiconLines } from '../../../language/lexicon.ts';
import type { Language, TimeExpression } from '../../../model.ts';

/** Whether a word opens a phrase that negates and affirms what stands around it, or is negated only up to a day that came. */
export function isAffirming(words: readonly Word[], at: number, language: Language): boolean {
  const opened = phrases(language).get(words[at]?.low ?? '');
  if (!opened) return false;
  return (
    opened.some((rest) => rest.every((low, place) => words[at + 1 + place]?.low === low)) ||
    lastedUntil(words, at, language)
  );
}

/** Words between a negation and the day up to which it held: `did not release the names of the dead until Monday`. */
const UNTIL_REACH = 14;

/** Whether a day with `until` follows a negation in its clause: what was not done until then was done then. */
function lastedUntil(words: readonly Word[], at: number, language: Language): boolean {
  for (let place = at + 1; place < Math.min(words.length - 1, at + UNTIL_REACH); place += 1) {
    const word = words[place];
    if (!word || /^[,;:()]$/.test(word.text)) return false;
    if (isUntil(word, language)) return DAY[language].test(opening(words, place + 1));
  }
  return false;
}

/** Whether a word is the preposition of the day up to which something lasted. */
export function isUntil({ low }: Word, language: Language): boolean {
  return low === UNTIL[language];
}

const UNTIL: Readonly<Record<Language, string>> = { en: 'until', es: 'hasta' };

/**
 * The times of a sentence, a weekday up to which nothing happened taken for the last one: alone, `until Friday` looks ahead,
 * but `did not resign until Friday` tells of the past.
 */
export function affirmedTimes(
  times: readonly TimeExpression[],
  words: readonly Word[],
  { language, latest }: { readonly language: Language; readonly latest: number | null },
): readonly TimeExpression[] {
  if (latest === null) return times;
  return times.map((time) => {
    const day = time.when?.length === DAY_LENGTH ? (rangeOf(time.when)?.first ?? 0) : 0;
    if (day <= latest || day - DAYS_OF_WEEK > latest) return time;
    const at = indexAt(words, time.start);
    const before = words[at - 1];
    const isOver = before && isUntil(before, language) && isAffirmedBefore(words, at, language);
    const when = dayValue(day - DAYS_OF_WEEK);
    return isOver ? { ...time, value: when, when } : time;
  });
}

const DAYS_OF_WEEK = 7;

/** Whether a negation that affirms stands before a place. */
export function isAffirmedBefore(words: readonly Word[], at: number, language: Language): boolean {
  return words.some((_, place) => place < at && isAffirming(words, place, language));
}

function opening(words: readonly Word[], from: number): string {
  return words
    .slice(from, from + 3)
    .map(({ low }) => low)
    .join(' ');
}

/** A day or a year that is over, told with its name, its number or by counting. */
const DAY: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:late|early|last|on|the|this|mid) )*(?:\w+day\b|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|spring|summer|autumn|winter)\b|yesterday\b|today\b|\w+ (?:hours?|days?|weeks?|months?|years?)\b)/,
  es: /^(?:(?:el|este|la|pasado|mediados|finales|principios|de) )*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|hoy|anoche|anteayer|\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|semana|mes|ano|primavera|verano|otono|invierno|madrugada|tarde|noche|manana)\b/,
};

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
const LISTS = new Map<Language, Phrases>();

/** The phrases by their first word. */
function phrases(language: Language): Phrases {
  const known = LISTS.get(language);
  if (known) return known;
  const made = new Map<string, (readonly string[])[]>(NEGATIONS[language].map((low) => [low, []]));
  for (const line of lexiconLines(language, 'affirming-negations')) {
    const [first = '', ...rest] = line.split(' ');
    made.set(first, [...(made.get(first) ?? []), rest]);
  }
  LISTS.set(language, made);
  return made;
}

/** Words that negate a verb. */
const NEGATIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['not', "didn't", "wasn't", "weren't"],
  es: ['no'],
};
