import type { Language } from '../../../model.ts';
import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { isQuoteMark } from '../text/runs.ts';
import { type Evidence, NEVER } from '../text/stretch.ts';
import {
  ACRONYM,
  BODY_HEAD,
  COMMON,
  COMPANY,
  DEMONYM,
  GIVEN,
  KNOWN_PERSON,
  NOT_NAME,
  OTHER_HEAD,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  STOP,
  SUFFIX,
  SURNAME,
  TITLE,
} from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { PERSON } from './person-weights.ts';

const isSurnameParticle = inList('surname-particles');
const isParting = inList('parting-verbs');

/** The words of a stretch read as a person's name. */
export interface Parts {
  count: number;
  weight: number;
  nickname: boolean;
  /** Whether a word of it has more than one letter. */
  spelt: boolean;
  firstBits: number;
  lastBits: number;
}

/** How Spanish verbs end, which often open a headline: an unlisted word like this may be one. */
const VERB_END = /(?:[aeo]|an|en|on|aron|ieron)$/;

/** Endings that no name has: who follows such a word is whoever did it. */
const SURE_VERB = /(?:[^aeiouáéíóú]ó|ió|aron|ieron)$/u;

/** Reads `[from, to)` as given names, surnames, initials, particles and a nickname; null where a word forbids it. */
export function readParts(text: NameText, from: number, to: number, evidence: Evidence): Parts | null {
  const parts: Parts = { count: 0, weight: 0, nickname: false, spelt: false, firstBits: 0, lastBits: 0 };
  let quoted = false;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    const bits = text.bits[i] ?? 0;
    if (!word) return null;
    if (isQuoteMark(word)) {
      quoted = !quoted;
      parts.nickname = true;
    } else if (word.text === '-') {
      if (i === from || i + 1 === to) return null;
    } else if (word.shape === 'lower') {
      if ((bits & PARTICLE) === 0 || isSpanishAnd(text, i) || isParted(text, from, i)) return null;
    } else if (!isNameable(word) || (text.timed[i] && (bits & GIVEN) === 0)) return null;
    else if (!quoted) addWord(text, i, parts, evidence);
  }
  if (quoted || parts.count === 0 || !parts.spelt) return null;
  // In a headline in capitals two unlisted words are rarely somebody.
  if (text.shouted[from] === 1 && parts.count > 1 && (parts.firstBits & GIVEN) === 0)
    parts.weight += PERSON.shouted;
  return parts;
}

/** "Silva e Iriarte" are two, since Spanish says so before an i; "Barros e Silva", in English "Ortega y Gasset", are one. */
function isSpanishAnd({ language, words }: NameText, at: number): boolean {
  const folded = words[at]?.folded;
  if (language !== 'es' || (folded !== 'y' && folded !== 'e')) return false;
  return folded === 'y' || /^h?i/.test(words[at + 1]?.folded ?? '');
}

/** "Algo separa a Salas de Oriol": two, since behind such a verb "de" says from whom. */
export function isParted({ words }: NameText, from: number, at: number): boolean {
  if (words[at]?.folded !== 'de' || words[from - 1]?.folded !== 'a') return false;
  return isParting(words[from - 2]) || isParting(words[from - 3]);
}

/** More given names and surnames than these are seldom one person's. */
const MOST_NAMES = 4;

function addWord(text: NameText, i: number, parts: Parts, evidence: Evidence): void {
  const word = text.words[i];
  const bits = text.bits[i] ?? 0;
  if (!word || isAside(word, bits, parts)) return;
  parts.weight +=
    shapeWeight(text, i, word, bits, parts) + classWeight(bits, evidence.parts.has(word.folded));
  parts.weight +=
    parts.count === 0
      ? firstWeight(text, word, bits, evidence)
      : laterWeight(text.language, word, bits, behindBits(text, i, parts), evidence, parts.count);
  if (parts.count === 0) parts.firstBits = bits;
  // The last surname of four names may have a hyphen: "Ana Mei Vos Lara-Prado".
  if (text.words[i - 1]?.text !== '-' || parts.count !== MOST_NAMES) parts.count += 1;
  if (word.shape !== 'initial') parts.spelt = true;
  parts.lastBits = bits;
}

/** What stands before a later word: "Omar bin Market", where a particle in small letters has only a surname behind it. */
function behindBits(text: NameText, at: number, { lastBits }: Parts): number {
  const before = text.words[at - 1];
  return before?.shape === 'lower' && isSurnameParticle(before) ? PARTICLE : lastBits;
}

/** Particles, suffixes and middle initials count for the name, but are no part of their own. */
function isAside(word: Word, bits: number, parts: Parts): boolean {
  if ((bits & SUFFIX) !== 0 && parts.count >= 2) {
    parts.weight += PERSON.suffix;
    return true;
  }
  if (word.shape === 'initial' && parts.count > 0) {
    parts.weight += parts.count <= 2 ? PERSON.initial : 0;
    return true;
  }
  if (word.shape === 'initial' || word.shape === 'stopped') return false;
  return (bits & PARTICLE) !== 0 && (bits & (GIVEN | SURNAME)) === 0;
}

