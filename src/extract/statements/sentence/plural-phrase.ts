import type { Span } from '../../../model.ts';
import { spanOf } from './noun-phrase.ts';
import { isA, parted, type SentenceView } from './sentence-view.ts';

/** A list's name is at most so many words long. */
const LONGEST = 9;

/**
 * The noun phrase that a list in a sentence names: "offered another planeload of prisoners, including …". Read from
 * its determiner to its plural noun; null where no list is named or its name is not certain.
 */
export function pluralPhraseBefore(view: SentenceView): Span | null {
  const including = view.words.findIndex(
    (word, index) => word.folded.startsWith('inclu') && parted(view, index),
  );
  if (including < 1) return null;
  for (let from = including - 1; from >= 0; from--) {
    if (parted(view, from + 1) && from + 1 !== including) return null;
    if (!isA(view, from, 'determiner') || isA(view, from - 1, 'of')) continue;
    const to = pluralEnd(view, from, including);
    return to === null ? null : spanOf(view, { from, to });
  }
  return null;
}

/** Where the phrase ends: after its last plural noun before a verb, a participle or a preposition other than "of". */
function pluralEnd(view: SentenceView, from: number, limit: number): number | null {
  let end: number | null = null;
  for (let word = from + 1; word < Math.min(limit, from + LONGEST); word++) {
    const folded = view.words[word]?.folded ?? '';
    if (isA(view, word, 'cut', 'be', 'auxiliary') || (end !== null && /(?:ed|en|ing)$/u.test(folded))) break;
    if (isA(view, word, 'preposition') && folded !== 'of' && folded !== 'de') break;
    if (/[^s]s$/u.test(folded)) end = word + 1;
    else if (end !== null && folded !== 'of' && folded !== 'de') break;
  }
  return end;
}
