/** What a sentence names before or behind a word that a pronoun may mean. */
import { lexiconSet } from '../../../language/lexicon.ts';
import { aboutWord, listed } from '../sentence/about-word.ts';
import { isQuoted } from '../sentence/quotations.ts';
import { isA, isTime, parted, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { isOwnVoice } from './own-voice.ts';

/** Whether somebody is named behind a word. */
export function namedLater(view: SentenceView, word: number): boolean {
  const start = view.words[word]?.start ?? view.end;
  return view.mentions.some(
    ({ start: at, kind, form }) => at > start && kind === 'person' && form === 'name',
  );
}

/** Whether the pronoun at a word was found to mean somebody who is named behind its clause. */
export function isFoundLater({ text, words, mentions }: SentenceView, word: number): boolean {
  const start = words[word]?.start;
  const found = mentions.find((mention) => mention.start === start && mention.form === 'pronoun');
  if (!found || found.guessed) return false;
  return mentions.some(
    ({ start: at, entity, form }) =>
      form === 'name' &&
      entity === found.entity &&
      text.slice(found.end, Math.max(at, found.end)).includes(','),
  );
}

/** Whether somebody stands before a word whom "he" or "she" may mean, with a name or without one. */
export function personBefore(view: SentenceView, word: number): boolean {
  const start = view.words[word]?.start ?? view.start;
  // Whom somebody speaks of is not who speaks: `"The mayor and Vos agree," he said`.
  const counts = (at: number): boolean => wordIsQuoted(view, word) || !isQuoted(view.quotations, at);
  if (view.mentions.some((one) => one.end <= start && counts(one.start) && mayBePerson(one, view)))
    return true;
  for (let at = 0; at < word; at++)
    if (
      isPersonNoun(view, at) &&
      !isOwnVoice(view, at) &&
      !isOrigin(view, at) &&
      counts(view.words[at]?.start ?? start)
    )
      return true;
  return false;
}

/** A name of no known kind is as likely somebody's, "Oddvar Sand fell to his death"; not one behind "in", "near". */
function mayBePerson({ start, kind, form }: SentenceView['mentions'][number], view: SentenceView): boolean {
  if (form !== 'name' || kind === 'person') return form === 'name';
  if (kind !== 'other') return false;
  return !isA(view, view.words.findIndex((word) => word.start >= start) - 1, 'preposition');
}

/** "the source of his doubts": no person. */
function isOrigin(view: SentenceView, word: number): boolean {
  return isOriginNoun(view, word) && isA(view, word + 1, 'of') && !parted(view, word + 1);
}

const isOriginNoun = listed('origin-nouns');

const isPersonNoun = aboutWord(({ folded }, language) =>
  PERSON_NOUNS.some((list) => lexiconSet(language, list).has(folded)),
);

const PERSON_NOUNS = ['person-nouns', 'trades', 'unnamed-people'];

/** Whether something stands before a word that "they" may mean. */
export function severalBefore(view: SentenceView, word: number): boolean {
  return pluralBefore(view, word) || mentionsBefore(view, word) > 0;
}

/** Two things joined by "and", or a word that looks like a plural noun. */
export function pluralBefore(view: SentenceView, word: number): boolean {
  for (let at = 0; at < word; at++) {
    if (isA(view, at, 'coordinator')) return true;
    if (isA(view, at, 'auxiliary', 'be', 'determiner', 'possessive') || isTime(view, at)) continue;
    if (looksPlural(view, at)) return true;
  }
  return false;
}

/** Looks like a plural noun: not "city's", "status", "press". */
const PLURAL = /[a-z]{2}[^'us]s$|people$|police$|men$/u;

const looksPlural = aboutWord(
  ({ folded }, language) => PLURAL.test(folded) || lexiconSet(language, 'people-plurals').has(folded),
);

/** The names before a word. */
export function mentionsBefore(view: SentenceView, word: number): number {
  const start = view.words[word]?.start ?? view.start;
  return view.mentions.filter(({ end }) => end <= start).length;
}
