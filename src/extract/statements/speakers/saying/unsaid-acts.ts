import { lexiconClasses } from '../../../../language/lexicon.ts';
import { aboutWord, isMannerAdverb, isNumeral, listed } from '../../sentence/about-word.ts';
import { gapBefore, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** Whether what begins at a word makes an act of the verb before it. */
type ActTest = (view: SentenceView, from: number) => boolean;

/** Whether an English verb of saying tells an act by what stands behind it: "conceded nineteen runs", "denied him twice from six yards", "posted a 67", "wrote it down", "promised nothing". */
export function isActByObject(view: SentenceView, verb: number): boolean {
  const isAct = actOf(view, verb);
  return isAct?.(view, verb + 1) === true || isNothing(view, verb);
}

/** What makes an act of the verbs of a class. */
const ACTS: Readonly<Record<string, ActTest>> = {
  conceding: isOfGame,
  denying: isOfKeeper,
  posting: isScore,
  writing: isDownBehind,
  telling: isTale,
  swearing: isOath,
};

const actOf = aboutWord(({ folded }, language): ActTest | null => {
  for (const [name, forms] of lexiconClasses(language, 'acts-by-object'))
    if (forms.has(folded)) return ACTS[name] ?? null;
  return null;
});

/** Between a verb and its figure or noun stand at most so many words. */
const OBJECT_WITHIN = 5;

/** "nineteen runs", "a late penalty": goals and runs are let in, not granted. */
function isOfGame(view: SentenceView, from: number): boolean {
  return isReached(view, from, (word) => isGoal(view, word));
}

const isGoal = listed('conceded-in-games');

/** "him twice", "her from the spot"; not "her claims". */
function isOfKeeper(view: SentenceView, from: number): boolean {
  if (!isA(view, from, 'other') || parted(view, from + 1)) return false;
  return isMultiple(view, from + 1) || isA(view, from + 1, 'preposition');
}

const isMultiple = listed('times-over');

/** "a 67", "a five-under-par 67", "68", "rounds of 68". */
function isScore(view: SentenceView, from: number): boolean {
  if (isNumeral(view, from)) return true;
  return isA(view, from, 'indefinite') && isReached(view, from, (word) => isNumeral(view, word));
}

/** "it down", "the number down", "down the number". */
function isDownBehind(view: SentenceView, from: number): boolean {
  if (isDown(view, from)) return !isA(view, from + 1, 'that');
  return isReached(view, from, (word) => isDown(view, word));
}

const isDown = aboutWord(({ folded }) => folded === 'down');

/** "in a new president", "allegiance to the crown", "at the referee". */
function isOath(view: SentenceView, from: number): boolean {
  return (
    isOathWord(view, from) || (isA(view, from, 'determiner', 'indefinite') && isOathWord(view, from + 1))
  );
}

const isOathWord = aboutWord(({ folded }) => /^(?:in|at|by|oaths?|allegiance|loyalty)$/u.test(folded));

/** "the children a story."; not "a similar story". */
function isTale(view: SentenceView, from: number): boolean {
  if (isA(view, from, 'indefinite')) return false;
  return isReached(view, from, (word) => isStory(view, word) && isLast(view, word));
}

const isStory = listed('told-tales');

function isLast(view: SentenceView, word: number): boolean {
  return word + 1 >= view.words.length || parted(view, word + 1);
}

/** "nothing", "her nothing", "nothing to the press": not "claimed nothing had changed". */
function isNothing(view: SentenceView, verb: number): boolean {
  const from = isA(view, verb + 1, 'objective') || isNobody(view, verb + 1) ? verb + 2 : verb + 1;
  if (!isSilence(view, from) || parted(view, from)) return false;
  const next = from + 1;
  return (
    next >= view.words.length || parted(view, next) || isA(view, next, 'preposition', 'coordinator', 'but')
  );
}

const isSilence = aboutWord(({ folded }) => folded === 'nothing' || folded === 'little');
const isNobody = listed('nobody-words');

/** Whether a word of such a kind follows before a mark, a verb or a preposition. */
function isReached(view: SentenceView, from: number, isMeant: (word: number) => boolean): boolean {
  for (let word = from; word < from + OBJECT_WITHIN && word < view.words.length; word++) {
    if (parted(view, word) && gapBefore(view, word) !== '-') return false;
    if (isMeant(word)) return true;
    if (isA(view, word, 'that', 'be', 'auxiliary', 'modals', 'subordinator') || isMannerAdverb(view, word))
      return false;
  }
  return false;
}
