import { CAUSE, gives } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { ATTRIBUTIONS } from '../../speakers/saying/reporting-phrases.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { phrasesAt } from '../phrases.ts';

/** What is put between a subject and its verb to say who says it has at most so many words. */
const LONGEST_INSERTION = 14;

/** The verb of saying, or the words that name a source, stand within so many words before who speaks. */
const OPENS_WITHIN = 4;

/** Who says it, told between a "who" and its verb, takes at most so many words. */
const BEHIND_RELATIVE = 6;

/**
 * The words between a subject and the verb at `to` that only say who says it: "Hale, they say, robbed", "who according to
 * a clerk robbed", "que según testigos robó", "whom a clerk says robbed"; null where none stand there.
 */
export function insertedBefore(view: SentenceView, speaker: FoundSpeaker, to: number): WordRange | null {
  const behind = behindRelative(view, speaker, to);
  if (behind) return behind;
  const [first, end] = [wordAt(view, speaker.start), wordAt(view, speaker.end)];
  if (end > to || first >= end || to - first > LONGEST_INSERTION) return null;
  const source = sourceBefore(view, first);
  if (source !== null) return source > 0 ? { from: source, to } : null;
  if (!parted(view, to)) return null;
  let from = first;
  while (from > Math.max(1, first - OPENS_WITHIN) && !parted(view, from)) from--;
  if (!parted(view, from) || from === 0) return null;
  for (let word = from; word < to; word++) if (gives(view, word, CAUSE.reporting)) return { from, to };
  return null;
}

/** Where "according to", "según" before somebody begin; null where nothing names him as a source. */
function sourceBefore(view: SentenceView, first: number): number | null {
  const attributions = ATTRIBUTIONS[view.language];
  for (let word = first - 1; word >= Math.max(0, first - OPENS_WITHIN); word--)
    if (gives(view, word, CAUSE.speaker) && phrasesAt(attributions, view.words, word).length > 0) return word;
  return null;
}

/** "who witnesses say robbed": what is said begins with the verb. */
function behindRelative(view: SentenceView, { told }: FoundSpeaker, to: number): WordRange | null {
  if (told?.from !== to || !gives(view, to - 1, CAUSE.reporting)) return null;
  for (let word = to - 2; word >= Math.max(0, to - BEHIND_RELATIVE) && !parted(view, word + 1); word--)
    if (isA(view, word, 'relative')) return { from: word + 1, to };
  return null;
}
