import type { Word } from '../../dates/grammar/words.ts';
import type { ClassMatch } from '../../extract/events/topics/acts.ts';
import { anyClosedWords } from '../../language/closed-words.ts';
import { anyLexiconClass, lexiconSet } from '../../language/lexicon.ts';
import type { EntityKind } from '../../model.ts';
import { fold } from '../../text.ts';
import { isSameName } from '../names/same-name.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { isLandName, landsAmong, plainWordsOf, seatsAmong, wordsOfName } from './told-names.ts';

/** The words of a name that tell it, with what it names where that is known. */
export interface NameWords {
  readonly parts: readonly string[];
  /** Its folded words as they are written. */
  readonly written: ReadonlySet<string>;
  readonly kind: EntityKind | null;
  /** Whether it only tells where something happened. */
  readonly isPlace: boolean;
  /** Whether it is a land's or a people's and nothing else: lands are compared by themselves. */
  readonly isLand: boolean;
  /** Whether it is a people's: `a Spanish judge`. */
  readonly isPeople: boolean;
  /** What tells a father from his son; null for nothing. */
  readonly after: string | null;
}

/** Names as a telling gives them. */
export interface ToldNames {
  /** The words of each name, folded. */
  readonly names: readonly NameWords[];
  /** The same of the sentences just before. */
  readonly namedBefore: readonly NameWords[];
  /** Folded words of the sentence that begin with a capital, and the initials of its names of several words. */
  readonly capitals: ReadonlySet<string>;
  /** The lands that the sentence tells, by their names or by their people. */
  readonly lands: ReadonlySet<string>;
  /** All words of its names and of those before. */
  readonly known: ReadonlySet<string>;
  /** How the words of the sentence begin: `boliviano` tells Bolivia. */
  readonly beginnings: ReadonlySet<string>;
}

/** What a sentence's words and things are. */
interface ReadNames {
  readonly words: readonly Word[];
  readonly things: readonly ClassMatch[];
}

/** The names of a telling, with those of the sentences before it. */
export function toldNames(telling: HappeningTelling, { words, things }: ReadNames): ToldNames {
  const { names, kinds, namedBefore = [], sentence } = telling;
  const text = telling.clause ?? sentence;
  const before = namedBefore.map(nameWords);
  const own = names.flatMap((name, index) => {
    const kind = kinds?.[index] ?? null;
    if (kind !== 'person' && isPlainPlural(name, sentence, things)) return [];
    const people = isPeople(name);
    return {
      ...nameWords(name),
      kind,
      isPlace: isPlace(name, kind, text) || people,
      isLand: people || isLandName(name),
      isPeople: people,
      after: suffixOf(name),
    };
  });
  const lands = landsAmong(words, telling.language);
  return {
    names: own,
    namedBefore: before,
    capitals: new Set([...capitalsOf(telling), ...lands, ...seatsAmong(words)]),
    lands,
    known: new Set([...own, ...before].flatMap(({ parts }) => parts)),
    beginnings: beginningsOf(words),
  };
}

/** The words of a name of which nothing else is known. */
function nameWords(name: string): NameWords {
  return {
    parts: partsOfName(name),
    written: wordsOfNames([name]),
    kind: null,
    isPlace: false,
    isLand: false,
    isPeople: false,
    after: null,
  };
}

/** `Regulators cleared the merger`: people without a name, with whom the sentence begins. */
function isPlainPlural(name: string, sentence: string, things: readonly ClassMatch[]): boolean {
  if (!PLURAL.test(name) || !sentence.startsWith(name)) return false;
  return things.some(({ spans }) => spans[0]?.start === 0 && spans.length === 1);
}

const PLURAL = /^\p{L}+(?:s|men)$/u;

/** `Jr` of `Ambrose Killick Jr.` */
function suffixOf(name: string): string | null {
  return SUFFIX.exec(fold(name))?.[1] ?? null;
}

const SUFFIX = /\s(jr|sr|ii|iii|iv|hijo|padre)\.?$/;

/** The names of one telling that the other names, or has among its capitals. */
export function namedByBoth(one: ToldNames, other: ToldNames): readonly NameWords[] {
  return one.names.filter(
    ({ parts }) =>
      parts.length > 0 && (isAmong(parts, other.names) || parts.every((part) => other.capitals.has(part))),
  );
}

