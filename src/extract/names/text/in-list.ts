import { bitsByWord } from '../../../language/word-bits.ts';
import { bitsPerForm } from '../../../language/word-form.ts';
import { spelling } from './spelling.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

/** The short lists in which single words are looked up. */
const LISTS = [
  'answering-verbs',
  'articles',
  'bare-people',
  'between-names',
  'body-inner-words',
  'body-of-words',
  'clause-words-inside',
  'copulas',
  'crime-fields',
  'departments',
  'equating-words',
  'family-groups',
  'family-words',
  'former-words',
  'fronting-adverbs',
  'fronting-words',
  'generations',
  'governing-words',
  'government-words',
  'head-ends',
  'honorifics',
  'in-words',
  'indefinite-people',
  'joining-words',
  'limit-openers',
  'limiting-words',
  'lineage-words',
  'lower-heads',
  'name-connectors',
  'now-words',
  'object-verbs',
  'one-letter-names',
  'one-words',
  'other-inner-words',
  'own-also-bodies',
  'own-people',
  'owner-words',
  'parting-verbs',
  'people-or-attributes',
  'phrase-ends',
  'phrase-openers',
  'place-nouns',
  'platform-prepositions',
  'plural-copulas',
  'present-copulas',
  'relational-people',
  'relative-persons',
  'royal-titles',
  'said-words',
  'second-openers',
  'site-nouns',
  'speech-of-bodies',
  'subject-words',
  'subordinating-words',
  'supposed-openers',
  'supposed-participles',
  'surname-particles',
  'thing-owners',
  'to-words',
  'under-words',
  'verbs-of-people',
  'work-nouns',
] as const;

/** Lists whose answers share a number, a bit each. */
const LISTS_IN_NUMBER = 30;

/** What the lists say of a form, worked out once for so many of them together. */
const LIST_BITS = Array.from({ length: Math.ceil(LISTS.length / LISTS_IN_NUMBER) }, (_, number) => {
  let words: ReadonlyMap<string, number> | null = null;
  return bitsPerForm((form) => {
    words ??= bitsByWord(listsFrom(number * LISTS_IN_NUMBER));
    return words.get(spelling(form).folded) ?? 0;
  });
});

/** So many lists from one on, each with its bit. */
function listsFrom(from: number): readonly (readonly [number, ReadonlySet<string>])[] {
  return LISTS.slice(from, from + LISTS_IN_NUMBER).map((list, index) => [1 << index, wordSet(list)]);
}

/** The question whether a word is in a short list, of any language. */
export function inList(list: (typeof LISTS)[number]): (word: Word | undefined) => boolean {
  const index = LISTS.indexOf(list);
  const bits = LIST_BITS[Math.floor(index / LISTS_IN_NUMBER)] ?? (() => 0);
  const bit = 1 << (index % LISTS_IN_NUMBER);
  return (word) => word !== undefined && (bits(word.form) & bit) !== 0;
}
