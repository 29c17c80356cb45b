import { inList } from '../text/in-list.ts';
import { type NameText, neighbour } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { calledByGivenName } from './by-given-name.ts';
import { standsForFamily } from './family-name.ts';
import { areTwo, namedInFamily } from './generations.ts';
import { isContiguousPart, isOrderedPart, type PersonName, readPersonName } from './person-name.ts';
import { isRelative } from './relatives.ts';

/** One person of a document while mentions are gathered: the fullest name first found for them. */
export interface Person {
  readonly names: PersonName[];
}

/** Which person each stretch of kind person means; null where several fit and nothing decides. */
export interface ResolvedPeople {
  readonly people: readonly Person[];
  /** Index into `people` by stretch index. */
  readonly meant: ReadonlyMap<number, number | null>;
}

/** A mention this many blocks back no longer says which of two namesakes is meant. */
const NEAR_BLOCKS = 1;

/** A word that more people of one document share tells none of them apart. */
const MOST_NAMESAKES = 50;

/** Resolves the people of a document: full names first, then what is left of them. */
export function resolvePeople(text: NameText, stretches: readonly NameStretch[]): ResolvedPeople {
  const named = stretches.flatMap((stretch, index) =>
    stretch.kind === 'person'
      ? [{ index, stretch, name: readPersonName(text, stretch.from, stretch.to) }]
      : [],
  );
  const people: Person[] = [];
  const byWord = new Map<string, number[]>();
  const fixed = new Map<string, number>();
  const full = named.filter(({ name }) => size(name) >= 2);
  const inFamily = namedInFamily(text, full);
  for (const { name } of [...full].sort((a, b) => size(b.name) - size(a.name))) {
    const key = keyOf(name);
    if (fixed.has(key)) continue;
    const fits = candidates(name, byWord).filter((person) => {
      const names = people[person]?.names ?? [];
      return names.some((one) => fitsFull(name, one)) && !names.some((one) => areTwo(name, one, inFamily));
    });
    if (fits.length === 1 && fits[0] !== undefined) add(people, byWord, fits[0], name, fixed);
    else if (fits.length === 0) add(people, byWord, people.push({ names: [] }) - 1, name, fixed);
  }
  const meant = new Map<number, number | null>();
  const last = new Map<number, number>();
  const calls = loneSurnames(named, people, byWord);
  const relatives = introducedAsRelatives(text, named, fixed);
  const byGiven = calledByGivenName(text, named, (name) => fixed.get(keyOf(name)));
  for (const { index, stretch, name } of named) {
    if (standsForFamily(text, stretch)) {
      meant.set(index, null);
      continue;
    }
    const person =
      fixed.get(keyOf(name)) ??
      choose(text, stretch, name, people, byWord, last, { calls, byGiven, relatives });
    const chosen =
      person === undefined ? add(people, byWord, people.push({ names: [] }) - 1, name, fixed) : person;
    meant.set(index, chosen);
    if (chosen !== null) last.set(chosen, text.words[stretch.from]?.block ?? 0);
  }
  return { people, meant };
}

function size(name: PersonName): number {
  return name.core.length + (name.nickname.length > 0 || name.royal ? 1 : 0);
}

function keyOf(name: PersonName): string {
  return `${name.core.join(' ')}|${name.nickname.join(' ')}|${name.generation}|${name.royal}`;
}

function add(
  people: Person[],
  byWord: Map<string, number[]>,
  person: number,
  name: PersonName,
  fixed: Map<string, number>,
): number {
  people[person]?.names.push(name);
  fixed.set(keyOf(name), person);
  const nickname = name.nickname.join(' ');
  for (const word of new Set([...name.core, ...name.nickname, ...(nickname ? [nickname] : [])])) {
    const known = byWord.get(word) ?? [];
    if (known.length <= MOST_NAMESAKES && !known.includes(person)) known.push(person);
    byWord.set(word, known);
  }
  return person;
}

/** People who share the last word of a name, or its nickname. */
function candidates(name: PersonName, byWord: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found = new Set<number>();
  for (const word of [...name.core.filter((one) => one.length > 1), ...name.nickname]) {
    const bearers = byWord.get(word) ?? [];
    if (bearers.length <= MOST_NAMESAKES) for (const person of bearers) found.add(person);
  }
  return [...found];
}

/** Whether a full name is another, shorter form of a known one. */
function fitsFull(name: PersonName, known: PersonName): boolean {
  if (name.core.length >= 2 && known.core.length >= 2) {
    if (isContiguousPart(name.core, known.core) || isOrderedPart(name.core, known.core)) return true;
    if (isContiguousPart(known.core, name.core) || isOrderedPart(known.core, name.core)) return true;
  }
  if (known.nickname.length === 0)
    return name.nickname.length > 0 && name.core.length >= 2 && isContiguousPart(name.core, known.core);
  const nickname = known.nickname.join(' ');
  if (name.nickname.length > 0 && name.nickname.join(' ') !== nickname) return false;
  const own = name.nickname.length > 0 ? [...name.core] : name.core.slice(known.nickname.length);
  const nicknamed =
    name.nickname.length > 0 || name.core.slice(0, known.nickname.length).join(' ') === nickname;
  return nicknamed && own.length > 0 && own.some((word) => known.core.includes(word));
}

