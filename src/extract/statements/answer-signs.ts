import { lexiconSet } from '../../language/lexicon.ts';
import { isNegative } from './happened.ts';
import type { Reading } from './reading.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { type SentenceView, wordIsQuoted } from './sentence-view.ts';

/** Words shorter than this say little of what two sentences share. */
const LEAST_SHARED = 4;

/** A denial weighs as much as two lesser signs that a sentence answers. */
export const DENIAL_WEIGHT = 2;

/** How much speaks for a sentence's being an answer, whoever speaks. */
export function answerWeight({ view, standings }: Reading, claim: Reading): number {
  const denial = standings.includes('denial') || standings.includes('plea') ? DENIAL_WEIGHT : 0;
  const signs = [isReply(view), contradicts(view), speaksOfClaim(view), sharesWords(view, claim.view)];
  return denial + signs.filter(Boolean).length;
}

/** "replied", "hit back". */
function isReply(view: SentenceView): boolean {
  const verbs = lexiconSet(view.language, 'reply-verbs');
  return view.words.some(({ folded }, word) => verbs.has(folded) && !wordIsQuoted(view, word));
}

/** "the accusations", "the account": a word for what was claimed. */
export function speaksOfClaim({ language, words }: SentenceView): boolean {
  const claims = lexiconSet(language, 'claim-nouns');
  return words.some(({ folded }) => claims.has(folded));
}

export function contradicts(view: SentenceView): boolean {
  const lies = lexiconSet(view.language, 'lie-words');
  return view.words.some(({ folded }, word) => isNegative(view, word) || lies.has(folded));
}

/** Whether two sentences have a longer word in common that names nobody. */
export function sharesWords(left: SentenceView, right: SentenceView): boolean {
  const stops = lexiconSet(left.language, 'stop-words');
  const plain = (view: SentenceView) =>
    view.words.filter(
      ({ start, folded }) =>
        folded.length >= LEAST_SHARED &&
        !stops.has(folded) &&
        view.text[start] === folded[0] &&
        !reportingVerbs(view.language).has(folded),
    );
  const shared = new Set(plain(right).map(({ folded }) => singular(folded)));
  return plain(left).some(({ folded }) => shared.has(singular(folded)));
}

function singular(folded: string): string {
  return folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