/** Whether two tellings have a word of a name in common, within the sentence or just before it. */
export function shareName(a: Named, b: Named): boolean {
  return (
    isNamedIn(a.known, b) ||
    isNamedIn(a.loose, b) ||
    isNamedIn(b.known, a) ||
    isNamedIn(b.loose, a) ||
    isHinted(a, b) ||
    isHinted(b, a)
  );
}

/** Whether one of the names of a telling is told in the other by a word that begins as it does: `the Vardanian envoy`. */
export function isHinted({ names }: ToldNames, { beginnings }: ToldNames): boolean {
  return names.some(({ parts }) => parts.some((part) => beginnings.has(beginningOf(part))));
}

type Named = ToldNames & { readonly loose: ReadonlySet<string> };

function isNamedIn(words: ReadonlySet<string>, { known, capitals }: Named): boolean {
  for (const word of words) if (known.has(word) || capitals.has(word)) return true;
  return false;
}

/** The names of one telling that the other does not have: not in full, not in part, not as initials, not just before. */
export function namedAlone(one: ToldNames, other: ToldNames): readonly NameWords[] {
  return one.names.filter(
    ({ parts, isLand }) =>
      parts.length > 0 &&
      !isLand &&
      !isAmong(parts, other.names) &&
      !isAmong(parts, other.namedBefore) &&
      !parts.some((part) => other.capitals.has(part) || other.beginnings.has(beginningOf(part))),
  );
}

/** Letters by which a land, its people and its language are one: `Vardania`, `Vardanian`. */
const BEGINNING = 6;

function beginningOf(part: string): string {
  return part.length < BEGINNING ? '' : part.slice(0, BEGINNING);
}

function beginningsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ low }) => (low.length < BEGINNING ? [] : beginningOf(low))));
}

/** Whether one of the names is the same. */
export function isAmong(parts: readonly string[], names: readonly NameWords[]): boolean {
  return names.some((each) => isSameName(parts, each.parts));
}

/** All words of some names, folded, small ones too. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(plainWordsOf));
}

/** `in Talvia`: a name that only tells where something happened. `Talvia signed` and `of Talvia` by its kind. */
function isPlace(name: string, kind: EntityKind | null, text: string): boolean {
  if (kind === 'person' || kind === 'organization') return false;
  const at = text.indexOf(name.split(' ')[0] ?? name);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - PLACE_REACH), at);
  return IN_PLACE.test(before) || (kind === 'place' && OF_PLACE.test(before));
}

/** `French officers`: a people says where somebody is from. */
function isPeople(name: string): boolean {
  const low = fold(name);
  if (lexiconSet('en', 'demonyms').has(low)) return true;
  return PEOPLE.test(low) && isLandName(name) && !wordsOfName(name).includes(`@${low}`);
}

const PEOPLE = /(?:sh|an|ese|ch|ss|ek|ic|i|ot)$/;

/** Characters before a name that are looked at. */
const PLACE_REACH = 20;
const IN_PLACE = behind([...anyClosedWords('locative prepositions', 'place prepositions'), 'cerca de']);
const OF_PLACE = behind(anyLexiconClass('telling-words', 'place of'));

/** Finds these at the end of a text, or before an article there. */
function behind(prepositions: Iterable<string>): RegExp {
  const articles = [...anyClosedWords('definite articles')].join('|');
  return new RegExp(`(?:^|\\s)(?:${[...prepositions].join('|')})\\s(?:(?:${articles})\\s)?$`, 'i');
}

/** The folded words of a name that tell it: no initials, no particles. */
function partsOfName(name: string): readonly string[] {
  return wordsOfName(name).filter(
    (part) => part.length > 2 && !PARTICLES.has(part) && !GENERATION.test(part),
  );
}

const PARTICLES = anyLexiconClass('telling-words', 'name particle');
const GENERATION = /^(?:[js]r\.|iii)$/;

/** Names of this many words are also called by their initials. */
const LEAST_INITIALS = 3;

function capitalsOf({ sentence }: HappeningTelling): ReadonlySet<string> {
  const capitals = new Set((sentence.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map(fold));
  for (const name of sentence.match(NAME) ?? []) {
    const initials = fold(name.replace(/\P{Lu}/gu, ''));
    if (initials.length >= LEAST_INITIALS) capitals.add(initials);
  }
  return capitals;
}

/** Words with capitals in a row, small words between them: `Confederación de Regantes del Guadalmesa`. */
const NAME =
  /\p{Lu}[\p{L}'’]+(?:['’]?[ -](?:(?:of|the|and|for|de|del|la|las|los|y) ){0,2}\p{Lu}[\p{L}'’]+){2,7}/gu;
