import type { WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { aboutWord } from '../sentence/about-word.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import type { WordRange } from '../sentence/noun-phrase.ts';
import { QUOTE_OR_DASH } from '../sentence/quotations.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import type { Cue } from '../standing/cue.ts';
import { hasOtherSense } from '../standing/cues.ts';
import { type PhraseMatch, phrasesAt } from '../standing/phrases.ts';
import { isFronted, isInverted, pastCircumstance } from './inverted.ts';
import { quoteSpeaker } from './quote-speaker.ts';
import { contentFollows, isInfinitive } from './reported-content.ts';
import { ATTRIBUTIONS, isOwnWord, longest, REPORTING_PHRASES } from './reporting-phrases.ts';
import { type ReportingForm, type ReportingFrame, reportingVerbs } from './reporting-verbs.ts';
import { agentFrom, speakerAfter } from './speaker-after.ts';
import { type FoundSpeaker, isPossessed, type VerbSubject } from './speaker-phrase.ts';
import { participleSubject, subjectOfVerb } from './verb-subject.ts';

const COMMA = /,/u;

/** After "he told" the sentence's end may come after an addressee of so many words ("he told the weekly paper"). */
const TAIL_WITHIN = 8;

/** The verb of an aside (", the label says on its site,") has so many words after it. */
const ASIDE_WITHIN = 6;

/** "According to" and who follows stand among the last so many words of a sentence that they close. */
const CLOSING_WITHIN = 10;

/** What stands before ", he told the paper" is a clause: it has at least so many words. */
const LEAST_CLAUSE = 4;

/** Whose words a sentence carries: the first reporting verb or "according to" that has a speaker; null for none. */
export function speakerIn(view: SentenceView): FoundSpeaker | null {
  const verbs = reportingVerbs(view.language);
  const attributions = ATTRIBUTIONS[view.language];
  const phrases = REPORTING_PHRASES[view.language];
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.speaker) || wordIsQuoted(view, word)) continue;
    const attribution = longest(phrasesAt(attributions, view.words, word));
    const phrase = longest(phrasesAt(phrases, view.words, word));
    const form = word > 0 && isCapitalized(view, word) ? undefined : verbs.get(view.words[word]?.lower ?? '');
    if (form && isOwnWord(view, word)) return null;
    const found =
      (attribution && attributed(view, attribution)) ??
      (phrase && ofPhrase(view, phrase)) ??
      (form && ofVerb(view, word, form));
    if (found)
      return attribution ? found : (closingAttribution(view, word) ?? closingVerb(view, word) ?? found);
  }
  return quoteSpeaker(view);
}

/** Whether a word can begin what says who speaks. */
export function beginsTelling(form: WordForm, language: Language): boolean {
  return (
    reportingVerbs(language).has(form.lower) ||
    ATTRIBUTIONS[language](form) !== null ||
    REPORTING_PHRASES[language](form) !== null
  );
}

/** "Hale dismissed the claim as gossip": who denies says it, though no verb of saying stands there. */
export function denierIn(view: SentenceView, cues: readonly Cue[]): FoundSpeaker | null {
  if (cues.some(({ standing }) => standing === 'plea')) return null;
  for (const { standing, frame, from } of cues) {
    if (standing !== 'denial' || frame !== 'subject' || wordIsQuoted(view, from)) continue;
    const subject = subjectOfVerb(view, from, 'other');
    if (subject) return subject.speaker;
  }
  return null;
}

/** "Hale said that it rained, according to the paper": of two the outer one. */
function closingAttribution(view: SentenceView, after: number): FoundSpeaker | null {
  const attributions = ATTRIBUTIONS[view.language];
  for (let word = Math.max(after + 1, view.words.length - CLOSING_WITHIN); word < view.words.length; word++) {
    if (!parted(view, word) || wordIsQuoted(view, word)) continue;
    const match = longest(phrasesAt(attributions, view.words, word));
    const found = match ? attributed(view, match) : null;
    if (found && wordAt(view, found.end) >= view.words.length) return found;
  }
  return null;
}

