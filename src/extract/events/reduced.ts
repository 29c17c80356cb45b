/** Participles that say more of a noun, and happenings of their own: `a player caught cheating in May`, `la cena, servida el lunes`. */
import type { Word } from '../../dates/grammar/words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Language, Span } from '../../model.ts';
import type { Parse } from '../syntax/parse.ts';
import { childrenOf, hangsBy, headOf, wholeOf } from '../syntax/tree.ts';
import { actsAmong } from './acts.ts';
import type { Clause } from './clauses.ts';
import { isAlleged } from './intended.ts';
import type { Reduced, SentenceMaterial, Telling } from './material.ts';
import { isUnreal } from './unreal-words.ts';
import { isFiniteVerb, isParticiple } from './verbs.ts';
import { hasTrait, TRAIT } from './word-traits.ts';

/** The participles of a sentence that stand behind their nouns and are no verbs of clauses by what the clauses were found to tell. */
export function reducedIn(
  sentence: SentenceMaterial,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
): readonly Reduced[] {
  if (told.size === 0 && sentence.times.length === 0) return [];
  return [...participlesIn(sentence, clauses, told), ...perfectsIn(sentence, clauses)];
}

function participlesIn(
  sentence: SentenceMaterial,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
): readonly Reduced[] {
  const { words, language } = sentence;
  const verbs = new Set([...told.values()].map(({ clause, verb }) => clause.words[verb.at]?.start));
  const mayBe = words.some(
    (word, at) =>
      at > 1 && hasTrait(word, TRAIT.participle, language) && !word.capital && !verbs.has(word.start),
  );
  const parse = mayBe ? sentence.parse() : null;
  if (!parse) return [];
  const places = parse.words.flatMap((word, at) =>
    !verbs.has(word.start) && isReduced(parse, at, language) && isBeside(word, clauses, language) ? [at] : [],
  );
  const starts = [...verbs, ...places.map((at) => parse.words[at]?.start)];
  return places.map((at) => {
    const from = parse.words[at]?.start ?? 0;
    const after = starts.map((start = 0) => (start > from ? start : Number.POSITIVE_INFINITY));
    return withTime(reducedAt(parse, at, Math.min(...after), language), sentence.times);
  });
}

/** Whether a participle's clause has another verb: alone it is the verb. */
function isBeside(participle: Word, clauses: readonly Clause[], language: Language): boolean {
  const words = clauses.find((clause) => clause.words.includes(participle))?.words ?? [];
  return words.some((word, at) => word !== participle && isFiniteVerb(words, at, language));
}

/** `the cup it won in 2021`: a relative clause that no word opens. */
function isContact(parse: Parse, at: number): boolean {
  const head = headOf(parse, at);
  if (head === null || !hangsBy(parse, at, 'relative-clause') || parse.forms[at] !== 'finite') return false;
  if (
    !hasTrait(parse.words[at], TRAIT.past, 'en') ||
    hasTrait(parse.words[at], TRAIT.report | TRAIT.state, 'en')
  )
    return false;
  const before = childrenOf(parse, at).filter((child) => child < at);
  return (
    before.length > 0 &&
    before.every((child) => child > head && hangsBy(parse, child, 'subject', 'adverb')) &&
    !/^(?:who|which|that|whom|never|not)$/.test(parse.words[before[0] ?? at]?.low ?? '')
  );
}

function isReduced(parse: Parse, at: number, language: Language): boolean {
  if (language === 'en' && isContact(parse, at)) return true;
  const head = headOf(parse, at);
  const word = parse.words[at];
  if (head === null || head > at || !word || word.capital) return false;
  if (!hasTrait(word, TRAIT.participle, language) || hasTrait(word, TRAIT.report | TRAIT.state, language))
    return false;
  if (hangsBy(parse, at, 'conjunct')) return isReduced(parse, head, language);
  return (
    hangsBy(parse, at, 'noun-clause') &&
    /^(?:noun|name|numeral|pronoun)$/.test(parse.tags[head] ?? '') &&
    !childrenOf(parse, at).some(
      (child) => child < at && hangsBy(parse, child, 'auxiliary', 'passive-auxiliary', 'subject', 'marker'),
    )
  );
}

/** `until` is where the next verb that tells stands: what a participle has with it ends before that, and at its comma. */
function reducedAt(parse: Parse, at: number, until: number, language: Language): Reduced {
  const { words } = parse;
  const isSetOff = words[at - 1]?.text === ',';
  let last = at;
  for (const { to } = wholeOf(parse, at); last + 1 < to; last += 1) {
    const next = words[last + 1];
    if (!next || next.end > until || (isSetOff && next.text === ',')) break;
  }
  const start = words[at]?.start ?? 0;
  return { start, end: words[last]?.end ?? start, noun: isSetOff ? nounBefore(parse, at, language) : null };
}