const isArticle = inList('articles');

/** How a document calls its people. */
interface Calling {
  readonly calls: LoneSurnames;
  readonly byGiven: ReadonlySet<number>;
  readonly relatives: ReadonlySet<number>;
}

/** The one person whom a part of a name means at this point; null for several, undefined for nobody known. */
function choose(
  text: NameText,
  stretch: NameStretch,
  name: PersonName,
  people: readonly Person[],
  byWord: ReadonlyMap<string, readonly number[]>,
  last: ReadonlyMap<number, number>,
  { calls, byGiven, relatives }: Calling,
): number | null | undefined {
  const all = narrow(name, people, byWord);
  // "The Vos case": of several, whoever the case is about.
  if (all.length > 1 && isArticle(neighbour(text, stretch.from - 1, stretch.from))) return null;
  const fits = bySurname(name, calledSo(name, all, calls), people, byGiven);
  if (fits.length <= 1) return fits[0];
  const block = text.words[stretch.from]?.block ?? 0;
  const near = fits.filter((person) => block - (last.get(person) ?? -99) <= NEAR_BLOCKS);
  if (near.length === 1) return near[0];
  const before = fits.filter((person) => last.has(person));
  if (before.length === 1) return before[0];
  const same = near.filter((person) => last.get(person) === block);
  if (same.length === 1) return same[0];
  const own = before.filter((person) => !relatives.has(person));
  return own.length === 1 ? own[0] : null;
}

/** People whom each full name of theirs introduces as somebody's relative. */
function introducedAsRelatives(
  text: NameText,
  named: readonly { readonly stretch: NameStretch; readonly name: PersonName }[],
  fixed: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const relatives = new Set<number>();
  const others = new Set<number>();
  for (const { stretch, name } of named) {
    const person = fixed.get(keyOf(name));
    if (person !== undefined) (isRelative(text, stretch) ? relatives : others).add(person);
  }
  return new Set([...relatives].filter((person) => !others.has(person)));
}

/** By what surname alone a document calls people, where only one of them bears it. */
type LoneSurnames = ReadonlyMap<number, ReadonlySet<string>>;

function loneSurnames(
  named: readonly { readonly name: PersonName }[],
  people: readonly Person[],
  byWord: ReadonlyMap<string, readonly number[]>,
): LoneSurnames {
  const calls = new Map<number, Set<string>>();
  for (const { name } of named) {
    const [word, second] = name.core;
    if (word === undefined || second !== undefined || name.nickname.length > 0) continue;
    const [person, other] = narrow(name, people, byWord);
    if (person === undefined || other !== undefined) continue;
    if (!people[person]?.names.some(({ core }) => core.indexOf(word) > 0)) continue;
    calls.set(person, (calls.get(person) ?? new Set()).add(word));
  }
  return calls;
}

/** Whom the document calls by another of their surnames ("Lula") is not meant by one that is somebody's only one. */
function calledSo(name: PersonName, fits: readonly number[], calls: LoneSurnames): readonly number[] {
  const [word, second] = name.core;
  if (fits.length < 2 || word === undefined || second !== undefined) return fits;
  const called = fits.filter(
    (person) => (calls.get(person)?.size ?? 0) === 0 || calls.get(person)?.has(word),
  );
  return called.length > 0 ? called : fits;
}

/** Whom the document calls by the given name is not meant by a surname that another bears as well. */
function bySurname(
  { core: [word] }: PersonName,
  fits: readonly number[],
  people: readonly Person[],
  byGiven: ReadonlySet<number>,
): readonly number[] {
  const others = fits.filter((person) => !byGiven.has(person));
  const isGivenTo = ({ core }: PersonName) => core.length > 1 && core[0] === word;
  const isGiven = fits.some((person) => people[person]?.names.some(isGivenTo));
  return others.length === 0 || isGiven ? fits : others;
}

/** Those who bear the words: as a surname rather than as a given name, where both are known. */
function narrow(
  name: PersonName,
  people: readonly Person[],
  byWord: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const words = name.core.length > 0 ? name.core : name.nickname;
  const key = words.join(' ');
  const bearers =
    words.length === 1
      ? (byWord.get(key) ?? [])
      : candidates(name, byWord).filter((person) =>
          people[person]?.names.some((known) => fitsFull(name, known) || known.nickname.join(' ') === key),
        );
  const full = bearers.filter((person) => people[person]?.names.some((known) => size(known) >= 2));
  const from = full.length > 0 ? full : bearers;
  const surnames = from.filter((person) =>
    people[person]?.names.some(
      (known) => known.core.indexOf(key) > 0 || known.royal || known.nickname.join(' ') === key,
    ),
  );
  return surnames.length > 0 ? surnames : from;
}
