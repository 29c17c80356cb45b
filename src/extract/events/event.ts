import { indexAt } from '../../dates/grammar/words.ts';
import type { Event, TimeExpression } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import type { SentenceMaterial } from './clauses/material.ts';
import { reasonFor } from './days/dating.ts';
import { toldStretch } from './told-stretch.ts';
import { actionsAmong } from './topics/actions.ts';

/** An event of some clauses. */
export function build(
  clauses: readonly Clause[],
  dating: { readonly time: TimeExpression | null; readonly dates: 'event' | 'report' },
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): Event | null {
  const told = clauses.map((clause) => toldStretch(clause, sentence));
  const start = Math.min(...told.map((words) => words[0]?.start ?? Number.POSITIVE_INFINITY));
  const end = Math.max(...told.map((words) => words.at(-1)?.end ?? 0));
  const whole = Math.max(...clauses.map(({ words }) => words.at(-1)?.end ?? 0));
  const participants = participantsOf(clauses, sentence);
  const actions = actionsOf(clauses, sentence);
  const { time } = dating;
  if (time) used.add(time);
  const reason = time ? null : reasonFor(clauses, sentence);
  return {
    start,
    end,
    sentence: sentence.index,
    date: time ? dateOf(time) : null,
    dates: dating.dates,
    basis: time?.basis ?? 'none',
    expression: time?.text ?? reason,
    participants,
    actions,
    ...(whole > end ? { clauseEnd: whole } : {}),
  };
}

/**
 * The date of an expression. A season is known to its year: which months it has depends on where the text was written.
 */
function dateOf({ value, when }: TimeExpression): TimeExpression['when'] {
  return /^\d{4}-(?:SP|SU|FA|AU)$/.test(value) ? value.slice(0, 4) : when;
}

function participantsOf(clauses: readonly Clause[], sentence: SentenceMaterial): readonly number[] {
  if (sentence.mentions.length === 0) return [];
  const first = Math.min(...clauses.map((clause) => clause.words[0]?.start ?? Number.POSITIVE_INFINITY));
  const named = sentence.mentions.filter(
    (mention) =>
      mention.entity !== null &&
      clauses.some(({ words }) => (words[indexAt(words, mention.start)]?.start ?? mention.end) < mention.end),
  );
  // A relative clause tells of whom it stands behind; a clause without a name of its subject goes on with the last one.
  const relative =
    clauses[0]?.kind === 'relative' || named.every((mention) => mention.start > first + SUBJECT_REACH);
  const before = relative
    ? sentence.mentions.filter((mention) => mention.entity !== null && mention.end <= first).at(-1)
    : undefined;
  const all = [...(before ? [before] : []), ...named].map((mention) => mention.entity);
  return [...new Set(all.filter((entity) => entity !== null))];
}

/** Characters from a clause's beginning within which its subject stands. */
const SUBJECT_REACH = 60;

/** The families of actions that the words of clauses belong to, each once. */
export function actionsOf(clauses: readonly Clause[], sentence: SentenceMaterial): readonly string[] {
  const families = clauses.flatMap((clause) =>
    actionsAmong(clause.words, sentence.language).map((match) => match.family),
  );
  return [...new Set(families)];
}
