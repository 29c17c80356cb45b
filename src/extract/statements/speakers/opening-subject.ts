import { lexiconSet } from '../../../language/lexicon.ts';
import { aboutWord, listed } from '../sentence/about-word.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { headOf, mentionIn, phraseStartingAt, spanOf } from '../sentence/noun-phrase.ts';
import { isA, isTime, parted, type SentenceView } from '../sentence/sentence-view.ts';
import { isReportingVerb, phraseSpeaker, type VerbSubject } from './speaker-phrase.ts';

/** A subject with what belongs to it has at most so many words. */
const LONGEST_SUBJECT = 14;

/** Between a noun and its participle stand at most so many adjectives. */
const ADJECTIVES = 1;

/** What opens a sentence before its subject ("An hour earlier, …") has at most so many words. */
const OPENING_WITHIN = 8;

/**
 * The subject that a noun phrase with what modifies it makes, or two joined ones ("Sources close to the deal said", "Both the
 * council and the builder say"): all words from the clause's start to its verb, if the first noun means people or a body and none is a verb.
 */
export function wholeSubject(view: SentenceView, last: number): VerbSubject | null {
  const from = clauseStart(view, last);
  if (from === null || last - from < 2) return null;
  const first = isA(view, from, 'floating') ? from + 1 : from;
  const head = headBefore(view, first, last);
  if (head === null || !isVoice(view, head)) return null;
  const words = { from, to: last + 1 };
  const named = { from, to: participleIn(view, head, last) ?? last + 1 };
  return { speaker: { ...spanOf(view, named), entity: null, pronoun: false }, words };
}

/** "A letter sent in May": the participle says what was done with it, not who speaks. */
function participleIn(view: SentenceView, head: number, last: number): number | null {
  for (let word = head + 1; word <= Math.min(last, head + ADJECTIVES + 1); word++)
    if (hasVerbalEnding(view, word) || hasPastForm(view, word)) return word;
  return null;
}

/** Where the clause that ends with a word begins; null where a verb or another clause stands in it. */
function clauseStart(view: SentenceView, last: number): number | null {
  for (let word = last; word >= 0 && last - word < LONGEST_SUBJECT; word--) {
    if (isVerbal(view, word) || (word === 0 && isTime(view, word))) return null;
    if (word === 0 || parted(view, word)) return word;
  }
  return null;
}

function isVerbal(view: SentenceView, word: number): boolean {
  if (
    isA(view, word, 'be', 'auxiliary', 'subordinator', 'relative', 'negative', 'singular', 'plural', 'neuter')
  )
    return true;
  if (isA(view, word, 'cut') && !isA(view, word, 'coordinator')) return true;
  return isA(view, word, 'modal') && !isA(view, word, 'preposition');
}

/** Number of the first noun, where an adjective with its complement or an "and" with another phrase follows it. */
function headBefore(view: SentenceView, from: number, last: number): number | null {
  for (let word = from; word < last; word++) {
    if (isReportingVerb(view, word)) return null;
    if (isA(view, word, 'preposition')) return null;
    if (!isVoice(view, word) || isVoice(view, word + 1)) continue;
    for (let next = word + 1; next <= word + 1 + adjectivesIn(view); next++)
      if (followsModifier(view, next, last)) return word;
    return null;
  }
  return null;
}

/** Spanish sets adjectives behind the noun: "una carta anónima llegada en mayo". */
function adjectivesIn({ language }: SentenceView): number {
  return language === 'es' ? ADJECTIVES : 0;
}

/** "close to the deal", "familiar with the matter", "and the builder"; not "officer said the board". */
function followsModifier(view: SentenceView, word: number, last: number): boolean {
  if (isA(view, word, 'coordinator')) return opensPhrase(view, word + 1, last);
  if (!isModifying(view, word)) return false;
  for (let at = word; at <= last; at++)
    if (isReportingVerb(view, at) || isA(view, at, 'coordinator')) return false;
  if (word === last) return hasVerbalEnding(view, word);
  return isA(view, word + 1, 'preposition') && word + 1 < last;
}

const isModifier = listed('modifying-words');

function isModifying(view: SentenceView, word: number): boolean {
  return (
    isModifier(view, word) ||
    hasVerbalEnding(view, word) ||
    (isVoice(view, word - 1) && hasPastForm(view, word))
  );
}

const hasVerbalEnding = aboutWord(({ folded }, language) =>
  language === 'en' ? /[a-z]{3}(?:ed|ing)$/u.test(folded) : /[a-z]{2}(?:ad|id)[ao]s?$/u.test(folded),
);

/** "and the builder", "and Hale Works", up to the verb. */
function opensPhrase(view: SentenceView, from: number, last: number): boolean {
  if (!isA(view, from, 'determiner', 'possessive') && !isCapitalized(view, from)) return false;
  for (let word = from + 1; word <= last; word++)
    if (isA(view, word, 'coordinator') || isReportingVerb(view, word)) return false;
  return true;
}

/** The noun phrase that opens the sentence, or stands behind what opens it, and has a verb after it: "An hour earlier, the same judge had …". */
export function openingSubject(view: SentenceView, before: number): VerbSubject | null {
  const from = pastOpening(view);
  if (isA(view, from, 'preposition', 'subordinator', 'adverb') || isVerbal(view, from)) return null;
  const range = phraseStartingAt(
    view,
    from,
    (word) => word > from && isVoice(view, word - 1) && isVerb(view, word),
  );
  if (!range || range.to >= before || parted(view, range.to)) return null;
  if (!isVoice(view, headOf(view, range)) && !mentionIn(view, range)) return null;
  if (!isA(view, range.to, 'be', 'auxiliary', 'modal', 'adverb') && !isVerb(view, range.to)) return null;
  const speaker = phraseSpeaker(view, range, mentionIn(view, range));
  return speaker && { speaker, words: range };
}

/** Number of the word behind an opening circumstance and its comma. */
function pastOpening(view: SentenceView): number {
  if (!isA(view, 0, 'preposition', 'subordinator', 'adverb') && !isTime(view, 0) && !isTime(view, 1))
    return 0;
  for (let word = 1; word <= OPENING_WITHIN; word++) if (parted(view, word)) return word;
  return 0;
}

/** A verb by its form: a past ending, a listed past, a reporting verb. */
function isVerb(view: SentenceView, word: number): boolean {
  return hasPastForm(view, word) || isReportingVerb(view, word);
}

/** Whether a word looks like a past form or a participle. */
export const hasPastForm = aboutWord(({ lower, folded }, language) => {
  if (lexiconSet(language, 'event-pasts').has(folded)) return true;
  return language === 'en'
    ? /[a-z]{2}ed$/u.test(folded)
    : /[a-z](?:ó|aron|ieron|aba|aban|ía|ían)$/u.test(lower);
});

/** Whether a noun means people, a body, or a paper that says something. */
export function isVoice(view: SentenceView, word: number): boolean {
  return isPaper(view, word) || isAgentNoun(view.language, view.words[word]?.folded ?? '');
}

const isPaper = listed('paper-nouns');
