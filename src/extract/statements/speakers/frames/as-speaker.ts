import { aboutWord, isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, isTime, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import { phrasesAt } from '../../standing/phrases.ts';
import { isNotSaid } from '../saying/not-said.ts';
import { isPaperVerb } from '../saying/paper-verbs.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';
import { longest, REPORTING_PHRASES } from '../saying/reporting-phrases.ts';
import { type ReportingFrame, reportingForm } from '../saying/reporting-verbs.ts';
import { isPaper } from '../saying/voice-nouns.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { agentBehind } from '../tree/agent-behind.ts';
import { phraseAsSpeaker } from '../tree/tree-name.ts';
import { isVoiceHead } from '../tree/tree-voice.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Who says it is named in at most so many words. */
const NAMED_WITHIN = 12;

/** Behind the verb stands, where it is said or to whom, in at most so many words. */
const TAIL_WITHIN = 7;

/**
 * Who says what is told around a remark with "as": ", as the Herald's Ada Orr and Max Lund write,", ", como relatan Ana Gil y Ivo Soto,";
 * null for nobody.
 */
export function asSpeaker(view: SentenceView): FoundSpeaker | null {
  if (!givesAnywhere(view, CAUSE.speaker) || isA(view, 0, 'conditional') || isQuestion(view)) return null;
  for (let word = 0; word + 2 < view.words.length; word++) {
    if (!isAs(view, word) || !opensRemark(view, word) || wordIsQuoted(view, word)) continue;
    const found = view.language === 'es' ? behindVerb(view, word + 1) : beforeVerb(view, word + 1);
    if (found) return found;
  }
  return null;
}

/** "Was it, as some say, a mistake?" */
function isQuestion({ text, end }: SentenceView): boolean {
  return text[end - 1] === '?';
}

const isAs = aboutWord(({ folded }, language) => folded === (language === 'es' ? 'como' : 'as'));

/** Whether a mark, or a word that opens a clause, stands right before; "tal y como". */
function opensRemark(view: SentenceView, word: number): boolean {
  // "not, as he claims, asleep"
  if (isA(view, word - 1, 'negative')) return false;
  if (word === 0 || parted(view, word)) return true;
  if (view.language === 'es') return isSuch(view, word - 1);
  return isA(view, word - 1, 'subordinator', 'coordinator', 'but', 'that');
}

const isSuch = aboutWord(({ folded }) => folded === 'tal' || folded === 'y');

/** The phrase from a word to the verb that says it, where the remark ends with it. */
function beforeVerb(view: SentenceView, from: number): FoundSpeaker | null {
  // "as it says", "as they say"
  if (isA(view, from, 'plural', 'neuter', 'speaking', 'be', 'auxiliary', 'modals')) return null;
  for (let verb = from + 1; verb <= from + NAMED_WITHIN && verb < view.words.length; verb++) {
    if (wordIsQuoted(view, verb) || isA(view, verb, 'be', 'modals', 'relative', 'that', 'negative'))
      return null;
    if (!gives(view, verb, CAUSE.speaker) || isCapitalized(view, verb) || isCutOff(view, from, verb))
      continue;
    const end = remarkFrom(view, from, verb);
    if (end !== null && !isInner(view, verb) && ends(view, end, reportingForm(view, verb)?.frame === 'tell'))
      return speakerOfWords(view, nameIn(view, from, verb));
  }
  return null;
}

/** "That it fell, as Orr claims, is shown by the log, the panel found.": whoever closes the sentence tells all of it. */
function isInner(view: SentenceView, verb: number): boolean {
  const last = view.words.length - 1;
  return verb < last && gives(view, last, CAUSE.reporting);
}

/** Without days before and adverbs of manner behind: "as this week the quiet Orr openly writes". */
function nameIn(view: SentenceView, from: number, to: number): WordRange {
  let first = from;
  while (first < to && (isTime(view, first) || isTime(view, first + 1))) first++;
  let end = to;
  while (isMannerAdverb(view, end - 1) && !isCapitalized(view, end - 1)) end--;
  return { from: first, to: end };
}

/** Whether a comma parts a verb from who says it, unless it closes what he is: "as the mayor, Ada Orr, put it". */
function isCutOff(view: SentenceView, from: number, verb: number): boolean {
  let marks = 0;
  for (let word = from + 1; word < verb; word++) if (parted(view, word)) marks++;
  return parted(view, verb) ? marks !== 1 : marks > 0;
}

/** The word behind a verb or phrase of saying that tells somebody's remark; null where a verb is none, or another's. */
function remarkFrom(view: SentenceView, from: number, verb: number): number | null {
  const phrase = longest(phrasesAt(REPORTING_PHRASES[view.language], view.words, verb));
  if (phrase) return phrase.value ? null : phrase.to;
  const known = reportingForm(view, verb);
  if (!known || !SAYING.has(known.frame) || isNotSaid(view, verb)) return null;
  if (isPaperVerb(view, verb) && !isPaper(view, verb - 1)) return null;
  // "As he testified, …" tells when.
  if (known.frame === 'about' && isA(view, from, 'singular')) return null;
  if (known.form === 'base' && !isMany(view, from, verb)) return null;
  if (known.form === 'third' && isPluralNoun(view, verb - 1) && !isCapitalized(view, verb - 1)) return null;
  if (known.form === 'gerund' || isA(view, verb - 1, ...BEFORE_NOUN)) return null;
  return known.frame === 'tell' && parted(view, verb + 1) ? null : verb + 1;
}

const SAYING: ReadonlySet<ReportingFrame> = new Set(['bare', 'that', 'about', 'any', 'tell']);

/** "as heads of party and state", "as he used to say": no verb with a tense stands there. */
const BEFORE_NOUN = ['coordinator', 'preposition', 'article', 'indefinite', 'infinitiveMark'] as const;

/** Whether many say it: "Orr and Lund write", "critics note", "many argue". */
function isMany(view: SentenceView, from: number, verb: number): boolean {
  for (let word = from; word < verb; word++)
    if (isA(view, word, 'coordinator') || isCount(view, word) || isPluralNoun(view, word)) return true;
  return false;
}

const isCount = listed('people-counts');

/** A mark or the end right behind, or behind where or to whom it is said. */
function ends(view: SentenceView, from: number, tells: boolean): boolean {
  if (from >= view.words.length || parted(view, from)) return true;
  const isTail =
    isTime(view, from) ||
    isA(view, from, 'preposition', 'adverb') ||
    (tells && (isA(view, from, 'determiner', 'objective') || isCapitalized(view, from)));
  if (!isTail || isA(view, from, 'infinitiveMark', 'by')) return false;
  for (let word = from + 1; word <= from + TAIL_WITHIN; word++) {
    if (word >= view.words.length || parted(view, word)) return true;
    if (isA(view, word, 'be', 'auxiliary', 'modals', 'cut', 'that', 'relative')) return false;
  }
  return false;
}

/** "como relatan Ana Gil y Ivo Soto": whoever stands behind the verb. */
function behindVerb(view: SentenceView, verb: number): FoundSpeaker | null {
  const known = reportingForm(view, verb);
  if (known?.form !== 'other' || !SAYING.has(known.frame)) return null;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, verb);
  if (parse === null || place === null) return null;
  const agent = agentBehind(view, parse, place);
  if (agent === null || !isVoiceHead(view, parse, agent.head)) return null;
  return phraseAsSpeaker(view, parse, agent.head, agent);
}
