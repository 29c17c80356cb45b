import { lexiconLines } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';

/** The gender that a pronoun asks for. */
export type Gender = 'm' | 'f';

const known = new Map<Language, ReadonlyMap<string, Gender>>();

/** Nouns and titles that tell a gender, folded. */
export function wordGenders(language: Language): ReadonlyMap<string, Gender> {
  const cached = known.get(language);
  if (cached) return cached;
  const genders = new Map<string, Gender>();
  for (const line of lexiconLines(language, 'gendered-words')) {
    const [word = '', gender] = line.split(' ');
    if (gender === 'm' || gender === 'f') genders.set(fold(word), gender);
  }
  known.set(language, genders);
  return genders;
}
