import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { type Evidence, type FormEvidence, formBonus, NEVER } from '../text/stretch.ts';
import {
  ACRONYM,
  BODY_AFTER,
  COMMON,
  COMPANY,
  DEMONYM,
  GIVEN,
  KNOWN_PERSON,
  NOT_NAME,
  PLACE_HEAD,
  STOP,
  SURNAME,
  TITLE,
} from '../text/word-classes.ts';
import { isBehindBody } from './behind-body.ts';
import { weighHeaded } from './headed-body.ts';
import { weighTeam } from './weigh-team.ts';

const isInner = inList('body-inner-words');
const isLetterName = inList('one-letter-names');
const isPlatformPreposition = inList('platform-prepositions');

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  /** Each word of a company's name: the whole must outweigh the names that its parts could be. */
  perWord: 4,
  /** Each further word of a listed name. */
  perListedWord: 2.5,
  company: 5,
  listed: { sure: 4.5, likely: 3.6, possible: 2 },
  acronym: 1.8,
  acronymListed: 4,
  hyphenAcronym: 2.6,
  /** More than its two halves as names. */
  hyphenWord: 4,
  joined: 3,
  platform: 3,
  unknown: -0.6,
  two: 0.3,
  articled: 2,
  bodyAfter: 1.8,
  bodyBefore: 2.6,
};

/** How much speaks for `[from, to)` being one body's name. */
export function weighOrganization(
  text: NameText,
  from: number,
  to: number,
  evidence: Evidence,
  form: FormEvidence | null,
): number {
  const bonus = formBonus(form, 'organization');
  const best = Math.max(
    weighHeaded(text, from, to),
    company(text, from, to),
    listed(text, from, to),
    acronym(text, from, to),
    hyphened(text, from, to, evidence),
    initialled(text, from, to),
    platform(text, from, to),
    joined(text, from, to),
    articled(text, from, to, evidence),
  );
  const team = weighTeam(text, from, to);
  const weight =
    Math.max(best, team) > NEVER ? Math.max(best, team) : unknown(text, from, to, isBehindBody(text, from));
  return weight + bonus + contextWeight(text, from, to, best > NEVER);
}

/** "shares of X", "X officials", "the company X": a body rather than a person or a place. */
function contextWeight(text: NameText, from: number, to: number, certain: boolean): number {
  const after = neighbour(text, to, from);
  let weight = 0;
  if (after?.shape === 'lower' && ((text.bits[to] ?? 0) & BODY_AFTER) !== 0) weight += WEIGHT.bodyAfter;
  if (isBehindBody(text, from)) weight += WEIGHT.bodyBefore;
  return certain ? weight / 2 : weight;
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
      return WEIGHT.listed[name.certainty] + WEIGHT.perListedWord * (name.words.length - 1) - word;
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
  if (text.shouted[from] === 1 || letters > 7 || ROMAN.test(word.text)) return NEVER;
  return WEIGHT.acronym - ((bits & GIVEN) !== 0 || letters > 5 ? 0.8 : 0);
}

/** "la II República", "phase III": a number, unless the list of acronyms has it. */
const ROMAN = /^[IVX]{2,6}$/u;

/** "U-GTA", "Tarn-PF": letters behind a hyphen, after one letter or a word that is nothing else. */
function hyphened(text: NameText, from: number, to: number, { parts }: Evidence): number {
  const [first, hyphen, letters] = [text.words[from], text.words[from + 1], text.words[from + 2]];
  if (to - from !== 3 || text.shouted[from] === 1 || hyphen?.text !== '-' || hyphen.spaced) return NEVER;
  if (letters?.shape !== 'capitals' || letters.spaced) return NEVER;
  if (first?.shape === 'initial') return WEIGHT.hyphenAcronym;
  const isUnlisted =
    first?.shape === 'capital' && (text.bits[from] ?? 0) === 0 && text.known(from).length === 0;
  return isUnlisted && !parts.has(first.folded) ? WEIGHT.hyphenWord : NEVER;
}

/** "Southern Tarnish Grain Board (STGB)": the letters in brackets say where the name before them begins. */
function initialled(text: NameText, from: number, to: number): number {
  const [open, letters, close] = [text.words[to], text.words[to + 1], text.words[to + 2]];
  if (open?.text !== '(' || close?.text !== ')' || !isNameable(letters) || to - from < 2) return NEVER;
  // "Ana Mei Vos (AMV)" is somebody.
  if (((text.bits[from] ?? 0) & GIVEN) !== 0) return NEVER;
  let initials = '';
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (isNameable(word)) initials += word?.folded[0] ?? '';
    else if (i === from || i === to - 1 || !isInner(word)) return NEVER;
  }
  const isMeant = initials.length > 2 && initials === letters?.folded.replaceAll('.', '');
  return isMeant ? WEIGHT.perWord * (to - from) : NEVER;
}

/** "wrote on X that": a body whose whole name is a letter. */
function platform(text: NameText, from: number, to: number): number {
  const word = text.words[from];
  if (to - from !== 1 || word?.shape !== 'initial' || word.first) return NEVER;
  if (!isLetterName(word)) return NEVER;
  const next = text.words[to];
  const goesOn = next?.block === word.block && (isNameable(next) || /^[-&/+.']$|^\d/.test(next?.text ?? ''));
  const ends = next?.text === '.' && !isNameable(text.words[to + 1]);
  return isPlatformPreposition(neighbour(text, from - 1, from)) && (!goesOn || ends)
    ? WEIGHT.platform
    : NEVER;
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
  if (!ARTICLES.has(first.folded) || !isNameable(first) || isCrosshead(text, from)) return NEVER;
  if (evidence.parts.has(text.words[to - 1]?.folded ?? '')) return NEVER;
  for (let i = from + 1; i < to; i++) {
    const bits = text.bits[i] ?? 0;
    if (!isNameable(text.words[i]) || (bits & (GIVEN | SURNAME | NOT_NAME | TITLE | STOP)) !== 0)
      return NEVER;
  }
  return WEIGHT.articled;
}

/** "EN EL TALLER" before a paragraph: in capitals, and behind another small word in capitals. */
function isCrosshead(text: NameText, from: number): boolean {
  const before = neighbour(text, from - 1, from);
  return before?.shape === 'capitals' && ((text.bits[from - 1] ?? 0) & STOP) !== 0;
}

const ARTICLES = new Set(['el', 'la', 'los', 'las', 'le', 'les', 'il', 'der', 'die', 'das']);

/** A capitalized word of which no list says anything. */
function unknown(text: NameText, from: number, to: number, behindBody: boolean): number {
  const otherKind = behindBody && to - from > 1 ? DEMONYM | TITLE : NOT_NAME | DEMONYM | TITLE | PLACE_HEAD;
  for (let i = from; i < to; i++) {
    const bits = text.bits[i] ?? 0;
    if (!isNameable(text.words[i]) || (bits & otherKind) !== 0) return NEVER;
    if (text.words[i]?.shape === 'initial' && to - from === 1) return NEVER;
    if ((bits & COMMON) !== 0 && (text.shouted[i] || text.words[i]?.first)) return NEVER;
  }
  const the = neighbour(text, from - 1, from)?.folded === 'the' ? 0.5 : 0;
  return WEIGHT.unknown + the + (to - from === 2 ? WEIGHT.two : 0) - (to - from > 2 ? 1 : 0);
}
