/** The asker's mistakes, each told in the language of whoever reads it. What only an operator meets is written where it is thrown. */
import { type Telling, UserError } from './errors.ts';
import { englishMistakes, type Told } from './mistakes/english.ts';
import { spanishMistakes } from './mistakes/spanish.ts';
import type { Language } from './model.ts';

type Mistakes = typeof englishMistakes;

const CATALOGUES: Readonly<Record<Language, Mistakes>> = { en: englishMistakes, es: spanishMistakes };

/** A mistake of the catalogue, with what it is about: `mistake('noDate', typed, 'from')`. */
export function mistake<K extends keyof Mistakes>(kind: K, ...about: Parameters<Mistakes[K]>): UserError {
  const tell = (language: Language): Telling => {
    const [message, hint = null] = (CATALOGUES[language][kind] as (...about: unknown[]) => Told)(...about);
    return { message, hint };
  };
  const { message, hint } = tell('en');
  return new UserError(message, { ...(hint !== null && { hint }), others: { es: tell('es') } });
}
