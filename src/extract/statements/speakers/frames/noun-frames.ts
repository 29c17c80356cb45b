import { aboutWord, isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import { gapBefore, isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { isOwner, ownerStart } from './owners.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Between whose it is and the noun stand at most so many words ("the minister's only public"). */
const ADJECTIVES_WITHIN = 3;

/** Between "from" and what is said stand at most so many words. */
const NAMED_WITHIN = 12;

/**
 * Who says something by a noun: "Hale's reply was that …", "the verdict from the coach was that …", "“Nonsense” was the
 * minister's answer", "claims by the rebels that …", "the surgeon's opinion: a fall"; null where no such noun tells what is said.
 */
export function speakerOfNoun(view: SentenceView): FoundSpeaker | null {
  if (!givesAnywhere(view, CAUSE.saying)) return null;
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.saying) || wordIsQuoted(view, word)) continue;
    const found = ofOwner(view, word) ?? ofSource(view, word);
    if (found) return found;
  }
  return null;
}

/** "Hale's (only) reply" with what is said behind it, or quoted before it. */
function ofOwner(view: SentenceView, noun: number): FoundSpeaker | null {
  const owner = ownerOf(view, noun);
  if (owner === null) return null;
  const from = ownerStart(view, owner);
  if (!(isAnswered(view, from) || (opensClause(view, from) && tells(view, noun)))) return null;
  return speakerOfWords(view, { from, to: owner + 1 });
}

function ownerOf(view: SentenceView, noun: number): number | null {
  for (let word = noun - 1; word >= 0 && word >= noun - 1 - ADJECTIVES_WITHIN; word--) {
    if (parted(view, word + 1) || isA(view, word, 'preposition', 'be', 'auxiliary', 'article', 'indefinite'))
      return null;
    if (isOwner(view, word)) return word;
  }
  return null;
}

/** "the reply of the minister was that", "claims by the rebels that", "word came from the bishop that", "“No” was the answer of Hale". */
function ofSource(view: SentenceView, noun: number): FoundSpeaker | null {
  const by = isComing(view, noun + 1) ? noun + 2 : noun + 1;
  if (!isSource(view, by) || parted(view, by)) return null;
  if (by > noun + 1 && !isNamed(view, by + 1)) return null;
  const from = nounStart(view, noun);
  if (isAnswered(view, from)) return speakerOfWords(view, { from: by + 1, to: phraseEnd(view, by + 1) });
  if (!opensClause(view, from)) return null;
  const to = toldFrom(view, by + 1, by > noun + 1 || isA(view, by, 'by') || isBare(view, noun));
  return to === null ? null : speakerOfWords(view, { from: by + 1, to });
}

/** "News comes from Corvale that": a place says nothing. */
function isNamed(view: SentenceView, from: number): boolean {
  const start = view.words[from]?.start;
  return (
    !isCapitalized(view, from) ||
    parted(view, from + 1) ||
    isCapitalized(view, from + 1) ||
    view.mentions.some((one) => one.start === start)
  );
}

const isSource = aboutWord(({ folded }) => folded === 'from' || folded === 'of' || folded === 'by');
const isComing = aboutWord(({ folded }) => folded === 'came' || folded === 'comes' || folded === 'come');
const isBare = aboutWord(({ folded }) => folded === 'word' || folded === 'news');

/** Where the article and adjectives before a noun begin. */
function nounStart(view: SentenceView, noun: number): number {
  let from = noun;
  while (from > 0 && !parted(view, from) && !isA(view, from, 'determiner')) {
    if (isA(view, from - 1, 'be', 'auxiliary', 'preposition', 'cut', 'modals')) break;
    from--;
  }
  return from;
}

/** Where who says it ends before "was that", or before "that" alone where the noun needs no verb. */
function toldFrom(view: SentenceView, from: number, bare: boolean): number | null {
  for (let word = from + 1; word <= from + NAMED_WITHIN && word < view.words.length; word++) {
    if (bare && isA(view, word, 'that')) return word;
    if (isA(view, word, 'be')) return isToldBehind(view, word + 1) ? word : null;
    if (isA(view, word, 'modals', 'auxiliary', 'cut')) return null;
  }
  return null;
}

/** Whether a noun's verb or the noun itself tells what is said: "was that", "remains that", ": a fall", "that it rained". */
function tells(view: SentenceView, noun: number): boolean {
  const next = noun + 1;
  if (isColon(view, next)) return next < view.words.length && noun <= HEADING_WITHIN;
  if (isA(view, next, 'that') && !parted(view, next)) return isOfThat(view, noun);
  let word = next;
  while (isA(view, word, 'auxiliary', 'adverb')) word++;
  if (!isA(view, word, 'be') && !isRemaining(view, word)) return false;
  return isToldBehind(view, word + 1);
}

/** The noun before a colon that alone tells who says what follows stands among the first words. */
const HEADING_WITHIN = 5;

const isOfThat = listed('claim-that-nouns');
const isRemaining = aboutWord(({ folded }) =>
  ['remains', 'remained', 'came', 'read', 'reads', 'ran'].includes(folded),
);

/** "was (also) that it rained", "was: “No”", "was “No”". */
function isToldBehind(view: SentenceView, from: number): boolean {
  let word = from;
  while (word < from + 2 && (isA(view, word, 'adverb') || isMannerAdverb(view, word))) word++;
  if (isA(view, word, 'that')) return !parted(view, word) && !isLast(view, word);
  return isColon(view, from) || /["“«]/u.test(gapBefore(view, from));
}

function isLast(view: SentenceView, word: number): boolean {
  return word + 1 >= view.words.length || isA(view, word + 1, 'be');
}

function isColon(view: SentenceView, word: number): boolean {
  return gapBefore(view, word).includes(':');
}

/** "“Nonsense” was the …": what is quoted ends right before the verb. */
function isAnswered(view: SentenceView, from: number): boolean {
  const be = isVerb(view, from - 1) ? from - 1 : from - 2;
  if (be < 1 || !isVerb(view, be)) return false;
  return CLOSED_QUOTATION.test(gapBefore(view, be)) || (isA(view, 0, 'that') && isA(view, be, 'be'));
}

/** "was the reply", "came the reply", "went the cry". */
function isVerb(view: SentenceView, word: number): boolean {
  return isA(view, word, 'be') || isComing(view, word) || isGoing(view, word);
}

const isGoing = aboutWord(({ folded }) => folded === 'went' || folded === 'goes');

const CLOSED_QUOTATION = /["”»’']\s*,?\s*$/u;

/** The sentence's start, a mark, or "it is" stands before a phrase. */
function opensClause(view: SentenceView, from: number): boolean {
  if (from === 0 || parted(view, from)) return true;
  if (isA(view, from - 1, 'coordinator', 'but')) return from === 1 || parted(view, from - 1);
  return isA(view, from - 1, 'be') && isA(view, from - 2, 'neuter') && from === 2;
}

/** Where a name with its title ends: before a preposition other than "of", or a mark. */
function phraseEnd(view: SentenceView, from: number): number {
  let to = from + 1;
  while (to < view.words.length && !parted(view, to)) {
    if (isA(view, to, 'cut', 'be', 'auxiliary', 'infinitiveMark')) break;
    if (isA(view, to, 'preposition') && !isA(view, to, 'genitive')) break;
    to++;
  }
  return to;
}
