import { endsAsImperfect, endsAsPreterite } from '../../../../language/endings.ts';
import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, isTime, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { isNegative } from '../unreal/happened.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { isDeniableAct, isHarmlessDeed } from './deed-verbs.ts';
import { isHarmfulAt } from './what-is-denied.ts';

/** The verb of a negation stands within so many words after it. */
const VERB_WITHIN = 4;

/** What was not done is told within so many words behind the negation. */
const DEED_WITHIN = 5;

/** Number of the negation of something done: "never touched", "did not open", "nada se robó"; null for none. */
export function negatedDeed(view: SentenceView, told: WordRange): number | null {
  for (let word = 0; word < view.words.length; word++) {
    if (!isNegative(view, word) || isTime(view, word) || isWho(view, word - 1)) continue;
    // Behind who speaks a quotation may stand before what seems told ("…," she posted after a rival said that).
    if ((word < told.from || word >= told.to) && !wordIsQuoted(view, word)) continue;
    // "contestó que no"
    if (word + 1 === view.words.length && isA(view, word - 1, 'that')) return word;
    if (isAbility(view, word) || isOthersAct(view, word)) continue;
    if (!isFelt(view, word + 1) && (isPastNear(view, word, told) || isOfNone(view, word, told))) return word;
  }
  return null;
}

/** "jamás supo perder", "never knew how to lose": what somebody cannot do. */
function isAbility(view: SentenceView, negation: number): boolean {
  for (let word = negation + 1; word <= negation + VERB_WITHIN && !parted(view, word); word++)
    if (isKnowing(view, word)) return isInfinitiveBehind(view, word + 1);
  return false;
}

/** "nobody had asked to see it": others did not do what is no wrong. */
function isOthersAct(view: SentenceView, negation: number): boolean {
  if (!isNobody(view, negation)) return false;
  for (let word = negation + 1; word <= negation + VERB_WITHIN && !parted(view, word); word++)
    if (!isA(view, word, 'auxiliary', 'be', 'adverb')) return isHarmlessDeed(view, word);
  return false;
}

function isInfinitiveBehind(view: SentenceView, word: number): boolean {
  if (view.language === 'es') return /[aei]r(?:l[aeo]s?|se)?$/u.test(view.words[word]?.folded ?? '');
  return view.words[word]?.folded === 'how';
}

const isKnowing = aboutWord(({ folded }, language) =>
  language === 'es'
    ? /^(?:sab(?:e|en|ia|ian|ido)|sup(?:o|ieron))$/u.test(folded)
    : /^kn(?:ew|own?s?)$/u.test(folded),
);
const isNobody = listed('nobody-words');

/** "rivals who never accepted it": another's deed; "que" may also open what is said. */
function isWho(view: SentenceView, word: number): boolean {
  return isA(view, word, 'relative') && !isA(view, word, 'that');
}

/** "did not fear", "no quería": no deed. */
const isFelt = listed('feeling-verbs');

/**
 * Whether what a negation says was not done is a wrong, or harmful: "never forged", "did not fire", "no hubo fraude"; not "was not robbed",
 * which somebody else would have done to him.
 */
export function negatesWrong(view: SentenceView, negation: number, told: WordRange): boolean {
  if (isA(view, negation - 1, 'be')) return false;
  const end = endOfNegated(view, negation, told);
  for (let word = negation; word < end; word++)
    if (isHarmfulAt(view, word) || isMisdeedVerb(view, word) || isWrongdoing(view, word)) return true;
  // "had fixed nothing"
  return isNoObject(view, negation) && (isHarmfulAt(view, negation - 1) || isMisdeedVerb(view, negation - 1));
}

/** Whether the verb of a negation is a wrong by itself: "never bribed", "did not forge", "no se lo robó". */
export function negatesMisdeed(view: SentenceView, negation: number): boolean {
  for (let word = negation + 1; word <= negation + VERB_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'cut', 'modal', 'preposition')) return false;
    if (isMisdeedVerb(view, word)) return true;
  }
  return false;
}

