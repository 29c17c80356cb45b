import type { Word } from '../../dates/grammar/words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { AUXILIARIES, BE, HAVE } from './auxiliaries.ts';
import { isSpanishAhead, isSpanishImperfect, isSpanishPast, isSpanishSubjunctive } from './spanish-verbs.ts';

/** The verb that makes a clause tell something. */
export interface TellingVerb {
  /** Index among the clause's words. */
  readonly at: number;
  /** `event`: something happened; `report`: someone says what did; `state`: how something was. */
  readonly kind: 'event' | 'report' | 'state';
}

/** Words between an auxiliary and its participle: `has since repeatedly denied`. */
const MOST_BETWEEN = 4;

/**
 * The verb with which a clause tells that something happened: a past form, a perfect or a passive of the past; or a
 * present form of a verb of reporting. Null for plans, wishes, conditions, negations, the present.
 */
export function tellingVerb(words: readonly Word[], language: Language): TellingVerb | null {
  let plain: TellingVerb | null = null;
  let state: TellingVerb | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (isUnreal(words, at, language) || isNegativeSubject(words, at, language)) return plain ?? null;
    const composed = composedAt(words, at, language);
    if (composed === 'running') state ??= { at, kind: 'state' };
    else if (composed !== null) return verbAt(words, composed, language);
    else if (isState(word, language)) state ??= { at, kind: 'state' };
    else if (plain === null && isTelling(words, at, language)) plain = verbAt(words, at, language);
  }
  return plain ?? state;
}

/** Whether a word is, as it stands, a finite verb of any tense that the clause splitter should know of. */
export function isFiniteVerb(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (!word) return false;
  if (language === 'es')
    return (
      isSpanishPast(at === 0 ? { ...word, capital: false } : word) ||
      isSpanishImperfect(word) ||
      isSpanishSubjunctive(words, at) ||
      listsOf('es').states.has(word.low) ||
      listsOf('es').reports.has(word.low) ||
      HAVE.es.has(word.low)
    );
  if (isMonth(word, at)) return false;
  if (AUXILIARIES.has(word.low) || listsOf('en').reports.has(word.low)) return true;
  return isPastForm(word) && !isAdjective(words, at);
}

/** A past form, or a present form of a verb of reporting. */
function isTelling(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (!word) return false;
  if (isReport(word, language)) return language === 'es' || !isAdjective(words, at);
  // `Murió el pintor`: the first word of a sentence has its capital from there.
  if (language === 'es') return isSpanishPast(at === 0 ? { ...word, capital: false } : word);
  return isPastForm(word) && !isAdjective(words, at) && !isReduced(words, at);
}

/** `May` within a sentence is the month, no auxiliary. */
function isMonth(word: Word, at: number): boolean {
  return word.capital && word.low === 'may' && at > 0;
}

interface Lists {
  readonly reports: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly unreal: ReadonlySet<string>;
  readonly pasts: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly tenseless: ReadonlySet<string>;
}

const LISTS: { [language in Language]?: Lists } = {};

/** The lists of a language by name: every word of every clause is looked up in them. */
function listsOf(language: Language): Lists {
  LISTS[language] ??= {
    reports: lexiconSet(language, 'event-reports'),
    states: lexiconSet(language, 'event-states'),
    unreal: lexiconSet(language, 'event-unreal'),
    pasts: lexiconSet(language, 'event-pasts'),
    participles: lexiconSet(language, 'event-participles'),
    tenseless: lexiconSet(language, 'tenseless-words'),
  };
  return LISTS[language];
}

/** Plans, wishes, conditions, negations. */
function isUnreal(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (!word || isMonth(word, at)) return false;
  if (listsOf(language).unreal.has(word.low) || /n't$/.test(word.low)) return true;
  if (language === 'en' && isAhead(words, at)) return true;
  // `la joyería` ends like a conditional.
  return (
    language === 'es' && isSpanishAhead(word) && !/^(?:las?|una|su|esta|de)$/.test(words[at - 1]?.low ?? '')
  );
}

/** `was to be sentenced`, `nearly drowned`. */
function isAhead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (/^(?:was|were|is|are)$/.test(words[at]?.low ?? '')) return next?.low === 'to';
  return /^(?:nearly|almost)$/.test(words[at]?.low ?? '') && next !== undefined && isPastForm(next);
}

/** `Nobody was charged`, `No soldier was hurt`, `Ningún soldado fue herido`. */
function isNegativeSubject(words: readonly Word[], at: number, language: Language): boolean {
  const low = words[at]?.low ?? '';
  if (language === 'es') return /^(?:nadie|ninguno?|ninguna)$/.test(low);
  return /^(?:nobody|none)$/.test(low) || (low === 'no' && at <= 1);
}