/** "Hale had warned that it rained, a memo states.": of two the outer one, whose verb ends the sentence. */
export function closingVerb(view: SentenceView, after: number): FoundSpeaker | null {
  const verb = view.words.length - 1;
  if (verb <= after + LEAST_CLAUSE || isCapitalized(view, verb) || wordIsQuoted(view, verb)) return null;
  const form = reportingVerbs(view.language).get(view.words[verb]?.lower ?? '');
  if (!form || form.form === 'participle' || form.form === 'gerund') return null;
  if (form.frame !== 'bare' && form.frame !== 'that' && form.frame !== 'any') return null;
  const subject = subjectOfVerb(view, verb, form.form);
  if (!subject || subject.words.from <= after || !COMMA.test(gapBefore(view, subject.words.from)))
    return null;
  return { ...subject.speaker, told: { from: 0, to: subject.words.from } };
}

/** "Hale made clear that it rained", `Hale hit back: "…"`, "Hale laid the blame on Vos". */
function ofPhrase(view: SentenceView, { from, to, value }: PhraseMatch<boolean>): FoundSpeaker | null {
  const subject = subjectOfVerb(view, from, 'other');
  const content = value || contentFollows(view, to - 1, 'that');
  return subject && speakerBefore(view, to - 1, subject, content, 'that');
}

/** "According to Hale, it rained" and "It rained, according to Hale". */
function attributed(view: SentenceView, { from, to }: PhraseMatch<null>): FoundSpeaker | null {
  const speaker = speakerAfter(view, to, true);
  if (!speaker) return null;
  const after = { from: wordAt(view, speaker.end), to: view.words.length };
  return { ...speaker, told: from <= 1 ? after : { from: 0, to: from } };
}

function ofVerb(view: SentenceView, verb: number, { form, frame }: ReportingForm): FoundSpeaker | null {
  if (isFormal(view, verb + 1) || isFormal(view, verb - 1)) return null;
  if (frame === 'object' && (hasOtherSense(view, verb) || hasOtherSense(view, verb - 1))) return null;
  if (form === 'base' && isPossessed(view, verb)) return null;
  const agent = agentAfter(view, verb, frame);
  if (agent) return agent;
  if (form === 'participle' && !isPerfect(view, verb)) return null;
  const content = contentFollows(view, verb, frame);
  const rest = { from: verb + 1, to: view.words.length };
  if (form === 'gerund') {
    const joined = parted(view, verb) || (frame === 'strict' && isA(view, verb - 1, 'eventful', 'by'));
    const speaker = content && joined ? participleSubject(view, verb) : null;
    return speaker && { ...speaker, told: rest };
  }
  const subject = subjectOfVerb(view, verb, form);
  // "Lind, a lawyer, confirmed the report": behind a comma such a verb has its object, not its speaker.
  const byComma = frame === 'bare' || subject === null;
  const behind = (): FoundSpeaker | null => {
    const object =
      frame === 'object' && isA(view, verb - 1, 'clitic') && (!subject || isA(view, 0, 'object'));
    if (frame === 'strict' && !wordIsQuoted(view, 0)) return null;
    const fronted = object || (!subject && isFronted(view, verb));
    if (!fronted && (frame === 'object' || !isInverted(view, verb, content, byComma))) return null;
    const speaker = speakerAfter(view, pastCircumstance(view, verb + 1), false);
    return speaker && { ...speaker, told: { from: 0, to: verb } };
  };
  const before = (): FoundSpeaker | null => subject && speakerBefore(view, verb, subject, content, frame);
  return wordIsQuoted(view, 0) ? (behind() ?? before()) : (before() ?? behind());
}

function speakerBefore(
  view: SentenceView,
  verb: number,
  subject: VerbSubject,
  content: boolean,
  frame: ReportingFrame,
): FoundSpeaker | null {
  if (wordIsQuoted(view, subject.words.from)) return null;
  if (frame === 'call' && subject.words.from > 0 && !parted(view, subject.words.from)) return null;
  const trailing = trails(view, verb, subject.words, frame);
  if (!content && !trailing && !isAsClause(view, verb, subject.words)) return null;
  const told =
    trailing && !content ? { from: 0, to: subject.words.from } : { from: verb + 1, to: view.words.length };
  return { ...subject.speaker, told };
}

