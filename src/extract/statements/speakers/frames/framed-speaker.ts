import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { asSpeaker } from './as-speaker.ts';
import { callingSpeaker } from './called-by.ts';
import { speakerOfCleft } from './cleft-frames.ts';
import { closingSpeaker } from './closing-speaker.ts';
import { colonSpeaker } from './colon-speaker.ts';
import { headlineSpeaker } from './headline-speaker.ts';
import { speakerOfNoun } from './noun-frames.ts';
import { openingSpeaker } from './opening-speaker.ts';
import { speakerOverAside } from './outer-speaker.ts';
import { perceivedSpeaker } from './perceived-speaker.ts';
import { quotedSpeaker } from './quoted-speaker.ts';
import { relativeSpeaker } from './relative-speaker.ts';
import { sourceOfFrame } from './source-frames.ts';
import { spanishCalledBy } from './spanish-called-by.ts';
import { spanishClosing } from './spanish-closing.ts';
import { spanishColon } from './spanish-colon.ts';
import { trailingSpeaker } from './trailing-speaker.ts';

/** Who says something by another frame than a verb with its subject; null for nobody. */
export function framedSpeaker(view: SentenceView): FoundSpeaker | null {
  return (
    sourceOfFrame(view) ??
    speakerOfCleft(view) ??
    speakerOfNoun(view) ??
    asSpeaker(view) ??
    perceivedSpeaker(view)
  );
}

/** Who speaks by the order of the words or the marks of a sentence of which neither a tree nor a verb shows it; null for nobody. */
export function plainSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language === 'es') return spanishClosing(view) ?? spanishColon(view) ?? spanishCalledBy(view);
  return (
    speakerOverAside(view) ??
    openingSpeaker(view) ??
    closingSpeaker(view) ??
    trailingSpeaker(view) ??
    relativeSpeaker(view) ??
    callingSpeaker(view) ??
    colonSpeaker(view) ??
    quotedSpeaker(view) ??
    headlineSpeaker(view)
  );
}
