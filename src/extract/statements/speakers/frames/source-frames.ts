import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import {
  isA,
  parted,
  type SentenceView,
  withoutPossessive,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { isOwner, ownerStart } from './owners.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Who is named as a source has at most so many words. */
const SOURCE_WITHIN = 12;

/**
 * The source that a sentence names between marks by whose words, account or view it is: "in the union's telling, …",
 * "…, in the opinion of his sister.", "as the clerk tells it, …", "if the leaflet is to be believed, …"; null where it names none.
 */
export function sourceOfFrame(view: SentenceView): FoundSpeaker | null {
  if (!givesAnywhere(view, CAUSE.source)) return null;
  for (let word = 0; word < view.words.length; word++) {
    if (!opensFrame(view, word)) continue;
    const found = ofView(view, word) ?? ofTelling(view, word);
    if (found) return found;
  }
  return null;
}

function opensFrame(view: SentenceView, word: number): boolean {
  return gives(view, word, CAUSE.source) && (word === 0 || parted(view, word)) && !wordIsQuoted(view, word);
}

/** "in the union's telling", "in the view of the union". */
function ofView(view: SentenceView, first: number): FoundSpeaker | null {
  const to = frameEnd(view, first);
  if (isA(view, first, 'infinitiveMark')) return null;
  for (let word = first + 2; word < to; word++) {
    if (!isView(view, word)) continue;
    const owner = ownerBefore(view, word, first + 1);
    if (owner === null && isA(view, word + 1, 'genitive') && word + 1 < to) return behindOf(view, word + 2);
    if (word !== to - 1) continue;
    if (owner !== null && !isOwnVoice(view, owner))
      return speakerOfWords(view, { from: ownerStart(view, owner, first + 1), to: owner + 1 });
  }
  return null;
}

const isView = listed('source-nouns');

/** "in the author's reading": who wrote the text. */
const isOwnVoice = aboutWord(({ folded }, language) =>
  lexiconSet(language, 'own-voices').has(withoutPossessive(folded)),
);

/** "of Shira Hale, the director, ": up to the mark that closes a name's title too, where it ends the sentence. */
function behindOf(view: SentenceView, from: number): FoundSpeaker | null {
  return speakerOfWords(view, { from, to: frameEnd(view, from) });
}

/** The possessive before a noun, "own" and adjectives between. */
function ownerBefore(view: SentenceView, noun: number, floor: number): number | null {
  for (let word = noun - 1; word >= Math.max(floor, noun - 3); word--) if (isOwner(view, word)) return word;
  return null;
}

/** Number of the first word behind a mark. */
function frameEnd(view: SentenceView, first: number): number {
  let to = first + 1;
  while (to < view.words.length && !parted(view, to)) to++;
  return to;
}

/** "as the clerk tells it", "to hear the clerk tell it", "if the clerk is to be believed". */
function ofTelling(view: SentenceView, first: number): FoundSpeaker | null {
  const to = frameEnd(view, first);
  const from = isA(view, first, 'infinitiveMark') && isHear(view, first + 1) ? first + 2 : first + 1;
  const isTold = isIt(view, to - 1) && isTelling(view, to - 2);
  const isTrusted = isBelieved(view, to - 1) && isA(view, to - 2, 'be');
  if (to - first > SOURCE_WITHIN || !(isTold || isTrusted)) return null;
  if (isTrusted !== isIf(view, first)) return null;
  let end = isTold ? to - 2 : to - 3;
  while (end > from && isA(view, end - 1, 'be', 'modals', 'infinitiveMark')) end--;
  return speakerOfWords(view, { from, to: end });
}

const isHear = aboutWord(({ folded }) => folded === 'hear');
const isIt = aboutWord(({ folded }) => folded === 'it');
const isIf = aboutWord(({ folded }) => folded === 'if');
const isBelieved = aboutWord(({ folded }) => folded === 'believed' || folded === 'trusted');
const isTelling = listed('telling-it');
