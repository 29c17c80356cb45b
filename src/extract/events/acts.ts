import { lexiconLines } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { type ActionLists, actionLists, findActions } from './actions.ts';

const LISTS = new Map<Language, ActionLists>();

/** The acts that a text tells, each once: finer than the families of topics, and of one name in all languages. */
export function actsIn(text: string, language: Language): ReadonlySet<string> {
  return new Set(findActions(text, language, listsOf(language)).map(({ family }) => family));
}

function listsOf(language: Language): ActionLists {
  const known = LISTS.get(language);
  if (known) return known;
  const families = lexiconLines(language, 'acts').map((line) => {
    const [act = '', words = ''] = line.split(':');
    return [act.trim(), words.split(',').map((word) => word.trim())] as const;
  });
  const made = actionLists(new Map(families), language);
  LISTS.set(language, made);
  return made;
}
