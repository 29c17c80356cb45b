import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { type PhraseMatch, phraseIndexes, phrasesAt } from '../../standing/phrases.ts';

/** The words that name a source: "according to". */
export const ATTRIBUTIONS = phraseIndexes([{ name: 'attribution', meaningOf: () => null }]);

/** Phrases that report; true for those that take no clause: "laid the blame on". */
export const REPORTING_PHRASES = phraseIndexes([
  { name: 'reporting-phrases', meaningOf: (rest) => rest === 'object' },
]);

/** The longest of the matches at a word; the first of those that are as long. */
export function longest<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T> | undefined {
  let best: PhraseMatch<T> | undefined;
  for (const match of matches) if (!best || match.to > best.to) best = match;
  return best;
}

/** Whether a sentence names a source beside what it says. */
export function namesSource(view: SentenceView): boolean {
  if (!givesAnywhere(view, CAUSE.speaker)) return false;
  const attributions = ATTRIBUTIONS[view.language];
  return view.words.some(
    (_, word) => gives(view, word, CAUSE.speaker) && phrasesAt(attributions, view.words, word).length > 0,
  );
}

/** Whether a sentence begins with a source, not what it quotes: who else speaks in it does so by that source's word. */
export function opensWithSource(view: SentenceView): boolean {
  if (wordIsQuoted(view, 0)) return false;
  return gives(view, 0, CAUSE.speaker) && phrasesAt(ATTRIBUTIONS[view.language], view.words, 0).length > 0;
}

/** "…, it adds, …": what the text itself says. */
export function isOwnWord(view: SentenceView, verb: number): boolean {
  return isA(view, verb - 1, 'neuter') && parted(view, verb - 1) && parted(view, verb + 1);
}
