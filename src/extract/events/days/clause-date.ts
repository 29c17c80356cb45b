import { DAY_LENGTH } from '../../../dates/date-value.ts';
import { anyClosedWords } from '../../../language/closed-words.ts';
import type { TimeExpression } from '../../../model.ts';
import type { Clause } from '../clauses/clauses.ts';
import { roleOf } from '../clauses/governing.ts';
import type { SentenceMaterial, Telling } from '../clauses/material.ts';
import type { TellingVerb } from '../words/verbs.ts';
import { datingOf, isPast } from './dating.ts';
import { dateBeside, distantDate } from './distances.ts';

/** The date of a clause: counted from another day, its own, that of the day it stands behind, or of its neighbour. */
export function clauseDate(
  clause: Clause,
  verb: TellingVerb,
  told: ReadonlyMap<number, Telling>,
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
): { readonly time: TimeExpression } | null {
  if (sentence.times.length === 0) return null;
  const distant = distantDate(clause, sentence);
  if (distant && isPast(distant, sentence.latest)) return { time: distant };
  const own = datingOf(clause, sentence, verb) ?? whenDate(clause, clauses, sentence);
  if (own) return own;
  const shared =
    frontedDate(clause, clauses, told, sentence) ??
    colonDate(clause, clauses, told, sentence) ??
    meanwhileDate(clause, clauses, told, sentence) ??
    cleftDate(clause, clauses, sentence);
  if (shared || sentence.times.length < 2) return shared;
  for (const other of clauses) {
    if (other.parent !== clause.index && clause.parent !== other.index) continue;
    const telling = told.get(other.index);
    const dating = telling ? datingOf(other, sentence, telling.verb) : null;
    const time = dating && dateBeside(clause, { clause: other, time: dating.time }, sentence);
    if (time && isPast(time, sentence.latest)) return { time };
  }
  return null;
}

type Dated = { readonly time: TimeExpression } | null;

const AND = anyClosedWords('additive conjunctions');
const WHEN = anyClosedWords('temporal conjunctions');
const MEANWHILE = new Set([...WHEN, 'as']);
const OPENS_CLEFT = new Set([...WHEN, ...anyClosedWords('complementizers')]);

/** Characters of a sentence before its first date that make it fronted: `On Monday`, `Late on 3 May`. */
const FRONT_REACH = 12;

/** `On Monday a cornice broke, and two climbers died`: a date before both of two joined clauses dates both. */
function frontedDate(
  clause: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
): Dated {
  if (clause.kind !== 'main' || !AND.has(clause.words[0]?.low ?? '')) return null;
  const first = clauses[0];
  const telling = first && first !== clause ? told.get(first.index) : undefined;
  if (!first || first === clause || telling?.verb.kind === 'report') return null;
  const dating = datingOf(first, sentence, telling?.verb ?? null);
  const start = first.words[0]?.start ?? 0;
  if (!dating || dating.time.start - start > FRONT_REACH) return null;
  // `In May, the firm had a rival, and both were sold`: where the first clause tells no deed the date must be set off.
  return telling?.verb.kind === 'event' || sentence.text.slice(dating.time.end).startsWith(',')
    ? dating
    : null;
}

/** `It happened on 12 May: planes flew …`: what a colon announces has the date before it. */
function colonDate(
  clause: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
): Dated {
  const start = clause.words[0]?.start ?? 0;
  if (
    clause.kind !== 'main' ||
    clause.index === 0 ||
    !/:\s{0,2}$/.test(sentence.text.slice(start - 3, start))
  )
    return null;
  const before = clauses[clause.index - 1];
  const telling = before && told.get(before.index);
  return before && telling ? datingOf(before, sentence, telling.verb) : null;
}

/** `Three people died when a bus overturned on Friday`: what happened meanwhile has the day of both. */
function meanwhileDate(
  clause: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  sentence: SentenceMaterial,
): Dated {
  for (const other of clauses) {
    if (other.kind !== 'adverbial' || other.parent !== clause.index) continue;
    if (!MEANWHILE.has(other.words[0]?.low ?? '')) continue;
    const telling = told.get(other.index);
    const isThen =
      telling?.verb.kind === 'event' || (telling?.verb.kind === 'report' && other.words[0]?.low !== 'as');
    const dating = telling && isThen ? datingOf(other, sentence, telling.verb) : null;
    if (dating && dating.time.when?.length === DAY_LENGTH) return dating;
  }
  return null;
}

/** `It was on 3 May that the archive opened`, `Fue en mayo cuando …`: the date stands in a clause of its own. */
function cleftDate(clause: Clause, clauses: readonly Clause[], sentence: SentenceMaterial): Dated {
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  const opening =
    parent?.words
      .slice(0, 2)
      .map(({ low }) => low)
      .join(' ') ?? '';
  const isCleft = /^(?:it was$|fue |no fue$)/.test(opening);
  if (!parent || !isCleft || !OPENS_CLEFT.has(clause.words[0]?.low ?? '')) return null;
  const time = sentence.times.find(
    (each) =>
      each.type !== 'RANGE' &&
      each.start > (parent.words[0]?.start ?? 0) &&
      each.end < (clause.words[0]?.start ?? 0),
  );
  return time && isPast(time, sentence.latest) ? { time } : null;
}

/** `since 12 October, when a landslide buried the road`: the day before `when` dates its clause. */
function whenDate(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
): { readonly time: TimeExpression } | null {
  const first = clause.words[0];
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  if (!first || !parent || !WHEN.has(first.low)) return null;
  const time = sentence.times.find(
    (each) => each.type !== 'RANGE' && each.end < first.start && first.start - each.end <= 2,
  );
  // Where the day dates the clause around it, what happened at the same time is told with that.
  if (!time || roleOf(time, parent.words, sentence.language) === 'adverbial') return null;
  return isPast(time, sentence.latest) ? { time } : null;
}
