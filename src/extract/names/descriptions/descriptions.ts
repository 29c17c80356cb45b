import type { Description, Span } from '../../../model.ts';
import { inList } from '../text/in-list.ts';
import type { NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { ACCUSING, NOT_NAME, ROLE, TITLE } from '../text/word-classes.ts';
import { type People, saysWho } from './description-checks.ts';
import { nounPhraseAfter, nounPhraseBefore, type Phrase } from './description-phrases.ts';
import { placePhrases } from './description-places.ts';
import { secondPhrase } from './description-seconds.ts';
import { stateAfter } from './description-states.ts';
import { titleBefore } from './title-before.ts';

const isCrimeField = inList('crime-fields');
const isFormer = inList('former-words');
const isHeadEnd = inList('head-ends');

/** A stretch with the entity that it names. */
export interface Named {
  readonly stretch: NameStretch;
  /** Index of the entity; null where it is open who is meant. */
  readonly entity: number | null;
}

/** Descriptions of one entity at most: the first ones of a document say most. */
const MOST_DESCRIPTIONS = 8;

/**
 * The words with which a text says who its people are and what its bodies and places: noun phrases in apposition, before the
 * name, or after "is" and "was", verbatim. What accuses is left out; a phrase ends before an "and" behind which another may be meant.
 */
export function describe(
  text: NameText,
  named: readonly Named[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly Description[]> {
  const found = new Map<number, Description[]>();
  const numbering = new SentenceNumbers(text, sentences);
  const ofBodies = wordsOfBodies(text, named);
  const people = peopleIn(named);
  for (const { stretch, entity } of named) {
    if (entity === null || stretch.kind === 'other') continue;
    const known = found.get(entity) ?? [];
    for (const phrase of phrasesAround(text, stretch)) {
      if (!saysWho(text, phrase, stretch, people)) continue;
      const description = toDescription(text, phrase, ofBodies, numbering);
      if (description && known.length < MOST_DESCRIPTIONS && !isRepeated(text, known, description))
        known.push(description);
    }
    if (known.length > 0) found.set(entity, known);
  }
  return found;
}

function peopleIn(named: readonly Named[]): People {
  const people = named.flatMap(({ stretch }) => (stretch.kind === 'person' ? [stretch] : []));
  return {
    starts: new Set(people.map(({ from }) => from)),
    startByEnd: new Map(people.map(({ from, to }) => [to, from])),
  };
}

function phrasesAround(text: NameText, stretch: NameStretch): readonly Phrase[] {
  if (stretch.kind === 'place') return placePhrases(text, stretch);
  const after = nounPhraseAfter(text, stretch);
  const phrases = [after, after && secondPhrase(text, stretch, after)];
  if (stretch.kind === 'person')
    phrases.push(titleBefore(text, stretch), nounPhraseBefore(text, stretch), stateAfter(text, stretch));
  return phrases.filter((phrase) => phrase !== null);
}

/** Places of words such as `drug` in names of bodies that fight it; the name of a cartel still accuses. */
function wordsOfBodies({ bits, words }: NameText, named: readonly Named[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { stretch } of named) {
    if (stretch.kind !== 'organization') continue;
    const accusing: number[] = [];
    for (let at = stretch.from; at < stretch.to; at++)
      if (((bits[at] ?? 0) & ACCUSING) !== 0) accusing.push(at);
    if (!accusing.every((at) => isCrimeField(words[at]))) continue;
    for (const at of accusing) places.add(at);
  }
  return places;
}

function toDescription(
  text: NameText,
  { from, to }: Phrase,
  ofBodies: ReadonlySet<number>,
  numbering: SentenceNumbers,
): Description | null {
  const [first, last] = [text.words[from], text.words[to - 1]];
  if (!first || !last) return null;
  for (let at = from; at < to; at++)
    if (((text.bits[at] ?? 0) & ACCUSING) !== 0 && !ofBodies.has(at)) return null;
  const former = isOfThePast(text, { from, to });
  return { start: first.start, end: last.end, sentence: numbering.of(first.start), former };
}

/** Whether the text calls the office former; that of whose wife or aide somebody is, says nothing of it. */
function isOfThePast(text: NameText, { from, to }: Phrase): boolean {
  for (let at = from; at < to && !isHeadEnd(text.words[at]); at++)
    if (isFormer(text.words[at]) || isSpanishFormer(text, at)) return true;
  return false;
}

/** "exministro" */
function isSpanishFormer({ language, words, bits }: NameText, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const isOffice = ((bits[at] ?? 0) & (ROLE | TITLE | NOT_NAME)) !== 0;
  return language === 'es' && isOffice && folded.length > 4 && folded.startsWith('ex');
}

function isRepeated(text: NameText, known: readonly Description[], { start, end }: Description): boolean {
  const words = text.text.slice(start, end);
  return known.some((one) => text.text.slice(one.start, one.end) === words);
}

/** Numbers sentences as the passages do: those of body blocks alone, in order. */
class SentenceNumbers {
  readonly #starts: readonly number[];

  constructor(text: NameText, sentences: readonly Span[]) {
    const bodies = text.blocks.filter(({ kind }) => kind === 'body');
    let at = 0;
    this.#starts = sentences.flatMap(({ start }) => {
      while (at < bodies.length && (bodies[at]?.end ?? 0) <= start) at += 1;
      const body = bodies[at];
      return body && body.start <= start ? [start] : [];
    });
  }

  /** The index of the last sentence that begins at or before `offset`. */
  of(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}
