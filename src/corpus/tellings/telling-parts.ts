import type { Word } from '../../dates/grammar/words.ts';
import { actKinds } from '../../extract/events/topics/act-kinds.ts';
import type { ClassMatch } from '../../extract/events/topics/acts.ts';
import { rootOf } from '../../extract/events/topics/roots.ts';
import { isReport } from '../../extract/events/words/verbs.ts';
import type { Event, Language } from '../../model.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { isLightVerb, nounActs, occurredActs, type ToldActs, verbActs } from './telling-acts.ts';
import { clauseWords } from './telling-clause.ts';
import { type ToldNames, toldNames } from './telling-names.ts';
import { numbersAmong, type ToldNumbers } from './telling-numbers.ts';
import { readSentence, readWithin, type SentenceParts, sentenceParts } from './telling-sentence.ts';
import { type Slots, slotsOf } from './telling-slots.ts';
import { headlinePlace, verbPlace } from './telling-verb.ts';
import { rootsAmong } from './telling-words.ts';

/** A telling taken apart: who, what was done, by what verb and to what. */
export interface TellingParts extends Slots, ToldActs, ToldNames, SentenceParts {
  /** All acts of the telling clause. */
  readonly acts: ReadonlySet<string>;
  /** Roots without names, numbers and the calendar; a thing of several words by the name of its class. */
  readonly words: ReadonlySet<string>;
  /** Root of the verb; null where none was found, or one that says little, or only that something was said. */
  readonly verb: string | null;
  /** Whether the verb says that something came about, and leaves it to others what: `agreed`, `began`. */
  readonly isFading: boolean;
  readonly numbers: ToldNumbers;
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
  const { language, sentence } = telling;
  const whole = readSentence(sentence, language);
  const noun = nounActs(whole.words, whole.acts, telling) ?? occurredActs(whole.words, whole.acts, telling);
  const text = noun === null ? (telling.clause ?? sentence) : withNoun(telling);
  const read = readWithin(whole, sentence, text, language);
  const roots = rootsAmong(read.words, telling);
  const { words, acts } = read;
  const clause = clauseWords(words, language);
  const place = verbPlace(clause, language) ?? headlinePlace(clause, acts, language);
  const verb = place === null ? null : (clause[place.at] ?? null);
  const things = read.things.filter(({ spans }) => !spans.some(({ start }) => start === verb?.start));
  const isLight = verb !== null && isLightVerb(verb, language);
  const free = withoutPhrase(clause, acts, verb);
  const slots = slotsOf(
    free,
    place && { ...place, at: free.findIndex(({ start }) => start === verb?.start) },
    things,
    roots,
    telling,
  );
  return {
    ...toldNames(telling, whole),
    ...sentenceParts(whole, telling),
    ...(noun ?? orOnlySaid(verbActs(clause, place, acts, isLight, language), verb, language)),
    ...slots,
    acts: new Set(acts.map(({ name }) => name)),
    words: withThings(roots, words, things, language),
    verb: verb === null || isLight || isReport(verb, language) ? null : rootOf(verb.low, language),
    isFading: verb !== null && isFading(verb, acts),
    numbers: numbersAmong(words, things, telling),
  };
}

/** What is told by the noun at the head of its sentence: that noun with all up to where the telling ends. */
function withNoun({ sentence, clause = sentence }: HappeningTelling): string {
  const at = sentence.indexOf(clause);
  return at < 0 ? clause : sentence.slice(0, at + clause.length);
}

function isFading({ start }: Word, acts: readonly ClassMatch[]): boolean {
  const own = acts.filter(({ spans }) => spans[0]?.start === start);
  return own.length > 0 && own.every(({ name }) => actKinds().fading.has(name));
}

/** Of a report that tells no act only that somebody said it. */
function orOnlySaid(acts: ToldActs, verb: Word | null, language: Language): ToldActs {
  return acts.mainActs.size === 0 && verb !== null && isReport(verb, language) ? ONLY_SAID : acts;
}

const ONLY_SAID: ToldActs = { mainActs: new Set(['speak']), actBy: 'verb' };

/** The words of a clause without those that make one act with its verb: `took … into custody`. */
function withoutPhrase(
  clause: readonly Word[],
  acts: readonly ClassMatch[],
  verb: Word | null,
): readonly Word[] {
  const held = acts.filter(
    ({ spans }) => spans.length > 1 && spans.some(({ start }) => start === verb?.start),
  );
  const phrase = new Set(held.flatMap(({ spans }) => spans.map(({ start }) => start)));
  return clause.filter(({ start }) => start === verb?.start || !phrase.has(start));
}

/** The roots of a telling with the names of classes in the place of the words that they hold. */
function withThings(
  plain: ReadonlySet<string>,
  words: readonly Word[],
  things: readonly ClassMatch[],
  language: Language,
): ReadonlySet<string> {
  const roots = new Set(plain);
  for (const { name, spans } of things) {
    const held = words.filter(({ start, capital }) => !capital && spans.some((span) => span.start === start));
    if (held.length < spans.length) continue;
    for (const { low } of held) roots.delete(rootOf(low, language));
    roots.add(`#${name}`);
  }
  return roots;
}
