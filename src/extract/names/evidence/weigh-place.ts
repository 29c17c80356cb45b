import { anyClosedWords } from '../../../language/closed-words.ts';
import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { type Evidence, type FormEvidence, formBonus, NEVER } from '../text/stretch.ts';
import { COMMON, DEMONYM, GIVEN, NOT_NAME, PLACE_HEAD, STOP, SURNAME, TITLE } from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { isBehindBody } from './behind-body.ts';

const isIn = inList('in-words');
const isTo = inList('to-words');

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  listed: { sure: 4, likely: 3, possible: 1.6 },
  perWord: 2.5,
  /** A listed town that is a surname or given name as well. */
  alsoName: -1.2,
  alsoWord: -2,
  headed: 2.4,
  inBefore: 1,
  unknownIn: 1.3,
  beforePlace: 1.5,
  dateline: 2.5,
  personPart: -1.5,
  /** Against a headed place that begins with a given name and ends with a surname. */
  given: 2,
  sureGiven: 4,
};

const OF = anyClosedWords('genitive prepositions', 'definite articles');

/** How much speaks for `[from, to)` being one place's name. */
export function weighPlace(
  text: NameText,
  from: number,
  to: number,
  evidence: Evidence,
  form: FormEvidence | null,
): number {
  const before = neighbour(text, from - 1, from);
  const inside = isIn(before);
  const best = Math.max(listed(text, from, to), headed(text, from, to, inside));
  let weight = best > NEVER ? best + contextWeight(text, from, to, before) : unknown(text, from, to, inside);
  if (weight <= NEVER / 2) return NEVER;
  if (to - from === 1 && evidence.parts.has(text.words[from]?.folded ?? '')) {
    // "Interest in Quell" of somebody named in full: no list knows a place of that name.
    if (best <= NEVER) return NEVER;
    weight += WEIGHT.personPart;
  }
  return weight + formBonus(form, 'place');
}

function listed(text: NameText, from: number, to: number): number {
  // N. Korea.
  if (to - from === 2 && /^[NSEW]\.$/.test(text.words[from]?.text ?? '')) return listed(text, from + 1, to);
  for (const { name, to: end } of text.known(from)) {
    if (end !== to || name.kind !== 'place') continue;
    const bits = text.bits[from] ?? 0;
    let weight = WEIGHT.listed[name.certainty] + WEIGHT.perWord * (name.words.length - 1);
    if (!isNameable(text.words[to - 1])) return NEVER;
    if (name.words.length === 1 && name.certainty !== 'sure') {
      if ((bits & (GIVEN | SURNAME)) !== 0) weight += WEIGHT.alsoName;
      if ((bits & (COMMON | STOP)) !== 0) weight += WEIGHT.alsoWord;
      if ((bits & DEMONYM) !== 0) weight += WEIGHT.alsoWord;
    }
    return weight;
  }
  return NEVER;
}

/** Lake X, X River, Ciudad X, City of X. */
function headed(text: NameText, from: number, to: number, inside: boolean): number {
  if (to - from < 2 || to - from > 6) return NEVER;
  const firstBits = text.bits[from] ?? 0;
  const lastBits = text.bits[to - 1] ?? 0;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (!isNameable(word) && word?.text !== '-' && !OF.has(word?.folded ?? '')) return NEVER;
    if (((text.bits[i] ?? 0) & (NOT_NAME | TITLE)) !== 0 && i > from) return NEVER;
  }
  const last =
    (lastBits & PLACE_HEAD) !== 0 &&
    text.language === 'en' &&
    isNameable(text.words[to - 2]) &&
    (firstBits & (STOP | NOT_NAME)) === 0;
  const first =
    (text.language === 'es' && (firstBits & PLACE_HEAD) !== 0) ||
    ((firstBits & PLACE_HEAD) !== 0 && OF.has(text.words[from + 1]?.folded ?? '')) ||
    /^(lake|mount|mt|fort|port|cape|rio|ciudad|cerro|sierra|isla|puerto|villa|camp|point|river|bay|montana|valle|lago|laguna|monte|cabo|golfo|plaza|avenida|calle|colonia|costa|bahia|playa|san|santa|santo|saint|st)$/.test(
      text.words[from]?.folded ?? '',
    );
  if (!last && !first) return NEVER;
  if (first && isSecretaryOf(text, from)) return NEVER;
  if (isBehindBody(text, from) || isListedBody(text, from, to)) return NEVER;
  const words = to - from;
  return (
    WEIGHT.headed +
    WEIGHT.perWord * Math.min(words, 4) -
    ((firstBits & GIVEN) !== 0 && (lastBits & SURNAME) !== 0 ? personWeight(firstBits, inside) : 0)
  );
}

