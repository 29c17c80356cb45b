/** What the written form of a word says of its part in a clause, whatever stands around it. */
import type { Word } from '../../../dates/grammar/words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import { bitsByWord } from '../../../language/word-bits.ts';
import { bitsPerForm, type WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { eventWords } from './event-words.ts';
import { endsAsSpanishPast, isSpanishAhead, isSpanishImperfect, mayBeSubjunctive } from './spanish-verbs.ts';

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

type Trait = keyof typeof TRAIT;

/** What the form itself says beside the lists, given the traits that these gave it: its ending, its capital. */
type FormTraits = (form: WordForm, listed: number) => number;

const TRAITS: Readonly<Record<Language, (form: WordForm) => number>> = {
  en: bitsPerForm((form) => traitsOf(form, 'en', englishTraits)),
  es: bitsPerForm((form) => traitsOf(form, 'es', spanishTraits)),
};

function traitsOf(form: WordForm, language: Language, byForm: FormTraits): number {
  const listed = listedTraits(language).get(form.folded) ?? 0;
  return byForm(form, listed) | (BORDER.test(form.text) ? TRAIT.border : 0);
}

const BORDER = /^[;:(),—–]$/;

const LISTED = new Map<Language, ReadonlyMap<string, number>>();

/** What the lexicon says of folded words, all its lists at once: most words of a text are in none. */
function listedTraits(language: Language): ReadonlyMap<string, number> {
  const known = LISTED.get(language);
  if (known) return known;
  const traits = bitsByWord([
    ...[...LISTS, ...OWN_LISTS[language]].map(
      ([list, ...names]) => [bitsOf(names), lexiconSet(language, list)] as const,
    ),
    ...CLASSES.map(([name, ...names]) => [bitsOf(names), eventWords(language, name)] as const),
  ]);
  LISTED.set(language, traits);
  return traits;
}

function bitsOf(names: readonly Trait[]): number {
  return names.reduce((bits, name) => bits | TRAIT[name], 0);
}

/** Lists or classes by name, and the traits that their words have. */
type Sources = readonly (readonly [name: string, ...traits: Trait[]])[];

/** Lists that both languages have. */
const LISTS: Sources = [
  ['event-reports', 'report'],
  ['event-states', 'state'],
  ['event-unreal', 'unreal'],
  ['event-openers', 'opener'],
  ['fulfilled-verbs', 'fulfilling'],
  ['demanding-verbs', 'demanding'],
  ['rejecting-verbs', 'rejecting'],
  ['doubting-words', 'doubting'],
  ['proof-nouns', 'proof'],
  ['calendar-nouns', 'calendar'],
  ['denying-verbs', 'denying'],
  ['supposing-verbs', 'supposing'],
];

const OWN_LISTS: Readonly<Record<Language, Sources>> = {
  en: [
    ['event-participles', 'participle'],
    ['event-pasts', 'past', 'participle'],
    ['before-to', 'beforeTo'],
    ['bare-goals', 'goal'],
  ],
  es: [['event-pasts', 'past', 'firstPast']],
};

/** Classes of the lexicon's closed words. */
const CLASSES: Sources = [
  ['auxiliary', 'auxiliary'],
  ['composing', 'composing'],
  ['finite', 'finite'],
  ['adverb', 'adverb'],
  ['negating', 'negating'],
  ['no subject', 'negative'],
  ['undoing', 'undoing'],
  ['ahead', 'ahead'],
  ['joint', 'joint'],
  ['each', 'each'],
];

const CAPITAL = /^\p{Lu}/u;
const ENGLISH_ACCUSING = /^(?:accus|suspect|acquit|exonerat|cleared|charged|charging|indicted)/;

function englishTraits({ text, folded }: WordForm, listed: number): number {
  let traits = listed;
  // `across the United States`: a present form opens no sentence, and within one a verb has no capital.
  if ((listed & TRAIT.report) !== 0 && text.endsWith('s') && CAPITAL.test(text)) traits &= ~TRAIT.report;
  if (folded.endsWith("n't")) traits |= TRAIT.unreal | TRAIT.negating;
  if (folded.endsWith('ly')) traits |= TRAIT.adverb;
  if (folded.endsWith('ed')) traits = regularTraits(text, folded, traits);
  return ENGLISH_ACCUSING.test(folded) ? traits | TRAIT.accusing : traits;
}

/** A form in `-ed` is a past, if it has no capital, and a participle. */
function regularTraits(text: string, folded: string, traits: number): number {
  const isVerb = !eventWords('en', 'no past').has(folded);
  const participle = isVerb && folded.length > 3 ? TRAIT.participle : 0;
  if (CAPITAL.test(text)) return (traits & ~TRAIT.past) | participle;
  const isPast = isVerb && REGULAR_PAST.test(folded) && !lexiconSet('en', 'tenseless-words').has(folded);
  return traits | participle | (isPast ? TRAIT.past : 0);
}

const REGULAR_PAST = /[a-z]{2}ed$/;
const SPANISH_PARTICIPLE =
  /(?:[ai]d|hech|dich|puest|muert|biert|scrit|vuelt|suelt|rot|vist|impres|elect)[oa]s?$/;
const SPANISH_ACCUSING = /^(?:acus|sospech|absuelt|absolv|exonera|imputad|sindicad)/;

function spanishTraits(form: WordForm, listed: number): number {
  const { text, folded } = form;
  const isName = CAPITAL.test(text);
  return (
    listed |
    (folded.endsWith("n't") ? TRAIT.unreal : 0) |
    (folded.endsWith('mente') ? TRAIT.adverb : 0) |
    (isSpanishAhead(form) ? TRAIT.ahead : 0) |
    (endsAsSpanishPast(form) ? (isName ? TRAIT.firstPast : TRAIT.past | TRAIT.firstPast) : 0) |
    (isSpanishImperfect(form) ? TRAIT.finite : 0) |
    (mayBeSubjunctive(form) ? TRAIT.subjunctive : 0) |
    (SPANISH_PARTICIPLE.test(folded) ? TRAIT.participle : 0) |
    (SPANISH_ACCUSING.test(folded) ? TRAIT.accusing : 0) |
    (!isName && isSpanishInfinitive(folded) ? TRAIT.infinitive : 0)
  );
}

const INFINITIVE = /^[a-z]*[aei]r(?:l[aeo]s?|se|me|nos)?$/;

/** `cerrar`, `cerrarlo`; not `mujer`. Accents are gone: `reír`, but `sumó` never ends so. */
function isSpanishInfinitive(folded: string): boolean {
  if (folded.length < 3 || !INFINITIVE.test(folded)) return false;
  return folded !== 'por' && !lexiconSet('es', 'infinitive-likes').has(folded);
}