function shapeWeight(text: NameText, i: number, word: Word, bits: number, parts: Parts): number {
  if (word.shape === 'initial') return PERSON.initial;
  if (word.shape === 'stopped') return parts.count === 0 ? PERSON.stoppedFirst : PERSON.stoppedLater;
  const acronym = word.shape === 'capitals' && !text.shouted[i] && word.text.length < LONGER_THAN_ACRONYM;
  return acronym && (bits & (GIVEN | KNOWN_PERSON)) === 0 ? PERSON.acronym : 0;
}

/** A word in capitals of more letters is a shouted name rather than an acronym. */
const LONGER_THAN_ACRONYM = 5;

function classWeight(bits: number, part: boolean): number {
  const named = part || (bits & (GIVEN | SURNAME)) !== 0;
  let weight = 0;
  if ((bits & DEMONYM) !== 0 && (bits & GIVEN) === 0) weight += PERSON.demonym;
  if ((bits & NOT_NAME) !== 0) weight += named ? PERSON.notName : NEVER;
  if ((bits & (TITLE | ROLE)) !== 0) weight += named ? PERSON.titleName : PERSON.titleInside;
  return weight;
}

/** Whether a word is common and nobody's name, known everywhere or in the document. */
export function isPlainWord(folded: string, bits: number, parts: Evidence['parts']): boolean {
  return (bits & (COMMON | STOP)) !== 0 && (bits & KNOWN_PERSON) === 0 && !parts.has(folded);
}

function firstWeight(text: NameText, word: Word, bits: number, evidence: Evidence): number {
  const plain = isPlainWord(word.folded, bits, evidence.parts);
  const verb = bits === 0 && word.first && text.language === 'es' ? verbWeight(word) : 0;
  if ((bits & GIVEN) !== 0) return plain ? PERSON.givenWord : PERSON.given;
  if (plain || evidence.lower.has(word.folded)) return verb + (word.first ? PERSON.firstWord : PERSON.word);
  return verb;
}

function verbWeight({ text, folded }: Word): number {
  if (SURE_VERB.test(text)) return PERSON.firstWord;
  return VERB_END.test(folded) ? PERSON.verb : 0;
}

function laterWeight(
  language: Language,
  word: Word,
  bits: number,
  bitsBefore: number,
  evidence: Evidence,
  count: number,
): number {
  // "Jeanne Le Roc": behind a particle with a capital any word is a surname.
  if ((bitsBefore & PARTICLE) !== 0) return 0;
  if (isPlainWord(word.folded, bits, evidence.parts) && (bits & (SURNAME | GIVEN)) === 0) {
    const named = count === 2 ? GIVEN | SURNAME : GIVEN;
    const isGiven = (bitsBefore & named) !== 0 && (bitsBefore & COMMON) === 0;
    return language === 'es' && isGiven ? PERSON.wordAfterGiven : PERSON.word;
  }
  return (bits & GIVEN) !== 0 ? PERSON.givenLater : 0;
}

/** What the last word, and a word that stands alone, say for or against a person. */
export function endWeight(
  parts: Parts,
  text: NameText,
  from: number,
  to: number,
  evidence: Evidence,
): number {
  const bits = parts.lastBits;
  let weight = parts.count === 1 ? loneWeight(bits, evidence.parts.has(text.words[to - 1]?.folded ?? '')) : 0;
  if (parts.count > 1 && (bits & SURNAME) !== 0)
    weight += (bits & COMMON) !== 0 ? PERSON.surnameWord : PERSON.surname;
  if ((bits & (BODY_HEAD | COMPANY | PLACE_HEAD | OTHER_HEAD)) !== 0)
    weight += (bits & (SURNAME | GIVEN)) !== 0 ? PERSON.headSurname : PERSON.head;
  if (text.words[to - 1]?.shape === 'initial') weight += PERSON.initialLast;
  const ending = text.bits[to - 1] ?? 0;
  if ((ending & PARTICLE) !== 0 && (ending & (GIVEN | SURNAME)) === 0) weight += PERSON.head;
  if (PLACE_SAINTS.has(text.words[from]?.folded ?? '')) weight += PERSON.place;
  return weight;
}

function loneWeight(bits: number, part: boolean): number {
  let weight = 0;
  // "German" and "Christian" alone are rarely somebody.
  if ((bits & DEMONYM) !== 0 && (bits & GIVEN) !== 0 && !part) weight += PERSON.demonym;
  if ((bits & GIVEN) !== 0) weight -= PERSON.givenAlone;
  else if ((bits & SURNAME) !== 0)
    weight += (bits & COMMON) !== 0 ? PERSON.loneSurnameWord : PERSON.loneSurname;
  if ((bits & ACRONYM) !== 0) weight += PERSON.acronym;
  if ((bits & NOT_NAME) !== 0) weight += PERSON.titleInside;
  // "Rey" is a king, or the minister Alba Rey.
  if ((bits & (TITLE | ROLE)) !== 0 && !part) weight += PERSON.titleInside;
  return weight;
}

/** With these begin the names of places more often than those of saints. */
const PLACE_SAINTS = new Set(['san', 'santa', 'santo']);