/** Number of the word right before a negation and its auxiliaries: its subject, where that is one word. */
export function subjectBefore(view: SentenceView, negation: number): number {
  let word = negation - 1;
  while (word > 0 && !parted(view, word + 1) && isA(view, word, 'auxiliary', 'be')) word--;
  return word;
}

const isWrongdoing = listed('wrongdoing');

/** Whether its verb is what mostly somebody accused says he did not do: "never met them", "no conocía a la víctima". */
export function negatesDeniable(view: SentenceView, negation: number): boolean {
  for (let word = negation + 1; word <= negation + VERB_WITHIN - 1; word++) {
    if (isDeniableAct(view, word)) return true;
    if (parted(view, word) || isA(view, word, 'cut', 'modal')) return false;
  }
  return false;
}

/** Whether it leaves no room for what mostly somebody accused denies: "never spoke to any broker", "no firmó pagaré alguno"; not "met anyone like her". */
export function negatesAtAll(view: SentenceView, negation: number, { to }: WordRange): boolean {
  if (!negatesDeniable(view, negation)) return false;
  let isAtAll = false;
  for (let word = negation + 1; word < to && !(parted(view, word) && isAtAll); word++) {
    if (isLikening(view, word)) return false;
    isAtAll ||= isAtAllWord(view, word);
  }
  return isAtAll;
}

function endOfNegated(view: SentenceView, negation: number, { to }: WordRange): number {
  let end = negation + 1;
  while (end < Math.min(to, negation + DEED_WITHIN) && !parted(view, end) && !isA(view, end, 'cut')) end++;
  return end;
}

const isAtAllWord = listed('at-all-words');
const isLikening = listed('likening-words');

/** A past form near the negation, in its clause: "did", "was", "had", an ending of the past. */
function isPastNear(view: SentenceView, negation: number, { from, to }: WordRange): boolean {
  if (isNegatedPast(view, negation)) return true;
  const before = negation > from ? negation - 1 : negation;
  if (isA(view, before, 'modal') || isA(view, negation + 1, 'only')) return false;
  // "had fixed nothing"
  if (before < negation && isNoObject(view, negation) && hasPastForm(view, before)) return true;
  if (before < negation && isA(view, before, 'pastAuxiliary'))
    return !isA(view, negation, 'determiner') || opensThere(view, before - 1);
  for (let word = negation + 1; word <= negation + VERB_WITHIN && word < to; word++) {
    if (parted(view, word) || isA(view, word, 'cut', 'modal')) return false;
    if (isA(view, word, 'pastAuxiliary') || hasPastForm(view, word)) return true;
  }
  return false;
}

/** "insisted that there was no fraud", "there were no fees": all that is said, no part of it. */
function opensThere(view: SentenceView, there: number): boolean {
  if (!isThere(view, there)) return false;
  return isA(view, there - 1, 'that') || parted(view, there) || gives(view, there - 1, CAUSE.reporting);
}

/** "Not one page of the book, she said in March, had ever been copied": the verb may come late. */
function isOfNone(view: SentenceView, negation: number, { to }: WordRange): boolean {
  if (!negatesAll(view, negation) && !(negation === 0 && isEmphatic(view, negation))) return false;
  for (let word = negation + 2; word < to; word++) if (isA(view, word, 'pastAuxiliary')) return true;
  return false;
}

/** "not one page", "ni un peso". */
export function negatesAll(view: SentenceView, negation: number): boolean {
  return isSingle(view, negation + 1) && !isA(view, negation, 'determiner');
}

const isThere = listed('there-words');
const isEmphatic = listed('emphatic-negations');
const isSingle = listed('none-words');
const isNoObject = listed('no-objects');

/** "didn't", "hadn't". */
const isNegatedPast = aboutWord(({ folded }) => /^(?:did|had|has|have|was|were)n['’]t$/u.test(folded));

/** Regular endings, and the irregular forms that are listed. */
const hasPastForm = aboutWord(({ lower, folded }, language) => {
  if (lexiconSet(language, 'event-pasts').has(folded)) return true;
  return language === 'en'
    ? /[a-z]{2}ed$/u.test(folded)
    : endsAsPreterite(lower) || endsAsImperfect(lower) || /(?:[éí]|[ai]mos)$/u.test(lower);
});
