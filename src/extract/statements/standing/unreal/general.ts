import { endsAsImperfect, endsAsPreterite } from '../../../../language/endings.ts';
import { lexiconSet } from '../../../../language/lexicon.ts';
import type { Language } from '../../../../model.ts';
import { aboutWord, isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { Cue } from '../cue.ts';
import { citesLaw, isByLaw, isWhoeverMayBe } from './by-law.ts';
import { isStatistic } from './statistics.ts';
import { isOfWhoever } from './whoever.ts';

/** Whom words are about stands within so many words before them ("anyone who has ever been convicted"). */
const SUBJECT_WITHIN = 6;

/** A "whenever" opens its clause within so many words. */
const CLAUSE_WITHIN = 10;

/** An adverb of habit stands within so many words of what it tells. */
const HABIT_WITHIN = 10;

/** "a formal charge of fraud": the article stands within so many words before the noun. */
const ARTICLE_WITHIN = 3;

/**
 * Whether words tell of nobody in particular: of anyone, of few, or, in a sentence that names nobody and no time and tells
 * nothing past, of people of a kind ("A driver charged with speeding may choose …", "When a charge of fraud is made, …").
 */
export function isGeneral(view: SentenceView, cue: Cue): boolean {
  if (isOfAnybody(view, cue.from) || isOfFew(view, cue.from) || isEachTime(view, cue.from)) return true;
  if (isWhoeverMayBe(view, cue.from) || isOfWhoever(view, cue) || isStatistic(view, cue)) return true;
  if (cue.frame === 'against' && isAnyone(view, cue.to)) return true;
  if (isHabit(view, cue) || isOfSuspect(view, cue) || isManyConvicted(view, cue)) return true;
  // "Most of the survivors blame Hale": of an accusation they may be who makes it.
  if ((cue.standing !== 'accusation' || cue.frame === 'subject') && isShare(view, cue.from)) return true;
  if (!isIndefinite(view, cue)) return false;
  return isOftenSo(view, cue) || isByLaw(view, cue.from) || (!isParticular(view) && tellsRule(view, cue));
}

/** "It would be hard to try a suspect who had been acquitted": whoever that may be, in a sentence that only supposes. */
export function isOfSuspect(view: SentenceView, { from, frame }: Cue): boolean {
  if (frame !== 'object' && frame !== 'subject') return false;
  let word = from - 1;
  while (isA(view, word, 'be', 'relative', 'auxiliary') && !parted(view, word)) word--;
  if (parted(view, word + 1) || !isSuspect(view, word) || isA(view, word - 1, 'article')) return false;
  if (isPresent(view, from - 1)) return true;
  return view.words.some((_, at) => isA(view, at, 'modals') && !isA(view, at, 'infinitiveMark', 'future'));
}

/** "is sometimes charged with murder but convicted", "convictions often do not last": an adverb of habit beside a present. */
export function isHabit(view: SentenceView, { from, to }: Cue): boolean {
  const last = Math.min(view.words.length, to + HABIT_WITHIN);
  for (let word = Math.max(0, from - HABIT_WITHIN); word < last; word++) {
    if (!isOften(view, word)) continue;
    for (let beside = word - 2; beside <= word + 2; beside++) if (isPresent(view, beside)) return true;
  }
  return false;
}

/** "a policy for convicted burglars"; not "the two convicted men", "the release of convicted killers Hale and Vos". */
function isManyConvicted(view: SentenceView, { standing, from }: Cue): boolean {
  const before = isMannerAdverb(view, from - 1) ? from - 2 : from - 1;
  if (view.language !== 'en' || standing !== 'conviction' || !isPlural(view, from + 1)) return false;
  const start = view.words[from + 2]?.start;
  const bare =
    before < 0 ||
    isA(view, before, 'preposition', 'subordinator', 'coordinator') ||
    isAny(view, before) ||
    isThan(view, before);
  return bare && !parted(view, from + 1) && !view.mentions.some((one) => one.start === start);
}

/** "most of those charged", "nine in ten of the people charged", "40% of drivers convicted". */
function isShare(view: SentenceView, from: number): boolean {
  let word = from - 1;
  while (word > from - SUBJECT_WITHIN && isA(view, word, 'be', 'auxiliary', 'relative')) word--;
  if (!isAgentNoun(view.language, view.words[word]?.folded ?? '') && !isThose(view, word)) return false;
  word--;
  // "Most people convicted of theft never": told of the most of all.
  if (isProportion(view, word)) return true;
  while (isA(view, word, 'determiner')) word--;
  if (!isA(view, word, 'genitive')) return false;
  return isProportion(view, word - 1) || view.text[(view.words[word]?.start ?? 0) - 2] === '%';
}

/** Whether words tell of anybody: "Anyone who is convicted", "Those convicted of fraud lose …", "cualquiera que sea condenado". */
export function isOfAnybody(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - SUBJECT_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isAnybody(view, word)) return true;
    if (isThose(view, word)) return !isA(view, word - 1, 'preposition') && !isPast(view);
    if (!isA(view, word, 'be', 'auxiliary', 'relative', 'adverb', 'passive', 'that')) return false;
  }
  return false;
}

