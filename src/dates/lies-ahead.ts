import { anyClosedWords } from '../language/closed-words.ts';
import { lexiconSet } from '../language/lexicon.ts';
import type { Language, TimeExpression } from '../model.ts';
import { anyDateWords, dateWords } from './grammar/date-words.ts';
import { leaningAround } from './grammar/leaning.ts';
import { indexAt, type Word } from './grammar/words.ts';

/**
 * Whether a text looks ahead to a date: by the tense around it, by a word for a term, a plan or an estimate in its
 * clause, as the year of a name (`Plan 2030`).
 */
export function liesAhead(
  time: TimeExpression,
  words: readonly Word[],
  text: string,
  language: Language,
): boolean {
  const at = indexAt(words, time.start);
  const next = indexAt(words, time.end);
  if (hasBegun(words, at, next, language)) return false;
  if (leaningAround(words, at, next, language) === 'future') return true;
  const before = words[at - 1];
  if (before && BOUNDS.has(before.low) && !isOver(words, next)) return true;
  if (isDeadline(words, at, text, time) || isMeant(words, at, text, time, language)) return true;
  if (isPlanned(words, at, next, time, language)) return true;
  if (
    before === undefined ||
    !/^\d{4}$/.test(time.text) ||
    lexiconSet(language, 'before-dates').has(before.low)
  )
    return false;
  return /^\p{Lu}\p{L}+$/u.test(before.text) && text.slice(before.end, time.start) === ' ';
}

/** `since 2023`, `the Act of 2022`, `the 2024 flood`: begun, also where a clause looks ahead. */
function hasBegun(words: readonly Word[], at: number, next: number, language: Language): boolean {
  const [second, before, behind] = [words[at - 2], words[at - 1], words[next]];
  const unplanned = (word: Word | undefined) =>
    word !== undefined && lexiconSet(language, 'unplanned-nouns').has(word.low);
  const back = words.slice(Math.max(0, at - SINCE_REACH), at);
  const mark = back.findLastIndex(({ text }) => /^[.,;:!?]$/.test(text));
  if (back.slice(mark + 1).some(({ low }) => SINCE.has(low))) return true;
  if (before && OF.has(before.low)) return unplanned(second);
  return language === 'en' && unplanned(behind) && words[at]?.digits !== null;
}

/** Words before a year among which `since the vote of` stands. */
const SINCE_REACH = 5;
const SINCE = anyDateWords('begun');
const OF = anyClosedWords('genitive prepositions');

/** Behind these a date is a term: `to halve the catch by 2030`. */
const BOUNDS = anyDateWords('term');

/** Words behind a term in which a past says that it is over: `By 2024 the mill had three owners`. */
const OVER_REACH = 6;

function isOver(words: readonly Word[], next: number): boolean {
  return words
    .slice(next, next + OVER_REACH)
    .some(({ low }) => /^had$|^(?!.*ria[n]?$).{2,}(?:aba|aban|ia|ian)$/.test(low));
}

/** Words on either side of a year in which the event stands that it names: `the 2028 presidential election`. */
const PLANNED_REACH = 4;

/** Whether a year names an election or games that nothing tells as past, or that somebody is only `to win`. */
function isPlanned(
  words: readonly Word[],
  at: number,
  next: number,
  time: TimeExpression,
  language: Language,
): boolean {
  if (!/^\d{4}(?:-\d\d)?$/.test(time.value)) return false;
  const around = [
    ...words.slice(Math.max(0, at - PLANNED_REACH), at),
    ...words.slice(next, next + PLANNED_REACH),
  ];
  if (!around.some(({ low }) => lexiconSet(language, 'planned-nouns').has(low))) return false;
  if (leaningAround(words, at, next, language) !== 'past') return true;
  const before = words.slice(Math.max(0, at - MEANT_REACH), at);
  return (
    language === 'en' && before.some(({ low }, index) => low === 'to' && isInfinitive(before[index + 1]))
  );
}

function isInfinitive(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && word.low !== 'the' && /^[a-z]{3,}$/.test(word.low);
}

/** Words before a date that are looked at for what looks ahead to it. */
const MEANT_REACH = 8;
/** `is to hear the case on`, `has been set for`, `in force from`. */
const MEANT =
  /(?:\b(?:is|are)\s(?:(?:due|set|scheduled|expected|about|likely|hoping|planning)\s)?to\s\p{Ll}+[^.,;:!?]{0,40}|\b(?:set|fixed|listed|timetabled|convened|scheduled|slated|planned|due|booked|called)\sfor\s(?:the\s)?|\b(?:force|effect|effective|applicable|valid)\s(?:as\s)?(?:from|of|on)\s)$/iu;

/** Whether a word of a plan, a term or an estimate stands before a date in its clause, with no past verb between. */
function isMeant(
  words: readonly Word[],
  at: number,
  text: string,
  time: TimeExpression,
  language: Language,
): boolean {
  const line = text.lastIndexOf('\n', time.start - 1) + 1;
  if (MEANT.test(text.slice(Math.max(line, time.start - MEANT_CHARACTERS), time.start))) return true;
  const reach = isOfInfinitive(words, at, language) ? FAR_REACH : MEANT_REACH;
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const word = words[index];
    if (!word || word.start < line || /^[.;:!?]$/.test(word.text)) return false;
    if (lexiconSet(language, 'ahead-words').has(word.low) && !isMay(word)) return true;
    if (isPast(word.low, language)) return false;
  }
  return false;
}

/** Words to the verb that an infinitive, or a beginning (`a partir de`), right before a date hangs on: those of a long sentence. */
const FAR_REACH = 40;

/** `quiere empezar las obras este año y acabarlas en mayo`, `propone que rija a partir de mayo`: meant with the verb far before. */
function isOfInfinitive(words: readonly Word[], at: number, language: Language): boolean {
  if (language !== 'es') return false;
  const behind = words.slice(Math.max(0, at - INFINITIVE_REACH), at);
  return behind.some(
    ({ low }, place) =>
      /^\p{L}{2,}[aei]r(?:l[aeo]s?|se)?$/u.test(low) &&
      (JOINS.has(behind[place - 1]?.low ?? '') || (low === 'partir' && behind[place - 1]?.low === 'a')),
  );
}

/** The infinitive, a preposition, and what joins it to another or opens it. */
const INFINITIVE_REACH = 5;
const JOINS = anyClosedWords('additive conjunctions');

/** The month, within a sentence. */
function isMay({ low, capital }: Word): boolean {
  return low === 'may' && capital;
}

function isPast(low: string, language: Language): boolean {
  return dateWords(language, 'past').has(low) || PAST_ENDING[language].test(low);
}

const PAST_ENDING: Readonly<Record<Language, RegExp>> = {
  en: /^\p{L}{2,}ed$/u,
  es: /^\p{L}{2,}(?:aron|ieron|io)$/u,
};

/** Characters before a date in which a phrase that looks ahead to it is looked for. */
const MEANT_CHARACTERS = 90;

const COUNTED_BACK = anyDateWords('counted back');

/** `antes de 2028`, `before June 2028`: not reached yet for all that is said, unless days are counted back from it. */
function isDeadline(words: readonly Word[], at: number, text: string, time: TimeExpression): boolean {
  if (
    !/(?:\bbefore|\bahead of|\bantes de|\bantes del)\s(?:the\s|el\s)?$/i.test(
      text.slice(Math.max(0, time.start - 16), time.start),
    )
  ) {
    return false;
  }
  const before = words.slice(Math.max(0, at - 5), at);
  return !before.some(({ low }) => COUNTED_BACK.has(low));
}
