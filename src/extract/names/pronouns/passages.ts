import type { NameText } from '../text/name-text.ts';
import { mayBePronoun } from './forms.ts';

/** A passage of the body, as words. */
export interface PassageWords {
  readonly from: number;
  /** Behind the last word that may be a pronoun; its first word where none may. */
  readonly to: number;
  readonly end: number;
  /** How many sentences stand before it. */
  readonly sentences: number;
  /** Whether another passage of the body stands right before it. */
  readonly follows: boolean;
}

/** The passages in which pronouns are read; one after "Hale said:" goes on with the one before. */
export function* passagesOf(text: NameText): Generator<PassageWords> {
  let [from, last, sentences, count] = [0, -1, 0, 0];
  let before: number | null = null;
  for (let i = 0; i <= text.words.length; i++) {
    const word = text.words[i];
    if (i > from && (!word || (word.block !== text.words[i - 1]?.block && text.words[i - 1]?.text !== ':'))) {
      const block = text.words[from]?.block ?? -1;
      if (text.blocks[block]?.kind === 'body') {
        const follows = before !== null && isBeside(text, before, block);
        yield { from, to: Math.max(from, last + 1), end: i, sentences, follows };
        before = text.words[i - 1]?.block ?? null;
      }
      [from, sentences] = [i, count];
    }
    if (mayBePronoun(text, i)) last = i;
    if (word?.first && word.shape !== 'mark') count += 1;
  }
}

/** Whether nothing but furniture stands between two blocks. */
function isBeside({ blocks }: NameText, left: number, right: number): boolean {
  return blocks.slice(left + 1, right).every(({ kind }) => kind === 'furniture');
}
