/** What the written form of a word says of its part in a clause, whatever stands around it. */
import type { Word } from '../../dates/grammar/words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import { perForm, type WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { eventWords } from './event-words.ts';
import { isSpanishAhead, isSpanishImperfect, isSpanishPast, mayBeSubjunctive } from './spanish-verbs.ts';

/** Traits of words, each a bit, so that any of several are asked for at once. */
export const TRAIT = {
  /** Passes on what happened: `said`. */
  report: 1 << 0,
  /** Says how something was: `held`. */
  state: 1 << 1,
  /** Makes what follows a plan, a wish, a condition or a negation. */
  unreal: 1 << 2,
  /** Does so where the words around it agree: `was` of `was to be sentenced`, a Spanish future. */
  ahead: 1 << 3,
  /** Negates as a subject: `nobody`, `no soldier`. */
  negative: 1 << 4,
  /** Helps another verb to its tense. */
  auxiliary: 1 << 5,
  /** Is an auxiliary of a perfect or of a past passive. */
  composing: 1 << 6,
  /** Has the form of a past. */
  past: 1 << 7,
  /** Has it but for a capital, which says nothing of a first word: `Murió el pintor`. */
  firstPast: 1 << 8,
  /** Is a Spanish verb whatever stands around it. */
  finite: 1 << 9,
  /** Is a Spanish past subjunctive behind a conjunction. */
  subjunctive: 1 << 10,
  participle: 1 << 11,
  /** May stand between an auxiliary and its participle, or before a verb: `allegedly carried`. */
  adverb: 1 << 12,
  /** May open a clause. */
  opener: 1 << 13,
  /** Joins two clauses. */
  joint: 1 << 14,
  /** Is a Spanish infinitive by its form. */
  infinitive: 1 << 15,
  /** Opens what was not done where an infinitive or a gerund follows: `to`, `from`. */
  undoing: 1 << 16,
  denying: 1 << 17,
  supposing: 1 << 18,
  /** Accuses or acquits. */
  accusing: 1 << 19,
  /** Is a mark behind which, or with which, a clause may begin or end. */
  border: 1 << 20,
  /** Says that what follows it in the infinitive was done: `managed`. */
  fulfilling: 1 << 21,
  /** Makes `to` a preposition that follows it: `according`. */
  beforeTo: 1 << 22,
  /** Stands behind the preposition `to` without an article: `prison`. */
  goal: 1 << 23,
  /** Demands or allows what `that` opens behind it. */
  demanding: 1 << 24,
  rejecting: 1 << 25,
  /** Makes what `that` opens behind it no fact: `false`. */
  doubting: 1 << 26,
  /** There is none of it where nothing happened: `no evidence that`. */
  proof: 1 << 27,
  negating: 1 << 28,
  /** Says of a stretch of time that it recurs: `every`. */
  each: 1 << 29,
  /** Names a stretch of time. */
  calendar: 1 << 30,
} as const;

/** Whether a word has one of some traits. */
export function hasTrait(word: Word | undefined, traits: number, language: Language): boolean {
  return word !== undefined && (TRAITS[language](word.form) & traits) !== 0;
}

type Tests = Readonly<Partial<Record<keyof typeof TRAIT, (form: WordForm) => boolean>>>;

const TRAITS: Readonly<Record<Language, (form: WordForm) => number>> = {
  en: perForm((form) => traitsOf(form, TESTS.en)),
  es: perForm((form) => traitsOf(form, TESTS.es)),
};

function traitsOf(form: WordForm, tests: Tests): number {
  let traits = 0;
  for (const trait of NAMES) if (tests[trait]?.(form)) traits |= TRAIT[trait];
  return traits;
}

const NAMES = Object.keys(TRAIT) as readonly (keyof typeof TRAIT)[];

/** The traits that both languages have in lists, or in marks. */
function listed(language: Language): Tests {
  const has =
    (name: string) =>
    ({ folded }: WordForm) =>
      lexiconSet(language, name).has(folded);
  const unreal = has('event-unreal');
  const reports = has('event-reports');
  return {
    // `across the United States`: a present form opens no sentence, and within one a verb has no capital.
    report: (form) => reports(form) && !(language === 'en' && /^\p{Lu}.*s$/u.test(form.text)),
    state: has('event-states'),
    unreal: (form) => unreal(form) || form.folded.endsWith("n't"),
    opener: has('event-openers'),
    fulfilling: has('fulfilled-verbs'),
    demanding: has('demanding-verbs'),
    rejecting: has('rejecting-verbs'),
    doubting: has('doubting-words'),
    proof: has('proof-nouns'),
    calendar: has('calendar-nouns'),
    denying: has('denying-verbs'),
    supposing: has('supposing-verbs'),
    border: ({ text }) => /^[;:(),—–]$/.test(text),
  };
}

