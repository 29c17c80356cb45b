import { type Word, wordsOf } from '../../dates/grammar/words.ts';
import { actKinds } from '../../extract/events/topics/act-kinds.ts';
import { actsAmong, type ClassMatch } from '../../extract/events/topics/acts.ts';
import { rootOf } from '../../extract/events/topics/roots.ts';
import { isParticiple, tellingVerb } from '../../extract/events/words/verbs.ts';
import { anyClosedWords } from '../../language/closed-words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { actSteps } from './act-steps.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { asidesIn } from './telling-asides.ts';
import type { VerbPlace } from './telling-verb.ts';

/** What a telling says was done. */
export interface ToldActs {
  /** The acts of the verb; of a verb that says little those of its object or subject. Empty where none is known. */
  readonly mainActs: ReadonlySet<string>;
  /** Whose acts these are: the verb's own; a noun's of which a light verb tells; any other noun's. */
  readonly actBy: 'verb' | 'light verb' | 'noun';
}

/** Whether a verb leaves it to its object, or to its subject, to say what was done. */
export function isLightVerb({ low }: Word, language: Language): boolean {
  return lightRoots(language).has(rootOf(low, language));
}

const lightLists = new Map<Language, ReadonlySet<string>>();

function lightRoots(language: Language): ReadonlySet<string> {
  const found = lightLists.get(language);
  if (found) return found;
  const made = new Set([...lexiconSet(language, 'telling-light')].map((word) => rootOf(word, language)));
  lightLists.set(language, made);
  return made;
}

/** Words before a verb that belong to it: `se`, `was`. */
const BEFORE_VERB = 1;

/** The acts whose words hold the verb; where it says little, or is in no class, those of the rest. */
export function verbActs(
  words: readonly Word[],
  place: VerbPlace | null,
  acts: readonly ClassMatch[],
  isLight: boolean,
  language: Language,
): ToldActs {
  const { fading } = actKinds();
  if (place === null) {
    // `absueltos por la jueza`: a participle set apart is a verb.
    const [first] = words;
    const isVerb = first !== undefined && isParticiple(first, language);
    return { mainActs: named(acts.filter(({ name }) => !fading.has(name))), actBy: isVerb ? 'verb' : 'noun' };
  }
  const verb = words[place.at];
  const from = words[place.at - BEFORE_VERB]?.start ?? verb?.start ?? 0;
  const holding = acts.filter(
    ({ spans }) =>
      (spans[0]?.start ?? 0) >= from &&
      spans.some(({ start }) => start === verb?.start) &&
      (!isLight || spans.length > 1),
  );
  const own = [...holding, ...turned(words, place, language)].filter(({ name }) => !fading.has(name));
  const telling = [...own, ...befalling(words, acts), ...ordered(words, acts, own, place)];
  if (telling.length > 0) return { mainActs: named(telling), actBy: 'verb' };
  // `An earthquake shook`: of an unknown verb what does it says what happened.
  const stands = !isLight && holding.length === 0 ? words.slice(0, place.isPassive ? 0 : place.at) : words;
  // `A crowd gathered after the arrest` tells no arrest.
  const asides = asidesIn(words, language);
  const others = acts.filter(
    ({ name, spans }) =>
      !fading.has(name) &&
      !asides.has(spans[0]?.start ?? -1) &&
      stands.some(({ start }) => start === spans[0]?.start) &&
      !spans.some(({ start }) => start === verb?.start),
  );
  if (others.length > 0)
    return { mainActs: named(others), actBy: isLight || holding.length > 0 ? 'light verb' : 'noun' };
  const begun = acts.filter(({ name, spans }) => !fading.has(name) && spans[0]?.start === verb?.start);
  return { mainActs: named(begun), actBy: 'verb' };
}

/** `A complaint was lodged`: of a passive the subject is what its phrase has behind the verb, `lodge … complaint`. */
function turned(
  words: readonly Word[],
  { at, isPassive }: VerbPlace,
  language: Language,
): readonly ClassMatch[] {
  const verb = words[at];
  if (!isPassive || !verb) return [];
  return actsAmong([verb, ...words.slice(0, at)], language).filter(
    ({ spans }) => spans.length > 1 && spans[0]?.start === verb.start,
  );
}

/** Words of a clause among which the head of its subject is. */
const HEAD_REACH = 3;

/** `Fire swept through the hostel`: what nobody does is told by its noun, whatever the verb. */
function befalling(words: readonly Word[], acts: readonly ClassMatch[]): readonly ClassMatch[] {
  const { befalling } = actSteps();
  const behind = words[HEAD_REACH]?.start ?? Infinity;
  return acts.filter(({ name, spans }) => befalling.has(name) && (spans[0]?.start ?? behind) < behind);
}

/** `The expulsion was ordered`: where a passive only says that it was, the noun before it says what was done. */
function ordered(
  words: readonly Word[],
  acts: readonly ClassMatch[],
  own: readonly ClassMatch[],
  { isPassive }: VerbPlace,
): readonly ClassMatch[] {
  const { said, fading } = actKinds();
  if (!isPassive || own.length === 0 || !own.every(({ name }) => said.has(name) || name === 'impose'))
    return [];
  const behind = words[HEAD_REACH]?.start ?? Infinity;
  return acts.filter(
    ({ name, spans }) => !said.has(name) && !fading.has(name) && (spans[0]?.start ?? behind) < behind,
  );
}

