import { anyClosedWords } from '../../language/closed-words.ts';
import { lexiconClass, lexiconSet } from '../../language/lexicon.ts';
import { perForm, type WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { dateWords } from './date-words.ts';
import type { Leaning } from './moment.ts';
import type { Word } from './words.ts';

/** Words on either side that are looked at: about a clause. */
const REACH_BEFORE = 14;
const REACH_BEHIND = 10;

/**
 * Which way the words around an expression look: the nearest word that tells a tense decides. Marks that end a
 * clause end the search. Cues are lists (`future-cues`, `past-cues`), and regular past forms by their ending.
 */
export function leaningAround(words: readonly Word[], at: number, next: number, language: Language): Leaning {
  const behind = look(words, next, 1, REACH_BEHIND, language);
  if (
    isTerm(words, at) &&
    !(behind?.leaning === 'past' && behind.distance < GOVERNS && hasHad(words, next))
  ) {
    return 'future';
  }
  const before = look(words, beforeTime(words, at), -1, REACH_BEFORE, language);
  const nearest =
    before && behind
      ? before.distance <= behind.distance + BEFORE_COUNTS_MORE
        ? before
        : behind
      : (before ?? behind);
  if (nearest) return nearest.leaning;
  return BOUNDS[language].has(words[beforeClock(words, at)]?.low ?? '') ? 'future' : 'none';
}

/** Words between a verb and the date that it surely governs: `was arrested on Dec. 7`. */
const GOVERNS = 3;

/** Whether a past form stands directly before an expression: then even a date long ago is meant as past. */
export function surelyPast(words: readonly Word[], at: number, language: Language): boolean {
  const before = look(words, at - 1, -1, REACH_BEFORE, language);
  if (before?.leaning !== 'past' || before.distance >= GOVERNS) return false;
  return !isTerm(words, at) && !wasMeant(words, at - 1 - before.distance);
}

/** A verb before the date governs it more often than one behind: it may stand this much farther. */
const BEFORE_COUNTS_MORE = 7;

/** A class of `leaning-words.txt`, by its name. */
function classOf(language: Language, name: string): ReadonlySet<string> {
  return lexiconClass(language, 'leaning-words', name);
}

/** Words directly before a date that make it a term where no tense says otherwise. */
const BOUNDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: classOf('en', 'bound'),
  es: classOf('es', 'bound'),
};

/** `Until Thursday, they had not called`: the term is over. */
function hasHad(words: readonly Word[], next: number): boolean {
  return words
    .slice(next, next + GOVERNS + 1)
    .some(({ low }) => low === 'had' || low === 'habia' || low === 'habian');
}

/** `until Friday`, `until 9 a.m. Friday`, `as soon as Tuesday`: still to come, whatever the verb around it. */
function isTerm(words: readonly Word[], at: number): boolean {
  const place = beforeClock(words, at);
  const before = words[place]?.low ?? '';
  if (END_POINTS.has(before)) return true;
  if (BEHIND_PUT_OFF.has(before) && PUT_OFF.has(words[place - 1]?.low ?? '')) return true;
  return before === 'as' && SOONER.has(words[place - 1]?.low ?? '');
}

/** `postponed to Friday`, `extended through Nov. 16`. */
const PUT_OFF = classOf('en', 'put off');
const END_POINTS = anyClosedWords('end points');
const BEHIND_PUT_OFF = dateWords('en', 'behind put off');
const SOONER = dateWords('en', 'sooner');

/** Words of a time of day that may stand between a preposition and its day: `9 a.m. EST`, `noon`. */
const CLOCK_WORDS = /^(?:a|p|m|am|pm|est|edt|gmt|et|noon|midnight|late|early|[.,:]|\d.*)$/;
/** No time of day has more words and marks than this. */
const CLOCK_REACH = 9;

/** The place of the word before an expression, a time of day skipped. */
function beforeClock(words: readonly Word[], at: number): number {
  let place = at - 1;
  while (at - place < CLOCK_REACH && CLOCK_WORDS.test(words[place]?.low ?? '')) place -= 1;
  return place;
}

/** The place before an expression, or before the time of day that stands before it. */
function beforeTime(words: readonly Word[], at: number): number {
  const place = beforeClock(words, at);
  const clock = words
    .slice(place + 1, at)
    .some(({ digits, low }) => digits !== null || low === 'noon' || low === 'midnight');
  return clock ? place : at - 1;
}

interface Cue {
  readonly leaning: Leaning;
  readonly distance: number;
}

