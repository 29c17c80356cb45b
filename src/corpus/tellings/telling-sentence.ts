import { type Word, wordsOf } from '../../dates/grammar/words.ts';
import { actsAmong, type ClassMatch, thingsAmong } from '../../extract/events/topics/acts.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import type { Language } from '../../model.ts';
import { withoutDays } from './dateless-words.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { asidesIn } from './telling-asides.ts';
import { wordsOfNames } from './telling-names.ts';
import { numbersAmong } from './telling-numbers.ts';
import { calendarOf } from './telling-words.ts';

/** A stretch of text read for what is done in it and for the things that it names. */
export interface ReadText {
  readonly words: readonly Word[];
  readonly acts: readonly ClassMatch[];
  readonly things: readonly ClassMatch[];
}

/** What the whole sentence says, beside the clause that tells. */
export interface SentenceParts {
  /** Acts of the sentence; not those that only say when or what for: `after the arrest`, `for murder`. */
  readonly told: ReadonlySet<string>;
  /** Folded words with a capital within the sentence that belong to none of its names. */
  readonly loose: ReadonlySet<string>;
  /** Its numbers without what they count. */
  readonly figures: ReadonlySet<string>;
}

function readText(text: string, language: Language): ReadText {
  const words = wordsOf(text);
  return {
    words,
    acts: actsAmong(withoutDays(words, language), language),
    things: thingsAmong(words, language),
  };
}

let last: { readonly sentence: string; readonly language: Language; readonly read: ReadText } | null = null;

/** Reads a sentence; the tellings of one sentence come one after the other, and it is read once for them. */
export function readSentence(sentence: string, language: Language): ReadText {
  if (last?.sentence === sentence && last.language === language) return last.read;
  last = { sentence, language, read: readText(sentence, language) };
  return last.read;
}

/** What a reading has of a stretch of its sentence; another text is read by itself. */
export function readWithin(whole: ReadText, sentence: string, text: string, language: Language): ReadText {
  if (text === sentence) return whole;
  const from = sentence.indexOf(text);
  if (from < 0) return readText(text, language);
  const to = from + text.length;
  const isInside = ({ spans }: ClassMatch) => spans.every(({ start, end }) => start >= from && end <= to);
  return {
    words: whole.words.filter(({ start, end }) => start >= from && end <= to),
    acts: whole.acts.filter(isInside),
    things: whole.things.filter(isInside),
  };
}

/** The parts of a telling's sentence. */
export function sentenceParts(read: ReadText, telling: HappeningTelling): SentenceParts {
  const { words, acts, things } = read;
  const asides = asidesIn(words, telling.language);
  return {
    told: new Set(acts.flatMap(({ name, spans }) => (asides.has(spans[0]?.start ?? -1) ? [] : name))),
    loose: looseCapitals(words, telling),
    figures: new Set(numbersAmong(words, things, telling).values()),
  };
}

/** Letters that a name has at least. */
const LEAST_NAME = 3;

function looseCapitals(words: readonly Word[], { names, language }: HappeningTelling): ReadonlySet<string> {
  const named = wordsOfNames(names);
  const stops = lexiconSet(language, 'stop-words');
  const calendar = calendarOf(language);
  const loose = words
    .slice(1)
    .filter(({ capital, low }) => capital && low.length >= LEAST_NAME && !named.has(low) && !stops.has(low))
    .filter(({ low }) => !calendar.has(stem(low, language)));
  return new Set(loose.map(({ low }) => low));
}
