import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { isQuoteMark } from '../text/runs.ts';
import type { NameStretch } from '../text/stretch.ts';
import type { Word } from '../text/words.ts';

const isEquating = inList('equating-words');
const isBetween = inList('between-names');

/** Two names that the document says are one: `X (Y)`, `X, known as "Y"`. Indices into the stretches. */
export interface Equation {
  readonly full: number;
  readonly short: number;
}

/** Words that may stand between a name and its other name. */
/** Words and marks between the two names, at most. */
const FARTHEST = 9;

/** What the document equates, among neighbouring names. */
export function findEquations(text: NameText, stretches: readonly NameStretch[]): readonly Equation[] {
  const found: Equation[] = [];
  for (let i = 0; i + 1 < stretches.length; i++) {
    const full = stretches[i];
    const short = stretches[i + 1];
    if (!full || !short) continue;
    if (bracketed(text, full, short) || equated(text, full, short)) found.push({ full: i, short: i + 1 });
  }
  return found;
}

/** `Andrés Manuel López Obrador (AMLO)`, `Organización de las Naciones Unidas (ONU)`. */
function bracketed(text: NameText, full: NameStretch, short: NameStretch): boolean {
  const open = text.words[full.to];
  if (open?.text !== '(' || short.from < full.to + 1 || short.from > full.to + 2) return false;
  const close = text.words[short.to];
  if (close?.text !== ')' && !isQuoteMark(close)) return false;
  const word = text.words[short.from];
  if (full.kind !== 'person' && full.kind !== 'place' && isHyphenAcronym(text, full, short)) return true;
  if (!word || short.to - short.from !== 1)
    return isQuoteMark(text.words[full.to + 1]) && full.kind === 'person';
  if (full.kind === 'place') return isAcronymOf(text, full, word.folded);
  if (full.kind === 'person')
    return isQuoteMark(text.words[full.to + 1]) || isAcronymOf(text, full, word.folded);
  return word.shape === 'capitals' || word.shape === 'stopped' || isAcronymOf(text, full, word.folded);
}

/** `Norland-Estia Trade Agreement (N-ETA)`: capitals joined by hyphens, behind a name of several words. */
function isHyphenAcronym(text: NameText, full: NameStretch, short: NameStretch): boolean {
  if (short.to - short.from !== 3 || full.to - full.from < 2) return false;
  const [one, hyphen, other] = text.words.slice(short.from, short.to);
  const isLetters = (word: Word | undefined) => word?.shape === 'capitals' || word?.shape === 'initial';
  return hyphen?.text === '-' && isLetters(one) && isLetters(other);
}

/** The folded initials of a name's capitalized words. */
export function initialsOf(text: NameText, stretch: NameStretch): string {
  let initials = '';
  for (let i = stretch.from; i < stretch.to; i++) {
    const word = text.words[i];
    if (word && isNameable(word)) initials += word.folded.charAt(0);
  }
  return initials;
}

/** Whether letters are the initials of a name's words, an inner one left out at most. */
function isAcronymOf(text: NameText, stretch: NameStretch, letters: string): boolean {
  const initials = initialsOf(text, stretch);
  const plain = letters.replace(/\./g, '');
  if (plain.length < 2 || initials.length < 2) return false;
  if (initials === plain) return true;
  return plain.length >= 3 && initials.length - plain.length === 1 && initials.startsWith(plain.slice(0, -1));
}

function equated(text: NameText, full: NameStretch, short: NameStretch): boolean {
  const distance = short.from - full.to;
  // "Dubbed Norland's favourite son": the name owns what somebody is called.
  if (text.words[short.to]?.shape === 'possessive') return false;
  if (distance < 1 || distance > FARTHEST) return false;
  let equating = false;
  for (let i = full.to; i < short.from; i++) {
    const word = text.words[i];
    if (!word || word.first) return false;
    if (isEquating(word)) equating = true;
    else if (word.shape !== 'mark' && !isBetween(word)) return false;
    else if (word.text === '.' || word.text === ';') return false;
  }
  return equating;
}
