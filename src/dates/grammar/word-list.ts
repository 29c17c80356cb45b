import { lexiconLines } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { type Word, wordsOf } from './words.ts';

/** Words or phrases, each with what it means. */
export type WordList = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: string;
}

/** What was read at a place: the index after it and its meaning. */
export interface Read {
  readonly next: number;
  readonly value: string | number;
}

/** The list `data/lexicon/<language>/<name>.txt`, lines `form, form = meaning`; a form may be several words. */
export function wordList(language: Language, name: string): WordList {
  const list = new Map<string, Phrase[]>();
  for (const line of lexiconLines(language, name)) {
    const [forms = '', meaning = ''] = line.split('=').map((part) => part.trim());
    for (const form of forms.split(',')) addPhrase(list, form, meaning);
  }
  for (const phrases of list.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return list;
}

/** The longest phrase of a list that begins at a word. */
export function readList(list: WordList, words: readonly Word[], at: number): Read | null {
  const word = words[at];
  if (!word) return null;
  for (const phrase of list.get(word.low) ?? []) {
    if (phrase.words.every((part, index) => words[at + index]?.low === part)) {
      return { next: at + phrase.words.length, value: phrase.meaning };
    }
  }
  return null;
}

function addPhrase(list: Map<string, Phrase[]>, form: string, meaning: string): void {
  const words = wordsOf(form).map((word) => word.low);
  const first = words[0];
  if (first === undefined) return;
  list.set(first, [...(list.get(first) ?? []), { words, meaning }]);
}
