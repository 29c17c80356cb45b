import { isNameable, type NameText, neighbour } from './name-text.ts';
import type { NameStretch } from './stretch.ts';
import {
  ADJECTIVE,
  BODY_BEFORE,
  BODY_HEAD,
  COMMON,
  DEMONYM,
  NOT_NAME,
  PARTICLE,
  ROLE,
  STOP,
  TELLING,
  TITLE,
  TITLE_OF,
} from './word-classes.ts';
import type { Word } from './words.ts';

/** Words `[from, to)` that describe a name. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A description has this many words at most. */
const LONGEST = 22;
/** The noun that says what someone is stands among the first words of a description. */
const NOUN_WITHIN = 14;
/** Words before a name that are looked through for the beginning of a description. */
const FARTHEST = 18;

const DETERMINERS = new Set(['the', 'a', 'an', 'one', 'another', 'el', 'la', 'un', 'una', 'uno']);
const IS = new Set(['is', 'was', 'es', 'fue', 'era']);
const AND = new Set(['and', 'y', 'e', 'or', 'o', '&', 'but', 'pero']);
const ENDS = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'when',
  'where',
  'while',
  'as',
  'because',
  'although',
  'though',
  'after',
  'before',
  'since',
  'until',
  'but',
  'says',
  'said',
  'told',
  'quien',
  'quienes',
  'que',
  'cuando',
  'donde',
  'mientras',
  'porque',
  'aunque',
  'dijo',
  'was',
  'is',
  'were',
  'are',
  'has',
  'had',
  'have',
  'will',
  'would',
  'fue',
  'es',
  'ha',
  'had',
]);

const CLAUSES = new Set([
  'who',
  'which',
  'that',
  'said',
  'says',
  'told',
  'was',
  'is',
  'were',
  'are',
  'has',
  'had',
  'have',
  'que',
  'quien',
  'dijo',
  'fue',
  'es',
  'ha',
]);

/** `NAME, the head of …`, `NAME is the mayor of …`: the words behind the name. */
export function nounPhraseAfter(text: NameText, { from, to, kind }: NameStretch): Phrase | null {
  const after = neighbour(text, to, from);
  if (!after || after.first) return null;
  const apposition = after.text === ',' || after.text === '–' || after.text === '—' || after.text === '(';
  const copula = IS.has(after.folded) && after.shape === 'lower';
  if (!apposition && !copula) return null;
  const start = to + 1;
  if (!beginsPhrase(text, start, from, copula)) return null;
  const end = phraseEnd(text, start, from, apposition);
  return end !== null && hasNoun(text, start, end, kind) ? { from: start, to: end } : null;
}

function beginsPhrase(text: NameText, start: number, near: number, copula: boolean): boolean {
  const word = neighbour(text, start, near);
  if (!word || word.first) return false;
  if (DETERMINERS.has(word.folded)) return true;
  const bits = text.bits[start] ?? 0;
  if (word.shape === 'lower' && (bits & (ROLE | TITLE)) !== 0) return (bits & TELLING) === 0;
  if (word.shape === 'lower' && (bits & (NOT_NAME | ADJECTIVE)) !== 0)
    return !copula && roleFollows(text, start);
  return isNameable(word) && possessiveWithin(text, start) && !copula;
}

function roleFollows(text: NameText, start: number): boolean {
  for (let i = start + 1; i < start + 4; i++) if (((text.bits[i] ?? 0) & (ROLE | TITLE)) !== 0) return true;
  return false;
}

/** `Mexico's security minister`: a name, its possessive, and an office. */
function possessiveWithin(text: NameText, start: number): boolean {
  for (let i = start + 1; i < start + 4; i++) {
    const word = text.words[i];
    if (word?.shape === 'possessive')
      return (roleFollows(text, i) && text.words[i + 1]?.shape === 'lower') || roleFollows(text, i);
    if (!isNameable(word)) return false;
  }
  return false;
}

