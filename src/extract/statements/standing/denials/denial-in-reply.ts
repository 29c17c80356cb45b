import { holds, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
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
import { negatedDeed, negatesAll, negatesAtAll, negatesDeniable, negatesMisdeed, negatesWrong, subjectBefore } from './negated-deed.ts';
import { callsInnocent, contrastWithWrong, givesAlibi } from './other-account.ts';
import { isOwnSubject } from './own-deeds.ts';
import { negatesOwnWrong } from './own-negation.ts';
import { confesses, isAdvocate, isDefence, isRetained, namesClient, retortOf } from './reply-signs.ts';
import { tellsWrong } from './what-is-denied.ts';

/** A contradiction without a verb ("Rubbish", "Jamás") has at most so many words. */
const LONGEST_WORD = 4;

/** "whom the youth wing accuses": the relative pronoun stands within so many words before the verb. */
const RELATIVE_WITHIN = 6;

/** "did not even know": the verb stands within so many words behind the negation. */
const KNOWN_WITHIN = 4;

/** "has always argued": the verb stands within so many words behind who speaks. */
const CONTENDING_WITHIN = 3;

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

/** "I never stole a pen", "no lo empujé": somebody denies a wrong of his own, whoever he is and whatever was told before. */
export function denialOfSelf(view: SentenceView, others: readonly Cue[]): Cue | null {
  if (others.some(({ standing }) => standing === 'plea')) return null;
  const at = negatesOwnWrong(view) ?? curtReply(view);
  if (at === null || confesses(view)) return null;
  return { ...plainCue('denial', 'speaker', { from: at, to: at + 1 }), firm: true };
}

/** `"Nonsense" was her only reply`: where a quotation that only contradicts is called an answer; null for none. */
function curtReply(view: SentenceView): number | null {
  if (!holds(view, 'reply-nouns')) return null;
  const quoted = view.quotations.find(({ start, end }) => {
    const [from, to] = [wordAt(view, start), wordAt(view, end)];
    return to > from && to - from <= LONGEST_WORD && onlyContradicts(view, from, to);
  });
  return quoted ? wordAt(view, quoted.start) : null;
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
    if (accused.length > 0) return !isOne(accused, speaker);
    // "in response to the charge that it had watered its milk"
    return cue.frame !== 'none' && !(cue.frame === 'clause' && isClaim(view, cue.from));
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
    retortOf(view, speaker) === 'sure' ||
    (holds(view, 'true-words', from, to) &&
      (isAsked(view, speaker) || tellsWrong(view, to, view.words.length))) ||
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

const isClaim = listed('claim-nouns');
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
  const contrast = confesses(view) ? null : contrastWithWrong(view, told);
  if (contrast !== null) return { at: contrast, firm: true };
  const at = negatedDeed(view, told);
  if (at === null) return accountInAnswer(view, speaker, told, others);
  if (confesses(view) || isOfNoun(view, at, told)) return null;
  if (isAccused(view, speaker, others)) return { at, firm: true };
  if (deniesOwn(view, at, told)) return { at, firm: true };
  if (isAdvocate(view, speaker) && deniesForClient(view, at, told)) return { at, firm: true };
  const retort = retortOf(view, speaker);
  if (retort === 'none') return null;
  return {
    at,
    firm:
      retort === 'sure' ||
      negatesAll(view, at) ||
      negatesWrong(view, at, told) ||
      negatesDeniable(view, at) ||
      (isOwnSubject(view, subjectBefore(view, at)) && ignores(view, at)),
  };
}

/** "un seguro que jamás contrató": a relative clause, no part of what is said by itself. */
function isOfNoun(view: SentenceView, negation: number, told: WordRange): boolean {
  const that = negation - 1;
  if (view.language === 'en' || !isA(view, that, 'that') || parted(view, that)) return false;
  if (gives(view, that - 1, CAUSE.reporting) || isA(view, that - 1, 'preposition', 'coordinator')) return false;
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
const isHow = listed('indirect-questions');

/** "said that he had never bribed anyone", "dice que no robó": who is told to have done no wrong is who speaks, or may be. */
function deniesOwn(view: SentenceView, negation: number, told: WordRange): boolean {
  if (!isOwnSubject(view, subjectBefore(view, negation))) return false;
  return negatesMisdeed(view, negation) || negatesAtAll(view, negation, told);
}

/** "said her client had never signed it", "that he did not shoot"; not "will say that he did not". */
function deniesForClient(view: SentenceView, negation: number, told: WordRange): boolean {
  if (!negatesWrong(view, negation, told) && !namesClient(view, told.from, negation)) return false;
  for (let word = told.from; word < negation; word++)
    if (isA(view, word, 'modals') && !isA(view, word, 'infinitiveMark')) return false;
  return true;
}

/**
 * "Hale, accused of sleeping on watch, insisted that he had been awake", `"The minutes are genuine," she hit back`, "alega que
 * aquella noche estaba en casa": another account of the deed.
 */
function accountInAnswer(
  view: SentenceView,
  speaker: FoundSpeaker,
  told: WordRange,
  others: readonly Cue[],
): Contradiction | null {
  if (confesses(view) || modalWithin(view, told.from, told.to)) return null;
  const found = { at: told.from, firm: true };
  const retort = retortOf(view, speaker);
  if (isRetained(view, speaker) || (isAdvocate(view, speaker) && namesClient(view, told.from, told.to)))
    return retort !== 'none' || pleadsFor(view, speaker, told) ? found : null;
  if (retort === 'none') return holds(view, 'reply-verbs') && givesAlibi(view, told) ? found : null;
  if (isAccused(view, speaker, apartFrom(told, others)) || givesAlibi(view, told)) return found;
  const answers = others.length > 0 && retort === 'sure' && holds(view, 'innocent-words', told.from, told.to);
  return answers ? found : null;
}

/** An advocate contends, or tells of innocence or an alibi; who defends in court may tell an innocent reason. */
function pleadsFor(view: SentenceView, speaker: FoundSpeaker, told: WordRange): boolean {
  if (callsInnocent(view, told) || contends(view, speaker)) return true;
  if (namesClient(view, told.from, told.to) && givesAlibi(view, told)) return true;
  return isDefence(view, speaker) && holds(view, 'innocent-reasons', told.from, told.to);
}

/** "The defence argues", "Alega la defensa". */
function contends(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  return holds(view, 'contending-verbs', from - 1, from) || holds(view, 'contending-verbs', to, to + CONTENDING_WITHIN);
}

/** What stands apart from what is said: "Accused of theft, Hale swore", "Hale, whom a clerk accuses of theft". */
function apartFrom({ from, to }: WordRange, cues: readonly Cue[]): readonly Cue[] {
  return to - from >= 1 ? cues.filter((cue) => cue.from < from || cue.from >= to) : cues;
}

/** Whether who speaks, and nobody else, stands accused in the sentence itself. */
function isAccused(view: SentenceView, speaker: FoundSpeaker, others: readonly Cue[]): boolean {
  const accusing = others.filter((cue) => ACCUSING.includes(cue.standing) && isToldOf(view, cue));
  if (accusing.length === 0) return false;
  const accused = accusedIn(view, accusing);
  return accused.length > 0 && accused.every((one) => isOf(view, one, speaker));
}

/** Whether one is the speaker, or one of several who speak: "the brothers Ivo and Max Lund". */
function isOf(view: SentenceView, entity: number, speaker: FoundSpeaker): boolean {
  if (speaker.entity !== null) return speaker.entity === entity;
  return view.mentions.some(
    (one) => one.entity === entity && one.form === 'name' && one.start >= speaker.start && one.end <= speaker.end,
  );
}

/** "charged with theft", "whom a clerk accuses": of who stands before it. */
function isToldOf(view: SentenceView, { frame, from }: Cue): boolean {
  if (frame !== 'object') return frame === 'subject';
  for (let word = from - 1; word >= Math.max(0, from - RELATIVE_WITHIN) && !parted(view, word + 1); word--)
    if (isA(view, word, 'relative', 'whom')) return true;
  return false;
}

const ACCUSING: readonly string[] = ['accusation', 'charge', 'conviction'];

function isOne(entities: readonly number[], speaker: FoundSpeaker | null): boolean {
  return speaker?.entity != null && entities.includes(speaker.entity);
}
