import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, isMannerAdverb } from '../../sentence/about-word.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Who calls something so is named in at most so many words. */
const NAMED_WITHIN = 9;

/**
 * Who calls something by a name that is quoted, in the Spanish passive: "tachado de «farsa» por la alcaldesa", "bautizada por los
 * vecinos como «la tubería»"; null for nobody.
 */
export function spanishCalledBy(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'es' || view.quotations.length === 0) return null;
  for (let verb = 0; verb < view.words.length - 2; verb++) {
    if (!isBranded(view, verb) || wordIsQuoted(view, verb)) continue;
    const next = isMannerAdverb(view, verb + 1) ? verb + 2 : verb + 1;
    const found = isBy(view, next) ? beforeQuotation(view, next + 1) : behindQuotation(view, next);
    if (found) return { ...found, asks: true };
  }
  return null;
}

/** "calificado", "tachadas". */
const isBranded = aboutWord(({ folded }) =>
  lexiconSet('es', 'branding-participles').has(folded.replace(/[oa]s?$/u, '')),
);

const isBy = aboutWord(({ folded }) => folded === 'por');

/** "de «farsa»", "como «la tubería»". */
const isAs = aboutWord(({ folded }) => folded === 'de' || folded === 'como');

/** "por los vecinos como «la tubería»". */
function beforeQuotation(view: SentenceView, from: number): FoundSpeaker | null {
  for (let word = from + 1; word < from + NAMED_WITHIN && word + 1 < view.words.length; word++) {
    if (isAs(view, word) && isOpening(view, word + 1)) return speakerOfWords(view, { from, to: word });
    if (parted(view, word)) return null;
  }
  return null;
}

/** "de «farsa» por la alcaldesa": all up to the next mark or day. */
function behindQuotation(view: SentenceView, from: number): FoundSpeaker | null {
  if (!isAs(view, from) || !isOpening(view, from + 1)) return null;
  let by = from + 1;
  while (by < view.words.length && wordIsQuoted(view, by)) by++;
  if (!isBy(view, by)) return null;
  let to = by + 1;
  while (to < view.words.length && to <= by + NAMED_WITHIN && !endsAgent(view, to, by)) to++;
  return speakerOfWords(view, { from: by + 1, to });
}

function endsAgent(view: SentenceView, word: number, by: number): boolean {
  return (
    (word > by + 1 && parted(view, word)) ||
    isTime(view, word) ||
    isA(view, word, 'be', 'auxiliary', 'relative', 'that', 'subordinator')
  );
}

function isOpening(view: SentenceView, word: number): boolean {
  return /["“'‘«]\s*$/u.test(gapBefore(view, word));
}
