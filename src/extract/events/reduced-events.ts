import { lexiconSet } from '../../language/lexicon.ts';
import type { Event, TimeExpression } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import { roleOf } from './clauses/governing.ts';
import type { SentenceMaterial } from './clauses/material.ts';
import { isPast } from './days/dating.ts';
import { build } from './event.ts';

/**
 * The happenings that participles behind their nouns tell, each with the date that hangs on it, or with none: the date of the
 * verb that the noun belongs to is not theirs.
 */
export function reducedEvents(
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): readonly Event[] {
  return sentence.reduced.flatMap(({ start, end, noun }) => {
    const clause = clauses.find(({ words }) => words.some((word) => word.start === start));
    if (!clause) return [];
    const words = sentence.words.filter((word) => word.start >= start && word.end <= end);
    const time = sentence.times.find(
      (each) =>
        each.start > start &&
        each.end <= end &&
        each.type !== 'RANGE' &&
        each.type !== 'SET' &&
        isPast(each, sentence.latest) &&
        !used.has(each) &&
        roleOf(each, words, sentence.language) === 'adverbial' &&
        !sentence.reduced.some(
          (inner) => inner.start > start && each.start >= inner.start && each.end <= inner.end,
        ),
    );
    if (!time && !sentence.verbs.has(clause.index)) return [];
    const occurred =
      time && noun && lexiconSet(sentence.language, 'occurring-participles').has(words[0]?.low ?? '');
    const from = occurred ? noun.start : start;
    const told = sentence.words.filter((word) => word.start >= from && word.end <= end);
    const event = build([{ ...clause, words: told }], { time: time ?? null, dates: 'event' }, sentence, used);
    return event ? [event] : [];
  });
}
