import type { Word } from '../../dates/grammar/words.ts';
import type { Event, TimeExpression } from '../../model.ts';
import { actionsAmong } from './actions.ts';
import { apartPhrase, isApart } from './apart.ts';
import type { Clause } from './clauses.ts';
import { isPast, timesOf } from './dating.ts';
import { build } from './event.ts';
import { roleOf } from './governing.ts';
import type { SentenceMaterial, Telling } from './material.ts';

/** Families whose nouns are no happenings of their own when a date stands beside them. */
const NOT_HAPPENINGS = new Set(['statement', 'law', 'sanction', 'denial', 'launch']);
/** Words between an action's noun and its date: `deaths of two agents on April 19`. */
const NOUN_REACH = 5;

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
  for (const clause of clauses) {
    if (clause.kind === 'condition' || !told.has(clause.index)) continue;
    for (const time of timesOf(clause, sentence)) {
      if (used.has(time) || time.type === 'RANGE' || !isPast(time, sentence.latest)) continue;
      const noun = nounBeside(time, clause.words, sentence);
      if (!noun) continue;
      const event = build([{ ...clause, words: noun }], { time, dates: 'event' }, sentence, used);
      if (event) events.push(event);
    }
  }
  return events;
}

/** Happenings that a phrase set apart tells with its date: `evacuated on Saturday`, `after leaving prison in January`. */
export function apartEvents(
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): readonly Event[] {
  const events: Event[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'condition') continue;
    for (const time of timesOf(clause, sentence)) {
      if (used.has(time) || time.type === 'RANGE' || !isPast(time, sentence.latest)) continue;
      if (roleOf(time, clause.words, sentence.language) !== 'adverbial') continue;
      const phrase = isApart(time, clause.words, null, sentence.language)
        ? apartPhrase(time, clause.words, sentence.language)
        : null;
      const event = phrase && build([{ ...clause, words: phrase }], { time, dates: 'event' }, sentence, used);
      if (event) events.push(event);
    }
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
  const following = unbrokenFrom(words.slice(next, next + NOUN_REACH));
  if (role === 'modifier' && isAction(following, sentence)) return [...words.slice(at, next), ...following];
  const before = words.slice(Math.max(0, at - NOUN_REACH), at);
  const unbroken = before.slice(before.findLastIndex((word) => /^[,;:()]$/.test(word.text)) + 1);
  return isAction(unbroken, sentence) ? [...unbroken, ...words.slice(at, next)] : null;
}

function unbrokenFrom(words: readonly Word[]): readonly Word[] {
  const mark = words.findIndex((word) => /^[,;:()]$/.test(word.text));
  return mark < 0 ? words : words.slice(0, mark);
}

function isAction(words: readonly Word[], sentence: SentenceMaterial): boolean {
  return actionsAmong(words, sentence.language).some((match) => !NOT_HAPPENINGS.has(match.family));
}
