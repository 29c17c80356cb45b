import { LANGUAGES, lexiconSet } from '../../../language/lexicon.ts';
import type { Event } from '../../../model.ts';
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

/** The event of a clause or a phrase within the sentence, which dates nothing else of it. */
export function asAside(event: Event): Event {
  return { ...event, isAside: true };
}
