import type { Standing } from '../../../../model.ts';
import { keyOf } from '../../../syntax/keys.ts';
import { holds } from '../../sentence/about-word.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue, Frame } from '../../standing/cue.ts';
import { tellsWrongAt } from '../../standing/wrongs/told-wrongs.ts';
import { FURTHEST, type Surroundings } from './surroundings.ts';
import { TEMPLATE } from './templates.ts';

/** More sentences that tell something count as this many. */
const MOST_ELSEWHERE = 5;

/** In the order of their numbers in features. */
const STANDINGS: readonly Standing[] = [
  'accusation',
  'denial',
  'charge',
  'plea',
  'conviction',
  'finding',
  'opinion',
];

/** In the order of their numbers in features. */
const FRAMES: readonly Frame[] = [
  'object',
  'subject',
  'near',
  'actor',
  'payer',
  'against',
  'between',
  'receiver',
  'clause',
  'deed',
  'speaker',
  'none',
];

/**
 * What the rules find, told apart from deeds that are told without a word of accusing; then by the frame of its words, and
 * whether a wrong is named beside them: "denied" alone says less than "denied the killing".
 */
export function foundKeys(view: SentenceView, found: readonly Cue[]): readonly number[] {
  if (found.length === 0) return [keyOf(TEMPLATE.found, 0, 0, 0)];
  const wrong = namesWrong(view) ? 1 : 0;
  return found.flatMap(({ standing, frame }) => {
    const kind = 1 + STANDINGS.indexOf(standing);
    return [
      keyOf(TEMPLATE.found, kind, frame === 'deed' ? 1 : 0, 0),
      keyOf(TEMPLATE.foundSo, kind, FRAMES.indexOf(frame), wrong),
    ];
  });
}

/** Whether a sentence tells or names a wrong. */
function namesWrong(view: SentenceView): boolean {
  return holds(view, 'crime-fields') || view.words.some((_, at) => tellsWrongAt(view, at));
}

/** What they find around it, and whether who speaks is accused there. */
export function aroundKeys(around: Surroundings, speaker: FoundSpeaker | null): readonly number[] {
  const { beside, elsewhere, isWhole } = around;
  const size = isWhole ? 1 : 0;
  return [
    ...beside.map(({ distance, standing }) =>
      keyOf(TEMPLATE.foundBeside, 1 + STANDINGS.indexOf(standing), FURTHEST + distance, 0),
    ),
    keyOf(TEMPLATE.foundElsewhere, Math.min(elsewhere, MOST_ELSEWHERE), size, 0),
    keyOf(TEMPLATE.accusedSpeaker, guilt(speaker, around), size, 0),
  ];
}

/** Whether who speaks is accused in another sentence: unknown (0), no (1), yes (2). */
function guilt(speaker: FoundSpeaker | null, around: Surroundings): number {
  if (!speaker || speaker.entity === null) return 0;
  return around.isAccused(speaker.entity) ? 2 : 1;
}
