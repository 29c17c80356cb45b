import { lexiconSet } from '../../../../language/lexicon.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { objectsOf } from './parties.ts';

/** Proceedings stand within so many words before what they are about ("the arrest of Hale, a grocer, on suspicion"). */
const OWNED_WITHIN = 16;

/** Behind proceedings, whom they are against is named within so many words. */
const OPENED_WITHIN = 3;

/** Between whose they are and the proceedings stand at most so many words ("Hale's second trial"). */
const OWNER_WITHIN = 2;

/** "The arrest of Hale, a grocer, on suspicion of theft", "Hale's conviction": whose the proceedings are. */
export function ownerOf(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const proceedings = lexiconSet(view.language, 'proceedings');
  for (
    let word = Math.min(view.words.length, cue.to + 1) - 1;
    word >= Math.max(0, cue.from - OWNED_WITHIN);
    word--
  ) {
    if (!proceedings.has(view.words[word]?.folded ?? '')) continue;
    if (isA(view, word + 1, 'genitive')) {
      const owned = objectsOf(view, word + 2);
      if (owned.length > 0) return owned;
    }
    const against = againstAfter(view, word + 1);
    if (against.length > 0) return against;
    const start = view.words[word]?.start ?? view.start;
    const owner = view.mentions.find(
      (one) => one.end <= start && isPossessive(view, one) && word - wordAt(view, one.end) <= OWNER_WITHIN,
    );
    if (owner) return [owner];
  }
  return [];
}

/** "the case against Hale", "el expediente abierto a Hale": whom proceedings are brought against. */
function againstAfter(view: SentenceView, from: number): readonly EntityMention[] {
  for (let word = from; word < from + OPENED_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'against')) return objectsOf(view, word + 1);
    if (isA(view, word, 'opened') && isA(view, word + 1, 'object')) return objectsOf(view, word + 1);
  }
  return [];
}
