import type { NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { standsForFamily } from './family-name.ts';
import type { PersonName } from './person-name.ts';

/** A name where it stands. */
interface Named {
  readonly stretch: NameStretch;
  readonly name: PersonName;
}

/** So often as in full at least: whom a family's history calls by both is called by the surname elsewhere. */
const LEAST_SHARE = 2;

/**
 * People whom a document itself calls by the given name alone far more often than in full, and never by the surname while nobody
 * else bears it: a child, one of a family. Of two who bear a surname, it calls the other by it.
 * @param personOf whom a full name was found to mean.
 */
export function calledByGivenName(
  text: NameText,
  named: readonly Named[],
  personOf: (name: PersonName) => number | undefined,
): ReadonlySet<number> {
  const inFull = new Map<number, number>();
  const owners = new Map<string, number | null>();
  const bearers = new Map<string, Set<number>>();
  const bySurname = new Set<number>();
  for (const { name, stretch } of named) {
    const [given, surname] = name.core;
    if (given === undefined || standsForFamily(text, stretch)) continue;
    const person = surname === undefined && !name.royal ? undefined : personOf(name);
    if (person === undefined) {
      const [only, second] = bearers.get(given) ?? [];
      if (surname === undefined && only !== undefined && second === undefined) bySurname.add(only);
      continue;
    }
    inFull.set(person, (inFull.get(person) ?? 0) + 1);
    const owner = owners.get(given);
    owners.set(given, owner === undefined || owner === person ? person : null);
    for (const word of name.royal ? name.core : name.core.slice(1))
      bearers.set(word, (bearers.get(word) ?? new Set()).add(person));
  }
  const byGiven = givenCalls(text, named, owners);
  const often = [...byGiven].filter(
    ([person, count]) => count >= LEAST_SHARE * (inFull.get(person) ?? 0) && !bySurname.has(person),
  );
  return new Set(often.map(([person]) => person));
}

/** How often each is called by the given name alone, but by those who are quoted: his family calls everybody so. */
function givenCalls(
  text: NameText,
  named: readonly Named[],
  owners: ReadonlyMap<string, number | null>,
): ReadonlyMap<number, number> {
  const calls = new Map<number, number>();
  const quoted = quotedWords(text);
  for (const { name, stretch } of named) {
    const owner = name.core.length === 1 && !name.royal ? owners.get(name.core[0] ?? '') : null;
    if (owner === null || owner === undefined || quoted[stretch.from] === 1) continue;
    calls.set(owner, (calls.get(owner) ?? 0) + 1);
  }
  return calls;
}

/** 1 for the words within quotation marks, which are taken to close at the end of a block. */
function quotedWords({ words }: NameText): Uint8Array {
  const marks = new Uint8Array(words.length);
  let isOpen = false;
  words.forEach(({ text, block }, at) => {
    if (block !== words[at - 1]?.block) isOpen = false;
    if (text === '"') isOpen = !isOpen;
    else if (text === '“' || text === '«') isOpen = true;
    else if (text === '”' || text === '»') isOpen = false;
    if (isOpen) marks[at] = 1;
  });
  return marks;
}
