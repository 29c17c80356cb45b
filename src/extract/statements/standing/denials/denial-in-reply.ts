import { holds, listed } from '../../sentence/about-word.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import {
  gapBefore,
  isA,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { accusedIn } from '../parties/accused.ts';
import { modalWithin } from '../unreal/governed-verb.ts';
import { isNegative } from '../unreal/happened.ts';
import { wholeTold } from '../wrongs/whole-told.ts';
import { negatedDeed, negatesAll, negatesDeniable, negatesWrong } from './negated-deed.ts';
import { confesses, isAdvocate, namesClient, retortOf } from './reply-signs.ts';

/** A contradiction without a verb ("Rubbish", "Jamás") has at most so many words. */
const LONGEST_WORD = 4;

/** Where a reply contradicts, and whether that is a denial whatever stands beside it. */
interface Contradiction {
  readonly at: number;
  readonly firm: boolean;
}

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
  if (!speaker || others.some(({ standing }) => standing === 'plea')) return null;
  const denials = others.filter(({ standing }) => standing === 'denial');
  const told = toldIn(view, speaker);
  if (!told) return null;
  const found = surest(contradiction(view, speaker, others), () =>
    deniedInAnswer(view, speaker, told, others),
  );
  // Beside a word of denying only what adds to it.
  if (found === null || (denials.length > 0 && !found.firm)) return null;
  return {
    ...plainCue('denial', 'speaker', { from: found.at, to: found.at + 1 }),
    firm: found.firm,
  };
}

/** What is said; all of the sentence where it opens with a negation ("Not one page, she insisted, had ever been copied"). */
function toldIn(view: SentenceView, speaker: FoundSpeaker): WordRange | null {
  const all = { from: 0, to: view.words.length };
  if (isNegative(view, 0)) return all;
  return speaker.told ? (wholeTold(view, speaker).told ?? all) : null;
}

/** Of two ways to find it the one that is firm, else the first. */
function surest(first: Contradiction | null, other: () => Contradiction | null): Contradiction | null {
  if (first?.firm) return first;
  const second = other();
  return second?.firm ? second : (first ?? second);
}

/** What is denied in a reply is no accusation as well: of who speaks ("Accused of theft, Hale swore …"), or of nobody. */
export function withoutDenied(
  view: SentenceView,
  speaker: FoundSpeaker | null,
  cues: readonly Cue[],
): readonly Cue[] {
  return cues.filter((cue) => {
    if (cue.standing !== 'accusation') return true;
    const accused = accusedIn(view, [cue]);
    return accused.length === 0 ? cue.frame !== 'none' : !isOne(accused, speaker);
  });
}

/** `"Rubbish," said …`: all that a quotation says. */
function contradiction(
  view: SentenceView,
  speaker: FoundSpeaker,
  others: readonly Cue[],
): Contradiction | null {
  const isFirm = (from: number, to: number): boolean =>
    holds(view, 'slander-words', from, to) ||
    (holds(view, 'true-words', from, to) && isAsked(view, speaker)) ||
    withoutDenied(view, speaker, others).length < others.length;
  for (const { start, end } of view.quotations) {
    const from = wordAt(view, start);
    const to = wordAt(view, end);
    if (to - from <= LONGEST_WORD && onlyContradicts(view, from, to) && !isPartOf(view, from, to))
      return { at: from, firm: isFirm(from, to) };
  }
  if (wordIsQuoted(view, 0)) return null;
  // "Not so, replied the archdeacon"
  for (let to = 1; to <= LONGEST_WORD; to++)
    if (parted(view, to)) {
      if (!onlyContradicts(view, 0, to) || (to === 1 && isNegative(view, 0) && !isAsked(view, speaker)))
        return null;
      return { at: 0, firm: isFirm(0, to) };
    }
  return null;
}

/** "No, he told the reporter who asked": a bare "no" that opens a sentence may answer nobody. */
function isAsked(view: SentenceView, speaker: FoundSpeaker): boolean {
  return retortOf(view, speaker) !== 'none';
}

/** `described the queue as "ridiculous"`, `"Rubbish" covers the beach`: a word of the sentence, not all that somebody says. */
function isPartOf(view: SentenceView, from: number, to: number): boolean {
  if (from === 0 && to < view.words.length && !/[,:.!?—–-]/u.test(gapBefore(view, to))) return true;
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

/**
 * The negation is looked for first: few sentences hold one. Firm is what an advocate says of his client, who is accused in
 * the sentence itself or answers for sure, and the negation of a wrong.
 */
function deniedInAnswer(
  view: SentenceView,
  speaker: FoundSpeaker,
  told: WordRange,
  others: readonly Cue[],
): Contradiction | null {
  const at = negatedDeed(view, told);
  if (at === null) return accountInAnswer(view, speaker, told, others);
  if (confesses(view)) return null;
  if (isAccused(view, speaker, others)) return { at, firm: true };
  if (isAdvocate(view, speaker) && deniesForClient(view, at, told)) return { at, firm: true };
  const retort = retortOf(view, speaker);
  if (retort === 'none') return null;
  return {
    at,
    firm:
      retort === 'sure' || negatesAll(view, at) || negatesWrong(view, at, told) || negatesDeniable(view, at),
  };
}

/** "said her client had never signed it", "that he did not shoot"; not "will say that he did not". */
function deniesForClient(view: SentenceView, negation: number, told: WordRange): boolean {
  if (!negatesWrong(view, negation, told) && !namesClient(view, told.from, negation)) return false;
  return !modalWithin(view, told.from, negation);
}

/** "Accused of sleeping on watch, Hale insisted that he had been awake", `"The minutes are genuine," she hit back`. */
function accountInAnswer(
  view: SentenceView,
  speaker: FoundSpeaker,
  { from, to }: WordRange,
  others: readonly Cue[],
): Contradiction | null {
  if (others.length === 0 || confesses(view)) return null;
  const opens = others.some((cue) => ACCUSING.includes(cue.standing) && cue.from === 0);
  const accused = opens && isAccused(view, speaker, others);
  if (!accused && !holds(view, 'innocent-words', from, to)) return null;
  const retort = retortOf(view, speaker);
  return retort === 'sure' || (accused && retort === 'likely') ? { at: from, firm: true } : null;
}

/** Whether who speaks stands accused in the sentence itself. */
function isAccused(view: SentenceView, speaker: FoundSpeaker, others: readonly Cue[]): boolean {
  const accusing = others.filter(({ standing, frame }) => frame === 'subject' && ACCUSING.includes(standing));
  if (accusing.length === 0) return false;
  const [only, second] = accusedIn(view, accusing);
  return only !== undefined && second === undefined && isOne([only], speaker);
}

const ACCUSING: readonly string[] = ['accusation', 'charge', 'conviction'];

function isOne(entities: readonly number[], speaker: FoundSpeaker | null): boolean {
  return speaker?.entity != null && entities.includes(speaker.entity);
}
