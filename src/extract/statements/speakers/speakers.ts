import type { WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { aboutWord, listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { CAUSE, gives, givesAnywhere } from '../sentence/cause.ts';
import { headOf, type WordRange } from '../sentence/noun-phrase.ts';
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
import { hasOtherSense } from '../standing/cues.ts';
import { isActing } from './saying/acting-phrases.ts';
import { isImpersonal } from './saying/impersonal.ts';
import { isNotSaid } from './saying/not-said.ts';
import { isPaperVerb } from './saying/paper-verbs.ts';
import { isPluralNoun } from './saying/plural-nouns.ts';
import { contentFollows, isInfinitive } from './saying/reported-content.ts';
import { ATTRIBUTIONS, isOwnWord, REPORTING_PHRASES } from './saying/reporting-phrases.ts';
import {
  type ReportingForm,
  type ReportingFrame,
  reportingForm,
  reportingVerbs,
} from './saying/reporting-verbs.ts';
import { isPaper, isVoiceNoun } from './saying/voice-nouns.ts';
import { type FoundSpeaker, isPossessed, type VerbSubject } from './speaker-phrase.ts';
import { subjectOfVerb } from './verb-subject.ts';

const COMMA = /,/u;

/** After "he told" the sentence's end may come after an addressee of so many words ("he told the weekly paper"). */
const TAIL_WITHIN = 8;

/** The verb of an aside (", the label says on its site,") has so many words after it. */
const ASIDE_WITHIN = 6;

/** What stands before ", he told the paper" is a clause: it has at least so many words. */
const LEAST_CLAUSE = 4;

/**
 * Whose words a sentence carries by the order of its words alone: whoever begins a clause right before a verb of saying, with
 * what is said behind it, or before it between marks; null for nobody.
 */
export function speakerIn(view: SentenceView): FoundSpeaker | null {
  if (!givesAnywhere(view, CAUSE.reporting)) return null;
  for (let word = 1; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.reporting) || wordIsQuoted(view, word) || isCapitalized(view, word))
      continue;
    if (isOwnWord(view, word)) return null;
    const form = reportingForm(view, word);
    const found = form && ofVerb(view, word, form);
    if (found) return found;
  }
  return null;
}

/** Whether a word can begin what says who speaks. */
export function beginsTelling(form: WordForm, language: Language): boolean {
  return (
    reportingVerbs(language).has(form.lower) ||
    ATTRIBUTIONS[language].opening(form) !== null ||
    REPORTING_PHRASES[language].opening(form) !== null
  );
}

function ofVerb(view: SentenceView, verb: number, { form, frame }: ReportingForm): FoundSpeaker | null {
  if (form === 'participle' || form === 'gerund' || frame === 'call' || frame === 'as') return null;
  if (isFormal(view, verb + 1) || isFormal(view, verb - 1) || isA(view, verb + 1, 'by')) return null;
  if (isAfterArticle(view, verb) || isNotSaid(view, verb)) return null;
  if (isRefusing(view, verb) || isActing(view, verb) || isImpersonal(view, verb)) return null;
  if (frame === 'object' && (hasOtherSense(view, verb) || hasOtherSense(view, verb - 1))) return null;
  if (form === 'base' && isPossessed(view, verb)) return null;
  const subject = subjectOfVerb(view, verb, form);
  if (!subject || isClitic(view, subject, verb) || !isSomebody(view, subject)) return null;
  if (isPaperVerb(view, verb) && !isShownThat(view, verb, subject)) return null;
  const first = Math.max(subject.words.from, wordAt(view, subject.speaker.start));
  if (isOfAnother(view, first) || isAddressed(view, first)) return null;
  const content =
    contentFollows(view, verb, frame) ||
    isAboutClitic(view, verb, frame) ||
    (form === 'base' && frame !== 'strict' && isSaidByMany(view, verb));
  return speakerBefore(view, verb, subject, content, frame);
}

/** "La junta, lo dijo": the clitic that stands for what is said was taken for who says it. */
function isClitic(view: SentenceView, { words }: VerbSubject, verb: number): boolean {
  return view.language === 'es' && words.from === verb - 1 && isA(view, verb - 1, 'clitic');
}

/** Whether who stands before a verb is named, or called by a noun for somebody or a paper. */
function isSomebody(view: SentenceView, { speaker, words }: VerbSubject): boolean {
  if (speaker.entity !== null || speaker.pronoun) return true;
  if (isA(view, words.to - 1, 'preposition')) return false;
  const head = headOf(view, words);
  // "a third of the farmers"
  if (isA(view, head + 1, 'genitive') && isVoiceNoun(view, words.to - 1)) return true;
  return isVoiceNoun(view, head) || (head > 0 && isCapitalized(view, head));
}