/** "was accused by two clerks of theft", "acusado por la fiscalía de fraude". */
function agentAfter(view: SentenceView, verb: number, frame: ReportingFrame): FoundSpeaker | null {
  if (!isA(view, verb + 1, 'by') || frame === 'quote') return null;
  if (frame !== 'object' && !isA(view, verb - 1, 'passive')) return null;
  const speaker = agentFrom(view, verb + 2);
  const head = speaker && view.text.slice(speaker.start, speaker.end).split(/\s+/u);
  const meansSomebody =
    speaker?.entity != null || head?.some((word) => isAgentNoun(view.language, fold(word)));
  return speaker && meansSomebody ? { ...speaker, told: { from: verb, to: verb } } : null;
}

/** "ha acusado"; "acusado de fraude" has nobody who says it. */
function isPerfect(view: SentenceView, participle: number): boolean {
  return isA(view, participle - 1, 'auxiliary') || isA(view, participle - 2, 'auxiliary');
}

/** "acusó formalmente": a charge is an act. */
export const isFormal = aboutWord(({ folded }) => folded === 'formally' || folded === 'formalmente');

/** `…, two officers said.` and `"…," he said, smiling`: what was said stands before. */
function trails(view: SentenceView, verb: number, subject: WordRange, frame: ReportingFrame): boolean {
  if (subject.from === 0) return false;
  const before = gapBefore(view, subject.from);
  const quoted = QUOTE_OR_DASH.test(before);
  if (!quoted && !COMMA.test(before)) return false;
  // "Firm stole tips, tribunal told": it was told so.
  if (frame === 'tell' && view.language === 'en' && isAtEnd(view, verb)) return false;
  if (verb + 1 >= view.words.length) return true;
  if (parted(view, verb + 1)) return quoted || frame !== 'quote';
  if (quoted && isA(view, verb + 1, 'preposition', 'adverb', 'subordinator')) return true;
  if (frame === 'call' || frame === 'object') return quoted;
  // "over the cartels continue to shake the town"
  if (!quoted && isInfinitive(view, verb + 1)) return false;
  if (frame === 'quote' && !quoted) return false;
  if (frame === 'strict' && !isTime(view, verb + 1) && !isTime(view, verb + 2)) return false;
  const end = endOfTail(view, verb + 1);
  if (end === null) return false;
  if (quoted) return true;
  if (end < view.words.length)
    return end - verb <= ASIDE_WITHIN && !isA(view, 0, 'preposition', 'subordinator');
  return subject.from >= LEAST_CLAUSE && (frame === 'tell' || isClause(view, subject.from));
}

function isAtEnd(view: SentenceView, verb: number): boolean {
  return verb + 1 >= view.words.length || parted(view, verb + 1);
}

/** Whether a verb shows in what stands before: "After the race" is no clause. */
function isClause(view: SentenceView, to: number): boolean {
  if (isA(view, 0, 'preposition', 'subordinator')) return false;
  for (let word = 1; word < to; word++) if (isA(view, word, 'be', 'modal', 'auxiliary')) return true;
  return false;
}

/** Where "…, his sister told the paper", "…," he told the inquiry, smiling" end; null where another clause goes on. */
function endOfTail(view: SentenceView, from: number): number | null {
  for (let word = from; word < from + TAIL_WITHIN; word++) {
    if (word >= view.words.length || (word > from && parted(view, word))) return word;
    if (isA(view, word, 'cut', 'be', 'auxiliary')) return null;
  }
  return null;
}

/** "As the paper first reported, …". */
function isAsClause(view: SentenceView, verb: number, subject: WordRange): boolean {
  return subject.from === 1 && isA(view, 0, 'as') && parted(view, verb + 1);
}
