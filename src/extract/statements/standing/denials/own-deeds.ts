import { endsAsAdverb } from '../../../../language/endings.ts';
import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { verbListed } from '../wrongs/misdeed-verbs.ts';
import { isHarmlessDeed } from './deed-verbs.ts';

/** A verb in the form of a noun stands within so many words behind the word of denying ("denied on Monday ever taking"). */
const DEED_WITHIN = 5;

/** "its own drivers had cut it": whose they are is said within so many words before the verb. */
const OWNER_WITHIN = 4;

/** "its treasurer, Ana Hale, had cut it": whose he is, is said within so many words before the auxiliary. */
const SIDE_WITHIN = 7;

/** "denied leaking it", "negó haber cobrado": what one denies to have done; not "denied planning to go". */
export function deniesDeed(view: SentenceView, { from }: Cue): boolean {
  for (let word = from + 1; word <= from + DEED_WITHIN; word++) {
    if (parted(view, word)) return false;
    if (isDeedAsNoun(view, word) && !isTime(view, word))
      return !isHarmless(view, word) || isPerfect(view, word);
    if (!(isA(view, word, 'adverb', 'preposition') || isTime(view, word) || isManner(view, word)))
      return false;
  }
  return false;
}

/** "denied having danced", "negó haberse teñido el pelo": what nobody is blamed for is denied in jest. */
export function deniesMereAct(view: SentenceView, { from }: Cue): boolean {
  for (let word = from + 1; word <= from + DEED_WITHIN && !parted(view, word); word++)
    if (isDeedAsNoun(view, word) && !isTime(view, word))
      return isMereAct(view, isPerfectWord(view, word) ? participleBehind(view, word) : word);
  return false;
}

/**
 * What who denies, or those who are his, would have done: "denied reports that she had sold them", "denies he pulled it",
 * "negó que su cliente hubiera huido". Behind "denied that he would" nothing was done.
 */
export function deniesOwnDeed(view: SentenceView, from: number, end: number): boolean {
  for (let word = from; word < end; word++) {
    if (isA(view, word, 'modals') && !isA(view, word, 'infinitiveMark')) return false;
    if (isPerfect(view, word) ? isOwnPerfect(view, word, from) : isOwnPast(view, word, from)) return true;
  }
  return false;
}

/** "if she had taken it", "what he had done": what one is asked or told of, beside a plain negation. */
export function namesOwnPerfect(view: SentenceView, from: number, end: number): boolean {
  for (let word = from; word < end; word++)
    if (isPerfect(view, word) && isOwnPerfect(view, word, from)) return true;
  return false;
}

function isOwnPerfect(view: SentenceView, word: number, from: number): boolean {
  return (
    isHaving(view, word) ||
    isDoneByOwn(view, word, from) ||
    isDoneToOwn(view, word) ||
    isOfOwnSide(view, word, from)
  );
}

/** "that its treasurer, Ana Hale, had", "that her country had", "that his company has". */
function isOfOwnSide(view: SentenceView, perfect: number, from: number): boolean {
  if (view.language !== 'en' || isA(view, perfect + 1, 'be')) return false;
  for (let word = perfect - 1; word >= Math.max(from, perfect - SIDE_WITHIN); word--) {
    if (isA(view, word, 'possessive')) return isSide(view, word + 1) || isSide(view, word + 2);
    if (isA(view, word, 'preposition', 'that', 'be', 'auxiliary', 'coordinator')) return false;
  }
  return false;
}

/** Who may do wrong: a person, a body, a country, its planes. */
function isSide(view: SentenceView, word: number): boolean {
  return isAgentNoun(view.language, view.words[word]?.folded ?? '') || isOwnSideNoun(view, word);
}

/** "que la minera le haya pagado": to who denies it. */
function isDoneToOwn(view: SentenceView, perfect: number): boolean {
  return view.language === 'es' && isDative(view, perfect - 1);
}

/** "he ordered", "que cobrara": a plain past right behind its subject. */
function isOwnPast(view: SentenceView, word: number, from: number): boolean {
  if (!isPast(view, word) || isA(view, word, 'auxiliary') || isHarmlessDeed(view, word) || isFelt(view, word))
    return false;
  return isDoneByOwn(view, word, from);
}

/** Whether who denies, or those who are his, stand before a verb as its subject. */
function isDoneByOwn(view: SentenceView, word: number, from: number): boolean {
  const subject = isManner(view, word - 1) ? word - 2 : word - 1;
  if (isOwnSubject(view, subject)) return true;
  return isOwnPeople(view, subject, from);
}

/** Whether a word stands as "he", "it", "we"; in Spanish the verb has its subject in itself, right behind "que". */
export function isOwnSubject(view: SentenceView, word: number): boolean {
  return view.language === 'en'
    ? isA(view, word, 'singular', 'plural', 'neuter', 'speaking')
    : isA(view, isA(view, word, 'clitic') ? word - 1 : word, 'that');
}

/** "their fighters", "su cliente": whether the phrase that ends with a word, a person or body, begins with a possessive. */
export function isOwnPeople(view: SentenceView, last: number, from: number): boolean {
  if (!isAgentNoun(view.language, view.words[last]?.folded ?? '')) return false;
  for (let word = last; word >= Math.max(from, last - OWNER_WITHIN); word--) {
    if (isA(view, word, 'possessive')) return word < last;
    if (parted(view, word) || isA(view, word, 'preposition', 'that', 'be', 'auxiliary')) return false;
  }
  return false;
}

/** "had" or "having" before a participle, "haber cobrado". */
function isPerfect(view: SentenceView, word: number): boolean {
  if (!isPerfectWord(view, word)) return false;
  const next = isA(view, word + 1, 'adverb') || isManner(view, word + 1) ? word + 2 : word + 1;
  if (isA(view, next, 'be')) return isHaving(view, word);
  return isParticiple(view, next) && !isA(view, next, 'determiner');
}

/** Behind "having ever", "haberse": the participle. */
function participleBehind(view: SentenceView, word: number): number {
  return isA(view, word + 1, 'adverb') || isManner(view, word + 1) ? word + 2 : word + 1;
}

/** "categorically", "tajantemente". */
const isManner = aboutWord(({ folded }) => endsAsAdverb(folded) || folded.endsWith('ever'));

/** "denying", "pagar", "haberlo": as such a form what somebody does is denied. */
export const isDeedAsNoun = aboutWord(({ folded }, language) =>
  language === 'en' ? /[a-z]{2}ing$/u.test(folded) : /[a-z]{2}[aei]r(?:l[aeo]s?|se)?$/u.test(folded),
);
const isHaving = aboutWord(({ folded }) => /ing$|^haber/u.test(folded));
const isPerfectWord = listed('perfect-words');
const isParticiple = aboutWord(({ folded }, language) =>
  language === 'en'
    ? /(?:[dnt]|ne|de|me|ung|ang|ought|aught)$/u.test(folded)
    : /(?:[ai]do|[ei]cho|[iu]e?sto|uelto|ierto|rito|roto)$/u.test(folded),
);

/** A past of English; in Spanish the past subjunctive, which "negar que" asks for. */
const isPast = aboutWord(({ folded }, language) =>
  language === 'en'
    ? /[a-z]{2}ed$/u.test(folded) || lexiconSet('en', 'event-pasts').has(folded)
    : /[a-z]{2}(?:a|ie|ye|je)(?:ran?|sen?)$/u.test(folded),
);
const isOwnSideNoun = listed('own-sides');
const isDative = listed('dative-clitics');
const isHarmless = listed('harmless-gerunds');
const isMereAct = verbListed('harmless-acts');
const isFelt = listed('feeling-verbs');