/** Whether a verb passes on what happened: `said`, `reported`. */
export function isReport(word: Word | undefined, language: Language): boolean {
  return word !== undefined && listsOf(language).reports.has(word.low);
}

function verbAt(words: readonly Word[], at: number, language: Language): TellingVerb {
  return {
    at,
    kind: isReport(words[at], language) ? 'report' : isState(words[at], language) ? 'state' : 'event',
  };
}

function isState(word: Word | undefined, language: Language): boolean {
  return word !== undefined && listsOf(language).states.has(word.low);
}

/** The participle of a perfect or a past passive that begins at a word; `running` where it is a progressive. */
function composedAt(words: readonly Word[], at: number, language: Language): number | 'running' | null {
  const first = words[at]?.low ?? '';
  if (!HAVE[language].has(first) && !BE[language].has(first)) return null;
  let been = false;
  for (let place = at + 1; place <= at + MOST_BETWEEN; place += 1) {
    const word = words[place];
    if (!word || /^[,.;:]$/.test(word.text)) return null;
    if (word.low === 'been' || word.low === 'sido') been = true;
    else if (/ing$|ando$|iendo$/.test(word.low) && place === at + (been ? 2 : 1)) return 'running';
    else if (isParticiple(word, language)) return place;
    else if (listsOf(language).unreal.has(word.low) || !isAdverb(word, language)) return null;
  }
  return null;
}

/** Whether a word may be a past participle. */
export function isParticiple(word: Word, language: Language): boolean {
  if (language === 'es')
    return /(?:[ai]d|hech|dich|puest|muert|abiert|escrit|vuelt|rot|vist)[oa]s?$/.test(word.low);
  return (
    (/ed$/.test(word.low) && word.low.length > 3) ||
    listsOf('en').participles.has(word.low) ||
    listsOf('en').pasts.has(word.low)
  );
}

/** Whether a word may stand between an auxiliary and its participle, or before a verb: `allegedly carried`. */
export function isAdverb(word: Word | undefined, language: Language): boolean {
  if (!word) return false;
  if (language === 'es')
    return (
      /mente$/.test(word.low) || /^(?:ya|tambien|aun|siempre|ademas|recientemente|luego)$/.test(word.low)
    );
  return /ly$/.test(word.low) || ADVERBS.has(word.low);
}

const ADVERBS = new Set(
  'also since now already just then later first twice again once instead long ever since previously still even reportedly both all'.split(
    ' ',
  ),
);

function isPastForm(word: Word): boolean {
  if (word.capital && /ed$/.test(word.low)) return false;
  return (
    (word.low.endsWith('ed') &&
      /[a-z]{2}ed$/.test(word.low) &&
      !NOT_PAST.has(word.low) &&
      !listsOf('en').tenseless.has(word.low)) ||
    listsOf('en').pasts.has(word.low)
  );
}

const NOT_PAST = new Set(
  'need indeed speed feed breed exceed proceed succeed hundred sacred naked wicked bleed embed creed greed weed seed bed unprecedented supposed so-called aged skilled talented'.split(
    ' ',
  ),
);

const BEFORE_ADJECTIVES = new Set(
  'the a an of his her its their our my your this that these those more most less very in for with by alleged two three four five six some many several all no other'.split(
    ' ',
  ),
);

/** `the accused man`, `wanted leaders`, `wanted by the court`: a past form that is no verb of the clause. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const behind = words[at + 1];
  if (!word) return true;
  if (before?.low === 'having') return true;
  if (before && (BEFORE_ADJECTIVES.has(before.low) || before.low === 'to' || before.text === '-'))
    return true;
  if (behind?.text === '-' && behind.glued) return true;
  return /ed$/.test(word.low) && behind?.low === 'by';
}

/** `The inquiry, set up in 2022, published`: between a subject and a comma no verb stands, but a participle. */
function isReduced(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const comma = words[at - 1];
  if (!word || comma?.text !== ',' || word.start - comma.end > 1 || at < 2) return false;
  for (let place = 0; place < at - 1; place += 1) {
    const low = words[place]?.low ?? '';
    // `Ilse Varga, a suspect since August, surrendered`: the second comma closes what the first one opened.
    if (low === ',' || AUXILIARIES.has(low) || listsOf('en').pasts.has(low) || /[a-z]{2}ed$/.test(low))
      return false;
  }
  return words.some((later, place) => place > at && (AUXILIARIES.has(later.low) || isPastForm(later)));
}