/** "La dirección lo niega y promete": whom or what it is about stands right before the verb. */
function isAboutClitic(view: SentenceView, verb: number, frame: ReportingFrame): boolean {
  return view.language === 'es' && (frame === 'object' || frame === 'any') && isA(view, verb - 1, 'clitic');
}

/** "The log shows that", "…, a plaque records": a paper, and "that" or a mark. */
function isShownThat(view: SentenceView, verb: number, { words }: VerbSubject): boolean {
  return isPaper(view, headOf(view, words)) && (isA(view, verb + 1, 'that') || isAtEnd(view, verb));
}

/** "Critics claim Ana Hale misled them": many who speak, and another noun right behind, so that the word is no noun itself. */
function isSaidByMany(view: SentenceView, verb: number): boolean {
  return (
    view.language === 'en' &&
    isVoiceNoun(view, verb - 1) &&
    isPluralNoun(view, verb - 1) &&
    !parted(view, verb + 1) &&
    verb + 2 < view.words.length &&
    !isA(view, verb + 1, 'preposition', 'be', 'auxiliary', 'modal', 'cut', 'adverb')
  );
}

/** "Ana Hale of the mill owners Corvale Works", "friends of the late Hale": an "of" shortly before makes a name another's. */
function isOfAnother(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(1, from - OWNER_WITHIN) && !parted(view, word + 1); word--) {
    if (isA(view, word, 'genitive')) return !isA(view, word + 1, 'cut');
    if (isA(view, word, 'auxiliary', 'be', 'modal', 'cut', 'coordinator')) return false;
  }
  return false;
}

/** "Al arquitecto Ivo Gil le reprochan": a name behind "a", with its title or without. */
function isAddressed(view: SentenceView, from: number): boolean {
  if (view.language !== 'es') return false;
  const title = isVoiceNoun(view, from - 1) ? from - 2 : from - 1;
  const before = isA(view, title, 'article', 'possessive') && title < from - 1 ? title - 1 : title;
  return /^al?$/u.test(view.words[before]?.folded ?? '');
}

/** Between an "of" and a name stand at most so many words. */
const OWNER_WITHIN = 5;

function speakerBefore(
  view: SentenceView,
  verb: number,
  subject: VerbSubject,
  content: boolean,
  frame: ReportingFrame,
): FoundSpeaker | null {
  if (wordIsQuoted(view, subject.words.from)) return null;
  const trailing = trails(view, verb, subject.words, frame);
  if (!content && !trailing && !isAsClause(view, verb, subject.words, frame)) return null;
  const told =
    trailing && !content ? { from: 0, to: subject.words.from } : { from: verb + 1, to: view.words.length };
  return { ...subject.speaker, told };
}

/** "an alleged theft": a word of a noun phrase; Spanish articles stand before verbs as well ("lo niega"). */
export function isAfterArticle(view: SentenceView, word: number): boolean {
  if (view.language !== 'en' || !isA(view, word - 1, 'article', 'indefinite')) return false;
  // "Corvale S.A. insists"
  return !gapBefore(view, word).startsWith('.');
}

/** "acusó formalmente": a charge is an act. */
export const isFormal = aboutWord(({ folded }) => folded === 'formally' || folded === 'formalmente');

/** "denied him a visa", "se negaba a ver": refuses it, and says nothing. */
export function isRefusing(view: SentenceView, word: number): boolean {
  if (view.language === 'es')
    return isReflexive(view, word - 1) && isDenying(view, word) && isTo(view, word + 1);
  return (
    isDenying(view, word) &&
    isA(view, word + 1, 'objective') &&
    isA(view, word + 2, 'determiner', 'indefinite')
  );
}

const isDenying = listed('denying-verbs');

/** "se", "me", "nos". */
export const isReflexive = aboutWord(({ folded }) => folded === 'se' || folded === 'me' || folded === 'nos');

const isTo = aboutWord(({ folded }) => folded === 'a');

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
  if (frame === 'object') return quoted;
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

/** "As the paper first reported, …"; "As he testified, …" tells when. */
function isAsClause(view: SentenceView, verb: number, subject: WordRange, frame: ReportingFrame): boolean {
  return subject.from === 1 && isA(view, 0, 'as') && parted(view, verb + 1) && frame !== 'about';
}
