import { lexiconLines } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { aboutWord } from '../sentence/about-word.ts';
import { allForms, verbForms } from './verb-forms.ts';

/** Whether a word is a form of a verb of a wrong done: "had ignored", "to bribe", "ocultó". */
export const isMisdeedVerb = aboutWord(({ folded }, language) => formsOf(language).has(folded));

const known = new Map<Language, ReadonlySet<string>>();

function formsOf(language: Language): ReadonlySet<string> {
  const found = known.get(language);
  if (found) return found;
  const verbs = lexiconLines(language, 'misdeeds').flatMap((line) => line.split(/\s+/u));
  const forms = verbs.flatMap((verb) => allForms(language, verbForms(language, verb.replace(/[*+]$/u, ''))));
  const set = new Set(forms.map(fold));
  known.set(language, set);
  return set;
}
