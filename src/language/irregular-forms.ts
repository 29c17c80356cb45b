import type { Language } from '../model.ts';
import { lexiconLines } from './lexicon.ts';

const known = new Map<Language, ReadonlyMap<string, string>>();

/** The verb of each irregular form, folded; of a language without the list `verb-forms` none. */
export function irregularForms(language: Language): ReadonlyMap<string, string> {
  const read = known.get(language);
  if (read) return read;
  const forms = new Map<string, string>();
  for (const line of lexiconLines(language, 'verb-forms')) {
    const [verb = '', list = ''] = line.split(':');
    for (const form of list.split(',')) forms.set(form.trim(), verb.trim());
  }
  known.set(language, forms);
  return forms;
}
