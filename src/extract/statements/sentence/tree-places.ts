import type { Parse, Tag, VerbForm } from '../../syntax/parse.ts';
import { placeAt } from '../../syntax/syntax-of.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';

/** Number, in the sentence, of the word at a place of its tree. */
export function wordOf(view: SentenceView, parse: Parse, place: number): number {
  return wordAt(view, parse.words[place]?.start ?? view.end);
}

/** The place, in the tree of a sentence, of one of its words; null behind the last one. */
export function placeOf(view: SentenceView, parse: Parse, word: number): number | null {
  return placeAt(parse, view.words[word]?.start ?? view.end);
}

/** The part of speech that the tree gives a word; undefined where no tree has it. */
export function tagAt(view: SentenceView, word: number): Tag | undefined {
  const parse = view.tree();
  const place = parse && placeOf(view, parse, word);
  return place === null ? undefined : parse?.tags[place];
}

/** The form of a verb that the tree gives a word; undefined where it is none. */
export function verbFormAt(view: SentenceView, word: number): VerbForm | undefined {
  const parse = view.tree();
  const place = parse && placeOf(view, parse, word);
  return place === null ? undefined : (parse?.forms[place] ?? undefined);
}

/** Parts of speech that names are made of. */
export const OF_NAMES: ReadonlySet<Tag> = new Set(['name', 'noun', 'adjective']);
