import type { Word } from '../../dates/grammar/words.ts';
import { anyClosedWords } from '../../language/closed-words.ts';
import { anyLexiconClass } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import { perForm, type WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { calendarOf } from './telling-words.ts';

/**
 * The words of a sentence without those that only say the day: between the words of a phrase a day often stands (`was put on
 * Monday behind bars`, `se declaró el lunes en quiebra`).
 */
export function withoutDays(words: readonly Word[], language: Language): readonly Word[] {
  const isDay = IS_DAY[language];
  let kept: Word[] | null = null;
  for (const [at, word] of words.entries()) {
    if (isDay(word.form) && (language === 'es' || word.capital || RELATIVE.has(word.low))) {
      kept ??= words.slice(0, at);
      while (opensDay(kept.at(-1))) kept.pop();
    } else if (kept && !(closesDay(word) && isDay((words[at - 1] ?? word).form))) kept.push(word);
  }
  return kept ?? words;
}

/** Days that are counted from that of the text. */
const RELATIVE = anyClosedWords('relative days');

const IS_DAY: Readonly<Record<Language, (form: WordForm) => boolean>> = {
  en: perForm(({ folded }) => RELATIVE.has(folded) || calendarOf('en').has(stem(folded, 'en'))),
  es: perForm(({ folded }) => RELATIVE.has(folded) || calendarOf('es').has(stem(folded, 'es'))),
};

/** What stands before the name of a day or a month: `on the 12th of`, `el pasado 12 de`. */
function opensDay(word: Word | undefined): boolean {
  return word !== undefined && (word.digits !== null || OPENS.has(word.low));
}

const OPENS = anyLexiconClass('telling-words', 'opens day');

/** What stands behind it: `March 12`. */
function closesDay(word: Word): boolean {
  return word.digits !== null;
}
