import { keyOf } from '../../../syntax/keys.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { framedSpeaker } from '../../speakers/frames/framed-speaker.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { speakerIn } from '../../speakers/speakers.ts';
import { SPEAKER_TEMPLATE as TEMPLATE } from './templates.ts';

/** Whom each way of reading a sentence names beside the one that was found: where all agree, he is likely right. */
export function addReaders(
  view: SentenceView,
  speaker: FoundSpeaker,
  byTree: FoundSpeaker | null,
  keys: number[],
): void {
  const readers = [byTree, speakerIn(view), framedSpeaker(view)];
  const agreements = readers.map((other) => agreement(speaker, other));
  for (const [reader, agreed] of agreements.entries()) keys.push(keyOf(TEMPLATE.reader, reader, agreed, 0));
  keys.push(
    keyOf(
      TEMPLATE.readers,
      agreements.reduce((all, agreed) => all * AGREEMENTS + agreed, 0),
      0,
      0,
    ),
  );
}

const AGREEMENTS = 4;

/** Another names nobody (0), the same words (1), some of them (2), or somebody else (3). */
function agreement({ start, end }: FoundSpeaker, other: FoundSpeaker | null): number {
  if (!other) return 0;
  if (other.start === start && other.end === end) return 1;
  return other.start < end && other.end > start ? 2 : 3;
}
