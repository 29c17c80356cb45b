import { type Word, wordsOf } from '../../dates/grammar/words.ts';
import { actKinds } from '../../extract/events/act-kinds.ts';
import { actsAmong, type ClassMatch, thingsAmong } from '../../extract/events/acts.ts';
import { rootOf } from '../../extract/events/roots.ts';
import { isReport } from '../../extract/events/verbs.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { EntityKind, Event } from '../../model.ts';
import { fold } from '../../text.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { clauseWords } from './telling-clause.ts';
import { numbersAmong, type ToldNumbers } from './telling-numbers.ts';
import { type Slots, slotsOf } from './telling-slots.ts';
import { type VerbPlace, verbPlace } from './telling-verb.ts';
import { rootsOfTelling } from './telling-words.ts';

/** A telling taken apart: who, what was done, by what verb and to what. */
export interface TellingParts extends Slots {
  /** The words of each name, folded. */
  readonly names: readonly NameWords[];
  /** The same of the sentences just before. */
  readonly namedBefore: readonly NameWords[];
  /** Folded words of the sentence that begin with a capital, and the initials of its names of several words. */
  readonly capitals: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** The acts of the verb; of a verb that says little those of its object or subject. Empty where none is known. */
  readonly mainActs: ReadonlySet<string>;
  /** Whose acts these are: the verb's own; a noun's of which a light verb tells; any other noun's. */
  readonly actBy: 'verb' | 'light verb' | 'noun';
  /** Roots without names, numbers and the calendar; a thing of several words by the name of its class. */
  readonly words: ReadonlySet<string>;
  /** Root of the verb; null where none was found, or one that says little, or only that something was said. */
  readonly verb: string | null;
  readonly numbers: ToldNumbers;
}

/** The words of a name that tell it, with what it names where that is known. */
export interface NameWords {
  readonly parts: readonly string[];
  readonly isPlace: boolean;
}

/** By event: a document's event tells the same in every question, and stays as long as the document is at hand. */
const known = new WeakMap<Event, TellingParts>();

/** The parts of a telling; taken apart once, compared many times. */
export function partsOf(telling: HappeningTelling): TellingParts {
  const found = known.get(telling.event);
  if (found) return found;
  const made = takeApart(telling);
  known.set(telling.event, made);
  return made;
}

function takeApart(telling: HappeningTelling): TellingParts {
  const { language } = telling;
  const text = telling.clause ?? telling.sentence;
  const words = wordsOf(text);
  const clause = clauseWords(text, words, language);
  const place = verbPlace(clause, language);
  const verb = place === null ? null : (clause[place.at] ?? null);
  const acts = actsAmong(words, language);
  const things = thingsAmong(words, language).filter(
    ({ spans }) => !spans.some(({ start }) => start === verb?.start),
  );
  const isLight = verb !== null && isLightVerb(verb, telling);
  const held = acts.filter(
    ({ spans }) => spans.length > 1 && spans.some(({ start }) => start === verb?.start),
  );
  const phrase = new Set(held.flatMap(({ spans }) => spans.map(({ start }) => start)));
  const free = clause.filter(({ start }) => start === verb?.start || !phrase.has(start));
  const slots = slotsOf(
    free,
    place && { ...place, at: free.findIndex(({ start }) => start === verb?.start) },
    things,
    telling,
  );
  return {
    names: telling.names.map((name, index) => ({
      parts: partsOfName(name),
      isPlace: isPlace(name, telling.kinds?.[index] ?? null, text),
    })),
    namedBefore: (telling.namedBefore ?? []).map((name) => ({ parts: partsOfName(name), isPlace: false })),
    capitals: capitalsOf(telling),
    acts: new Set(acts.map(({ name }) => name)),
    ...mainActs(clause, place, acts, isLight),
    words: withThings(words, things, telling),
    verb: verb === null || isLight || isReport(verb, language) ? null : rootOf(verb.low, language),
    ...slots,
    numbers: numbersAmong(words, things, telling),
  };
}

function isLightVerb({ low }: Word, { language }: HappeningTelling): boolean {
  const roots = lightRoots(language);
  return roots.has(rootOf(low, language));
}

