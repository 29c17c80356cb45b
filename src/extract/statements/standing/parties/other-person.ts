import {
  type EntityMention,
  isA,
  isExactly,
  parted,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import { followsPreposition } from './parties.ts';

/** Between a subject and the verb whose object cannot be the same person stand at most so many words. */
const VERB_WITHIN = 3;

/** "Hale blamed her for it": the only one named is not the one meant. */
export function isOther(view: SentenceView, word: number): boolean {
  if (!isExactly(view, word, 'other') || !isObject(view, word)) return false;
  const only = onlyPersonBefore(view, word);
  return only !== null && word - wordAt(view, only.end) < VERB_WITHIN && !followsPreposition(view, only);
}

/** "Hale demanded that he be returned": so too. */
export function isReturned(view: SentenceView, word: number): boolean {
  if (!isExactly(view, word, 'singular') || view.words[word + 1]?.folded !== 'be') return false;
  return isA(view, word - 1, 'that') && onlyPersonBefore(view, word) !== null;
}

function onlyPersonBefore(view: SentenceView, word: number): EntityMention | null {
  const start = view.words[word]?.start ?? view.end;
  const before = view.mentions.filter(
    ({ end, kind, form }) => end <= start && kind === 'person' && form === 'name',
  );
  const first = before[0];
  return first && before.every(({ entity }) => entity === first.entity) ? first : null;
}

/** "blamed her for", "praised him."; not "her house", "behind him", "wanted him". */
function isObject(view: SentenceView, word: number): boolean {
  if (isA(view, word - 1, 'preposition', 'cut', 'be') || parted(view, word)) return false;
  return (
    word + 1 >= view.words.length ||
    parted(view, word + 1) ||
    isA(view, word + 1, 'preposition', 'adverb', 'cut')
  );
}
