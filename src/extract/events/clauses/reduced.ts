/** Participles that say more of a noun, and happenings of their own: `a player caught cheating in May`, `la cena, servida el lunes`. */
import type { Word } from '../../../dates/grammar/words.ts';
import { anyClosedWords } from '../../../language/closed-words.ts';
import type { Language, Span } from '../../../model.ts';
import type { Parse } from '../../syntax/parse.ts';
import { childrenOf, hangsBy, headOf, wholeOf } from '../../syntax/tree.ts';
import { actsAmong } from '../topics/acts.ts';
import { anyEventWords, eventWords } from '../words/event-words.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';
import type { Clause } from './clauses.ts';
import type { Reduced, SentenceMaterial, Telling } from './material.ts';
import { untensedIn } from './untensed.ts';

/** The participles of a sentence that stand behind their nouns and are no verbs of clauses by what the clauses were found to tell. */
export function reducedIn(
  sentence: SentenceMaterial,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
): readonly Reduced[] {
  if (told.size === 0 && sentence.times.length === 0) return [];
  const participles = participlesIn(sentence, clauses, told).filter(
    (reduced) => !isOfSaying(reduced, told, sentence),
  );
  return [...participles, ...untensedIn(sentence, clauses)];
}

/** Words of what somebody said, from the head of a sentence: `En unas declaraciones largas hechas el lunes, negó …`. */
const SAYING_REACH = 6;

/** `En declaraciones hechas el lunes, el alcalde negó …`: the day when it was said is that of the verb behind. */
function isOfSaying(
  { start }: Reduced,
  told: ReadonlyMap<number, Telling>,
  { language, words }: SentenceMaterial,
): boolean {
  if (!eventWords(language, 'opens saying').has(words[0]?.low ?? '')) return false;
  const at = words.findIndex((word) => word.start === start);
  const before = words.slice(1, at);
  if (before.length > SAYING_REACH || before.some(({ text }) => text === ',')) return false;
  const [first] = told.values();
  const verb = first?.clause.words[first.verb.at];
  return (
    verb !== undefined &&
    hasTrait(verb, TRAIT.report | TRAIT.denying | TRAIT.rejecting | TRAIT.accusing, language) &&
    verb.start > start &&
    before.some(({ low }) => eventWords(language, 'saying').has(low))
  );
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
  const canStand = (word: Word) =>
    !verbs.has(word.start) &&
    mayBeReduced(word, language) &&
    (language === 'es' || isBeside(word, clauses, language));
  const parse = mayBe && words.some(canStand) ? sentence.parse() : null;
  if (!parse) return [];
  const places = parse.words.flatMap((word, at) =>
    !verbs.has(word.start) &&
    isReduced(parse, at, language) &&
    (isBeside(word, clauses, language) || (language === 'es' && hasFiniteVerb(parse)))
      ? [at]
      : [],
  );
  const starts = [...verbs, ...places.map((at) => parse.words[at]?.start)];
  return places.map((at) => {
    const from = parse.words[at]?.start ?? 0;
    const after = starts.map((start = 0) => (start > from ? start : Number.POSITIVE_INFINITY));
    return withTime(reducedAt(parse, at, Math.min(...after), language), sentence, Math.min(...after));
  });
}

/** Whether a participle's clause has another verb: alone it is the verb. */
function isBeside(participle: Word, clauses: readonly Clause[], language: Language): boolean {
  const words = clauses.find((clause) => clause.words.includes(participle))?.words ?? [];
  return words.some((word, at) => word !== participle && isFiniteVerb(words, at, language));
}

/** A Spanish participle is no other form, and the tree knows presents that no list has. */
function hasFiniteVerb({ forms, tags }: Parse): boolean {
  return forms.some((form, at) => form === 'finite' && tags[at] === 'verb');
}

/** Whether a form alone leaves it open that a word is one: it is asked before a tree is made. */
function mayBeReduced(word: Word, language: Language): boolean {
  return (language === 'en' && isPastAct(word)) || isActing(word, language);
}

function isPastAct(word: Word): boolean {
  return (
    hasTrait(word, TRAIT.past, 'en') && !hasTrait(word, TRAIT.report | TRAIT.state | TRAIT.auxiliary, 'en')
  );
}

