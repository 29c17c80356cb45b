import { lexiconSet } from '../../../language/lexicon.ts';
import { perForm, type WordForm, wordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * A question about a word that its form and its language answer, worked out once for each form. Before and behind the
 * sentence stands the empty word.
 */
export function aboutWord<T>(
  answer: (form: WordForm, language: Language) => T,
): (view: SentenceView, word: number) => T {
  const asked = {
    en: perForm((form) => answer(form, 'en')),
    es: perForm((form) => answer(form, 'es')),
  };
  return (view, word) => asked[view.language](view.words[word]?.form ?? wordForm(''));
}

/** Whether the folded word stands in a list of the lexicon. */
export function listed(list: string): (view: SentenceView, word: number) => boolean {
  return aboutWord(({ folded }, language) => lexiconSet(language, list).has(folded));
}

/** Whether one of some words stands, folded, in a list of the lexicon; of all words where none are named. */
export function holds({ language, words }: SentenceView, list: string, from = 0, to = words.length): boolean {
  const listed = lexiconSet(language, list);
  for (let word = Math.max(0, from); word < Math.min(to, words.length); word++)
    if (listed.has(words[word]?.folded ?? '')) return true;
  return false;
}

/** A question about a sentence that each of its cues asks: answered once. */
export function aboutSentence<T>(answer: (view: SentenceView) => T): (view: SentenceView) => T {
  const known = new WeakMap<SentenceView, { readonly answer: T }>();
  return (view) => {
    const before = known.get(view);
    if (before) return before.answer;
    const found = { answer: answer(view) };
    known.set(view, found);
    return found.answer;
  };
}

/** Whether a word looks like an adverb of manner: "formally", "tajantemente". */
export const isMannerAdverb = aboutWord(({ folded }, language) => ADVERB_ENDS[language].test(folded));

const ADVERB_ENDS: Readonly<Record<Language, RegExp>> = { en: /[a-z]{3}ly$/u, es: /[a-z]{3}mente$/u };

/** Whether a word begins with a digit: "67", "10th". */
export const isNumeral = aboutWord(({ folded }) => /^[0-9]/u.test(folded));
