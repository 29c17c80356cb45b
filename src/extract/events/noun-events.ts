import { DAY_LENGTH } from '../../dates/date-value.ts';
import type { Word } from '../../dates/grammar/words.ts';
import { anyClosedWords } from '../../language/closed-words.ts';
import type { Event, Language, TimeExpression } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import { roleOf } from './clauses/governing.ts';
import { isAlleged } from './clauses/intended.ts';
import type { SentenceMaterial, Telling } from './clauses/material.ts';
import { apartPhrase, isApart } from './days/apart.ts';
import { isPast, timesOf } from './days/dating.ts';
import { build } from './event.ts';
import { actKinds } from './topics/act-kinds.ts';
import { actionsAmong } from './topics/actions.ts';
import { actsAmong } from './topics/acts.ts';
import { isFiniteVerb } from './words/verbs.ts';

/** Families whose nouns are no happenings of their own when a date stands beside them. */
const NOT_HAPPENINGS = new Set(['statement', 'law', 'sanction', 'denial', 'launch']);
/** Words between an action's noun and its date: `deaths of two agents on April 19`. */
const NOUN_REACH = 5;
/** The same before a date set apart: `The resignation of the minister of works, on 21 October,`. */
const APPOSED_REACH = 9;

/**
 * Happenings that a noun tells, dated beside it: `last Tuesday's strike on the boat`, `his arrest in 2019`. Only dates
 * that date no verb; nothing in plans and conditions.
 */
export function nounEvents(
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): readonly Event[] {
  const events: Event[] = [];
  for (const { clause, time } of freeTimes(clauses, sentence, used)) {
    const noun = nounBeside(time, clause.words, sentence);
    if (!noun || !(told.has(clause.index) || isOfItsOwn(time, clause.words))) continue;
    const event = build([{ ...clause, words: noun }], { time, dates: 'event' }, sentence, used);
    if (event) events.push(event);
  }
  return events;
}

/** The past times that date no verb, in clauses that are no condition; one that is used in between is left out. */
function* freeTimes(
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
  used: ReadonlySet<TimeExpression>,
): Generator<{ readonly clause: Clause; readonly time: TimeExpression }> {
  for (const clause of clauses) {
    if (clause.kind === 'condition') continue;
    for (const time of timesOf(clause, sentence)) {
      if (used.has(time) || time.type === 'RANGE' || !isPast(time, sentence.latest)) continue;
      if (!isAlleged(time, clause.words, sentence.language)) yield { clause, time };
    }
  }
}

