import type { Word } from '../../dates/grammar/words.ts';
import type { ClassMatch } from '../../extract/events/acts.ts';
import { rootOf } from '../../extract/events/roots.ts';
import { isReport } from '../../extract/events/verbs.ts';
import type { Event, Language } from '../../model.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { isLightVerb, nounActs, type ToldActs, verbActs } from './telling-acts.ts';
import { clauseWords } from './telling-clause.ts';
import { type ToldNames, toldNames } from './telling-names.ts';
import { numbersAmong, type ToldNumbers } from './telling-numbers.ts';
import { readSentence, readText, type SentenceParts, sentenceParts } from './telling-sentence.ts';
import { type Slots, slotsOf } from './telling-slots.ts';
import { verbPlace } from './telling-verb.ts';
import { rootsOfTelling } from './telling-words.ts';

/** A telling taken apart: who, what was done, by what verb and to what. */
export interface TellingParts extends Slots, ToldActs, ToldNames, SentenceParts {
  /** All acts of the telling clause. */
  readonly acts: ReadonlySet<string>;
  /** Roots without names, numbers and the calendar; a thing of several words by the name of its class. */
  readonly words: ReadonlySet<string>;
  /** Root of the verb; null where none was found, or one that says little, or only that something was said. */
  readonly verb: string | null;
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
  const text = telling.clause ?? sentence;
  const whole = readSentence(sentence, language);
  const read = text === sentence ? whole : readText(text, language);
  const { words, acts } = read;
  const clause = clauseWords(words, language);
  const place = verbPlace(clause, language);
  const verb = place === null ? null : (clause[place.at] ?? null);
  const things = read.things.filter(({ spans }) => !spans.some(({ start }) => start === verb?.start));
  const isLight = verb !== null && isLightVerb(verb, language);
  const free = withoutPhrase(clause, acts, verb);
  const slots = slotsOf(
    free,
    place && { ...place, at: free.findIndex(({ start }) => start === verb?.start) },
    things,
    telling,
  );
  return {
    ...toldNames(telling),
    ...sentenceParts(whole, telling),
    ...(nounActs(whole.words, whole.acts, telling) ??
      orOnlySaid(verbActs(clause, place, acts, isLight, language), verb, language)),
    ...slots,
    acts: new Set(acts.map(({ name }) => name)),
    words: withThings(words, things, telling),
    verb: verb === null || isLight || isReport(verb, language) ? null : rootOf(verb.low, language),
    numbers: numbersAmong(words, things, telling),
  };
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
