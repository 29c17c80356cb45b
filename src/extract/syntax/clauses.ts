import { isClosed } from './closed-words.ts';
import type { Parse, Relation } from './parse.ts';
import { childOf, childrenOf, hangsBy, headOf } from './tree.ts';

/** What a verb, or another word that tells something, takes as that which is said, thought or done. */
export interface Complement {
  /** A clause (that it rained), an infinitive (to leave), or the sentence into which the verb is put (it rained, he said). */
  readonly kind: 'clause' | 'infinitive' | 'surrounding';
  /** The place of the word that governs it. */
  readonly head: number;
}

/** A word governs a clause by hanging on its head so; a conjunct does where what it is joined to does. */
const CLAUSES: readonly Relation[] = [
  'root',
  'complement',
  'open-complement',
  'adverbial-clause',
  'relative-clause',
  'noun-clause',
  'parataxis',
];

/** What only a word has that governs a clause. */
const OF_CLAUSES: readonly Relation[] = [
  'subject',
  'passive-subject',
  'copula',
  'auxiliary',
  'passive-auxiliary',
  'object',
  'indirect-object',
  'complement',
  'open-complement',
];

/** Whether a word governs a clause: a verb, or the noun or adjective of "is a thief", "is guilty". */
export function governsClause(parse: Parse, word: number): boolean {
  if (hangsBy(parse, word, 'auxiliary', 'passive-auxiliary', 'copula', 'case', 'marker')) return false;
  if (hangsBy(parse, word, ...CLAUSES)) return true;
  if (childOf(parse, word, ...OF_CLAUSES) !== null) return true;
  return hangsBy(parse, word, 'conjunct') && parse.tags[word] === 'verb';
}

/** The place of the word that governs the innermost clause in which a word stands; the word itself where it governs one. */
export function clauseOf(parse: Parse, word: number): number {
  let at = word;
  for (let head = headOf(parse, at); head !== null; head = headOf(parse, at)) {
    if (governsClause(parse, at)) return at;
    at = head;
  }
  return at;
}

/** The place of the word that governs the clause around a clause; null for the outermost. Of joined verbs, that of the first. */
export function clauseAbove(parse: Parse, verb: number): number | null {
  const first = firstJoined(parse, verb);
  const head = headOf(parse, first);
  return head === null ? null : clauseOf(parse, head);
}

/** The first of the words that a conjunct is joined to. */
export function firstJoined(parse: Parse, word: number): number {
  let at = word;
  while (hangsBy(parse, at, 'conjunct')) at = headOf(parse, at) ?? at;
  return at;
}

/** What is said or done by a verb: its clause, its infinitive, or the sentence into which it is put; null where there is none. */
export function complementOf(parse: Parse, verb: number): Complement | null {
  for (const child of childrenOf(parse, verb)) {
    if (hangsBy(parse, child, 'complement')) return { kind: 'clause', head: child };
    if (hangsBy(parse, child, 'open-complement')) return { kind: 'infinitive', head: child };
  }
  const head = headOf(parse, verb);
  if (hangsBy(parse, verb, 'parataxis') && head !== null) return { kind: 'surrounding', head };
  const beside = childOf(parse, verb, 'parataxis');
  return beside === null ? null : { kind: 'clause', head: beside };
}

/** Whether a word before a clause only makes it what is said or wished: "that", "to". */
export function opensContent(parse: Parse, word: number): boolean {
  return isClosed(parse, word, 'content') || parse.words[word]?.low === 'to';
}

/** Whether two words are joined by "and", "or", "but", directly or through others. */
export function coordinates(parse: Parse, one: number, other: number): boolean {
  return one !== other && firstJoined(parse, one) === firstJoined(parse, other);
}
