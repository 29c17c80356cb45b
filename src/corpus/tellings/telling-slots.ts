import type { Word } from '../../dates/grammar/words.ts';
import type { ClassMatch } from '../../extract/events/topics/acts.ts';
import { rootOf } from '../../extract/events/topics/roots.ts';
import { isAdverb } from '../../extract/events/words/verbs.ts';
import { anyClosedWords, closedWordsBy } from '../../language/closed-words.ts';
import { anyLexiconClass, lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { fold } from '../../text.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { wordsOfNames } from './telling-names.ts';
import type { VerbPlace } from './telling-verb.ts';

/** What stands at one side of a verb. */
export interface Slot {
  /** Roots of its plain words; a thing by the name of its class. */
  readonly words: ReadonlySet<string>;
  /** Classes of things among them. */
  readonly things: ReadonlySet<string>;
  /** Folded words of names that head it: not those of `her brother's` or `the brother of`. */
  readonly names: ReadonlySet<string>;
}

const NOTHING: Slot = { words: new Set(), things: new Set(), names: new Set() };

/** Who or what a telling's verb was done to, and who or what did it. What did something to nothing is what it befell. */
export function slotsOf(
  words: readonly Word[],
  place: VerbPlace | null,
  things: readonly ClassMatch[],
  roots: ReadonlySet<string>,
  telling: HappeningTelling,
): Slots {
  if (place === null) return { subject: NOTHING, patient: NOTHING, agent: NOTHING, behind: NOTHING };
  const known: Known = {
    things,
    roots,
    named: wordsOfNames(telling.names),
    language: telling.language,
  };
  const subject = slot(words.slice(0, place.at), known);
  const object = slot(objectOf(words, place.at, telling), known);
  if (place.isPassive) {
    const agent = slot(behindBy(words, place.at), known);
    return { subject, patient: subject, agent, behind: object };
  }
  // `The club sacked him`, `el club lo despidió`: it was done to whom a pronoun means.
  if (isEmpty(object) && hasPronounObject(words, place.at, telling.language))
    // `Al cronista lo detuvieron`: with the pronoun it stands before the verb.
    return /^al?$/.test(words[0]?.low ?? '') && telling.language === 'es'
      ? { subject, patient: subject, agent: NOTHING, behind: NOTHING }
      : { subject, patient: NOTHING, agent: subject, behind: NOTHING };
  return isEmpty(object)
    ? { subject, patient: subject, agent: NOTHING, behind: NOTHING }
    : { subject, patient: object, agent: subject, behind: NOTHING };
}

function hasPronounObject(words: readonly Word[], verb: number, language: Language): boolean {
  return OBJECT_PRONOUNS[language].has(words[verb + (language === 'es' ? -1 : 1)]?.low ?? '');
}

const OBJECT_PRONOUNS = closedWordsBy('object pronouns');

/** What stands around a telling's verb. */
export interface Slots {
  readonly subject: Slot;
  /** Who or what it was done to, and who or what did it. */
  readonly patient: Slot;
  readonly agent: Slot;
  /** What stands behind a passive: from what, of what. */
  readonly behind: Slot;
}

function isEmpty({ words, names }: Slot): boolean {
  return words.size === 0 && names.size === 0;
}

/** `by two officers`, `por los diputados`. */
function behindBy(words: readonly Word[], verb: number): readonly Word[] {
  const by = words.findIndex((word, at) => at > verb && BY.has(word.low));
  if (by < 0) return [];
  const behind = words.slice(by + 1);
  const end = behind.findIndex((word) => /^[,;.:()]$/.test(word.text) || BEHIND_AGENT.has(word.low));
  return end < 0 ? behind : behind.slice(0, end);
}

const BY = anyClosedWords('agent prepositions');
const BEHIND_AGENT = anyLexiconClass('telling-words', 'behind agent');

/** What stands directly behind a verb: `a` before it marks it as a person in Spanish, and a date may stand between. */
function objectOf(
  words: readonly Word[],
  verb: number,
  { language, ...telling }: HappeningTelling,
): readonly Word[] {
  const ends = lexiconSet(language, 'object-ends');
  const calendar = fold(telling.event.expression ?? '');
  const object: Word[] = [];
  let inPlace = false;
  for (const word of words.slice(verb + 1)) {
    if (/^[;.:()]$/.test(word.text)) break;
    if (calendar !== '' && calendar.includes(word.low)) continue;
    // What follows a comma in English is no object: `died on Tuesday, his daughter said`.
    if (word.text === ',' && (object.length > 0 || language === 'en')) break;
    // `detuvo en Talvia al prestamista`, `nombró cónsul en Talvia al poeta`: the place stands before what was done to whom.
    if (language === 'es' && word.low === 'en' && !object.some(({ capital }) => capital)) inPlace = true;
    else if (inPlace && (word.capital || SMALL.has(word.low))) continue;
    else if (inPlace && !/^al?$/.test(word.low)) break;
    else if (ends.has(word.low)) break;
    else if (object.length > 0 || !SMALL.has(word.low)) object.push(word);
    inPlace &&= word.low === 'en';
  }
  return object;
}

/** What stands before a noun and says nothing of it, and so before a day. */
const SMALL = new Set([
  ...anyClosedWords('definite articles', 'possessives'),
  ...anyLexiconClass('telling-words', 'small'),
]);

/** What all slots of a telling are read with. */
interface Known {
  readonly things: readonly ClassMatch[];
  /** The roots that count. */
  readonly roots: ReadonlySet<string>;
  /** The words of its names. */
  readonly named: ReadonlySet<string>;
  readonly language: Language;
}

function slot(words: readonly Word[], { things, roots: kept, named, language }: Known): Slot {
  const passive = lexiconSet(language, 'passive-words');
  const plain = words.filter(
    (word) =>
      (!word.capital || (word.start === 0 && !named.has(word.low))) &&
      !SMALL.has(word.low) &&
      !passive.has(word.low) &&
      !isAdverb(word, language),
  );
  const held = things.filter(({ spans }) =>
    spans.every((span) => plain.some(({ start }) => start === span.start)),
  );
  const roots = plain
    .filter(({ start }) => !held.some(({ spans }) => spans.some((span) => span.start === start)))
    .map(({ low }) => rootOf(low, language))
    .filter((root) => kept.has(root));
  const classes = new Set(held.map(({ name }) => name));
  return {
    words: new Set([...roots, ...[...classes].map((name) => `#${name}`)]),
    things: classes,
    names: new Set(
      words
        .filter((word, at) => word.capital && named.has(word.low) && heads(words, at))
        .map(({ low }) => low),
    ),
  };
}

/**
 * Whether a name's word is no possessor and no complement: `Varga's driver`, `el chófer de Varga`, `a vaccine from
 * Korvan Labs` and `a deal with Talvia` are not these.
 */
function heads(words: readonly Word[], at: number): boolean {
  let first = at;
  while (words[first - 1]?.capital) first -= 1;
  const before = words[words[first - 1]?.low === 'the' ? first - 2 : first - 1]?.low ?? '';
  if (first > 1 && COMPLEMENT.has(before)) return false;
  let last = at;
  while (words[last + 1]?.capital) last += 1;
  return !(/^['’]$/.test(words[last + 1]?.text ?? '') && words[last + 2]?.low === 's');
}

const COMPLEMENT = anyLexiconClass('telling-words', 'complement');
