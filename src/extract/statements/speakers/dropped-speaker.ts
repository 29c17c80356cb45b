import type { Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import { gapBefore, isA, parted, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { namesSource, opensWithSource } from './saying/reporting-phrases.ts';
import { type ReportingFrame, reportingForm } from './saying/reporting-verbs.ts';
import { isVerbOfMany } from './saying/verb-of-many.ts';
import type { FoundSpeaker } from './speaker-phrase.ts';
import { isReflexive } from './speakers.ts';

/** The verb that opens a sentence has at most so many words before it ("Por otra parte, también dijo que"). */
const OPENING_WITHIN = 9;

/** A fronted phrase without a comma has at most so many words ("Por último recalcó que"). */
const BARE_OPENING = 2;

/**
 * Whoever spoke in the sentence before, where a Spanish sentence opens or closes with a verb of saying that has no subject of
 * its own: "Agregó que la bomba falla.", `"…", señaló.`; null for everything else.
 */
export function droppedSpeaker(readings: readonly Reading[], index: number): FoundSpeaker | null {
  const reading = readings[index];
  const before = readings[index - 1];
  if (reading?.view.language !== 'es' || !before?.speaker || before.speaker.asks) return null;
  if (reading.speaker || reading.unnamed || reading.view.passage - before.view.passage > 1) return null;
  // "Según la junta, la bomba falló. Añadió que": a source is seldom who goes on.
  if (namesSource(before.view)) return null;
  const verb = openingVerb(reading.view) ?? closingVerb(reading.view);
  if (verb === null || isVerbOfMany(reading.view, verb) !== areMany(before.view, before.speaker)) return null;
  return { ...before.speaker, told: undefined, pronoun: false };
}

/**
 * Whether a Spanish sentence opens with a verb of saying and its "que" and does not name who says it: "Asimismo lamentó que …".
 * Whoever says something behind it does so within what is said.
 */
export function leavesSpeakerOut(view: SentenceView): boolean {
  if (view.language !== 'es' || opensWithSource(view)) return false;
  const verb = openingVerb(view);
  // "La denuncia que presentó"
  return verb !== null && !isA(view, verb - 1, 'article', 'indefinite', 'possessive');
}

/** "Agregó que", "Además, ha dicho que", "En este sentido, aseguró que": only what opens a sentence stands before the verb. */
function openingVerb(view: SentenceView): number | null {
  for (let word = 0; word <= OPENING_WITHIN; word++) {
    if (isTelling(view, word) && isA(view, word + 1, 'that')) return opensSentence(view, word) ? word : null;
    if (isA(view, word, 'that', 'relative', 'negative')) return null;
  }
  return null;
}

function opensSentence(view: SentenceView, verb: number): boolean {
  let first = verb;
  while (first > 0 && !parted(view, first) && isA(view, first - 1, 'auxiliary', 'adverb', 'clitic')) first--;
  // "Se dijo que": nobody in particular.
  if (isReflexive(view, first)) return false;
  let connected = 0;
  while (connected < first && isConnecting(view, connected)) connected++;
  if (connected === first) return true;
  const isFronted = isA(view, 0, 'preposition') && (parted(view, first) || first <= BARE_OPENING);
  return isFronted && !hasClause(view, first);
}

function isConnecting(view: SentenceView, word: number): boolean {
  return isA(view, word, 'adverb', 'coordinator') || isConnective(view, word);
}

const isConnective = listed('connectives');

/** Whether another clause stands before a word, whose subject may do what the verb tells. */
function hasClause(view: SentenceView, to: number): boolean {
  for (let word = 0; word < to; word++)
    if (isA(view, word, 'be', 'auxiliary', 'cut') || gives(view, word, CAUSE.reporting)) return true;
  return false;
}

/** `"…", señaló.`: a quotation, a comma and the verb alone. */
function closingVerb(view: SentenceView): number | null {
  const last = view.words.length - 1;
  if (last < 1 || !isTelling(view, last)) return null;
  return /["”»'’]\s*,\s*$/u.test(gapBefore(view, last)) ? last : null;
}

function isTelling(view: SentenceView, word: number): boolean {
  if (!gives(view, word, CAUSE.reporting) || wordIsQuoted(view, word)) return false;
  if (word > 0 && isCapitalized(view, word)) return false;
  const found = reportingForm(view, word);
  const isForm =
    found?.form === 'other' || (found?.form === 'participle' && isA(view, word - 1, 'auxiliary'));
  return isForm && TELLING.has(found.frame);
}

const TELLING: ReadonlySet<ReportingFrame> = new Set([
  'bare',
  'that',
  'about',
  'tell',
  'any',
  'object',
  'quote',
]);

/** "los vecinos", "Ana Sotres y su hija": an article of many, or a word of joining. */
function areMany(view: SentenceView, { start, end, entity }: FoundSpeaker): boolean {
  if (entity !== null) return false;
  const words = view.words.filter((word) => word.start >= start && word.end <= end);
  return words.some(
    ({ folded }, at) => folded === 'y' || folded === 'e' || (at === 0 && /[aeo]s$/u.test(folded)),
  );
}
