import { listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { modalWithin } from '../unreal/governed-verb.ts';
import { isNegative } from '../unreal/happened.ts';
import { wholeTold } from '../wrongs/whole-told.ts';
import { accountInAnswer } from './account-in-answer.ts';
import { isAccusedHere } from './accused-here.ts';
import { type Contradiction, curtContradiction, curtReply } from './curt-contradiction.ts';
import {
  negatedDeed,
  negatesAll,
  negatesAtAll,
  negatesDeniable,
  negatesMisdeed,
  negatesWrong,
  subjectBefore,
} from './negated-deed.ts';
import { contrastWithWrong } from './other-account.ts';
import { isOwnPeople, isOwnSubject } from './own-deeds.ts';
import { negatesOwnWrong } from './own-negation.ts';
import { confesses, isAdvocate, namesClient, retortOf } from './reply-signs.ts';

/** "did not even know": the verb stands within so many words behind the negation. */
const KNOWN_WITHIN = 4;

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
  const found = surest(curtContradiction(view, speaker, others), () =>
    deniedInAnswer(view, speaker, told, others),
  );
  // Beside a word of denying only what adds to it.
  if (found === null || (denials.length > 0 && !found.firm)) return null;
  return {
    ...plainCue('denial', 'speaker', { from: found.at, to: found.at + 1 }),
    firm: found.firm,
  };
}

/** "I never stole a pen", "no lo empujé": somebody denies a wrong of his own, whoever he is and whatever was told before. */
export function denialOfSelf(view: SentenceView, others: readonly Cue[]): Cue | null {
  if (others.some(({ standing }) => standing === 'plea')) return null;
  const at = negatesOwnWrong(view) ?? curtReply(view);
  if (at === null || confesses(view)) return null;
  return { ...plainCue('denial', 'speaker', { from: at, to: at + 1 }), firm: true };
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
  if (confesses(view)) return null;
  const contrast = contrastWithWrong(view, told);
  if (contrast !== null) return { at: contrast, firm: true };
  const at = negatedDeed(view, told);
  if (at === null) return accountInAnswer(view, speaker, told, others);
  if (isOfNoun(view, at, told)) return null;
  const isSure =
    isAccusedHere(view, speaker, others) ||
    deniesOwn(view, at, told) ||
    (isAdvocate(view, speaker) && deniesForClient(view, at, told));
  if (isSure) return { at, firm: true };
  const retort = retortOf(view, speaker);
  return retort === 'none' ? null : { at, firm: retort === 'sure' || negatesReproach(view, at, told) };
}

/** Whether what is negated is what one is reproached with: all of it, a wrong, what mostly the accused deny, or their knowing it. */
function negatesReproach(view: SentenceView, at: number, told: WordRange): boolean {
  return (
    negatesAll(view, at) ||
    negatesWrong(view, at, told) ||
    negatesDeniable(view, at) ||
    (isOwnSubject(view, subjectBefore(view, at)) && ignores(view, at))
  );
}

/** "un seguro que jamás contrató": a relative clause, no part of what is said by itself. */
function isOfNoun(view: SentenceView, negation: number, told: WordRange): boolean {
  const that = negation - 1;
  if (view.language === 'en' || !isA(view, that, 'that') || parted(view, that)) return false;
  if (gives(view, that - 1, CAUSE.reporting) || isA(view, that - 1, 'preposition', 'coordinator'))
    return false;
  for (let word = told.from; word < that; word++) if (isA(view, word, 'that')) return true;
  return false;
}

/** "did not know that they were paid"; not "did not know how much longer". */
function ignores(view: SentenceView, negation: number): boolean {
  for (let word = negation + 1; word < negation + KNOWN_WITHIN; word++)
    if (isKnowing(view, word)) return !isHow(view, word + 1);
  return false;
}

const isKnowing = listed('knowing-words');
const isHow = listed('why-words');

/** "said that he had never bribed anyone", "dice que no robó": who is told to have done no wrong is who speaks, or may be. */
function deniesOwn(view: SentenceView, negation: number, told: WordRange): boolean {
  const subject = subjectBefore(view, negation);
  if (!isOwnSubject(view, subject))
    return isOwnPeople(view, subject, told.from) && negatesWrong(view, negation, told);
  return negatesMisdeed(view, negation) || negatesAtAll(view, negation, told);
}

/** "said her client had never signed it", "that he did not shoot"; not "will say that he did not". */
function deniesForClient(view: SentenceView, negation: number, told: WordRange): boolean {
  if (!negatesWrong(view, negation, told) && !namesClient(view, told.from, negation)) return false;
  return !modalWithin(view, told.from, negation);
}
