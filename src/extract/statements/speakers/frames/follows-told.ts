import { listed } from '../../sentence/about-word.ts';
import { gapBefore, type SentenceView } from '../../sentence/sentence-view.ts';

/** Whether a quotation ends right before a word as one does that somebody is then said to have said: `…,” `, `…?” `. */
export function isBehindQuotation(view: SentenceView, word: number): boolean {
  return /[,?!…]\s*["”»'’]\s*$|["”»'’]\s*,\s*$/u.test(gapBefore(view, word));
}

/** Whether a quotation ends right before a word, whatever it ends with. */
export function isBehindClosingMark(view: SentenceView, word: number): boolean {
  return /["”»]\s*,?\s*$/u.test(gapBefore(view, word));
}

/** Whether whom a verb is about may stand right behind it: "The school relented, admitted the boy". */
export const takesPeople = listed('people-taking-verbs');
