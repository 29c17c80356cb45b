import { classBitsOf, GIVEN } from '../text/word-classes.ts';
import type { Clusters } from './clusters.ts';
import { familiesOf } from './short-names.ts';
import type { Unit } from './unit.ts';

/** A shorter given name with a letter more or less is another name: Ana and Anna, Jon and John. */
const LEAST_LETTERS = 6;

/**
 * Joins two spellings of a given name of which one lost a letter ("Bronisław", "Bronisaw"), where nobody else bears the surname, no
 * document names both, and one of the two is no name that is known: Daniel and Daniela are two people.
 */
export function joinGivenSlips(units: readonly Unit[], clusters: Clusters): void {
  for (const family of familiesOf(units).values()) {
    const bearers = new Map<number, { readonly given: string; readonly documents: Set<string> }[]>();
    for (const [given, own] of family) {
      const [first] = own;
      if (first === undefined) continue;
      const documents = new Set(own.flatMap((index) => units[index]?.document ?? []));
      const cluster = clusters.of(first);
      bearers.set(cluster, [...(bearers.get(cluster) ?? []), { given, documents }]);
    }
    const [one, other, third] = [...bearers];
    if (!one || !other || third) continue;
    const isSlip = one[1].some((a) => other[1].some((b) => isOneSlip(a.given, b.given)));
    if (isSlip && !shareDocument(one[1], other[1])) clusters.join(one[0], other[0]);
  }
}

function shareDocument(
  one: readonly { readonly documents: ReadonlySet<string> }[],
  other: readonly { readonly documents: ReadonlySet<string> }[],
): boolean {
  return one.some((a) => other.some((b) => [...a.documents].some((document) => b.documents.has(document))));
}

/** Whether of two full names (their words) one word differs, by a letter that one of them lost. */
export function isSlipOf(own: readonly string[], words: readonly string[]): boolean {
  if (own.length !== words.length || own.length < 2) return false;
  const [at, second] = own.flatMap((word, index) => (word === words[index] ? [] : [index]));
  return at !== undefined && second === undefined && isOneSlip(own[at] ?? '', words[at] ?? '');
}

/** Whether one of two given names is the other without a letter within it, and one of them is not listed. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST_LETTERS || long.length !== short.length + 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.slice(at) !== long.slice(at + 1) || VOWEL_END.test(long.slice(at))) return false;
  return [one, other].some((name) => (classBitsOf(name, 'en') & GIVEN) === 0);
}

/** What a last vowel more makes of a name is most often a woman's. */
const VOWEL_END = /^[aeiou]$/;
