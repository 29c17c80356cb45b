import { lexiconSet } from '../../../language/lexicon.ts';
import { isBeside, type Reading } from '../reading.ts';
import { type Quotation, quotationAt } from '../sentence/quotations.ts';
import { endsInColon, type SentenceView } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/saying/reporting-verbs.ts';
import { isClosedWell, isUnsure } from './unsure-marks.ts';

/** A reporting verb counts for a lead-in when it stands among the last words before the colon. */
const LEAD_IN_REACH = 6;

/** The marks with which an entry of a list begins. */
const LIST_ENTRY = /^\s*(?:[-–—•*·]|\(?\d{1,2}[.)])\s/u;

/**
 * Gives sentences inside someone's longer quotation, or in a block after "The note said:", the speaker and the
 * sentence that says who speaks; a lead-in ending in a colon gets what follows it.
 */
export function readQuotedSpeech(readings: readonly Reading[], quotations: readonly Quotation[]): void {
  for (const [index, reading] of readings.entries()) {
    if (endsInColon(reading.view)) leadIn(readings, index);
    const opened = quotationAt(quotations, firstWord(reading.view));
    if (opened && opened.start < reading.view.start) continued(readings, reading, opened);
    else if (opened && isWhollyQuoted(reading.view, quotations)) wholly(readings, index, opened);
  }
}

/** A sentence in which a quotation goes on that an earlier one began. */
function continued(readings: readonly Reading[], reading: Reading, quotation: Quotation): void {
  reading.quoted = true;
  const opening = sentenceAt(readings, quotation.start);
  const closing = closingSentence(readings, quotation);
  if (opening === null) return;
  reading.needs.add(opening);
  const before = readings[reading.view.index - 1];
  if (before && isBeside(before, reading) && asks(before.view) && !asks(reading.view))
    reading.needs.add(before.view.index);
  if (reading.speaker) return;
  if (isUnsure(reading.view.text, quotation, firstWord(reading.view))) return;
  if (isSaid(readings[opening])) takeSpeaker(readings, reading, opening);
  else if (closing !== null && readings[closing] !== reading && isSaid(readings[closing])) {
    takeSpeaker(readings, reading, closing);
    reading.needs.add(closing);
  }
}

/** "Could he win? Not only he.": an answer says nothing without what was asked. */
function asks({ text, start, end }: SentenceView): boolean {
  return /\?\W*$/u.test(text.slice(start, end));
}

/** A sentence all in quotation marks without a word on who speaks: the lead-in, the sentence before, or the one after. */
function wholly(readings: readonly Reading[], index: number, quotation: Quotation): void {
  const reading = readings[index];
  if (!reading || reading.speaker) return;
  reading.quoted = true;
  if (reading.needs.size > 0) return;
  const source = sourceOf(readings, index, quotation);
  if (source === null) {
    reading.stands = false;
    return;
  }
  reading.needs.add(source);
  if (
    isUnsure(reading.view.text, quotation, firstWord(reading.view)) ||
    mayHaveClosed(readings, index, quotation)
  )
    return;
  takeSpeaker(readings, reading, source);
}

/** "“I know his office. “The mayor left.”": a straight mark behind words of a quotation may as well be the one that closes it. */
function mayHaveClosed(readings: readonly Reading[], index: number, quotation: Quotation): boolean {
  const before = readings[index - 1]?.view;
  const last = before?.words.at(-1);
  if (!before || !last || before.text[quotation.start] !== '"' || isClosedWell(before.text, quotation))
    return false;
  return quotationAt(before.quotations, last.start) !== null;
}

/** Whether somebody is known to say a sentence, if only as "it" or "they". */
function isSaid(reading: Reading | undefined): boolean {
  return (reading?.speaker ?? reading?.unnamed ?? null) !== null;
}

function takeSpeaker(readings: readonly Reading[], reading: Reading, source: number): void {
  reading.speaker = readings[source]?.speaker ?? null;
  reading.speakerFrom = source;
}

function sourceOf(readings: readonly Reading[], index: number, quotation: Quotation): number | null {
  const passage = readings[index]?.view.passage;
  const before = readings[index - 1];
  if (before && endsInColon(before.view)) return index - 1;
  const closing = closingSentence(readings, quotation);
  if (closing !== null && closing !== index && isSaid(readings[closing])) return closing;
  if (
    before &&
    isSaid(before) &&
    !before.speaker?.asks &&
    before.view.passage === passage &&
    hasQuotation(before)
  )
    return index - 1;
  const next = readings[index + 1];
  if (
    next &&
    isSaid(next) &&
    next.view.passage === passage &&
    quotationAt(next.view.quotations, next.view.start)
  )
    return index + 1;
  return null;
}

/** A sentence ending in a colon and what it leads in need each other. */
function leadIn(readings: readonly Reading[], index: number): void {
  const lead = readings[index];
  const next = readings[index + 1];
  if (!lead || !next) {
    if (lead) lead.stands = false;
    return;
  }
  lead.needs.add(index + 1);
  if (isListEntry(next.view) && !reports(lead.view)) return;
  if (quotationAt(next.view.quotations, next.view.start)) {
    if (next.speaker || !reports(lead.view) || isWhollyQuoted(next.view, next.view.quotations)) return;
    next.needs.add(index);
    takeSpeaker(readings, next, index);
    return;
  }
  if (next.view.passage === lead.view.passage || !reports(lead.view)) next.needs.add(index);
  else block(readings, index);
}

/** The mark of a list entry is part of the sentence, or stands before it where the passage begins after the mark. */
function isListEntry({ text, start }: SentenceView): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return LIST_ENTRY.test(text.slice(Math.max(line, start - 8), start + 8));
}

/** The passage after "The note said:" is the note's. */
function block(readings: readonly Reading[], index: number): void {
  const passage = readings[index + 1]?.view.passage;
  for (let next = index + 1; readings[next]?.view.passage === passage; next++) {
    const reading = readings[next];
    if (!reading) return;
    reading.block = true;
    reading.needs.add(index);
    if (readings[index]?.speaker) takeSpeaker(readings, reading, index);
  }
}

function reports(view: SentenceView): boolean {
  const verbs = reportingVerbs(view.language);
  const phrases = lexiconSet(view.language, 'lead-ins');
  const last = view.words.slice(-LEAD_IN_REACH);
  return last.some(({ lower, folded }, at) => {
    return verbs.has(lower) || phrases.has(`${folded} ${last[at + 1]?.folded ?? ''}`);
  });
}

function hasQuotation({ view, quoted }: Reading): boolean {
  return quoted || view.words.some(({ start }) => quotationAt(view.quotations, start) !== null);
}

function isWhollyQuoted(view: SentenceView, quotations: readonly Quotation[]): boolean {
  return view.words.length > 0 && view.words.every(({ start }) => quotationAt(quotations, start) !== null);
}

/** Index of the sentence that holds an offset. */
export function sentenceAt(readings: readonly Reading[], offset: number): number | null {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.view.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = readings[low];
  return found && found.view.start <= offset ? low : null;
}

/** The sentence with the last words of a quotation: a mark that closes it may stand before the next one. */
function closingSentence(readings: readonly Reading[], { end }: Quotation): number | null {
  const at = sentenceAt(readings, end - 1);
  const reading = at === null ? undefined : readings[at];
  return at !== null && reading && firstWord(reading.view) >= end ? at - 1 : at;
}

function firstWord({ words, start }: SentenceView): number {
  return words[0]?.start ?? start;
}
