import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { isA, isTime, parted, partedWithin, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGerund } from '../noun-here.ts';
import { isWhenAhead, opensLaw } from './by-law.ts';
import { isStory, opensStory, tellsPlot, tellsStory } from './story.ts';

/** A condition further before a cue than this many words is another clause's. */
const UNREAL_REACH = 10;

/** A modal verb or a "would have" stands within so many words before what it makes unreal. */
const MODAL_REACH = 4;

/** A modal stands within so many words before the second verb that hangs on it. */
const JOINED_REACH = 16;

/** A question ends within so many characters. */
const QUESTION_WITHIN = 200;

/** Between "took" and "to find" stand at most so many words. */
const REACHED_WITHIN = 7;

/** "the first Dane ever to be convicted": the ordinal stands within so many words before the "to". */
const FIRST_WITHIN = 6;

/**
 * Whether what words tell is supposed, asked, invented or general, not told to have been: "could be charged", "if Hale
 * were charged", "asked whether he stole", "a play in which a banker is convicted", "Under the law, a driver convicted …".
 */
export function isUnreal(view: SentenceView, { from, ahead }: Pick<Cue, 'from' | 'ahead'>): boolean {
  if (opensUnreal(view, from) || isInQuestion(view, from)) return true;
  if (isJoinedToModal(view, from) || isJoinedBase(view, from) || isForbiddenWay(view, from)) return true;
  for (let word = from - 1; word >= Math.max(0, from - UNREAL_REACH); word--) {
    const besideIt = word === from - 1 && isA(view, word, 'be');
    if (parted(view, word + 1) && !besideIt) return tellsStory(view, word + 1);
    if (isSupposing(view, word)) return true;
    if (besideIt && view.words[word]?.folded === 'be' && !isA(view, word - 1, 'infinitiveMark'))
      return !(ahead && isA(view, word - 1, 'future'));
    if (isA(view, word, 'conditional') || isCase(view, word) || isStory(view, word)) return true;
    if (isUntil(view, word) && !isTime(view, word + 1) && isOpenBefore(view, word)) return true;
    if (isA(view, word, 'asking') && isA(view, word + 1, 'asked')) return true;
    if (from - word > MODAL_REACH) continue;
    if (isOught(view, word)) return true;
    if (isA(view, word, 'modals')) return !(ahead && isA(view, word, 'future'));
    if (isA(view, word, 'unfulfilled') && isSupposed(view, word)) return true;
  }
  return false;
}

/** "Suppose that Hale had been convicted", "let us pretend that": what the reader is asked to suppose. */
function isSupposing(view: SentenceView, word: number): boolean {
  if (!isSupposeWord(view, word)) return false;
  let first = word;
  while (first > 0 && !parted(view, first) && isBeforeSuppose(view, first - 1)) first--;
  return first === 0 || parted(view, first) || (first < word && isA(view, first - 1, 'preposition'));
}

const isSupposeWord = listed('supposing-openers');
const isBeforeSuppose = listed('supposing-before');

/** "in the event of his being convicted", "in case she is charged", "en caso de ser condenado". */
function isCase(view: SentenceView, word: number): boolean {
  const before = isA(view, word - 1, 'article') ? word - 2 : word - 1;
  if (!isCaseNoun(view, word) || !isA(view, before, 'preposition')) return false;
  return isA(view, word + 1, 'genitive', 'that') || (before === word - 1 && view.language === 'en');
}

const isCaseNoun = listed('case-nouns');

/** "should be convicted of murder and sentenced to life", "should have come and found him guilty": one modal for both participles. */
function isJoinedToModal(view: SentenceView, from: number): boolean {
  if (view.language !== 'en' || !isA(view, from - 1, 'coordinator')) return false;
  for (let word = from - 2; word >= Math.max(0, from - UNREAL_REACH); word--) {
    if (parted(view, word + 1) || isA(view, word, 'relative', 'that')) return false;
    if (isA(view, word, 'be')) return isA(view, word - 1, 'modals') && !isA(view, word - 1, 'future');
    if (isA(view, word, 'auxiliary') && isA(view, word - 1, 'modals')) return true;
  }
  return false;
}

/** "could doubt her and still find Hale guilty", "must let him go and drop the charges": a base form that hangs on a modal. */
export function isJoinedBase(view: SentenceView, from: number): boolean {
  if (!isBase(view, from) || !isA(view, from - 1, 'coordinator', 'adverb')) return false;
  for (let word = from - 2; word >= Math.max(0, from - JOINED_REACH); word--) {
    if (isA(view, word, 'relative', 'that')) return false;
    if (isA(view, word, 'infinitiveMark')) return !isReached(view, word);
    if (isA(view, word, 'modals')) return true;
  }
  return false;
}

const isBase = listed('ruling-bases');

