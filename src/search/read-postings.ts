import { PackedPostings } from './packed-postings.ts';
import type { WordTable } from './snapshot.ts';

/**
 * The postings of every word of a table, by counting; null for a word that it does not hold. `numberOf` gives the
 * number of the passage that a row stands for, which must rise with the rows.
 */
export function postingsOf(
  table: WordTable,
  words: number,
  numberOf: (row: number) => number,
): readonly (PackedPostings | null)[] {
  const places = placesOf(table, words);
  const next = places.slice();
  const passages = new Uint32Array(places[words] ?? 0);
  const counts = new Uint16Array(passages.length);
  eachWord(table, (word, row, isRepeat) => {
    const place = (next[word] ?? 0) - (isRepeat ? 1 : 0);
    passages[place] = numberOf(row);
    counts[place] = (counts[place] ?? 0) + 1;
    next[word] = place + 1;
  });
  const columns = { passages, counts };
  return Array.from({ length: words }, (_, word) => {
    const [start = 0, end = 0] = [places[word], places[word + 1]];
    return start === end ? null : new PackedPostings(columns, start, end);
  });
}

/** Where the postings of each word begin; the last place is how many postings there are. */
function placesOf(table: WordTable, words: number): Uint32Array {
  const places = new Uint32Array(words + 1);
  eachWord(table, (word, _, isRepeat) => {
    if (!isRepeat) places[word + 1] = (places[word + 1] ?? 0) + 1;
  });
  for (let word = 1; word <= words; word++) {
    places[word] = (places[word] ?? 0) + (places[word - 1] ?? 0);
  }
  return places;
}

/** Visits the words of all rows in order, saying whether one is the same as that before it in its row. */
function eachWord(table: WordTable, visit: (word: number, row: number, isRepeat: boolean) => void): void {
  for (let row = 0; row + 1 < table.starts.length; row++) {
    let last = -1;
    const end = table.starts[row + 1] ?? 0;
    for (let place = table.starts[row] ?? 0; place < end; place++) {
      const word = table.words[place] ?? 0;
      visit(word, row, word === last);
      last = word;
    }
  }
}
