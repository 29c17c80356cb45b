import { bitsPerForm } from '../../../language/word-form.ts';
import { hashOf } from '../../syntax/keys.ts';
import { aboutSentence } from '../sentence/about-word.ts';
import type { EntityMention } from '../sentence/sentence-view.ts';
import type { Word } from '../sentence/words.ts';

/** A word of a sentence, or a name as one word, with the number that stands for it. */
export interface WordSymbol {
  readonly word: Word;
  /** Number of the word in its sentence. */
  readonly at: number;
  /** Words that begin alike have the same, and so have names of one kind. */
  readonly symbol: number;
}

/** Letters of a word that stand for all its forms. */
const ROOT_LETTERS = 6;

/** Symbols of names lie above all hashes of words. */
const FIRST_NAME = 0x10000000;
const NAMES = { person: 1, organization: 2, place: 3, other: 4, unread: 5, number: 6 } as const;

/** The symbols of a sentence; a name of several words is one. They are asked for twice: the next sentence looks at them, too. */
export const symbolsOf = aboutSentence((view): readonly WordSymbol[] => {
  const names = view.mentions.filter(({ form }) => form === 'name');
  const symbols: WordSymbol[] = [];
  let next = 0;
  for (let at = 0; at < view.words.length; at++) {
    const word = view.words[at] as Word;
    while ((names[next]?.end ?? word.end) < word.end) next += 1;
    const name = names[next];
    const isNamed = name !== undefined && name.start <= word.start && word.end <= name.end;
    if (!isNamed) symbols.push({ word, at, symbol: symbolOf(word, at) });
    else if (word.start === name.start) symbols.push({ word, at, symbol: nameSymbol(name) });
  }
  return symbols;
});

/** Whether a symbol stands for a name or a number. */
export function isNameSymbol(symbol: number): boolean {
  return symbol >= FIRST_NAME;
}

function nameSymbol({ kind }: EntityMention): number {
  return FIRST_NAME + NAMES[kind];
}

/** What no list knows as a name but is written like one stands for a name all the same. */
function symbolOf({ form }: Word, at: number): number {
  const symbol = ownSymbol(form);
  const isUnread = at > 0 && form.text !== form.lower && symbol !== FIRST_NAME + NAMES.number;
  return isUnread ? FIRST_NAME + NAMES.unread : symbol;
}

/** Of a number, or of the first letters of a word. */
const ownSymbol = bitsPerForm(({ folded }) =>
  /^\p{N}/u.test(folded)
    ? FIRST_NAME + NAMES.number
    : hashOf(folded, 0, Math.min(ROOT_LETTERS, folded.length)),
);