/** "ought not to harm it by raising tolls or indicting the mayor": a way of doing what one should not. */
function isForbiddenWay(view: SentenceView, from: number): boolean {
  if (!isGerund(view, from) || !(isOr(view, from - 1) || isA(view, from - 1, 'coordinator', 'by')))
    return false;
  for (let word = from - 2; word >= Math.max(1, from - JOINED_REACH); word--) {
    if (isA(view, word, 'relative', 'that')) return false;
    if (isA(view, word, 'negative') && (isA(view, word - 1, 'modals') || isOught(view, word - 1)))
      return true;
  }
  return false;
}

const isOr = aboutWord(({ folded }) => folded === 'or');
const isOught = aboutWord(({ folded }) => folded === 'ought');

/** "No decision would be taken until he was sentenced": what waits for something tells that it has not been. */
function isOpenBefore(view: SentenceView, until: number): boolean {
  for (let word = 0; word < until; word++) if (isA(view, word, 'modals', 'negative')) return true;
  return false;
}

const isUntil = listed('until-words');

/** "Convicted? Not yet", "¿De qué se le acusa?": the next mark that ends anything is a question's. */
function isInQuestion(view: SentenceView, from: number): boolean {
  const start = view.words[from]?.start ?? view.end;
  return /^[^.:;!?»”"]*\?/u.test(view.text.slice(start, Math.min(view.end, start + QUESTION_WITHIN)));
}

/** "In the novel, a clerk is convicted", "Under the law, whoever is convicted", "De ser condenado, Vos …". */
export function opensUnreal(view: SentenceView, from: number): boolean {
  if (isA(view, 0, 'of') && isInfinitive(view, 1) && from <= UNREAL_REACH) return view.language === 'es';
  if (isInverting(view, 0) && isInFirstClause(view, from)) return true;
  if (opensStory(view) || tellsPlot(view, from)) return true;
  return opensLaw(view, from) || isWhenAhead(view, from);
}

const isInverting = listed('inverting-words');

/** "Had the seal been forged, …", "Were he convicted, …". */
function isInFirstClause(view: SentenceView, from: number): boolean {
  return !partedWithin(view, 1, from + 1);
}

/** "De haberlo sabido, habría denunciado": what opens the sentence did not happen either. */
function isSupposed(view: SentenceView, unfulfilled: number): boolean {
  const opens = isA(view, 0, 'conditional') || (isA(view, 0, 'of') && isA(view, 1, 'unfulfilled'));
  return opens && unfulfilled > 1;
}

/** Whether words tell what was not done instead: "stopped short of accusing", "far from denying". */
export function isAvoided(view: SentenceView, { from }: Pick<Cue, 'from'>): boolean {
  return isA(view, from - 2, 'avoiding') && isA(view, from - 1, 'avoided');
}

/** Whether words stand in an infinitive that tells what is wanted, planned or due ("to be sentenced", "amenazó con denunciar"). */
export function isAhead(view: SentenceView, { from, ahead }: Pick<Cue, 'from' | 'ahead'>): boolean {
  if (view.language === 'es' && isSubjunctive(view, from)) return !ahead && !isAfterwards(view, from);
  if (view.language === 'es')
    return isInfinitive(view, from) && !isA(view, from - 1, 'done') && !isDone(view, from - 1);
  let be = from - 1;
  // "to be formally charged"
  while (isMannerAdverb(view, be)) be--;
  const verb = isA(view, be, 'be') ? be : from;
  if (!isA(view, verb - 1, 'infinitiveMark')) return false;
  return !isReached(view, verb - 1) && !(verb < from && isFirst(view, verb - 1));
}

/** "condenara", "acusase"; not "declara". */
const isSubjunctive = aboutWord(
  ({ folded }, language) =>
    language === 'es' &&
    /[a-z]{2}(?:ar|ier|yer|jer)an?$|[a-z]{2}(?:a|ie|ye|je)sen?$/u.test(folded) &&
    !lexiconSet('es', 'subjunctive-likes').has(folded),
);

/** "después de que la condenaran": what was before something else was so. */
function isAfterwards(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - UNREAL_REACH); word--)
    if (isA(view, word, 'that')) return [word - 1, word - 2].some((at) => isReaching(view, at));
  return false;
}

const isInfinitive = aboutWord(
  ({ folded }, language) => language === 'es' && /[a-z]{3}(?:[aei]r)(?:l[aeo]s?|se)?$|^ser$/u.test(folded),
);

/** "acaba de condenar", "volvió a acusar": what was reached was done. */
function isDone(view: SentenceView, mark: number): boolean {
  return isA(view, mark, 'preposition') && isReaching(view, mark - 1);
}

/** "took three hours to find him guilty": what was reached was done. */
export function isReached(view: SentenceView, mark: number): boolean {
  for (let word = mark - 1; word >= Math.max(0, mark - REACHED_WITHIN); word--) {
    if (parted(view, word + 1) || isA(view, word, 'cut', 'modal', 'negative')) return false;
    if (isReaching(view, word)) return true;
  }
  return false;
}

const isReaching = listed('reaching-verbs');

/** "the first minister to be convicted" was. */
function isFirst(view: SentenceView, mark: number): boolean {
  for (let word = mark - 1; word >= Math.max(0, mark - FIRST_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isRanked(view, word)) return true;
  }
  return false;
}

const isRanked = listed('ordinals-told');
