import { DAY_LENGTH } from '../../../dates/date-value.ts';
import type { Word } from '../../../dates/grammar/words.ts';
import { anyClosedWords, closedWords, closedWordsBy } from '../../../language/closed-words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import type { Language, TimeExpression } from '../../../model.ts';
import { isAffirmedBefore, isUntil } from '../words/affirmed.ts';
import { anyEventWords, eventWords } from '../words/event-words.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';

/** How a time expression stands in its clause. */
export type Role = 'adverbial' | 'modifier' | 'bound';

/** Words behind which it belongs to the noun before. */
const OF = closedWordsBy('genitive prepositions');
const DETERMINERS = {
  en: closedWords('en', 'definite articles', 'indefinite articles', 'possessives', 'singular demonstratives'),
  es: closedWords('es', 'definite articles', 'indefinite articles', 'possessives'),
};
/** `in the course of 2020`, `a lo largo de 2020`, `in the first hours of Friday`: when it was done. */
const COURSE = anyEventWords('course');

/** Where an expression stands in the words of its clause, and whether it dates the clause's verb. */
export function roleOf(time: TimeExpression, words: readonly Word[], language: Language): Role {
  const at = words.findIndex((word) => word.start >= time.start);
  const ended = words.findIndex((word) => word.start >= time.end);
  const before = words[at - 1];
  // `the May 3, 1988, fire`: the year has a comma behind it.
  const isYearFirst = before && DETERMINERS[language].has(before.low) && YEAR_LAST.test(time.text);
  const next = isYearFirst && words[ended]?.text === ',' ? ended + 1 : ended;
  const behind = next < 0 ? undefined : words[next];
  // `before dawn on 16 June` is on that day.
  if (
    before &&
    eventWords(language, 'bounds').has(before.low) &&
    time.type === 'TIME' &&
    time.when?.length === DAY_LENGTH
  ) {
    return /\b(?:on|del?)\b/.test(time.text) ? 'adverbial' : 'bound';
  }
  if (before && OF[language].has(before.low) && COURSE.has(words[at - 2]?.low ?? '')) return 'adverbial';
  if (isDuring(words, at, language)) return 'adverbial';
  if (before && isUntil(before, language) && isAffirmedBefore(words, at, language)) return 'adverbial';
  // `más que el domingo` bounds; `que el domingo cedió` opens a clause.
  if (before && eventWords(language, 'bounds').has(before.low) && !(before.low === 'que' && at === 1)) {
    return behind && /^the\s/i.test(time.text) && isNoun(behind) ? 'modifier' : 'bound';
  }
  if (isOneOfSeveral(words, at, next)) return 'modifier';
  if (isSince(words, at, language) || isTitle(words, at, next) || isGivenName(time, before, behind))
    return 'modifier';
  if (/^\d{4}$/.test(time.text) && before && !isOf('before years', before.low)) return 'modifier';
  if (language === 'es' && isCapitalMonth(time, before)) return 'modifier';
  if (language === 'es' && isThereThen(time, words, at)) return 'adverbial';
  if (before && OF[language].has(before.low)) return 'modifier';
  if (language === 'es' && /^del\s/i.test(time.text)) return 'modifier';
  if (behind && /^['’]$/.test(behind.text) && words[next + 1]?.low === 's') {
    // `during Friday's parade`: what happened there happened on that day.
    // `Two days before Sunday's derailment`: what is counted away from a happening is when something else happened.
    if (/\b(?:before|after)\b/.test(time.text)) return 'adverbial';
    if (time.when?.length !== DAY_LENGTH) return 'modifier';
    const isThere = before?.low === 'at' || DURING.has(before?.low ?? '');
    const isIn = before?.low === 'in' && isOccasion(words.slice(next + 2, next + NAMED_REACH), language);
    return isThere || isIn ? 'adverbial' : 'modifier';
  }
  if (before && DETERMINERS[language].has(before.low) && behind && isNoun(behind)) {
    // `died in the 15 July blaze`
    const isIn =
      (IN.has(words[at - 2]?.low ?? '') || DURING.has(words[at - 2]?.low ?? '')) &&
      time.when?.length === DAY_LENGTH;
    if (!isIn || !isOccasion(words.slice(next, next + 2), language)) return 'modifier';
    // `charged in the 15 July blaze` later.
    return hasTrait(words[at - 3], TRAIT.accusing, language) ? 'modifier' : 'adverbial';
  }
  return /^(?:the|a|an)\s/i.test(time.text) &&
    behind &&
    isNoun(behind) &&
    !/\b(?:day|week|month|year|night|morning)$/i.test(time.text)
    ? 'modifier'
    : 'adverbial';
}

/** Words from `during` to the year of what it names: `during the great strike of 1971`. */
const DURING_REACH = 7;

/** Whether what was done was done during something that is known by its year. */
function isDuring(words: readonly Word[], at: number, language: Language): boolean {
  if (!YEAR.test(words[at]?.text ?? '') || !OF[language].has(words[at - 1]?.low ?? '')) return false;
  const from = Math.max(0, at - DURING_REACH);
  const place = words.slice(from, at).findLastIndex(({ low }) => /^(?:during|durante)$/.test(low));
  const between = words.slice(from + place + 1, at - 1);
  return place >= 0 && !between.some(({ low }) => /^[,;:()]$|^(?:of|del?|y|and)$/.test(low));
}

/** `the games of 1996, 1998 and 2000`, `from 300 in 1990 to 800 in 1999`: none of the years is when it was told or done. */
function isOneOfSeveral(words: readonly Word[], at: number, next: number): boolean {
  if (!YEAR.test(words[at]?.text ?? '')) return false;
  const before = words[at - 1]?.low ?? '';
  if ((before === ',' || AND.has(before)) && YEAR.test(words[at - 2]?.text ?? '')) return true;
  if (!IN.has(before)) return false;
  const opened = words.slice(Math.max(0, at - CHANGE_REACH), at - 1);
  if (TO.has(words[next]?.low ?? '') && opened.some(({ low }) => FROM.has(low))) return true;
  return opened.some(({ low }, place) => TO.has(low) && YEAR.test(opened[place - 1]?.text ?? ''));
}

const AND = anyClosedWords('additive conjunctions');
const IN = anyClosedWords('locative prepositions');
const DURING = anyClosedWords('duration prepositions');
const FROM = anyClosedWords('origin prepositions');
const TO = anyClosedWords('goal prepositions');
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words of a figure between its preposition and its year: `from 29.9 million euros in 1990`. */
const CHANGE_REACH = 9;

/** Words from `since` to a date: `since his extradition from Talvia in April`. */
const SINCE_REACH = 10;
const SINCE = closedWordsBy('starting points');

/** Whether a date is that of what another date is counted from: `since the breakdown of the talks in 1971`. */
function isSince(words: readonly Word[], at: number, language: Language): boolean {
  // At the head of its clause it has a verb behind it: `since he took office in 2003`.
  for (let place = at - 2; place > Math.max(0, at - SINCE_REACH); place -= 1) {
    const low = words[place]?.low ?? '';
    if (/^[,;:()]$/.test(low)) return false;
    // `closed since a fire in May`: since then it was done.
    if (SINCE[language].has(low))
      return (
        !/\d|^que$/.test(words[place + 1]?.text ?? '') &&
        !hasTrait(words[place - 1], TRAIT.participle | TRAIT.past, language)
      );
  }
  return false;
}

/** `"Iron Monday", a novel`: a day within quotation marks behind a capital is a name. */
function isTitle(words: readonly Word[], at: number, next: number): boolean {
  return (
    words[at - 1]?.capital === true &&
    QUOTE.test(words[at - 2]?.text ?? '') &&
    QUOTE.test(words[next]?.text ?? '')
  );
}

const YEAR_LAST = /\d,? (?:1[5-9]|20)\d\d$/;

const QUOTE = /^["“”'‘’«»]$/;

/** `Moss's mother, June, wept`: a month between two commas is somebody's name where it may be one. */
function isGivenName({ text }: TimeExpression, before: Word | undefined, behind: Word | undefined): boolean {
  return /^(?:April|May|June|August)$/.test(text) && before?.text === ',' && behind?.text === ',';
}

/** Words behind a day among which the occasion is named: `in Sunday's 2-0 win`. */
const NAMED_REACH = 7;

/** Whether words name what is over within a day: `derby`; where wished also several of them: `bombings`. */
export function isOccasion(words: readonly Word[], language: Language, withSeveral = false): boolean {
  const occasions = lexiconSet(language, 'occasions');
  return words.some(({ low }) => occasions.has(low) || (withSeveral && occasions.has(low.replace(/s$/, ''))));
}

/** `en el derbi del domingo`: what happened there happened on that day. */
function isThereThen(time: TimeExpression, words: readonly Word[], at: number): boolean {
  if (
    time.when?.length !== DAY_LENGTH ||
    !/^del?\s/i.test(`${words[at - 1]?.low === 'de' ? 'de ' : ''}${time.text}`)
  )
    return false;
  const from = words.slice(Math.max(0, at - 4), at);
  const place = from.findLastIndex(({ low }) => IN.has(low) || DURING.has(low));
  return place >= 0 && isOccasion(from.slice(place), 'es');
}

/** `la plaza Primero de Mayo`, `el hospital 12 de Octubre`: a month with a capital behind a noun belongs to a name. */
function isCapitalMonth(time: TimeExpression, before: Word | undefined): boolean {
  return (
    / de \p{Lu}\p{Ll}+$/u.test(time.text) &&
    before !== undefined &&
    /^\p{L}{3,}$/u.test(before.text) &&
    !eventWords('es', 'before month').has(before.low)
  );
}

function isNoun(word: Word): boolean {
  return /^\p{L}/u.test(word.text) && !isOf('behind dates', word.low);
}

/** Whether a word belongs to a class in either language: no member of one is another word of the other. */
function isOf(name: string, low: string): boolean {
  return eventWords('en', name).has(low) || eventWords('es', name).has(low);
}