/**
 * The acts of a noun that heads the sentence and has the date: `The arrest on March 10 of …`, `Their dismissal, announced
 * on Friday, …`. Whatever the verb says, that is what is dated. Null where no noun has it.
 */
export function nounActs(
  words: readonly Word[],
  acts: readonly ClassMatch[],
  telling: HappeningTelling,
): ToldActs | null {
  const from = headFrom(words);
  const { fading, said } = actKinds();
  const verb = tellingVerb(words, telling.language)?.at ?? words.length;
  const first = words.slice(from, Math.min(verb, from + HEAD_REACH));
  const heads = acts.filter(
    ({ name, spans }) =>
      spans.length === 1 &&
      !fading.has(name) &&
      !said.has(name) &&
      first.some(({ start }) => start === spans[0]?.start),
  );
  const start = heads[0]?.spans[0]?.start;
  const at = words.findIndex((word) => word.start === start);
  const behind = words[at + 1];
  if (from === 0 || at < 0 || !behind || !AFTER_NOUN.has(behind.low)) return null;
  if (!isSetApart(telling) && hasOwnDate(telling, start)) return null;
  if (!isSetApart(telling) && !datesSubject(behind.start, words[verb]?.start ?? Infinity, telling))
    return null;
  return {
    mainActs: named(heads.filter(({ spans }) => spans[0]?.start === start)),
    actBy: 'light verb',
  };
}

/** Words before a participle among which the noun is that it tells of: `the theft of the bell, committed on Friday`. */
const OCCURRED_REACH = 7;

/** The acts of the noun of which a telling only says that it occurred: `El estallido | ocurrido el martes`. Null elsewhere. */
export function occurredActs(
  words: readonly Word[],
  acts: readonly ClassMatch[],
  { sentence, clause = sentence, language }: HappeningTelling,
): ToldActs | null {
  const from = sentence.indexOf(clause);
  const at = words.findIndex(({ start }) => start >= from);
  if (at < 1 || !lexiconSet(language, 'occurring-participles').has(words[at]?.low ?? '')) return null;
  const { fading, said } = actKinds();
  const before = words.slice(Math.max(0, at - OCCURRED_REACH), at).map(({ start }) => start);
  const telling = acts.filter(({ name }) => !fading.has(name) && !said.has(name));
  const isBeside = ({ spans }: ClassMatch) => before.includes(spans[0]?.start ?? -1);
  // `is to be sold in a deal | struck on Monday`: of a deal the verb before it says what was dealt.
  const isFaded = acts.some((act) => fading.has(act.name) && isBeside(act));
  const nouns = telling.filter((act) => isBeside(act) || (isFaded && (act.spans[0]?.start ?? from) < from));
  const last = Math.max(...nouns.map(({ spans }) => spans[0]?.start ?? 0));
  const told = nouns.filter(({ spans }) => spans[0]?.start === last);
  return told.length === 0 ? null : { mainActs: named(told), actBy: 'light verb' };
}

const DETERMINERS = anyClosedWords('definite articles', 'indefinite articles', 'possessives');
/** Words and marks with which what is said of a noun begins behind it. */
const AFTER_NOUN = new Set([
  ...anyClosedWords('noun prepositions', 'definite articles', 'complementizers'),
  ...',—–(',
]);
/** Words of a possessor at the head of a sentence: `Former minister Ilse Varga's arrest`. */
const POSSESSOR_REACH = 8;

/** Where the noun may begin: behind an article or a possessor. Zero where neither opens the sentence. */
function headFrom(words: readonly Word[]): number {
  if (DETERMINERS.has(words[0]?.low ?? '')) return 1;
  const mark = words
    .slice(0, POSSESSOR_REACH)
    .findIndex(({ low }, at) => low === 's' && /^['’]$/.test(words[at - 1]?.text ?? ''));
  return mark + 1;
}

/** Whether the telling is a participle set apart behind the subject: `…, announced on Friday, …`. */
function isSetApart({ sentence, clause = sentence, language }: HappeningTelling): boolean {
  const at = sentence.indexOf(clause);
  if (at <= 0 || !/,\s*$/.test(sentence.slice(Math.max(0, at - 2), at))) return false;
  const [first] = wordsOf(clause);
  return first !== undefined && isParticiple(first, language);
}

/** Whether the telling is a clause behind the noun, with the date in it: it tells something else. */
function hasOwnDate(
  { sentence, clause = sentence, event: { expression } }: HappeningTelling,
  noun = 0,
): boolean {
  if (expression === null || sentence.indexOf(clause) <= noun || !clause.includes(expression)) return false;
  // `La ratificación | del tratado, el 8 de abril`: what the noun goes on with is its own.
  return !AFTER_NOUN.has(wordsOf(clause)[0]?.low ?? '');
}

/** Whether the telling's date stands between the noun and the verb. */
function datesSubject(
  noun: number,
  verb: number,
  { event: { expression }, sentence }: HappeningTelling,
): boolean {
  if (expression === null) return false;
  const date = sentence.indexOf(expression);
  return date >= noun && date < verb;
}

function named(acts: readonly ClassMatch[]): ReadonlySet<string> {
  return new Set(acts.map(({ name }) => name));
}
