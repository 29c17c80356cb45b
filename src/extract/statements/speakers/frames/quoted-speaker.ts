import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, isTime, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { tagAt, verbFormAt } from '../../sentence/tree-places.ts';
import { isPaper } from '../saying/voice-nouns.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { isBehindQuotation } from './follows-told.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Who speaks behind a quotation is named in at most so many words. */
const NAMED_WITHIN = 8;

/** A quotation of fewer words may be a title ("“Hamlet,” the play, opened"). */
const LEAST_QUOTED = 2;

/**
 * Who speaks where a sentence begins with a quotation that ends as speech does, and a verb of any kind tells what somebody did with
 * it: "“Move along,” Otto Vance gestured.", "“Get out,” ordered the sergeant."; null for nobody.
 */
export function quotedSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en' || !wordIsQuoted(view, 0)) return null;
  let from = 1;
  while (from < view.words.length && wordIsQuoted(view, from)) from++;
  if (from < LEAST_QUOTED || from + 1 >= view.words.length || !isBehindQuotation(view, from)) return null;
  return isVerb(view, from) ? behindVerb(view, from) : beforeVerb(view, from);
}

/** "Otto Vance gestured": nothing but the end, a mark, or where or how it was done follows. */
function beforeVerb(view: SentenceView, from: number): FoundSpeaker | null {
  if (isA(view, from, 'neuter')) return null;
  for (let verb = from + 1; verb <= from + NAMED_WITHIN && verb < view.words.length; verb++) {
    if (parted(view, verb) || isA(view, verb, 'preposition', 'relative', 'cut', 'be', 'auxiliary', 'modals'))
      return null;
    if (!isVerb(view, verb)) continue;
    const range = { from, to: verb };
    return isCircumstance(view, verb + 1) && !isPaper(view, verb - 1) ? speakerOfWords(view, range) : null;
  }
  return null;
}

/** "ordered the sergeant": up to the end, a mark or a preposition. */
function behindVerb(view: SentenceView, verb: number): FoundSpeaker | null {
  const from = verb + 1;
  if (!isA(view, from, 'article', 'indefinite', 'possessive') && !isCapitalized(view, from)) return null;
  let to = from + 1;
  while (to < view.words.length && to - from < NAMED_WITHIN && !isCircumstance(view, to)) to++;
  return isCircumstance(view, to) && !isPaper(view, to - 1) ? speakerOfWords(view, { from, to }) : null;
}

function isCircumstance(view: SentenceView, word: number): boolean {
  return (
    word >= view.words.length ||
    parted(view, word) ||
    isTime(view, word) ||
    isA(view, word, 'preposition', 'adverb')
  );
}

/** A verb with a tense, in small letters. */
function isVerb(view: SentenceView, word: number): boolean {
  return !isCapitalized(view, word) && tagAt(view, word) === 'verb' && verbFormAt(view, word) === 'finite';
}
