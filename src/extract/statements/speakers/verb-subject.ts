import { isMannerAdverb } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { headOf, phraseEndingAt, type WordRange } from '../sentence/noun-phrase.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isExactly,
  isPossessive,
  isTime,
  parted,
  type SentenceView,
  wordAt,
} from '../sentence/sentence-view.ts';
import { followsPreposition } from '../standing/parties/parties.ts';
import { isNegative } from '../standing/unreal/happened.ts';
import { isInSaying } from './saying/in-saying.ts';
import { isPluralNoun } from './saying/plural-nouns.ts';
import type { ReportingForm } from './saying/reporting-verbs.ts';
import { apposed } from './speaker-apposition.ts';
import {
  isReportingVerb,
  mentionEndingAt,
  named,
  ofMention,
  phraseSpeaker,
  type VerbSubject,
} from './speaker-phrase.ts';

/** A noun phrase of more words without a determiner before a word in -s is a clause with a plural noun at its end. */
const SHORT_PHRASE = 2;

/** The subject of a finite reporting verb, or null where it is passive, negated, hypothetical or subordinate. */
export function subjectOfVerb(
  view: SentenceView,
  verb: number,
  form: ReportingForm['form'],
): VerbSubject | null {
  const last = lastSubjectWord(view, verb);
  if (last === null) return null;
  if (isA(view, last, 'coordinator', 'relative')) return null;
  const isApart = commaAfter(view, last, verb);
  const subject = isApart ? apposed(view, last) : direct(view, last, form);
  if (!subject || isGoverned(view, subject.words.from - 1) || isInSaying(view, subject.words.from))
    return null;
  return isMainClause(view, subject.words.from, !isApart && isA(view, verb + 1, 'that')) ? subject : null;
}

/** "a plan by the mayor found": a preposition stands before who is taken for the subject; "as the mayor said" is none. */
function isGoverned(view: SentenceView, last: number): boolean {
  const word = isA(view, last, 'determiner') ? last - 1 : last;
  return isA(view, word, 'preposition') && !isA(view, word, 'as', 'subordinator');
}

/** Number of the word on which the subject ends: auxiliaries, adverbs and days skipped. */
function lastSubjectWord(view: SentenceView, verb: number): number | null {
  let word = verb - 1;
  let timed = false;
  while (word >= 0) {
    const skipped =
      isA(view, word, 'auxiliary', 'adverb', 'floating') || isMannerAdverb(view, word) || isTime(view, word);
    if (!skipped && !(timed && isA(view, word, 'preposition'))) break;
    timed = timed || isTime(view, word) || isA(view, word, 'adverb');
    word--;
  }
  if (word < 0 || isNegative(view, word) || isA(view, word, 'modal', 'be')) return null;
  return word;
}

function commaAfter(view: SentenceView, last: number, verb: number): boolean {
  for (let word = last + 1; word <= verb; word++) if (/[,)—–]/u.test(gapBefore(view, word))) return true;
  return false;
}

function direct(view: SentenceView, last: number, form: ReportingForm['form']): VerbSubject | null {
  if (isA(view, last, 'plural', 'neuter', 'speaking', 'demonstrative')) return null;
  if (isExactly(view, last, 'singular')) {
    return { speaker: named(view, last), words: { from: last, to: last + 1 } };
  }
  const mention = mentionEndingAt(view, last);
  if (mention && isPossessive(view, mention)) return null;
  // Right before the verb stands no other: "una auditoría externa concluyó".
  const range = phraseEndingAt(view, last, (word) => word < last && isReportingVerb(view, word));
  if (mention && !followsPreposition(view, mention)) {
    const subject = coordinated(view, mention, last + 1);
    return form === 'base' && subject.speaker.entity !== null ? null : subject;
  }
  if (!range || (!mention && !agrees(view, range, form))) return null;
  const speaker = phraseSpeaker(view, range, mention);
  return speaker && { speaker, words: range };
}

/** "Hale and Vos said": the whole stretch, no single entity. */
function coordinated(view: SentenceView, mention: EntityMention, to: number): VerbSubject {
  const at = wordAt(view, mention.start);
  const words = { from: titleStart(view, at), to };
  const left = isA(view, at - 1, 'coordinator') ? mentionEndingAt(view, at - 2) : null;
  if (!left || isPossessive(view, left)) return { speaker: ofMention(view, mention), words };
  const speaker = { start: left.start, end: mention.end, entity: null, pronoun: false };
  return { speaker, words: { from: wordAt(view, left.start), to } };
}

/** Where the titles before a name begin: "Security analyst Bruno Aldaz". */
function titleStart(view: SentenceView, at: number): number {
  const range = phraseEndingAt(view, at, (word) => isReportingVerb(view, word));
  return range ? Math.min(range.from, at) : at;
}

/** "officials report", "the network reports": otherwise the word is a noun ("the network report"). */
function agrees(view: SentenceView, range: WordRange, form: ReportingForm['form']): boolean {
  if (form === 'other' || form === 'gerund') return true;
  // "demonstrators joined protests": a verb, and the object after it.
  if (isOtherVerb(view, range)) return false;
  if (
    form === 'third' &&
    range.to - range.from > SHORT_PHRASE &&
    !isA(view, range.from, 'determiner', 'possessive')
  )
    return isCapitalized(view, range.from);
  const plural = isPluralNoun(view, headOf(view, range));
  return form === 'base' ? plural : !plural;
}

function isOtherVerb(view: SentenceView, { from, to }: WordRange): boolean {
  const last = view.words[to - 1]?.lower ?? '';
  const { pastEnding, gerundEnding } = view.classes;
  const verbal = [...pastEnding, ...gerundEnding].some(
    (ending) => last.length > ending.length + 2 && last.endsWith(ending),
  );
  return verbal && !isA(view, to - 2, 'determiner') && (to - from > 1 || !isCapitalized(view, from));
}

/** No "if", "when", "that" before the subject, and no other clause joined before it, unless a comma parts it and "that" follows. */
function isMainClause(view: SentenceView, from: number, says: boolean): boolean {
  if (from === 0) return true;
  const before = view.text.slice(view.start, view.words[from]?.start ?? view.start);
  if (before.includes(';')) return false;
  const joint = beforeDay(view, from - 1);
  if (isA(view, from - 1, 'as')) return from === 1;
  if (isA(view, joint, 'conceding') && parted(view, joint)) return true;
  if (isA(view, joint, 'subordinator', 'relative') && !QUOTE.test(gapBefore(view, from))) return false;
  if (says && isA(view, joint, 'coordinator', 'but') && parted(view, joint)) return true;
  return joint <= 0 || !isA(view, joint, 'cut', 'coordinator');
}

/** "although yesterday the minister said": the day does not hide the joint. */
function beforeDay(view: SentenceView, last: number): number {
  let word = last;
  while (word > 0 && isTime(view, word) && !parted(view, word + 1)) word--;
  return word;
}

const QUOTE = /["”»]/u;
