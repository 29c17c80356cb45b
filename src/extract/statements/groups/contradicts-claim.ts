import type { Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import type { WordRange } from '../sentence/noun-phrase.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { negatedDeed } from '../standing/denials/negated-deed.ts';
import { givesAlibi, givesOtherAccount, isEvasive } from '../standing/denials/other-account.ts';
import { retortOf } from '../standing/denials/reply-signs.ts';
import { modalWithin } from '../standing/unreal/governed-verb.ts';
import { isUnreal } from '../standing/unreal/unreal.ts';

/**
 * Whether who answers an accusation right behind it contradicts it without a word of denying: a firm "never", that it was not
 * done, or another account of it where he insists. Who speaks there and says no such thing may speak of anything.
 */
export function contradictsClaim(reading: Reading, { view: before, cues }: Reading): boolean {
  const { view } = reading;
  if (view.index - before.index !== 1) return false;
  const told = toldIn(reading);
  if (isEvasive(view, told)) return false;
  if (cues.some(({ standing }) => standing === 'accusation') && neverDid(view)) return true;
  if (modalWithin(view, told.from, told.to)) return false;
  return deniesDeed(view, told) || insistsOtherwise(reading, told) || givesAlibi(view, told);
}

function toldIn({ view, speaker }: Reading): WordRange {
  return speaker?.told ?? { from: 0, to: view.words.length };
}

function neverDid(view: SentenceView): boolean {
  return view.words.some((_, word) => isEmphatic(view, word) && !isUnreal(view, { from: word }));
}

/** "did not open", "had never had". */
function deniesDeed(view: SentenceView, told: WordRange): boolean {
  return negatedDeed(view, told) !== null;
}

/** "maintains that it was a gift", "insiste en que el horno estaba en regla". */
function insistsOtherwise({ view, speaker }: Reading, told: WordRange): boolean {
  if (!speaker) return false;
  return retortOf(view, speaker) !== 'none' || givesOtherAccount(view, told);
}

const isEmphatic = listed('emphatic-negations');
