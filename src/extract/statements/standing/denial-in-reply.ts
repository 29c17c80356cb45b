import { lexiconSet } from '../../../language/lexicon.ts';
import { aboutWord, listed } from '../sentence/about-word.ts';
import type { WordRange } from '../sentence/noun-phrase.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speakers/speaker-phrase.ts';
import type { Cue } from './cue.ts';
import { isNegative } from './happened.ts';
import { phraseIndexes, phrasesAt } from './phrases.ts';
import { wholeTold } from './whole-told.ts';

/** A contradiction without a verb ("Rubbish", "Jamás") has at most so many words. */
const LONGEST_WORD = 4;

/** The verb of a negation stands within so many words after it. */
const VERB_WITHIN = 4;

/** What is said begins within so many words after the verb that hits back ("hit back on Sunday in a post:"). */
const REPLY_WITHIN = 8;

/**
 * A denial without a word of denying: what somebody answers to a question or a reproach, or swears, is a contradiction in one word
 * ("Rubbish"), or says that something was not done ("She never touched that fund"). What will not be, or is not so in
 * general, denies nothing.
 */
export function denialInReply(
  view: SentenceView,
  speaker: FoundSpeaker | null,
  others: readonly Cue[],
): Cue | null {
  if (!speaker?.told || others.some(({ standing }) => standing === 'denial' || standing === 'plea'))
    return null;
  const told = wholeTold(view, speaker).told ?? { from: 0, to: view.words.length };
  const found = contradiction(view) ?? deniedInAnswer(view, speaker, told);
  if (found === null) return null;
  return {
    standing: 'denial',
    frame: 'speaker',
    named: false,
    person: false,
    alone: false,
    from: found,
    headTo: found + 1,
    to: found + 1,
  };
}

/** `"Rubbish," said …`: all that a quotation says. */
function contradiction(view: SentenceView): number | null {
  for (const { start, end } of view.quotations) {
    const from = wordAt(view, start);
    const to = wordAt(view, end);
    if (to - from <= LONGEST_WORD && onlyContradicts(view, from, to) && !isPartOf(view, from)) return from;
  }
  // "Not so, replied the archdeacon"
  for (let to = 1; to <= LONGEST_WORD; to++)
    if (parted(view, to)) return onlyContradicts(view, 0, to) ? 0 : null;
  return null;
}

/** `described the queue as "ridiculous"`: a word of the sentence, not all that somebody says. */
function isPartOf(view: SentenceView, from: number): boolean {
  return from > 0 && !isNegative(view, from) && !/[,:.!?—–-]/u.test(gapBefore(view, from));
}

function onlyContradicts(view: SentenceView, from: number, to: number): boolean {
  let contradicts = false;
  for (let word = from; word < to; word++) {
    const light =
      isA(view, word, 'adverb', 'article', 'be', 'indefinite', 'that', 'neuter') ||
      isContradicted(view, word);
    if (isContradicting(view, word)) contradicts = true;
    else if (!light) return false;
  }
  return contradicts;
}

const isContradicting = listed('contradictions');
const isContradicted = listed('contradicted-words');

/** The negation is looked for first: few sentences hold one. */
function deniedInAnswer(view: SentenceView, speaker: FoundSpeaker, told: WordRange): number | null {
  const found = negatedDeed(view, told);
  return found !== null && answersReproach(view, speaker) && !confesses(view) ? found : null;
}

/** Whether somebody answers a question about himself, hits back or swears. */
function answersReproach(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  for (let word = 0; word < view.words.length; word++) {
    if (wordIsQuoted(view, word)) continue;
    if (isA(view, word, 'asking') && isA(view, word + 1, 'asked') && !isWhy(view, word + 1)) return true;
    const beside = Math.min(Math.abs(word - to), Math.abs(from - 1 - word));
    if (beside <= REPLY_WITHIN && phrasesAt(RETORTS[view.language], view.words, word).length > 0) return true;
  }
  return false;
}

/** "Asked why the bridge was closed": what is asked is no reproach. */
const isWhy = listed('why-words');

/** "admitted that she had not". */
function confesses(view: SentenceView): boolean {
  return view.words.some((_, word) => isConfessing(view, word) && !wordIsQuoted(view, word));
}

const isConfessing = listed('confessing-verbs');

const RETORTS = phraseIndexes([{ name: 'retorts', meaningOf: () => null }]);

/** Number of the negation of something done: "never touched", "did not open", "nada se robó"; null for none. */
function negatedDeed(view: SentenceView, told: WordRange): number | null {
  for (let word = told.from; word < told.to; word++) {
    if (!isNegative(view, word) || isTime(view, word)) continue;
    // "contestó que no"
    if (word + 1 === view.words.length && isA(view, word - 1, 'that')) return word;
    if (!isFelt(view, word + 1) && isPastNear(view, word, told)) return word;
  }
  return null;
}

/** "did not fear", "no quería": no deed. */
const isFelt = listed('feeling-verbs');

/** A past form near the negation, in its clause: "did", "was", "had", an ending of the past. */
function isPastNear(view: SentenceView, negation: number, { from, to }: WordRange): boolean {
  if (isNegatedPast(view, negation)) return true;
  const before = negation > from ? negation - 1 : negation;
  if (isA(view, before, 'modal') || isA(view, negation + 1, 'only')) return false;
  if (before < negation && isA(view, before, 'pastAuxiliary')) return !isA(view, negation, 'determiner');
  for (let word = negation + 1; word <= negation + VERB_WITHIN && word < to; word++) {
    if (parted(view, word) || isA(view, word, 'cut', 'modal')) return false;
    if (isA(view, word, 'pastAuxiliary') || hasPastForm(view, word)) return true;
  }
  return false;
}

/** "didn't", "hadn't". */
const isNegatedPast = aboutWord(({ folded }) => /^(?:did|had|has|have|was|were)n['’]t$/u.test(folded));

/** Regular endings, and the irregular forms that are listed. */
const hasPastForm = aboutWord(({ lower, folded }, language) => {
  if (lexiconSet(language, 'event-pasts').has(folded)) return true;
  return language === 'en'
    ? /[a-z]{2}ed$/u.test(folded)
    : /(?:[éíó]|[ai]mos|aron|ieron|aban?|ían?)$/u.test(lower);
});
