import { listed } from '../../sentence/about-word.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../cue.ts';
import { accusedIn } from '../parties/accused.ts';
import { isAccusedAhead } from './accused-ahead.ts';
import { isOf } from './accused-here.ts';

/** What is denied in a reply is no accusation as well: of who speaks ("Accused of theft, Hale swore …"), or of nobody. */
export function withoutDenied(
  view: SentenceView,
  speaker: FoundSpeaker | null,
  cues: readonly Cue[],
): readonly Cue[] {
  return cues.filter((cue) => {
    if (cue.standing !== 'accusation') return true;
    if (speaker && isAccusedAhead(view, speaker, cue)) return false;
    const accused = accusedIn(view, [cue]);
    if (accused.length > 0) return !accused.some((one) => speaker !== null && isOf(view, one, speaker));
    // "in response to the charge that it had watered its milk"
    return cue.frame !== 'none' && !(cue.frame === 'clause' && isClaim(view, cue.from));
  });
}

const isClaim = listed('claim-nouns');
