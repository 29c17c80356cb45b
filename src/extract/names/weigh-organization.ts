import { isNameable, type NameText, neighbour } from './name-text.ts';
import { type Evidence, formBonus, NEVER } from './stretch.ts';
import { weighTeam } from './weigh-team.ts';
import {
  ACRONYM,
  ADJECTIVE,
  BODY_AFTER,
  BODY_BEFORE,
  BODY_HEAD,
  COMMON,
  COMPANY,
  DEMONYM,
  GIVEN,
  KNOWN_PERSON,
  NOT_NAME,
  PLACE_HEAD,
  ROLE,
  STOP,
  SURNAME,
  TITLE,
} from './word-classes.ts';

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  headed: 2,
  /** Each word of a headed name: the whole must outweigh the names that its parts could be. */
  perWord: 4,
  /** Each further word of a listed name. */
  /** Each "of" inside: the parts it joins are one name. */
  perLink: 1.2,
  perListedWord: 2.5,
  /** The next word has a capital too: the name goes on. */
  unfinished: -5,
  company: 5,
  listed: { sure: 4.5, likely: 3.6, possible: 2 },
  acronym: 1.8,
  acronymListed: 4,
  joined: 3,
  unknown: -0.6,
  two: 0.3,
  articled: 2,
  bodyAfter: 1.8,
  bodyBefore: 2.6,
};

const OF = new Set(['of', 'for', 'on', 'de', 'del', 'para', 'por', 'contra']);
const INNER = new Set([
  'of',
  'for',
  'on',
  'the',
  'and',
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'e',
  'para',
  'por',
  '&',
  'in',
  'und',
  'der',
  'do',
  'da',
  'dos',
  'des',
  'du',
  'le',
]);

/** How much speaks for `[from, to)` being one body's name. */
export function weighOrganization(text: NameText, from: number, to: number, evidence: Evidence): number {
  const bonus = formBonus(text, from, to, evidence, 'organization');
  const best = Math.max(
    headed(text, from, to),
    company(text, from, to),
    listed(text, from, to),
    acronym(text, from, to),
    joined(text, from, to),
    articled(text, from, to, evidence),
  );
  const team = weighTeam(text, from, to);
  const weight = Math.max(best, team) > NEVER ? Math.max(best, team) : unknown(text, from, to);
  return weight + bonus + contextWeight(text, from, to, best > NEVER);
}

/** "shares of X", "X officials", "the company X": a body rather than a person or a place. */
function contextWeight(text: NameText, from: number, to: number, certain: boolean): number {
  const after = neighbour(text, to, from);
  const before = neighbour(text, from - 1, from);
  let weight = 0;
  if (after?.shape === 'lower' && ((text.bits[to] ?? 0) & BODY_AFTER) !== 0) weight += WEIGHT.bodyAfter;
  if (before?.shape === 'lower' && ((text.bits[from - 1] ?? 0) & BODY_BEFORE) !== 0)
    weight += WEIGHT.bodyBefore;
  return certain ? weight / 2 : weight;
}

/** Ministry of …, … Party, Secretaría de …. */
function headed(text: NameText, from: number, to: number): number {
  const length = to - from;
  // In a headline in capitals a verb may stand before the head: what is meant the text below says.
  if (length < 2 || text.shouted[from] === 1 || !innerWords(text, from, to)) return NEVER;
  const lastBits = text.bits[to - 1] ?? 0;
  const firstBits = text.bits[from] ?? 0;
  const first = text.words[from];
  if (!first) return NEVER;
  if (((firstBits & (NOT_NAME | TITLE)) !== 0 && (firstBits & BODY_HEAD) === 0) || (firstBits & STOP) !== 0)
    return NEVER;
  if (isDepartmentOf(text, from) || isListedElse(text, from, to)) return NEVER;
  let head = -1;
  if (
    (firstBits & BODY_HEAD) !== 0 &&
    (OF.has(text.words[from + 1]?.folded ?? '') || text.language === 'es' || isSpanishHead(text, from))
  )
    head = from;
  else if ((lastBits & BODY_HEAD) !== 0 && !hasOf(text, from, to)) head = to - 1;
  else head = middleHead(text, from, to);
  if (head < 0) return NEVER;
  const person =
    (firstBits & GIVEN) !== 0 && (firstBits & COMMON) === 0 && length === 2 && (lastBits & SURNAME) !== 0
      ? -2.5
      : 0;
  return (
    WEIGHT.headed +
    WEIGHT.perWord * nameWords(text, from, to) +
    WEIGHT.perLink * links(text, from, to) +
    person +
    unfinished(text, from, to, head)
  );
}