/** Whether a word is one of some. */
function oneOf(words: string): (form: WordForm) => boolean {
  const all = new Set(words.split(' '));
  return ({ folded }) => all.has(folded);
}

/** Whether a word belongs to a class of the lexicon's closed words. */
function inClass(language: Language, name: string): (form: WordForm) => boolean {
  return ({ folded }) => eventWords(language, name).has(folded);
}

const NOT_PAST = inClass('en', 'no past');
const ADVERBS = inClass('en', 'adverb');

const NEGATING = inClass('en', 'negating');

const ENGLISH: Tests = {
  ahead: oneOf('was were is are been be nearly almost'),
  negative: oneOf('nobody none no'),
  auxiliary: inClass('en', 'auxiliary'),
  composing: oneOf("has have had 've he's was were got"),
  past: isPastForm,
  participle: (form) =>
    (form.folded.endsWith('ed') && form.folded.length > 3 && !NOT_PAST(form)) ||
    inEnglish('event-participles', form.folded) ||
    isPast(form.folded),
  adverb: (form) => form.folded.endsWith('ly') || ADVERBS(form),
  joint: oneOf('and but or yet'),
  accusing: ({ folded }) =>
    /^(?:accus|suspect|acquit|exonerat|cleared|charged|charging|indicted)/.test(folded),
  negating: (form) => NEGATING(form) || form.folded.endsWith("n't"),
  each: oneOf('each every'),
  undoing: inClass('en', 'undoing'),
  beforeTo: ({ folded }) => inEnglish('before-to', folded),
  goal: ({ folded }) => inEnglish('bare-goals', folded),
};

function isPastForm(form: WordForm): boolean {
  const { text, folded } = form;
  if (!folded.endsWith('ed')) return isPast(folded);
  if (/^\p{Lu}/u.test(text)) return false;
  const isRegular = /[a-z]{2}ed$/.test(folded) && !NOT_PAST(form) && !inEnglish('tenseless-words', folded);
  return isRegular || isPast(folded);
}

function isPast(folded: string): boolean {
  return inEnglish('event-pasts', folded);
}

function inEnglish(name: string, folded: string): boolean {
  return lexiconSet('en', name).has(folded);
}

const SPANISH_AUXILIARIES = inClass('es', 'composing');
const SPANISH_HAVE = oneOf('ha han habia habian he hemos hubo');
const SPANISH_BE = oneOf('era eran sera seran es son esta estan');
const SPANISH_ADVERBS = oneOf('ya tambien aun siempre ademas recientemente luego');

const SPANISH_AHEAD = oneOf('iba iban va van punto');

const SPANISH: Tests = {
  ahead: (form) => isSpanishAhead(form) || SPANISH_AHEAD(form),
  negative: oneOf('nadie ningun ninguno ninguna'),
  auxiliary: (form) => SPANISH_AUXILIARIES(form) || SPANISH_BE(form),
  composing: SPANISH_AUXILIARIES,
  past: (form) => isSpanishPast(form, /^\p{Lu}/u.test(form.text)),
  firstPast: (form) => isSpanishPast(form, false),
  finite: (form) => isSpanishImperfect(form) || SPANISH_HAVE(form),
  subjunctive: mayBeSubjunctive,
  participle: ({ folded }) =>
    /(?:[ai]d|hech|dich|puest|muert|biert|scrit|vuelt|suelt|rot|vist|impres|elect)[oa]s?$/.test(folded),
  adverb: (form) => form.folded.endsWith('mente') || SPANISH_ADVERBS(form),
  joint: oneOf('y e pero o'),
  accusing: ({ folded }) => /^(?:acus|sospech|absuelt|absolv|exonera|imputad|sindicad)/.test(folded),
  infinitive: isSpanishInfinitive,
  negating: oneOf('no ni nunca jamas tampoco ningun ninguna nadie sin'),
  each: oneOf('cada'),
};

const INFINITIVE = /^[a-z]*[aei]r(?:l[aeo]s?|se|me|nos)?$/;

/** `cerrar`, `cerrarlo`; not `mujer`. Accents are gone: `reír`, but `sumó` never ends so. */
function isSpanishInfinitive({ text, folded }: WordForm): boolean {
  if (/^\p{Lu}/u.test(text) || folded.length < 3 || !INFINITIVE.test(folded)) return false;
  return folded !== 'por' && !lexiconSet('es', 'infinitive-likes').has(folded);
}

const TESTS: Readonly<Record<Language, Tests>> = {
  en: { ...listed('en'), ...ENGLISH },
  es: { ...listed('es'), ...SPANISH },
};
