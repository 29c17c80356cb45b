import { listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';

/** Whom it was done to stands within so many words behind an English verb ("lied to us", "robbed us"). */
const OBJECT_WITHIN = 2;

/**
 * Whether who is quoted tells a wrong done to himself by one whose name ends at `last`, though it is not known as one:
 * "Nuevo Alba nos mintió", "New Dawn lied to us".
 */
export function isDoneToUs(view: SentenceView, last: number, verb: number): boolean {
  if (!wordIsQuoted(view, verb) || !wordIsQuoted(view, last) || !isCapitalized(view, last)) return false;
  if (view.language === 'es') return isOwn(view, verb - 1);
  for (let word = verb + 1; word <= verb + OBJECT_WITHIN && !isA(view, word, 'cut'); word++)
    if (isOwn(view, word)) return true;
  return false;
}

const isOwn = listed('own-objects');
