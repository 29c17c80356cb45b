import { perForm, type WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { CAUSE } from './sentence/cause.ts';
import { type ClauseWordClass, classesOf, exactClassesOf, isOfClass } from './sentence/clause-words.ts';
import type { WordTraits } from './sentence/words.ts';
import { reportingVerbs } from './speakers/reporting-verbs.ts';
import { beginsTelling } from './speakers/speakers.ts';
import { beginsCue } from './standing/cues.ts';
import { beginsWrong } from './standing/wrongs/told-wrongs.ts';

/** What is known of a word of a language by its form alone. */
export const wordTraits: Readonly<Record<Language, (form: WordForm) => WordTraits>> = {
  en: perForm((form) => traitsOf('en', form)),
  es: perForm((form) => traitsOf('es', form)),
};

function traitsOf(language: Language, form: WordForm): WordTraits {
  return { classes: classesOf(language, form), causes: causesOf(language, form) };
}

const REFERRING: readonly ClauseWordClass[] = [
  'singular',
  'plural',
  'objective',
  'demonstrative',
  'that',
  'latter',
];

const TAKING_UP: readonly ClauseWordClass[] = [
  'that',
  'bare',
  'told',
  'near',
  'such',
  'other',
  'article',
  'same',
  'singular',
];

function causesOf(language: Language, form: WordForm): number {
  return (
    (beginsCue(form, language) ? CAUSE.cue : 0) |
    (beginsWrong(form, language) ? CAUSE.wrong : 0) |
    (beginsTelling(form, language) ? CAUSE.speaker : 0) |
    (reportingVerbs(language).has(form.lower) ? CAUSE.reporting : 0) |
    closedCauses(language, form)
  );
}

/** What a closed word gives cause for: most words of a text are none. */
function closedCauses(language: Language, form: WordForm): number {
  const written = exactClassesOf(language, form);
  if (written.size === 0 && classesOf(language, form).size === 0) return 0;
  const isOf = (...classes: readonly ClauseWordClass[]): boolean => isOfClass(language, form, ...classes);
  return (
    (isOf(...REFERRING) ? CAUSE.reference : 0) |
    (isOf(...TAKING_UP) ? CAUSE.told : 0) |
    (isOf('cut', 'coordinator', 'relative') ? CAUSE.clauseEnd : 0) |
    (written.has('singular') ? CAUSE.singular : 0)
  );
}
