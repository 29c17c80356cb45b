/** Verbs that help another to its tense. */
import type { Word } from '../../dates/grammar/words.ts';
import type { Language } from '../../model.ts';

/** Forms with which a perfect is made. */
export const HAVE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['has', 'have', 'had', "'ve", "he's"]),
  es: new Set(['ha', 'han', 'habia', 'habian', 'he', 'hemos', 'hubo']),
};

/** Forms with which a passive of the past is made. */
export const BE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['was', 'were', 'got']),
  es: new Set(['fue', 'fueron', 'resulto', 'resultaron', 'quedo', 'quedaron']),
};

/** English forms of `be`, `have` and `do`, and modal verbs. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'was were has have had is are will would could may might should can did does do'.split(' '),
);

/** Whether a word helps another verb to its tense. */
export function isAuxiliary(word: Word | undefined, language: Language): boolean {
  if (!word) return false;
  if (language === 'en') return AUXILIARIES.has(word.low);
  return (
    HAVE.es.has(word.low) ||
    BE.es.has(word.low) ||
    /^(?:era|eran|sera|seran|es|son|esta|estan)$/.test(word.low)
  );
}
