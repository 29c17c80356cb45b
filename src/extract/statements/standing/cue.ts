import type { Standing } from '../../../model.ts';
import type { WordRange } from '../sentence/noun-phrase.ts';
import type { EntityMention } from '../sentence/sentence-view.ts';

/** Where whom a cue is about stands in its sentence; explained at the head of `accusations.txt`. */
export type Frame =
  | 'object'
  | 'subject'
  | 'near'
  | 'actor'
  | 'payer'
  | 'against'
  | 'between'
  | 'receiver'
  | 'clause'
  | 'deed'
  | 'speaker'
  | 'none';

/**
 * Matters in which alone some words count: "court" where a court, a prison or an offence is told beside them ("got ten years", but of a
 * lease), "hearing" where a court hears somebody ("admitted theft"), "sanction" where an overseer punishes a wrong ("suspended").
 */
export const CUE_MATTERS = ['court', 'hearing', 'sanction'] as const;
export type CueMatter = (typeof CUE_MATTERS)[number];

/** Words of a sentence that give it a standing. */
export interface Cue {
  readonly standing: Standing;
  readonly frame: Frame;
  /** Whether it counts only where somebody is named in its frame. */
  readonly named: boolean;
  /** Whether it counts only where somebody is named in its frame or a person or body stands there without a name. */
  readonly person: boolean;
  /** Whether it counts only where no object follows ("denied", but not "denied Hale entry"). */
  readonly alone: boolean;
  /** Whether it counts for what lies ahead, too: who will serve a sentence was convicted. */
  readonly ahead?: boolean;
  /** Whether it names a verdict that was given, whatever may come of it ("may appeal against her conviction"). */
  readonly fact?: boolean;
  /** Whether its own words deny a wrong, whatever stands beside them ("protested his innocence"). */
  readonly firm?: boolean;
  /** In whose matter alone it counts, where not in any. */
  readonly only?: CueMatter | undefined;
  /** Whom it is about, where that was found with it. */
  readonly parties?: readonly EntityMention[];
  /** Word numbers; `to` is exclusive, `headTo` is where the words before the first gap end. */
  readonly from: number;
  readonly headTo: number;
  readonly to: number;
}

/** A cue that no list of phrases names: it counts wherever it stands, and has no gap. */
export function plainCue(standing: Standing, frame: Frame, { from, to }: WordRange): Cue {
  return { standing, frame, named: false, person: false, alone: false, from, headTo: to, to };
}
