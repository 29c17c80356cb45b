import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../cue.ts';
import { accusedIn } from '../parties/accused.ts';
import { isAccusedAhead } from './accused-ahead.ts';

/** "whom the youth wing accuses": the relative pronoun stands within so many words before the verb. */
const RELATIVE_WITHIN = 6;

/** Whether who speaks, and nobody else, stands accused in the sentence itself. */
export function isAccusedHere(view: SentenceView, speaker: FoundSpeaker, others: readonly Cue[]): boolean {
  if (others.some((cue) => isAccusedAhead(view, speaker, cue))) return true;
  const accusing = others.filter((cue) => ACCUSING.includes(cue.standing) && isToldOf(view, cue));
  if (accusing.length === 0) return false;
  const accused = accusedIn(view, accusing);
  return accused.length > 0 && accused.every((one) => isOf(view, one, speaker));
}

/** Whether one is the speaker, or one of several who speak: "the brothers Ivo and Max Lund". */
export function isOf(view: SentenceView, entity: number, speaker: FoundSpeaker): boolean {
  if (speaker.entity !== null) return speaker.entity === entity;
  return view.mentions.some(
    (one) =>
      one.entity === entity && one.form === 'name' && one.start >= speaker.start && one.end <= speaker.end,
  );
}

/** "charged with theft", "whom a clerk accuses": of who stands before it. */
function isToldOf(view: SentenceView, { frame, from }: Cue): boolean {
  if (frame !== 'object') return frame === 'subject';
  for (let word = from - 1; word >= Math.max(0, from - RELATIVE_WITHIN) && !parted(view, word + 1); word--)
    if (isA(view, word, 'relative', 'whom')) return true;
  return false;
}

const ACCUSING: readonly string[] = ['accusation', 'charge', 'conviction'];