/** West Bank, World Cup: a listed place or contest, whatever its last word. */
function isListedElse(text: NameText, from: number, to: number): boolean {
  return text.known(from).some(({ name, to: end }) => end === to && name.kind !== 'organization' && name.certainty === 'sure');
}

/** "Secretario de Organización": what a title is over is no body's name. */
function isDepartmentOf(text: NameText, from: number): boolean {
  const of = neighbour(text, from - 1, from);
  return (
    of?.folded === 'de' &&
    ((text.bits[from - 2] ?? 0) & (TITLE | ROLE)) !== 0 &&
    DEPARTMENTS.has(text.words[from]?.folded ?? '')
  );
}

const DEPARTMENTS = new Set(['organizacion', 'gobierno', 'administracion', 'presidencia', 'direccion']);

function links(text: NameText, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (word?.shape === 'lower' && (OF.has(word.folded) || word.folded === 'in')) count += 1;
  }
  return count;
}

/** A head at the end ends the name, unless a title or an acronym follows. */
function unfinished(text: NameText, from: number, to: number, head: number): number {
  const next = neighbour(text, to, from);
  if (head !== to - 1 || !isNameable(next) || next?.first || next?.shape === 'capitals') return 0;
  const bits = text.bits[to] ?? 0;
  return (bits & (TITLE | ROLE | GIVEN | NOT_NAME | ADJECTIVE)) !== 0 ? 0 : WEIGHT.unfinished;
}

function isSpanishHead(text: NameText, at: number): boolean {
  return (
    /[íáéóú]/.test(text.words[at]?.text ?? '') ||
    /^(cartel|partido|grupo|banco)$/.test(text.words[at]?.folded ?? '')
  );
}

function hasOf(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OF.has(text.words[i]?.folded ?? '')) return true;
  return false;
}

/** The head before "of": "National Bank of X". */
function middleHead(text: NameText, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (OF.has(text.words[i]?.folded ?? '')) {
      return ((text.bits[i - 1] ?? 0) & BODY_HEAD) !== 0 ? i - 1 : -1;
    }
  }
  return -1;
}

function innerWords(text: NameText, from: number, to: number): boolean {
  let of = false;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (!word) return false;
    if (isNameable(word)) {
      if (((text.bits[i] ?? 0) & (NOT_NAME | BODY_HEAD | STOP)) === NOT_NAME) return false;
      if (text.shouted[i] === 1 && ((text.bits[i] ?? 0) & STOP) !== 0) return false;
      continue;
    }
    if (word.text === '-') continue;
    if (word.shape === 'possessive' && ((text.bits[i - 1] ?? 0) & (TITLE | ROLE)) !== 0) continue;
    if (!INNER.has(word.folded)) return false;
    if (OF.has(word.folded)) {
      if (((text.bits[i + 1] ?? 0) & KNOWN_PERSON) !== 0) return false;
      of = true;
    } else if ((word.folded === 'and' || word.folded === 'y') && !joins(text, i, of)) return false;
    else if (word.folded === 'in' || word.folded === 'the') {
      if (!of) return false;
    }
  }
  return true;
}

/** Whether "and" stands between two words of one name: after "of", before a word that is no name of its own. */
function joins(text: NameText, at: number, of: boolean): boolean {
  const next = text.bits[at + 1] ?? 0;
  if (text.known(at + 1).some(({ name }) => name.kind === 'place')) return false;
  const free = (next & COMMON) !== 0 || text.language === 'es';
  return free && (next & TITLE) === 0 && (of || ((text.bits[at - 1] ?? 0) & COMMON) !== 0);
}