/** "Few are ever convicted", "was rarely charged", "apenas se condena". */
function isOfFew(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - SUBJECT_WITHIN); word--) {
    if (parted(view, word + 1) || isA(view, word, 'cut')) return false;
    if (isHardly(view, word)) return true;
    if (isFew(view, word)) return !isA(view, word - 1, 'article', 'determiner');
  }
  return false;
}

/** "Whenever a minister faces trial". */
function isEachTime(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - CLAUSE_WITHIN); word--) {
    if (isWhenever(view, word)) return true;
    if (parted(view, word)) return false;
  }
  return false;
}

const isWhenever = listed('whenever-words');

/** A noun with "a" or "any" before it, or words about a person or persons without "the". */
function isIndefinite(view: SentenceView, { from, frame }: Cue): boolean {
  for (let word = from - 1; word >= Math.max(0, from - ARTICLE_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isAny(view, word)) return true;
    if (isA(view, word, 'determiner', 'possessive', 'preposition', 'be', 'auxiliary')) break;
  }
  return (frame === 'object' || frame === 'subject') && isOfKind(view, from);
}

/** "A driver (who is) charged with", "People accused of". */
function isOfKind(view: SentenceView, from: number): boolean {
  // "Los condenados por fraude no podrán": the participle is the noun.
  if (isManyOf(view, from - 1) && isPlural(view, from)) return true;
  let word = from - 1;
  while (isA(view, word, 'be', 'relative', 'auxiliary') && !parted(view, word)) word--;
  if (parted(view, word + 1) || !isAgentNoun(view.language, view.words[word]?.folded ?? '')) return false;
  for (let before = word - 1; before >= Math.max(-1, word - ARTICLE_WITHIN); before--) {
    if (before < 0 || parted(view, before + 1) || isAny(view, before)) return true;
    if (isA(view, before, 'determiner', 'article', 'possessive', 'counting')) return isManyOf(view, before);
  }
  return isPlural(view, word) || isPeople(view, word);
}

/** "los conductores acusados de": Spanish speaks so of all of a kind. */
function isManyOf(view: SentenceView, article: number): boolean {
  return view.language === 'es' && isA(view, article, 'article') && isPlural(view, article);
}

const isPlural = aboutWord(({ folded }) => /[a-z]{2}s$/u.test(folded));

/** Whether a sentence names anybody, anything or a time, or quotes. */
function isParticular(view: SentenceView): boolean {
  if (view.mentions.length > 0 || view.times.length > 0 || view.quotations.length > 0) return true;
  return view.words.some((_, word) => word > 0 && isCapitalized(view, word) && !wordIsQuoted(view, word));
}

/** "Clerks accused of theft often plead guilty", "Women are accused of lying if they …": what tells so stands behind. */
function isOftenSo(view: SentenceView, { from, to }: Cue): boolean {
  if (!isOfKind(view, from)) return false;
  for (let word = to; word < view.words.length; word++)
    if (isOften(view, word) || isA(view, word, 'conditional')) return !isPast(view);
  return false;
}

/** A modal or a word like "often", or a noun of which the present tells ("An allegation of fraud is easy to make"). */
function tellsRule(view: SentenceView, cue: Cue): boolean {
  for (let word = 0; word < view.words.length; word++)
    if (
      (word < cue.from || word >= cue.to) &&
      (isA(view, word, 'modals') || isOften(view, word) || isRule(view, word))
    )
      return true;
  if (citesLaw(view)) return true;
  return isNounCue(view, cue) && !isPast(view);
}

function isNounCue(view: SentenceView, { from }: Cue): boolean {
  const parse = view.tree();
  const at = parse && placeOf(view, parse, from);
  return parse !== null && at !== null && parse.tags[at] === 'noun';
}

/** Whether the word on which the sentence hangs is told as past. */
function isPast(view: SentenceView): boolean {
  const parse = view.tree();
  const root = parse ? parse.heads.indexOf(-1) : -1;
  if (!parse || root < 0) return true;
  const beside = parse.heads.flatMap((head, at) => (head === root ? [wordOf(view, parse, at)] : []));
  const own = wordOf(view, parse, root);
  if ([own, ...beside].some((word) => isA(view, word, 'pastAuxiliary'))) return true;
  return isPastForm(view, own) && !beside.some((word) => word < own && isA(view, word, 'be'));
}

/** Regular pasts by their endings, in Spanish of the first person, too. */
function endsAsPast(lower: string, language: Language): boolean {
  if (language === 'en') return /[a-z]{2}ed$/u.test(lower);
  return endsAsPreterite(lower) || endsAsImperfect(lower) || lower.endsWith('é');
}

const isPastForm = aboutWord(
  ({ lower, folded }, language) =>
    lexiconSet(language, 'event-pasts').has(folded) || endsAsPast(lower, language),
);

const isAnybody = listed('anybody-words');
const isThose = listed('those-words');
const isFew = listed('few-words');
const isPeople = aboutWord(({ folded }) => folded === 'people');
const isAny = listed('any-words');
const isAnyone = listed('whichever-words');
const isHardly = listed('hardly-words');
const isOften = listed('often-words');
const isRule = listed('rule-words');
const isSuspect = listed('suspect-words');
const isProportion = listed('proportion-words');
const isPresent = listed('present-auxiliaries');
const isThan = listed('than-words');
