import { lexiconSet } from '../../../language/lexicon.ts';
import { bitsPerForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import type { Word } from '../sentence/words.ts';
import type { Place } from './phrase-places.ts';

/** Tells of most phrases that begin at a word, without comparing word by word, that the sentence does not go on with them. */
export interface PhraseSigns {
  /** The signs of which one must stand behind a phrase's first word; 0 where none must. */
  readonly needed: (places: readonly Place[]) => number;
  /** The signs of all words from one on. */
  readonly from: (words: readonly Word[], word: number) => number;
}

/** Signs are bits of a number; more kinds of words share them. */
const SIGNS = 31;

/** The signs of the words that phrases of a language name behind their first: those that stand at one place have one in common. */
export function phraseSigns(language: Language): PhraseSigns {
  const signs = new Map<string, number>();
  const signOf = bitsPerForm(({ folded }) => signs.get(folded) ?? 0);
  const masks = new Map<Place, number>();
  let read: readonly Word[] = [];
  let behind = new Int32Array(0);

  const maskOf = (place: Place): number => {
    const known = masks.get(place);
    if (known !== undefined) return known;
    const sign = 1 << (masks.size % SIGNS);
    let mask = 0;
    for (const word of tellingWords(place, language)) {
      const own = signs.get(word) ?? sign;
      signs.set(word, own);
      mask |= own;
    }
    masks.set(place, mask);
    return mask;
  };
  const lookAt = (words: readonly Word[]): void => {
    if (words.length >= behind.length) behind = new Int32Array(2 * words.length + 1);
    behind[words.length] = 0;
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at];
      behind[at] = (behind[at + 1] ?? 0) | (word ? signOf(word.form) : 0);
    }
    read = words;
  };
  return {
    needed: (places) => fewestOf(places.slice(1).map(maskOf)),
    from: (words, word) => {
      if (words !== read) lookAt(words);
      return behind[word] ?? 0;
    },
  };
}

/** The words at a place that tells something of a sentence; none for a gap, an ending, and words that most sentences have. */
function tellingWords(place: Place, language: Language): Iterable<string> {
  if (typeof place === 'string' || place.endings.length > 0) return [];
  const common = lexiconSet(language, 'stop-words');
  for (const word of place.words) if (common.has(word)) return [];
  return place.words;
}

/** Of some masks the one with the fewest signs; 0 where none has any. */
function fewestOf(masks: readonly number[]): number {
  return masks.filter((mask) => mask !== 0).sort((a, b) => countOf(a) - countOf(b))[0] ?? 0;
}

function countOf(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
