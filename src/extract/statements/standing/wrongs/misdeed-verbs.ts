import { lexiconLines } from '../../../../language/lexicon.ts';
import { allForms, verbForms } from '../../../../language/verb-forms.ts';
import type { Language } from '../../../../model.ts';
import { fold } from '../../../../text.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** Whether a word is a form of a verb of a wrong done: "had ignored", "to bribe", "ocultó". */
export const isMisdeedVerb = verbListed('misdeeds');

/** Whether a word is any form of a verb of a list, which holds their base forms, each with a star behind it. */
export function verbListed(list: string): (view: SentenceView, word: number) => boolean {
  const forms: Partial<Record<Language, ReadonlySet<string>>> = {};
  return aboutWord(({ folded }, language) => {
    forms[language] ??= formsOf(list, language);
    return forms[language].has(folded);
  });
}

/** Whether a word is only the base form (in Spanish the infinitive) of a verb that some lists of phrases name with a star. */
export function baseListed(...names: readonly string[]): (view: SentenceView, word: number) => boolean {
  const bases: Partial<Record<Language, ReadonlySet<string>>> = {};
  return aboutWord(({ folded }, language) => {
    bases[language] ??= new Set(names.flatMap((name) => basesOf(name, language)));
    return bases[language].has(folded);
  });
}

function basesOf(list: string, language: Language): readonly string[] {
  const words = lexiconLines(language, list).flatMap((line) => line.split(/[\s/|]+/u));
  const verbs = words.filter((word) => /^\p{L}+\*$/u.test(word)).map((word) => word.slice(0, -1));
  return verbs.filter((verb) => !verbForms(language, verb).past.includes(verb)).map(fold);
}

function formsOf(list: string, language: Language): ReadonlySet<string> {
  const verbs = lexiconLines(language, list).flatMap((line) => line.split(/\s+/u));
  const forms = verbs.flatMap((verb) => allForms(language, verbForms(language, verb.slice(0, -1))));
  return new Set(forms.map(fold));
}
