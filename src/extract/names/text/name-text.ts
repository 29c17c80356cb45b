import { lexiconLines } from '../../../language/lexicon.ts';
import type { Block, Language, Span } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { type KnownStretch, knownAt } from './known-names.ts';
import { openingBits } from './opening-word.ts';
import { CLASS_BITS, COMMON, PARTICLE, SPORT, STOP } from './word-classes.ts';
import { readWords, type Word, type WordMaterial } from './words.ts';

/** What is read: a document's text with its blocks and sentences. */
export interface NameMaterial extends WordMaterial {
  readonly language: Language;
  readonly times?: readonly Span[];
}

/** A text as the recognizers weigh it: words, what the lists say of each, and where capitals mean nothing. */
export interface NameText {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly words: readonly Word[];
  /** Class bits of each word. */
  readonly bits: Int32Array;
  /** 1 for the words of a line in capitals or in headline style. */
  readonly shouted: Uint8Array;
  /** 1 for the words of a time expression. */
  readonly timed: Uint8Array;
  /** Listed names that begin at each word, longest first. */
  readonly known: (at: number) => readonly KnownStretch[];
  /** Whether it reports on sport: there a town's name is often its team. */
  readonly sport: boolean;
}

/** The kinds of abbreviation whose full stop does not end what stands around it. */
const JOINED_KINDS = new Set(['name', 'acronym', 'inside']);
const abbreviations = new Map<Language, ReadonlySet<string>>();

/** Reads a text for the recognizers. */
export function readNameText(material: NameMaterial): NameText {
  const { text, language, blocks } = material;
  const words = readWords(material, joinedAbbreviations(language));
  const bits = bitsOf(words, language);
  return {
    text,
    language,
    blocks,
    words,
    bits,
    shouted: shoutedWords(words, bits, blocks),
    timed: timedWords(words, material.times ?? []),
    known: knownFrom(words, language),
    sport: isSport(words, bits),
  };
}

const NONE: readonly KnownStretch[] = [];

/** Looks listed names up once for each word that is asked about. */
function knownFrom(words: readonly Word[], language: Language): (at: number) => readonly KnownStretch[] {
  const found: (readonly KnownStretch[] | undefined)[] = new Array(words.length);
  return (at) => {
    const cached = found[at];
    if (cached) return cached;
    const looked = isNameable(words[at]) ? knownAt(words, at, language) : NONE;
    found[at] = looked;
    return looked;
  };
}

/** Words of sport that make a text a sports report: this many, and this share of all its words. */
const LEAST_SPORT = 4;
const SPORT_SHARE = 0.015;

function isSport(words: readonly Word[], bits: Int32Array): boolean {
  let count = 0;
  for (const one of bits) if ((one & SPORT) !== 0) count += 1;
  return count >= LEAST_SPORT && count >= words.length * SPORT_SHARE;
}

function bitsOf(words: readonly Word[], language: Language): Int32Array {
  const bits = new Int32Array(words.length);
  const bitsOfForm = CLASS_BITS[language];
  let at = 0;
  for (const word of words) {
    const own = bitsOfForm(word.form);
    bits[at++] = word.first ? openingBits(language, word, own) : own;
  }
  return bits;
}

function joinedAbbreviations(language: Language): ReadonlySet<string> {
  const known = abbreviations.get(language);
  if (known) return known;
  const found = new Set<string>();
  for (const line of lexiconLines(language, 'abbreviations')) {
    const [form = '', kind = ''] = line.split(' ');
    if (JOINED_KINDS.has(kind) && /^\p{L}+\.$/u.test(form)) found.add(fold(form).slice(0, -1));
  }
  for (const line of lexiconLines(language, 'place-names')) {
    if (/^\p{L}+\.$/u.test(line)) found.add(fold(line).slice(0, -1));
  }
  abbreviations.set(language, found);
  return found;
}

/** A line of this many words can be a headline; a shorter one in capitals may be an acronym. */
const HEADLINE_WORDS = 2;
/** Share of a line's longer words that are in capitals when the line is shouted. */
const SHOUTED_SHARE = 0.7;

/** Marks the words of lines whose letters are capitals throughout. */
function shoutedWords(words: readonly Word[], bits: Int32Array, blocks: readonly Block[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    const word = words[i];
    if (word && !beginsLine(word, words[i - 1])) continue;
    if (isShouted(words, from, i)) marks.fill(1, from, i);
    else if (isTitleCase(words, from, i, blocks)) marks.fill(2, from, i);
    from = i;
  }
  markCrossheads(words, bits, marks);
  return marks;
}

/** Words in a row in capitals that open no line and are a crosshead rather than letters: "EN EL TALLER". */
const LEAST_CROSSHEAD = 3;

/** Marks crossheads that stand within a line: words in capitals in a row, small words of grammar and a common one among them. */
function markCrossheads(words: readonly Word[], bits: Int32Array, marks: Uint8Array): void {
  let from = 0;
  let all = 0;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    if (word?.shape === 'capitals' && word.block === words[from]?.block) {
      const own = bits[i] ?? 0;
      all |= (own & STOP) !== 0 ? STOP : own & COMMON;
      continue;
    }
    // What it stands before begins as a sentence does.
    const isBefore = word?.shape === 'capital' && word.block === words[from]?.block;
    if (i - from >= LEAST_CROSSHEAD && isBefore && all === (STOP | COMMON)) marks.fill(1, from, i);
    from = word?.shape === 'capitals' ? i : i + 1;
    all = 0;
  }
}

function beginsLine(word: Word, previous: Word | undefined): boolean {
  return word.first && (word.block !== previous?.block || word.spaced);
}

function isShouted(words: readonly Word[], from: number, to: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.shape === 'mark' || word.shape === 'number' || word.text.length < 2) continue;
    long += 1;
    if (word.shape === 'capitals' || word.shape === 'stopped') capitals += 1;
  }
  return long >= HEADLINE_WORDS
    ? capitals >= long * SHOUTED_SHARE
    : long === 1 && capitals === 1 && to - from > 1;
}

/** A heading in which nearly every longer word has a capital. */
function isTitleCase(words: readonly Word[], from: number, to: number, blocks: readonly Block[]): boolean {
  const kind = blocks[words[from]?.block ?? -1]?.kind;
  if (kind !== 'title' && kind !== 'heading') return false;
  let long = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.text.length < 4) continue;
    long += 1;
    if (word.shape === 'lower') lower += 1;
  }
  return long >= 4 && lower <= long * 0.2;
}

function timedWords(words: readonly Word[], times: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  let at = 0;
  words.forEach((word, i) => {
    while (at < times.length && (times[at]?.end ?? 0) <= word.start) at += 1;
    const time = times[at];
    if (time && time.start <= word.start && word.end <= time.end) marks[i] = 1;
  });
  return marks;
}

/** Whether a word has a capital that may be a name's. */
export function isNameable(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.shape === 'capital' ||
      word.shape === 'capitals' ||
      word.shape === 'initial' ||
      word.shape === 'stopped')
  );
}

/** The word `index`, where it stands in the block of `near`. */
export function neighbour(text: NameText, index: number, near: number): Word | undefined {
  const word = text.words[index];
  return word && word.block === text.words[near]?.block ? word : undefined;
}

/** Whether a lower-case word may stand inside a person's name. */
export function isParticle(text: NameText, index: number): boolean {
  return ((text.bits[index] ?? 0) & PARTICLE) !== 0;
}