function look(
  words: readonly Word[],
  from: number,
  step: number,
  reach: number,
  language: Language,
): Cue | null {
  for (let distance = 0; distance < reach; distance += 1) {
    const word = words[from + step * distance];
    if (!word || (ENDS.has(word.text) && !abbreviated(words, from + step * distance))) return null;
    const leaning = leaningAt(words, from + step * distance, language);
    if (leaning !== 'none') return { leaning, distance };
  }
  return null;
}

/** Which way a word looks where it stands. */
function leaningAt(words: readonly Word[], at: number, language: Language): Leaning {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return 'none';
  if (word.low === 'be' && before?.low === 'to') return 'future';
  if (word.low === 'to' && language === 'en') return leadsOn(before, words[at - 2]) ? 'future' : 'none';
  // `por la mañana` is the morning.
  if (word.low === 'manana' && (before?.low === 'la' || before?.low === 'esta')) return 'none';
  if (word.low === 'can' && isAskedBefore(words, at)) return 'future';
  const leaning = LEANINGS[language](word.form);
  if (leaning === 'past') return before && NOT_BEHIND.has(before.low) ? 'none' : 'past';
  return leaning === 'future' && (before?.low === 'been' || wasMeant(words, at)) ? 'past' : leaning;
}

/** `whether the mayor can win`: still to be seen. */
function isAskedBefore(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - ASKED_REACH), at).some(({ low }) => low === 'whether');
}

/** Words of the subject between `whether` and its verb. */
const ASKED_REACH = 6;

/** Behind these a participle is not past: `to be repatriated`, `a still unspecified date`, `its proposed sale`. */
const NOT_BEHIND = new Set([...classOf('en', 'before adjectives'), ...classOf('es', 'before adjectives')]);

/** `had been due to expire`: what was to come then. */
function wasMeant(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.low !== 'to') return false;
  return words[at - 3]?.low === 'been' && words[at - 4]?.low === 'had';
}

/** `decided to admit`, `set to resume`: what follows lies ahead of that; not `had been due to expire`. */
function leadsOn(before: Word | undefined, second: Word | undefined): boolean {
  return before !== undefined && second?.low !== 'been' && INTENDING.has(before.low);
}

const INTENDING = lexiconSet('en', 'intending-words');

const ENDS = new Set(['.', ';', '?', '!', ':']);

/** A full stop behind a short capitalized word (`Nov.`, `Mr.`) ends nothing. */
function abbreviated(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return word?.text === '.' && word.glued && before?.capital === true && before.text.length <= 4;
}

const PAST_ENDING: Readonly<Record<Language, RegExp>> = {
  en: /^[a-z]{2,}ed$/,
  es: /(?:aron|ieron|ió|ó)$/,
};

/** The cues of both lists; a word in both looks ahead. */
function cuesOf(language: Language): ReadonlyMap<string, Leaning> {
  const past = [...lexiconSet(language, 'past-cues')].map((word) => [word, 'past'] as const);
  const future = [...lexiconSet(language, 'future-cues')].map((word) => [word, 'future'] as const);
  return new Map<string, Leaning>([...past, ...future]);
}

const CUES: Readonly<Record<Language, ReadonlyMap<string, Leaning>>> = { en: cuesOf('en'), es: cuesOf('es') };

const LEANINGS: Readonly<Record<Language, (form: WordForm) => Leaning>> = {
  en: perForm((form) => leaningByForm(form, 'en')),
  es: perForm((form) => leaningByForm(form, 'es')),
};

function leaningByForm({ text, folded }: WordForm, language: Language): Leaning {
  const listed = CUES[language].get(folded);
  if (listed) return listed;
  if (language === 'es') {
    if (PAST_ENDING.es.test(text)) return 'past';
    return FUTURE_ENDING.test(text) || CONDITIONAL_ENDING.test(text) ? 'future' : 'none';
  }
  return PAST_ENDING.en.test(folded) && !TENSELESS.has(folded) ? 'past' : 'none';
}

const TENSELESS = lexiconSet('en', 'tenseless-words');

/** `votará`, `podrá`, `tendrán`; in `-dré` also pasts of verbs in `-ar` may end. */
const FUTURE_ENDING = /(?:[aei]r(?:á|án|emos|é|ás)|[bdr]r(?:á|án|ás))$/;

/** `votarían`, `tendrían`; not `querían` and `sugerían`, and not the singular, as which nouns end: `refinería`. */
const CONDITIONAL_ENDING = /(?:a|(?<!qu)i|(?<!qu|[fgh])e|d)rían$/;
