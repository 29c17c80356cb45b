import type { Antecedent, Span } from '../../../model.ts';
import type { Reading } from '../reading.ts';
import type { EntityNames } from '../sentence/entity-names.ts';
import { spanOf } from '../sentence/noun-phrase.ts';
import { pluralPhraseBefore } from '../sentence/plural-phrase.ts';
import { isA } from '../sentence/sentence-view.ts';
import { type LooseReference, looseReferenceIn } from './loose-reference.ts';
import { namedBefore } from './named-before.ts';
import { isOwnVoice } from './own-voice.ts';
import { ownedMatter } from './owned-matter.ts';
import { sentenceAt } from './quoted-speech.ts';
import { isNamedRightBefore, nameBefore, speakerMeant } from './role-meant.ts';
import { severalMeant, severalNamed } from './several-meant.ts';
import { opensContrast } from './turning-opener.ts';

/** A neighbour longer than this fills half a phone's screen: a line that says whom the pronoun means is better. */
const LONG_NEIGHBOUR = 280;

/** The article itself was last spoken of at most so many sentences before. */
const VOICE_WITHIN = 3;

/** A sentence is shown with at most so many before it. */
const MOST_SUPPORT = 2;

/**
 * Gives a sentence that cannot stand alone its support: the sentence before (and the one that that needs), or a line
 * of quoted words that says whom its pronoun means; where neither is found it does not stand.
 */
export function giveSupport(readings: readonly Reading[], index: number, names: EntityNames): void {
  const reading = readings[index];
  if (!reading || reading.quoted || reading.block) return;
  const reference = looseReferenceIn(reading.view);
  if (!reference || (reference.inside && reading.standings.includes('denial')))
    giveLightly(readings, reading, named(readings, index));
  else if (reference.light) giveLightly(readings, reading, supportFor(readings, reading, reference));
  else giveFirmly(readings, reading, reference, names);
}

function giveFirmly(
  readings: readonly Reading[],
  reading: Reading,
  reference: LooseReference,
  names: EntityNames,
): void {
  const from = supportFor(readings, reading, reference);
  const previous = readings[from];
  const antecedent = antecedentOf(readings, reading, reference, names);
  if (previous && continuesSpeech(reading, previous)) addNeeds(reading, readings, from);
  else if (antecedent && (!previous || prefersLine(reading, previous, antecedent, from)))
    reading.antecedents = [antecedent];
  else if (!previous || !supports(readings, previous, leaningOf(reference)))
    reading.stands = reference.slight === true;
  else {
    addNeeds(reading, readings, from);
    if (reference.slight) reading.leans = 'slight';
  }
}

/** The sentence that a sentence needs: the one before, or the one that names whom a role means, where it can come along. */
function supportFor(readings: readonly Reading[], { view }: Reading, reference: LooseReference): number {
  const found = namingSentence(readings, view.index, reference);
  const naming = found === null ? undefined : readings[found];
  return found !== null && naming && supports(readings, naming, leaningOf(reference))
    ? found
    : view.index - 1;
}

function namingSentence(
  readings: readonly Reading[],
  index: number,
  { role, several, word }: LooseReference,
): number | null {
  if (several) return severalNamed(readings, index);
  if (!role) return null;
  return isNamedRightBefore(readings, index, word) ? index - 1 : nameBefore(readings, index, word);
}

/** What only names which thing is meant, or what a "But" turns against: it never hides a sentence that says something without it. */
function giveLightly(readings: readonly Reading[], reading: Reading, before: number | null): void {
  const support = before === null ? undefined : readings[before];
  if (before === null || !support || !supports(readings, support, 'light')) return;
  if (support.needs.size > 0 && opensContrast(reading.view)) return;
  addNeeds(reading, readings, before);
  reading.leans = 'light';
}

function named(readings: readonly Reading[], index: number): number | null {
  return (
    namedBefore(readings, index) ??
    severalMeant(readings, index) ??
    ownedMatter(readings, index) ??
    speakerMeant(readings, index)
  );
}

/** `He added, "…"` after a quotation of his: tearing them apart would lose what he said first. */
function continuesSpeech(reading: Reading, previous: Reading): boolean {
  return (
    reading.speaker?.pronoun === true && previous.quoted && previous.view.passage === reading.view.passage
  );
}