const lightLists = new Map<string, ReadonlySet<string>>();

function lightRoots(language: HappeningTelling['language']): ReadonlySet<string> {
  const found = lightLists.get(language);
  if (found) return found;
  const made = new Set([...lexiconSet(language, 'telling-light')].map((word) => rootOf(word, language)));
  lightLists.set(language, made);
  return made;
}

/** Words before a verb that belong to it: `se`, `was`. */
const BEFORE_VERB = 1;

/** The acts whose words hold the verb; where it says little, or is in no class, those of the rest. */
function mainActs(
  words: readonly Word[],
  place: VerbPlace | null,
  acts: readonly ClassMatch[],
  isLight: boolean,
): Pick<TellingParts, 'mainActs' | 'actBy'> {
  const { fading } = actKinds();
  if (place === null) return { mainActs: named(acts.filter(({ name }) => !fading.has(name))), actBy: 'noun' };
  const verb = words[place.at];
  const from = words[place.at - BEFORE_VERB]?.start ?? verb?.start ?? 0;
  const holding = acts.filter(
    ({ spans }) =>
      (spans[0]?.start ?? 0) >= from &&
      spans.some(({ start }) => start === verb?.start) &&
      (!isLight || spans.length > 1),
  );
  const telling = holding.filter(({ name }) => !fading.has(name));
  if (telling.length > 0) return { mainActs: named(telling), actBy: 'verb' };
  // `An earthquake shook`: of an unknown verb what does it says what happened.
  const stands = !isLight && holding.length === 0 ? words.slice(0, place.isPassive ? 0 : place.at) : words;
  const others = acts.filter(
    ({ name, spans }) =>
      !fading.has(name) &&
      stands.some(({ start }) => start === spans[0]?.start) &&
      !spans.some(({ start }) => start === verb?.start),
  );
  if (others.length > 0)
    return { mainActs: named(others), actBy: isLight || holding.length > 0 ? 'light verb' : 'noun' };
  const own = acts.filter(({ name, spans }) => !fading.has(name) && spans[0]?.start === verb?.start);
  return { mainActs: named(own), actBy: 'verb' };
}

function named(acts: readonly ClassMatch[]): ReadonlySet<string> {
  return new Set(acts.map(({ name }) => name));
}

/** The roots of a telling with the names of classes in the place of the words that they hold. */
function withThings(
  words: readonly Word[],
  things: readonly ClassMatch[],
  telling: HappeningTelling,
): ReadonlySet<string> {
  const roots = new Set(rootsOfTelling(telling));
  for (const { name, spans } of things) {
    const held = words.filter(({ start, capital }) => !capital && spans.some((span) => span.start === start));
    if (held.length < spans.length) continue;
    for (const { low } of held) roots.delete(rootOf(low, telling.language));
    roots.add(`#${name}`);
  }
  return roots;
}

/** `in Talvia`: a name that only tells where something happened. `Talvia signed` and `of Talvia` by its kind. */
function isPlace(name: string, kind: EntityKind | null, text: string): boolean {
  if (kind === 'person' || kind === 'organization') return false;
  const at = text.indexOf(name.split(' ')[0] ?? name);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - PLACE_REACH), at);
  return IN_PLACE.test(before) || (kind === 'place' && OF_PLACE.test(before));
}

/** Characters before a name that are looked at. */
const PLACE_REACH = 20;
const IN_PLACE = /(?:^|\s)(?:in|at|near|on|off|outside|en|cerca de)\s(?:the\s|la\s|el\s)?$/i;
const OF_PLACE = /(?:^|\s)(?:of|from|to|de|del|a|al|hacia)\s(?:the\s|la\s|el\s)?$/i;

/** The folded words of a name that tell it: no initials, no particles. */
function partsOfName(name: string): readonly string[] {
  return fold(name)
    .split(/[\s-]+/)
    .filter((part) => part.length > 2 && !PARTICLE.test(part));
}

const PARTICLE = /^(?:the|del|los|las|von|van|der)$/;

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
