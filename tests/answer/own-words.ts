import { type Answer, MOST_LINES } from '../../src/answer/answer.ts';
import { pages } from '../../src/answer/page/page.ts';
import { WHOLE_ANSWER } from '../../src/answer/page/page-budget.ts';
import { pageButtons } from '../../src/answer/page/page-buttons.ts';
import { wordsIn } from '../../src/answer/words/words.ts';
import type { Language } from '../../src/model.ts';
import { phrasesOf } from './catalogues.ts';

/** What is typed as it is in every language, and names in examples. */
export const TYPED_ALIKE: ReadonlySet<string> = new Set(
  `add list preview now pause resume edit remove digest latest names search timeline watch who help ingest from since days order
  name use newest oldest public cron url bot para corpus footnote europe madrid america mexico city centinela moya rocha
  sheinbaum`.split(/\s+/u),
);

/** The words of the English catalogues that Spanish does not use. */
export function englishWords(): ReadonlySet<string> {
  const words = [...phrasesOf('en').values()].flatMap(wordsOf);
  return new Set(words.filter((word) => !TYPED_ALIKE.has(word)));
}

/** Words of three letters or more, in small ones. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** All that an answer says in Footnote's own words: without quotations, quoted fragments, names, and what was typed. */
export function ownWords(answer: Answer, language: Language): readonly string[] {
  const words = wordsIn(language);
  const shown = pages(answer, WHOLE_ANSWER, words);
  const rows = shown.flatMap((page) => [
    page.title,
    ...page.rows.filter(({ kind }) => kind !== 'quotation' && kind !== 'name').map(({ text }) => text),
    ...(page.coverage === null ? [] : [page.coverage]),
    ...pageButtons(answer, page, words)
      .filter(({ kind }) => kind !== 'candidate')
      .map(({ label }) => label),
  ]);
  const typed = Object.values(answer.invocation.args).join(' ');
  return rows
    .slice(0, MOST_LINES)
    .map((row) => withoutOthers(row, [typed, answer.invocation.args.topic ?? '']));
}

function withoutOthers(row: string, typed: readonly string[]): string {
  const plain = row
    .replace(/“.*”/gsu, '“”')
    .replace(/"[^"]*"/gu, '""')
    .replace(/\/[a-z]+(?: [<[][a-z]+[\]>])*/gu, '');
  return typed.reduce((text, words) => (words === '' ? text : text.replace(words, '')), plain);
}
