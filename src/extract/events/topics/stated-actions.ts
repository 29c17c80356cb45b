import type { Language } from '../../../model.ts';
import { type ActionLists, type ActionMatch, actionFamilies, findActions } from './actions.ts';

/** Families of news actions that an operator adds, or adds words to, by language. */
export type StatedFamilies = ReadonlyMap<Language, ActionLists>;

/** The actions in a text: those that the operator states, then those of the lexicon. */
export function actionsIn(
  text: string,
  language: Language,
  stated: StatedFamilies | null,
): readonly ActionMatch[] {
  const ruled = findActions(text, language);
  const lists = stated?.get(language);
  return lists ? [...findActions(text, language, lists), ...ruled] : ruled;
}

/** The families of a language with their words: those of the lexicon, then what the operator adds. */
export function familiesWith(
  language: Language,
  stated: StatedFamilies | null,
): ReadonlyMap<string, readonly string[]> {
  const ruled = actionFamilies(language);
  const lists = stated?.get(language);
  if (!lists) return ruled;
  const all = new Map(ruled);
  for (const [family, words] of lists.families) all.set(family, [...(ruled.get(family) ?? []), ...words]);
  return all;
}
