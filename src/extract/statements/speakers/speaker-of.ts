import { CAUSE, gives } from '../sentence/cause.ts';
import { type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import type { Cue } from '../standing/cue.ts';
import type { FoundSpeaker } from './speaker-phrase.ts';
import { closingVerb, denierIn, speakerIn } from './speakers.ts';
import { treeSpeaker } from './tree-speaker.ts';

/**
 * Whose words a sentence carries: whom its tree names. Where it names nobody, since trees go wrong where sentences are long
 * or verbs rare, whom the order of the words shows; null for nobody.
 */
export function speakerOf(view: SentenceView, cues: readonly Cue[]): FoundSpeaker | null {
  return onTree(view, cues) ?? speakerIn(view) ?? denierIn(view, cues);
}

/** The tree is only made where a word gives cause to ask it. */
function onTree(view: SentenceView, cues: readonly Cue[]): FoundSpeaker | null {
  const denials = denialsOf(view, cues);
  if (denials.length === 0 && !view.words.some((_, word) => gives(view, word, CAUSE.speaker))) return null;
  const closing = closingVerb(view, 0);
  if (closing) return closing;
  const parse = view.tree();
  return parse && treeSpeaker(view, parse, denials);
}

/** The words with which somebody denies something; a plea is an act. */
function denialsOf(view: SentenceView, cues: readonly Cue[]): readonly number[] {
  if (cues.some(({ standing }) => standing === 'plea')) return [];
  return cues
    .filter(
      ({ standing, frame, from }) =>
        standing === 'denial' && frame === 'subject' && !wordIsQuoted(view, from),
    )
    .map(({ from }) => from);
}
