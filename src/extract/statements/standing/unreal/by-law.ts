import { aboutSentence, aboutWord, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** What a law says opens with the law, among its first so many words. */
const LAW_WITHIN = 4;

/** A relative stands within so many words before the subjunctive that leaves open whether there is anybody. */
const RELATIVE_WITHIN = 4;

/** The "when" of what lies ahead stands within so many words before its verb. */
const WHEN_WITHIN = 7;

/** "Under the law, whoever is convicted loses his seat": what a law opens, it says of all. */
export function opensLaw(view: SentenceView, from: number): boolean {
  const end = Math.min(LAW_WITHIN, from);
  for (let word = 0; word < end; word++) if (isLaw(view, word) && !isCapitalized(view, word)) return true;
  return false;
}

/** "ruled that federal law lets them seize what people accused of fraud own": what a law says, it says of all. */
export function isByLaw(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word > 0; word--)
    if (isLaw(view, word) && !isCapitalized(view, word) && isPlural(view, word + 1))
      return isA(view, word - 1, 'that') || isA(view, word - 2, 'that');
  return false;
}

/** "according to the new law", "reza el proyecto", "según la ley": a rule's own words, wherever they stand. */
export const citesLaw = aboutSentence((view) => {
  for (let word = 1; word < view.words.length; word++) {
    if (!isLaw(view, word) || isCapitalized(view, word)) continue;
    for (let at = word - 1; at >= Math.max(0, word - LAW_WITHIN) && !parted(view, at + 1); at--)
      if (isCiting(view, at)) return true;
  }
  return false;
});

/** "quien haya sido condenado", "el que resulte culpable", "los funcionarios que sean imputados": whoever that may be. */
export function isWhoeverMayBe(view: SentenceView, from: number): boolean {
  if (view.language !== 'es') return false;
  const verb = [from - 1, from - 2].find((word) => isMayBe(view, word));
  if (verb === undefined) return false;
  for (let word = verb - 1; word >= Math.max(0, verb - RELATIVE_WITHIN) && !parted(view, word + 1); word--) {
    if (isWhoever(view, word)) return true;
    // "el hecho de que haya sido", "después de que": that one was so.
    if (isA(view, word, 'that')) return !isA(view, word - 1, 'of', 'genitive');
  }
  return false;
}

/** "She could get two years when she is sentenced in July": a present behind "when" is what lies ahead. */
export function isWhenAhead(view: SentenceView, from: number): boolean {
  if (view.language !== 'en' || !isPresentBe(view, from - 1)) return false;
  // "before the shredding is alleged to have begun"
  if (isA(view, from + 2, 'auxiliary')) return false;
  for (let word = from - 2; word >= Math.max(0, from - WHEN_WITHIN) && !parted(view, word + 1); word--)
    if (isWhen(view, word)) return true;
  return false;
}

const isPlural = aboutWord(({ folded }) => /[a-z]{2}s$/u.test(folded));
const isPresentBe = aboutWord(({ folded }) => folded === 'is' || folded === 'are');
const isLaw = listed('law-words');
const isCiting = listed('law-citing');
const isMayBe = listed('may-be-forms');
const isWhoever = listed('whichever-words');
const isWhen = listed('when-words');
