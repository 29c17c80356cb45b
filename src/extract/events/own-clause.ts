import type { Word } from '../../dates/grammar/words.ts';
import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import type { Event } from '../../model.ts';
import type { Clause } from './clauses.ts';
import type { Telling } from './material.ts';

/**
 * Whether what a clause tells is what its sentence tells: its main clause, or what that one reports. A relative clause, one of
 * time or reason, an aside and what is said in any of them tell of something else, and so does the day told there.
 */
export function isOwnClause(
  { kind, parent, words }: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
): boolean {
  if (kind === 'main') return true;
  // `the mayor, who said on Monday …` says more of the mayor.
  if (kind === 'attribution') return !opensRelative(words[0]?.low ?? '');
  const outer = parent === null || kind !== 'content' ? undefined : clauses[parent];
  return (
    outer !== undefined && told.get(outer.index)?.verb.kind === 'report' && isOwnClause(outer, clauses, told)
  );
}

function opensRelative(low: string): boolean {
  return LANGUAGES.some((language) => lexiconSet(language, 'relative-openers').has(low));
}

/**
 * Whether a phrase behind an aside tells what somebody says: "claimed that the group, then allied with them, paid him in 2006",
 * where the aside hides the verb.
 */
export function isSaidBehindAside({ start }: Event, clauses: readonly Clause[]): boolean {
  const clause = clauses.find(({ words }) => words.some((word) => word.start === start));
  if (!clause) return false;
  const at = clause.words.findIndex((word) => word.start === start);
  if (clause.words[at - 1]?.low !== ',') return false;
  const outer = clause.kind === 'content' && clause.parent !== null ? clauses[clause.parent]?.kind : null;
  return outer === 'main' || outer === 'attribution' || clause.words.slice(0, at).some(opensSaid);
}

/** The word behind which stands what is said. */
function opensSaid({ low }: Word, at: number, words: readonly Word[]): boolean {
  const verb = words[at - 1]?.low ?? '';
  return low === 'that' && (verb.endsWith('ed') || lexiconSet('en', 'said-words').has(verb));
}

/** The event of a clause or a phrase within the sentence, which dates nothing else of it. */
export function asAside(event: Event): Event {
  return { ...event, isAside: true };
}
