import { lexiconSet } from '../../language/lexicon.ts';
import { bitsByWord } from '../../language/word-bits.ts';
import { perForm, type WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { CAUSE, CAUSE_LISTS } from './sentence/cause.ts';
import { type ClauseWordClass, classesOf, exactClassesOf, isOfClass } from './sentence/clause-words.ts';
import { isWhole, type WordTraits } from './sentence/words.ts';
import { reportingVerbs } from './speakers/saying/reporting-verbs.ts';
import { beginsTelling } from './speakers/speakers.ts';
import { beginsCue } from './standing/cues.ts';
import { beginsRetort } from './standing/denials/reply-signs.ts';
import { beginsNotMeant } from './standing/unreal/not-meant.ts';
import { beginsRumour } from './standing/wrongs/rumoured.ts';
import { beginsWrong } from './standing/wrongs/told-wrongs.ts';

/** What is known of a word of a language by its form alone. */
export const wordTraits: Readonly<Record<Language, (form: WordForm) => WordTraits>> = {
  en: perForm((form) => traitsOf('en', form)),
  es: perForm((form) => traitsOf('es', form)),
};

function traitsOf(language: Language, form: WordForm): WordTraits {
  return {
    classes: classesOf(language, form),
    written: exactClassesOf(language, form),
    causes: causesOf(language, form),
    whole: isWhole(form),
  };
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
    (beginsRumour(form, language) ? CAUSE.rumour : 0) |
    (beginsNotMeant(form, language) ? CAUSE.notMeant : 0) |
    (beginsRetort(form, language) ? CAUSE.retort : 0) |
    (form.folded.endsWith("n't") ? CAUSE.negative : 0) |
    listedCauses(language, form.folded) |
    closedCauses(language, form)
  );
}

/** What a closed word gives cause for: most words of a text are none. */
function closedCauses(language: Language, form: WordForm): number {
  const written = exactClassesOf(language, form);
  const folded = classesOf(language, form);
  if (written.size === 0 && folded.size === 0) return 0;
  const isOf = (...classes: readonly ClauseWordClass[]): boolean => isOfClass(language, form, ...classes);
  return (
    (isOf(...REFERRING) ? CAUSE.reference : 0) |
    (isOf(...TAKING_UP) ? CAUSE.told : 0) |
    (isOf('cut', 'coordinator', 'relative') ? CAUSE.clauseEnd : 0) |
    (written.has('singular') ? CAUSE.singular : 0) |
    (folded.has('negative') ? CAUSE.negative : 0) |
    (folded.has('fronted') ? CAUSE.fronted : 0) |
    (folded.has('asking') ? CAUSE.retort : 0) |
    (folded.has('whom') || folded.has('owning') || folded.has('relative') ? CAUSE.relative : 0)
  );
}

const listed: Record<Language, ReadonlyMap<string, number> | null> = { en: null, es: null };

/** What a folded word gives cause for by the lists it stands in: one look-up for all of them. */
function listedCauses(language: Language, folded: string): number {
  listed[language] ??= bitsByWord(CAUSE_LISTS.map(([cause, list]) => [cause, lexiconSet(language, list)]));
  return listed[language].get(folded) ?? 0;
}
