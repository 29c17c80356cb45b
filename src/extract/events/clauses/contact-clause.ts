import type { Word } from '../../../dates/grammar/words.ts';
import { perForm } from '../../../language/word-form.ts';
import { eventWords } from '../words/event-words.ts';
import { isFiniteVerb, isReport } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';

/**
 * Whether a pronoun opens a relative clause without a word that says so, which English alone has: `the verdict it had upheld`.
 * Only behind a clause that has its verb, since before it the noun may open the sentence (`At the hearing she wept`), and
 * not where something was reported, which opens what was said.
 */
export function opensContactClause(words: readonly Word[], at: number, sofar: readonly Word[]): boolean {
  const word = words[at];
  if (!word || !mayOpen(word.form) || !isFiniteVerb(words, at + 1, 'en')) return false;
  const noun = words[at - 1];
  if (!noun || !NOUN.test(noun.text) || hasTrait(noun, NO_NOUN, 'en') || isFiniteVerb(words, at - 1, 'en'))
    return false;
  return isInPhrase(words, at - 1) && hasOnlyActs(sofar);
}

/** Asked of each word of a text. */
const mayOpen = perForm(({ text }) => eventWords('en', 'contact subject').has(text));

const NOUN = /^[a-z]{3,}$/;
const NO_NOUN =
  TRAIT.opener |
  TRAIT.adverb |
  TRAIT.joint |
  TRAIT.auxiliary |
  TRAIT.participle |
  TRAIT.calendar |
  TRAIT.report;

/** Words before a noun in which its article is looked for. */
const PHRASE = 3;

function isInPhrase(words: readonly Word[], noun: number): boolean {
  const articles = eventWords('en', 'object');
  return words.slice(Math.max(0, noun - PHRASE), noun).some(({ low }) => articles.has(low));
}

function hasOnlyActs(sofar: readonly Word[]): boolean {
  const thought = eventWords('en', 'thought');
  if (sofar.some((word) => isReport(word, 'en') || thought.has(word.low))) return false;
  return sofar.some((_, place) => isFiniteVerb(sofar, place, 'en'));
}
