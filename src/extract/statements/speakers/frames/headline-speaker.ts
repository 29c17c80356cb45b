import { listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { QUOTE_OR_DASH } from '../../sentence/quotations.ts';
import { gapBefore, isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { namesSomebody, speakerOfWords } from './speaker-of-words.ts';

/** Before a headline's colon stand at most so many words. */
const NAMED_WITHIN = 6;

/** What is told behind a headline's colon, or before its dash, has at least so many words. */
const LEAST_TOLD = 3;

/**
 * Who speaks in a headline or caption, by its marks: "Farmhands: owner kept our papers", "Roof 'rotten for years' – surveyors",
 * "“I was not there.” — Ana Hale, on the fire"; null where no mark sets somebody apart who says it.
 */
export function headlineSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en') return null;
  return ofColon(view) ?? ofDash(view);
}

/** "Hale: board knew", "Hale to critics: you will not stop me"; a headline has no full stop. */
function ofColon(view: SentenceView): FoundSpeaker | null {
  const colon = markedWord(view, ':');
  if (colon === null || colon > NAMED_WITHIN || wordIsQuoted(view, 0)) return null;
  const isQuotation = /["“'‘]/u.test(gapBefore(view, colon));
  if (!isQuotation && (isClosed(view) || !isClause(view, colon) || !opens(view, colon))) return null;
  let to = 1;
  while (to < colon && !isA(view, to, 'infinitiveMark')) to++;
  if (hasVerb(view, to)) return null;
  return namesSomebody(view, { from: 0, to }) ? speakerOfWords(view, { from: 0, to }) : null;
}

/** "Miners: owner sealed the shaft", "Ana Hale: We Were Lied To"; not "Smaller firms: Those below need not". */
function opens(view: SentenceView, colon: number): boolean {
  return !isCapitalized(view, colon) || isA(view, colon, 'speaking') || isCapitalized(view, colon - 1);
}

function markedWord(view: SentenceView, mark: string): number | null {
  for (let word = 1; word <= NAMED_WITHIN + 1 && word < view.words.length; word++)
    if (parted(view, word)) return gapBefore(view, word).trimStart().startsWith(mark) ? word : null;
  return null;
}

/** Whether a sentence ends in a full stop. */
function isClosed(view: SentenceView): boolean {
  return /[.?!]["”'’]?\s*$/u.test(view.text.slice(Math.max(view.start, view.end - 3), view.end));
}

/** Whether a verb with a tense shows what is told: an auxiliary, a modal, or a word in -ed or a short past. */
function isClause(view: SentenceView, from: number): boolean {
  if (view.words.length - from < LEAST_TOLD || isA(view, from, 'subordinator', 'relative')) return false;
  return view.words.some(
    (_, word) =>
      word > from && (isA(view, word, 'be', 'auxiliary', 'modals', 'pastAuxiliary') || isPast(view, word)),
  );
}

const isPast = listed('headline-verbs');

function hasVerb(view: SentenceView, to: number): boolean {
  for (let word = 0; word < to; word++)
    if (isA(view, word, 'be', 'auxiliary', 'modals', 'cut') || isVerb(view, word)) return true;
  return false;
}

/** "Vance challenged Hale: …": a word in small letters that may be a verb. */
function isVerb(view: SentenceView, word: number): boolean {
  if (isCapitalized(view, word)) return false;
  return gives(view, word, CAUSE.reporting) || /(?:ed|ing)$/u.test(view.words[word]?.folded ?? '');
}

/** "… – surveyors", "“…” — Cardinal Ilo Hale, on the fall of his secretary". */
function ofDash(view: SentenceView): FoundSpeaker | null {
  for (let word = view.words.length - 1; word >= LEAST_TOLD; word--) {
    const gap = gapBefore(view, word);
    if (!DASH.test(gap) || wordIsQuoted(view, word)) continue;
    const range = { from: word, to: markEnd(view, word) };
    const isQuotation = QUOTE_OR_DASH.test(gap.replace(DASH, ' ')) || /['’]/u.test(gap);
    if (
      !isQuotation &&
      !(range.to === view.words.length && !isClosed(view) && isClause(view, -1) && isKnown(view, range))
    )
      return null;
    if (range.to - word > NAMED_WITHIN || hasVerbIn(view, range.from, range.to)) return null;
    return namesSomebody(view, range) ? speakerOfWords(view, range) : null;
  }
  return null;
}

/** A noun for somebody, or a name that is known: no song behind a singer. */
function isKnown(view: SentenceView, { from, to }: WordRange): boolean {
  const start = view.words[from]?.start;
  return isVoiceNoun(view, to - 1) || view.mentions.some((one) => one.start === start && one.form === 'name');
}

const DASH = /\s[—–]\s*$/u;

function markEnd(view: SentenceView, from: number): number {
  let to = from + 1;
  while (to < view.words.length && !parted(view, to)) to++;
  return to;
}

function hasVerbIn(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (
      isA(view, word, 'be', 'auxiliary', 'modals', 'cut') ||
      (word === from && !isCapitalized(view, word) && isA(view, word, 'preposition', 'coordinator'))
    )
      return true;
  return false;
}