function nameWords(text: NameText, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isNameable(text.words[i])) count += 1;
  return count;
}

function company(text: NameText, from: number, to: number): number {
  const bits = text.bits[to - 1] ?? 0;
  if (to - from < 2 || (bits & COMPANY) === 0) return NEVER;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (!isNameable(word) && word?.text !== '&' && word?.text !== '-') return NEVER;
  }
  return WEIGHT.company + WEIGHT.perWord * (to - from);
}

function listed(text: NameText, from: number, to: number): number {
  for (const { name, to: end } of text.known(from)) {
    if (end === to && name.kind === 'organization') {
      const word = (text.bits[from] ?? 0) & COMMON && to - from === 1 && text.words[from]?.first ? 1.5 : 0;
      return WEIGHT.listed[name.certainty] + WEIGHT.perListedWord * (nameWords(text, from, to) - 1) - word;
    }
  }
  return NEVER;
}

function acronym(text: NameText, from: number, to: number): number {
  const word = text.words[from];
  if (!word || to - from !== 1 || (word.shape !== 'capitals' && word.shape !== 'stopped')) return NEVER;
  const bits = text.bits[from] ?? 0;
  const letters = word.folded.replace(/\./g, '').length;
  if ((bits & (NOT_NAME | KNOWN_PERSON)) !== 0) return NEVER;
  if ((bits & (COMMON | STOP)) !== 0 && (bits & ACRONYM) === 0) return NEVER;
  if ((bits & ACRONYM) !== 0) return text.shouted[from] && (bits & COMMON) !== 0 ? 0 : WEIGHT.acronymListed;
  if (text.shouted[from] === 1 || letters > 7) return NEVER;
  return WEIGHT.acronym - ((bits & GIVEN) !== 0 || letters > 5 ? 0.8 : 0);
}

/** Smith & Sons. */
function joined(text: NameText, from: number, to: number): number {
  if (to - from > 6 || ((text.bits[from] ?? 0) & (STOP | NOT_NAME)) !== 0) return NEVER;
  let joining = false;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (word?.text === '&' && i > from && i < to - 1) joining = true;
    else if (!isNameable(word)) return NEVER;
  }
  return joining ? WEIGHT.joined + WEIGHT.perWord * (to - from) : NEVER;
}

/** El Universo, Le Temps: an article with a capital inside a sentence begins the name of a newspaper or a group. */
function articled(text: NameText, from: number, to: number, evidence: Evidence): number {
  const first = text.words[from];
  if (!first || first.first || text.shouted[from] === 1 || to - from < 2 || to - from > 3) return NEVER;
  if (!ARTICLES.has(first.folded) || !isNameable(first)) return NEVER;
  if (evidence.parts.has(text.words[to - 1]?.folded ?? '')) return NEVER;
  for (let i = from + 1; i < to; i++) {
    const bits = text.bits[i] ?? 0;
    if (!isNameable(text.words[i]) || (bits & (GIVEN | SURNAME | NOT_NAME | TITLE | STOP)) !== 0)
      return NEVER;
  }
  return WEIGHT.articled;
}

const ARTICLES = new Set(['el', 'la', 'los', 'las', 'le', 'les', 'il', 'der', 'die', 'das']);

/** A capitalized word of which no list says anything. */
function unknown(text: NameText, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const bits = text.bits[i] ?? 0;
    if (!isNameable(text.words[i]) || (bits & (NOT_NAME | DEMONYM | TITLE | PLACE_HEAD)) !== 0) return NEVER;
    if ((bits & COMMON) !== 0 && (text.shouted[i] || text.words[i]?.first)) return NEVER;
  }
  const the = neighbour(text, from - 1, from)?.folded === 'the' ? 0.5 : 0;
  return WEIGHT.unknown + the + (to - from === 2 ? WEIGHT.two : 0) - (to - from > 2 ? 1 : 0);
}