/** What speaks for somebody, Ellen Castle, rather than for a castle: more where the word is nothing but a given name. */
function personWeight(bits: number, inside: boolean): number {
  return (bits & COMMON) === 0 && !inside ? WEIGHT.sureGiven : WEIGHT.given;
}

/** "Islamic State". */
function isListedBody(text: NameText, from: number, to: number): boolean {
  return text.known(from).some(({ name, to: end }) => end === to && name.kind === 'organization');
}

/** "Secretario de Estado de …": the state is part of the title. */
function isSecretaryOf(text: NameText, from: number): boolean {
  return neighbour(text, from - 1, from)?.folded === 'de' && ((text.bits[from - 2] ?? 0) & TITLE) !== 0;
}

function contextWeight(text: NameText, from: number, to: number, before: Word | undefined): number {
  let weight = 0;
  if (isIn(before)) weight += WEIGHT.inBefore;
  else if (isTo(before)) weight += WEIGHT.inBefore / 2;
  const after = neighbour(text, to, from);
  if (after?.text === ',' && isNameable(text.words[to + 1])) {
    const next = text
      .known(to + 1)
      .some(({ name }) => name.kind === 'place' && name.certainty !== 'possible');
    if (next) weight += WEIGHT.beforePlace;
  }
  if (text.words[from]?.first && isDatelineEnd(text, to)) weight += WEIGHT.dateline;
  return weight;
}

/** After a dateline's place stands a date, a bracket with the agency, or dashes. */
function isDatelineEnd(text: NameText, at: number): boolean {
  const word = text.words[at];
  if (!word) return false;
  if (word.shape === 'number') return /^(19|20)\d\d/.test(word.text);
  return (word.text === '(' && isNameable(text.words[at + 1])) || word.text === '—' || word.text === '–';
}

/** "O'TARN, Norland (AP) _": an unlisted town in capitals that opens a line before its land. */
function isDateline(text: NameText, from: number, to: number): boolean {
  const [first, comma] = [text.words[from], text.words[to]];
  if (to - from !== 1 || first?.shape !== 'capitals' || !first.first || comma?.text !== ',') return false;
  return text
    .known(to + 1)
    .some(({ name, to: end }) => name.kind === 'place' && /^[(_–—-]/.test(text.words[end]?.text ?? ''));
}

function unknown(text: NameText, from: number, to: number, inside: boolean): number {
  if (isDateline(text, from, to)) return WEIGHT.listed.likely;
  // "in Hale's case": what is unlisted and owns something is as often somebody.
  if (!inside || to - from > 2 || text.words[to]?.shape === 'possessive') return NEVER;
  for (let i = from; i < to; i++) {
    const bits = text.bits[i] ?? 0;
    const word = text.words[i];
    if (word?.shape !== 'capital' || (bits & (NOT_NAME | DEMONYM | COMMON | STOP | TITLE)) !== 0)
      return NEVER;
    if ((bits & GIVEN) !== 0 && to - from === 1) return 0;
  }
  return WEIGHT.unknownIn;
}