/** Whether a line serves better than the sentence before: that one is long, needs others itself, or names someone else. */
function prefersLine(reading: Reading, previous: Reading, antecedent: Antecedent, index: number): boolean {
  if (antecedent.sentence !== index) return true;
  if (
    !previous.stands ||
    (previous.needs.size > 0 && previous.leans !== 'light') ||
    previous.antecedents.length > 0
  )
    return true;
  if (previous.view.end - previous.view.start > LONG_NEIGHBOUR) return true;
  return (
    reading.view.passage !== previous.view.passage &&
    isA(reading.view, antecedentWord(reading, antecedent), 'plural')
  );
}

function antecedentWord(reading: Reading, antecedent: Antecedent): number {
  return reading.view.words.findIndex(({ start }) => start === antecedent.word.start);
}

/**
 * Whether a sentence and what it needs itself are few enough to come along. What it would do without as well counts only
 * for a sentence that would do without it, too.
 */
function supports(readings: readonly Reading[], previous: Reading, leaning: Leaning): boolean {
  return previous.stands && chainOf(readings, previous, leaning).size < MOST_SUPPORT;
}

/** How much a sentence leans on another, from what it cannot stand without to what only helps. */
type Leaning = 'firm' | 'slight' | 'light';

function leaningOf({ light, slight }: LooseReference): Leaning {
  if (light) return 'light';
  return slight ? 'slight' : 'firm';
}

const LEANINGS: readonly Leaning[] = ['firm', 'slight', 'light'];

function addNeeds(reading: Reading, readings: readonly Reading[], previous: number): void {
  reading.needs.add(previous);
  const before = readings[previous];
  if (before && !before.leans)
    for (const needed of before.needs) if (needed < previous) reading.needs.add(needed);
}

/** All that a sentence needs, with what that needs, as far as it matters to one that leans so much. */
function chainOf(readings: readonly Reading[], reading: Reading, leaning: Leaning): ReadonlySet<number> {
  const chain = new Set<number>();
  const least = LEANINGS.indexOf(leaning);
  const needsOf = (one: Reading | undefined): Iterable<number> =>
    one && LEANINGS.indexOf(one.leans ?? 'firm') <= least ? one.needs : [];
  const open = [...needsOf(reading)];
  for (let next = open.pop(); next !== undefined && chain.size <= MOST_SUPPORT; next = open.pop()) {
    if (chain.has(next) || next === reading.view.index) continue;
    chain.add(next);
    open.push(...needsOf(readings[next]));
  }
  return chain;
}

function antecedentOf(
  readings: readonly Reading[],
  reading: Reading,
  reference: LooseReference,
  names: EntityNames,
): Antecedent | null {
  const word = reading.view.words[reference.word];
  if (!word || reference.kind !== 'pronoun') return null;
  const meant =
    nameMeant(reading, word, names) ??
    listMeant(readings, reading, reference.word) ??
    voiceMeant(readings, reading, reference.word);
  const sentence = meant && sentenceAt(readings, meant.start);
  if (!meant || sentence === null) return null;
  return { word: { start: word.start, end: word.end }, meant, sentence };
}

/** The last name before of the entity that a pronoun was resolved to. */
function nameMeant(reading: Reading, word: Span, names: EntityNames): Span | null {
  const mention = reading.view.mentions.find(({ start, form }) => start === word.start && form === 'pronoun');
  return mention && !mention.guessed ? names.lastBefore(mention.entity, reading.view.start) : null;
}

/** "They also included …": the things listed just before. */
function listMeant(readings: readonly Reading[], reading: Reading, word: number): Span | null {
  const { view } = reading;
  if (!isA(view, word, 'plural')) return null;
  const next = isA(view, word + 1, 'adverb') ? word + 2 : word + 1;
  const previous = readings[view.index - 1];
  return isA(view, next, 'include') && previous ? pluralPhraseBefore(previous.view) : null;
}

/** "…, it adds, …": the article that a sentence shortly before speaks of. */
function voiceMeant(readings: readonly Reading[], reading: Reading, word: number): Span | null {
  if (!isA(reading.view, word, 'neuter')) return null;
  for (let back = 1; back <= VOICE_WITHIN; back++) {
    const view = readings[reading.view.index - back]?.view;
    if (!view || reading.view.passage - view.passage > 1) return null;
    const voice = view.words.findIndex((_, at) => isOwnVoice(view, at));
    if (voice > 0) return spanOf(view, { from: voice - 1, to: voice + 1 });
  }
  return null;
}