/** Where a phrase ends: at a mark, a clause, or an "and" behind which another may be meant; null if it never does. */
function phraseEnd(text: NameText, start: number, near: number, closed: boolean): number | null {
  let quoted = false;
  for (let i = start; i <= start + LONGEST; i++) {
    const word = neighbour(text, i, near);
    if (!word || (word.first && i > start)) return i;
    if (/^["“”«»]$/.test(word.text)) quoted = !quoted;
    if (quoted && i > start) return closed ? i : i;
    if (word.text === '(' && text.words[i + 2]?.text === ')') i += 2;
    else if (endsPhrase(word) || (AND.has(word.folded) && !goesOn(text, i, start)))
      return i > start ? i : null;
  }
  return null;
}

function endsPhrase(word: Word): boolean {
  if (word.shape === 'mark') return !/^[-'’“”"&/]$/.test(word.text);
  return word.shape === 'lower' && ENDS.has(word.folded);
}

/** Whether "and" joins two offices of one person, or two words of a body's name. */
function goesOn(text: NameText, at: number, start: number): boolean {
  const next = text.bits[at + 1] ?? 0;
  const nextWord = text.words[at + 1];
  if (isNameable(nextWord) && isNameable(text.words[at - 1]))
    return ((next | (text.bits[at - 1] ?? 0)) & COMMON) !== 0;
  if ((next & (ROLE | TITLE)) !== 0 && (next & STOP) === 0) return at > start;
  const adjective = nextWord?.shape === 'lower' && (next & (STOP | TELLING)) === 0;
  const after = text.bits[at + 2] ?? 0;
  return adjective && (after & ROLE) !== 0 && text.words[at + 2]?.shape === 'lower';
}

function hasNoun(text: NameText, from: number, to: number, kind: string): boolean {
  const wanted = kind === 'person' ? ROLE | TITLE : BODY_HEAD | BODY_BEFORE;
  for (let i = from; i < Math.min(to, from + NOUN_WITHIN); i++)
    if (((text.bits[i] ?? 0) & wanted) !== 0) return to - from >= (kind === 'person' ? 2 : 3);
  return false;
}

/** `Mexico's Foreign Minister NAME`, `former President NAME`, `Security analyst NAME`: the words right before it. */
export function titleBefore(text: NameText, { from }: NameStretch): Phrase | null {
  const role = roleBefore(text, from);
  if (role < 0) return null;
  let start = role;
  while (start > from - FARTHEST && belongsBefore(text, start - 1, from)) start -= 1;
  while (start < from && !canBegin(text, start)) start += 1;
  return from - start >= 2 ? { from: start, to: from } : null;
}

/** The title or role that ends right before a name, "of State" behind it or not; -1 for none. */
function roleBefore(text: NameText, from: number): number {
  let at = from - 1;
  if (!neighbour(text, at, from) || text.words[from]?.first) return -1;
  if (((text.bits[at] ?? 0) & (ROLE | TITLE)) !== 0) return at;
  while (at > from - 6 && ((text.bits[at] ?? 0) & TITLE_OF) !== 0 && isNameable(text.words[at])) at -= 1;
  while (at > from - 8 && /^(of|for|the|de|del|la)$/.test(text.words[at]?.folded ?? '')) at -= 1;
  return at < from - 2 && ((text.bits[at] ?? 0) & (ROLE | TITLE)) !== 0 ? at : -1;
}

function belongsBefore(text: NameText, at: number, near: number): boolean {
  const word = neighbour(text, at, near);
  const next = text.words[at + 1];
  if (!word || !next || next.first) return false;
  const bits = text.bits[at] ?? 0;
  if (word.shape === 'possessive') return isNameable(text.words[at - 1]);
  if (word.text === '-' && !word.spaced) return true;
  if (word.shape === 'mark' || word.shape === 'number') return false;
  if (isNameable(word)) return (bits & (STOP | TELLING)) === 0 || (bits & (ROLE | TITLE | ADJECTIVE)) !== 0;
  if ((bits & (ADJECTIVE | NOT_NAME | DEMONYM)) !== 0) return (bits & STOP) === 0;
  if ((bits & (ROLE | TITLE)) !== 0) return (bits & STOP) === 0;
  const ofTitle =
    /^(of|for|de|del|la)$/.test(word.folded) &&
    isNameable(next) &&
    ((text.bits[at - 1] ?? 0) & (ROLE | TITLE | PARTICLE)) !== 0;
  return (
    ofTitle ||
    (text.words[at + 1]?.shape === 'lower' &&
      next.folded !== 'of' &&
      ((text.bits[at + 1] ?? 0) & ROLE) !== 0 &&
      isPlainNoun(bits, word))
  );
}

/** A word before a role in small letters that is no verb: "cartel boss", "security analyst". */
function isPlainNoun(bits: number, word: Word): boolean {
  return (bits & (STOP | TELLING)) === 0 && (bits & COMMON) !== 0 && !/(?:ed|s)$/.test(word.folded);
}

function canBegin(text: NameText, at: number): boolean {
  const word = text.words[at];
  return (
    word !== undefined &&
    word.shape !== 'mark' &&
    word.shape !== 'possessive' &&
    !/^(of|for|de|del|la)$/.test(word.folded)
  );
}

/** `the governor of Chihuahua, NAME,`: an office in front, the name behind its comma. */
export function nounPhraseBefore(text: NameText, { from, to }: NameStretch): Phrase | null {
  const comma = neighbour(text, from - 1, from);
  const after = neighbour(text, to, from);
  if (comma?.text !== ',' || (after && !/^[,.;:)(]$/.test(after.text))) return null;
  const end = from - 1;
  const start = phraseStart(text, end, from);
  if (start === null || !hasNoun(text, start, end, 'person')) return null;
  const cut = phraseEnd(text, start, from, true);
  return cut !== null && cut - start >= 2 ? { from: start, to: Math.min(cut, end) } : null;
}

/** The determiner or the possessive name with which the office before a comma begins. */
function phraseStart(text: NameText, end: number, near: number): number | null {
  let role = -1;
  for (let i = end - 1; i > end - FARTHEST; i--) {
    const word = neighbour(text, i, near);
    if (!word || (word.shape === 'mark' && !/^[-()"“”'’]$/.test(word.text))) return null;
    const bits = text.bits[i] ?? 0;
    if (word.shape === 'lower' && CLAUSES.has(word.folded)) return null;
    if ((bits & (ROLE | TITLE)) !== 0 && (bits & STOP) === 0) role = i;
    if (role > 0 && DETERMINERS.has(word.folded) && (word.shape === 'lower' || word.first)) return i;
    if (role > i && word.shape === 'possessive') return ownerStart(text, i, near);
    if (word.first) return null;
  }
  return null;
}

function ownerStart(text: NameText, possessive: number, near: number): number | null {
  let start = possessive;
  while (start > possessive - 5 && isNameable(neighbour(text, start - 1, near)) && !text.words[start]?.first)
    start -= 1;
  return start < possessive ? start : null;
}