/** `Yesterday's avalanche`, `The resignation, on 21 October, …`: what is dated so happened, whatever the clause says. */
function isOfItsOwn(time: TimeExpression, words: readonly Word[]): boolean {
  const next = words.findIndex((word) => word.start >= time.end);
  const behind = next < 0 ? undefined : words[next];
  if (/^['’]$/.test(behind?.text ?? '') && words[next + 1]?.low === 's') return true;
  const at = words.findIndex((word) => word.start >= time.start);
  const isApposed = /^[,—–(]$/.test(words[at - 1]?.text ?? '') || /^[,—–(]$/.test(words[at - 2]?.text ?? '');
  return isApposed && /^[,—–)]$/.test(behind?.text ?? '');
}

/** Happenings that a phrase set apart tells with its date: `evacuated on Saturday`, `after leaving prison in January`. */
export function apartEvents(
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): readonly Event[] {
  const { language } = sentence;
  const events: Event[] = [];
  for (const { clause, time } of freeTimes(clauses, sentence, used)) {
    if (roleOf(time, clause.words, language) !== 'adverbial') continue;
    const verb = told.get(clause.index)?.verb.at ?? null;
    const phrase = isApart(time, clause.words, verb, language)
      ? apartPhrase(time, clause.words, verb, language)
      : null;
    const event = phrase && build([{ ...clause, words: phrase }], { time, dates: 'event' }, sentence, used);
    if (event) events.push(event);
  }
  return events;
}

/** The words of an action and its date where they stand side by side; null otherwise. */
function nounBeside(
  time: TimeExpression,
  words: readonly Word[],
  sentence: SentenceMaterial,
): readonly Word[] | null {
  const at = words.findIndex((word) => word.start >= time.start);
  const behind = words.findIndex((word) => word.start >= time.end);
  const role = roleOf(time, words, sentence.language);
  if (role === 'bound') return null;
  const next = behind < 0 ? words.length : behind;
  // `the May 3, 1988, fire`
  const isYearLast = words[next]?.text === ',' && /\d{4}$/.test(time.text);
  const noun = isYearLast && ARTICLES.has(words[at - 1]?.low ?? '') ? next + 1 : next;
  const following = nounPhraseFrom(words, noun, sentence);
  if (role === 'modifier' && (isAction(following, sentence) || isAct(following, sentence)))
    return [...words.slice(at, noun), ...following];
  const isApposed = /^[,—–(]$/.test(words[at - 1]?.text ?? '') || /^[,—–(]$/.test(words[at - 2]?.text ?? '');
  const before = words.slice(Math.max(0, at - (isApposed ? APPOSED_REACH : NOUN_REACH)), at);
  const marked = before.findLastIndex((word) => /^[,;:()]$/.test(word.text)) + 1;
  // `The resignation of the minister, on 21 October,`: its own comma counts for nothing.
  const unmarked = before.slice(marked >= before.length - 1 ? 0 : marked);
  // `ratificó ayer una sentencia de 2021`: the clause's verb is no part of the noun.
  const verb = unmarked.findLastIndex((_, place) => isFiniteVerb(unmarked, place, sentence.language));
  const unbroken = unmarked.slice(verb + 1);
  const phrase = toldPhrase(unbroken, (noun) => isAction(noun, sentence) || isActOfDay(noun, time, sentence));
  return phrase && [...phrase, ...words.slice(at, next)];
}

/** The words that tell something, from the article of the first that does: `decades ago in | a rally`, `raid on its offices`. */
function toldPhrase(
  words: readonly Word[],
  tells: (words: readonly Word[]) => boolean,
): readonly Word[] | null {
  if (!tells(words)) return null;
  const first = words.findIndex((_, at) => tells(words.slice(0, at + 1)));
  const article = words.slice(0, first).findLastIndex(({ low }) => ARTICLES.has(low));
  return article < 0 ? words : words.slice(article);
}

const ARTICLES = anyClosedWords('definite articles', 'indefinite articles', 'possessives');

/** `The cyberattack of September 8`, `el apagón del 3 de mayo`: a listed act with its day. */
function isActOfDay(words: readonly Word[], time: TimeExpression, { language }: SentenceMaterial): boolean {
  const of = /^del?\s/i.test(time.text) ? words.length : words.length - 1;
  const noun = words[of - 1];
  if (time.when?.length !== DAY_LENGTH || !noun) return false;
  if (of < words.length && !OF.has(words[of]?.low ?? '')) return false;
  return tellsAct([noun], language);
}

const OF = anyClosedWords('genitive prepositions');

function tellsAct(words: readonly Word[], language: Language): boolean {
  const { fading, said } = actKinds();
  return actsAmong(words, language).some(({ name }) => !fading.has(name) && !said.has(name));
}

/** The words from a place up to the clause's verb or a mark: `The October 7 Brigade attacked …` names no attack. */
function nounPhraseFrom(
  words: readonly Word[],
  from: number,
  { language }: SentenceMaterial,
): readonly Word[] {
  let at = from;
  for (; at < Math.min(words.length, from + NOUN_REACH); at += 1) {
    if (/^[,;:()]$/.test(words[at]?.text ?? '') || isFiniteVerb(words, at, language)) break;
  }
  return words.slice(from, at);
}

/** Whether a noun directly behind its date is listed as an act: `Friday's derailment`. */
function isAct(words: readonly Word[], { language }: SentenceMaterial): boolean {
  if (!/^['’]$/.test(words[0]?.text ?? '')) return false;
  return tellsAct(words.slice(0, NOUN_WORDS), language);
}

/** An apostrophe, its letter, and at most two words of the noun. */
const NOUN_WORDS = 4;

function isAction(words: readonly Word[], sentence: SentenceMaterial): boolean {
  return actionsAmong(words, sentence.language).some((match) => !NOT_HAPPENINGS.has(match.family));
}