/** Characters of a preposition and an article before a date. */
const TIME_REACH = 4;

/** A date directly behind a participle is its own, whatever the tree makes of it. */
function withTime(reduced: Reduced, times: readonly Span[]): Reduced {
  const time = times.find(({ start }) => start > reduced.end && start - reduced.end <= TIME_REACH);
  const isDirect = time && reduced.end - reduced.start <= LONGEST_PARTICIPLE;
  return isDirect ? { ...reduced, end: time.end } : reduced;
}

/** Characters of a participle alone. */
const LONGEST_PARTICIPLE = 14;

/** Words of a noun with its article and what is said of it. */
const LONGEST_NOUN = 10;

/** The noun that a participle behind a comma says more of, from its article on: of several the one that names an act. */
function nounBefore(parse: Parse, at: number, language: Language): Span {
  const { words } = parse;
  const head = headOf(parse, at) ?? at;
  const end = words[at - 2]?.end ?? 0;
  for (let place = at - 2; place >= Math.max(0, at - LONGEST_NOUN); place -= 1) {
    const word = words[place];
    if (
      word &&
      DETERMINER.test(word.low) &&
      actsAmong(words.slice(place + 1, place + 2), language).length > 0
    )
      return { start: word.start, end };
  }
  return { start: words[wholeOf(parse, head).from]?.start ?? end, end };
}

const DETERMINER = /^(?:el|la|los|las|un|una|su|sus|the|a|an|his|her|its|their)$/;

/** How a participle holds a time that it may belong to: `firm` ones date nothing outside, `loose` ones what has no other. */
export type Hold = 'free' | 'loose' | 'firm';

/** Characters from a participle to a time that is surely its own: further on it may be the verb's before it. */
const FIRM_REACH = 32;

/** How the participles of a sentence hold a time, asked for a verb at some place. */
export function holdOf(time: Span, place: number, reduced: readonly Reduced[]): Hold {
  let hold: Hold = 'free';
  for (const { start, end, noun } of reduced) {
    if (time.start < start || time.end > end || (place >= start && place < end)) continue;
    if (noun || place > start || time.start - start <= FIRM_REACH) return 'firm';
    hold = 'loose';
  }
  return hold;
}

/** `regretted on Monday having signed it`, `anunció el martes haber vendido`: a perfect without a tense has a date of its own. */
function perfectsIn(sentence: SentenceMaterial, clauses: readonly Clause[]): readonly Reduced[] {
  const { language } = sentence;
  return clauses.flatMap(({ words, kind }) =>
    words.flatMap((word, at) => {
      if (at === 0 || kind === 'condition' || word.low !== PERFECT[language]) return [];
      const first = words
        .slice(at + 1, at + 1 + PERFECT_REACH)
        .findIndex((next) => next.low !== 'been' && next.low !== 'sido' && isParticiple(next, language));
      const verb = words[at + 1 + first];
      const before = words[at - 1];
      if (first < 0 || !verb || !before || UNDONE.test(before.low) || isUnreal(words, at - 1, language))
        return [];
      if (isAlleged(verb, words, language) || isRejected(words, at, language)) return [];
      const comma = words.findIndex(({ text }, place) => place > at && /^[,;]$/.test(text));
      const last = words[comma < 0 ? words.length - 1 : comma - 1] ?? verb;
      return [{ start: verb.start, end: Math.max(last.end, verb.end), noun: null }];
    }),
  );
}

/** Words between a verb and the perfect that it governs: `rechazó ayer por escrito haber`. */
const GOVERNOR_REACH = 6;

/** `rechazó ayer haber vertido`. */
function isRejected(words: readonly Word[], at: number, language: Language): boolean {
  const before = words.slice(Math.max(0, at - GOVERNOR_REACH), at);
  const preventing = lexiconSet(language, 'preventing-verbs');
  return before.some(
    (word) =>
      hasTrait(word, TRAIT.denying | TRAIT.rejecting | TRAIT.supposing, language) || preventing.has(word.low),
  );
}

const PERFECT: Readonly<Record<Language, string>> = { en: 'having', es: 'haber' };
/** Words behind it in which its participle stands: `having twice been fined`. */
const PERFECT_REACH = 3;
/** Behind these it was not done, or may not have been. */
const UNDONE =
  /^(?:without|of|than|not|never|from|sin|a|no|de|pued[eo]n?|pudo|pudieron|debe[n]?|debio|debieron|parece[n]?|poder|deber)$/;