function isActing(word: Word, language: Language): boolean {
  return (
    !word.capital &&
    hasTrait(word, TRAIT.participle, language) &&
    !hasTrait(word, TRAIT.report | TRAIT.state, language)
  );
}

/** `the cup it won in 2021`: a relative clause that no word opens. */
function isContact(parse: Parse, at: number): boolean {
  const word = parse.words[at];
  if (!word || parse.forms[at] !== 'finite' || !isPastAct(word)) return false;
  const head = headOf(parse, at);
  if (head === null || !hangsBy(parse, at, 'relative-clause')) return false;
  const before = childrenOf(parse, at).filter((child) => child < at);
  return (
    before.length > 0 &&
    before.every((child) => child > head && hangsBy(parse, child, 'subject', 'adverb')) &&
    !eventWords('en', 'no contact').has(parse.words[before[0] ?? at]?.low ?? '')
  );
}

function isReduced(parse: Parse, at: number, language: Language): boolean {
  if (language === 'en' && isContact(parse, at)) return true;
  const head = headOf(parse, at);
  const word = parse.words[at];
  if (head === null || head > at || !word || !isActing(word, language)) return false;
  if (hangsBy(parse, at, 'conjunct')) return isReduced(parse, head, language);
  if (standsBeforeNoun(parse, at, language)) return false;
  return (
    hangsBy(parse, at, 'noun-clause') &&
    /^(?:noun|name|numeral|pronoun)$/.test(parse.tags[head] ?? '') &&
    !childrenOf(parse, at).some(
      (child) => child < at && hangsBy(parse, child, 'auxiliary', 'passive-auxiliary', 'subject', 'marker'),
    )
  );
}

/** `the firm's stated policy`, `his much loved task forces`: behind what opens a noun a participle describes that noun. */
function standsBeforeNoun({ words }: Parse, at: number, language: Language): boolean {
  let before = at - 1;
  while (before > 0 && hasTrait(words[before], TRAIT.adverb, language)) before -= 1;
  return OPENS_NOUN.has(words[before]?.low ?? '');
}

const DETERMINERS = anyClosedWords('definite articles', 'indefinite articles', 'possessives');
const OPENS_NOUN = new Set([
  ...DETERMINERS,
  ...anyClosedWords("speakers' possessives", 'singular demonstratives', 'plural demonstratives'),
  ...anyEventWords('before participle'),
]);

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
  return {
    start,
    end: words[last]?.end ?? start,
    noun: isSetOff ? nounBefore(parse, at, language) : null,
    isLoose: false,
  };
}

/** Characters of a preposition and an article before a date. */
const TIME_REACH = 4;

/**
 * A date directly behind a participle is its own, whatever the tree makes of it; so is one up to the next verb, where none else
 * is: `The jewels stolen from the museum on 28 December turned up`.
 */
function withTime(reduced: Reduced, { words, times }: SentenceMaterial, until: number): Reduced {
  const isShort = reduced.end - reduced.start <= LONGEST_PARTICIPLE;
  const comma = words.find(({ text, start }) => start >= reduced.end && /^[,;:()]$/.test(text))?.start;
  const time = times.findLast(
    ({ start, end }) =>
      start > reduced.end &&
      ((isShort && start - reduced.end <= TIME_REACH) || (Number.isFinite(until) && end <= until)) &&
      end <= (comma ?? end),
  );
  return time ? { ...reduced, end: time.end } : reduced;
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
      DETERMINERS.has(word.low) &&
      actsAmong(words.slice(place + 1, place + 2), language).length > 0
    )
      return { start: word.start, end };
  }
  return { start: words[wholeOf(parse, head).from]?.start ?? end, end };
}

/** How a participle holds a time that it may belong to: `firm` ones date nothing outside, `loose` ones what has no other. */
export type Hold = 'free' | 'loose' | 'firm';

/** Characters from a participle to a time that is surely its own: further on it may be the verb's before it. */
const FIRM_REACH = 32;

/** How the participles of a sentence hold a time, asked for a verb at some place. */
export function holdOf(time: Span, place: number, reduced: readonly Reduced[]): Hold {
  let hold: Hold = 'free';
  for (const { start, end, noun, isLoose } of reduced) {
    if (time.start < start || time.end > end || (place >= start && place < end)) continue;
    if (!isLoose && (noun || place > start || time.start - start <= FIRM_REACH)) return 'firm';
    hold = 'loose';
  }
  return hold;
}
