import { aboutWord, listed } from '../../sentence/about-word.ts';
import { CAUSE, givesAnywhere } from '../../sentence/cause.ts';
import { gapBefore, isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { isNegative } from '../unreal/happened.ts';
import { baseListed, isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { isDeniableAct, isDeniedDeed } from './deed-verbs.ts';
import { doneByMe } from './first-person.ts';

/** Who speaks of himself stands within so many words before the negation ("I have certainly never"). */
const SELF_WITHIN = 4;

/** The verb stands within so many words behind the negation ("no se lo robé", "did not ever once steal"). */
const VERB_WITHIN = 4;

/** Whom it was done to stands within so many words behind the verb. */
const OBJECT_WITHIN = 2;

/**
 * Number of the negation with which somebody says of himself that he did no wrong ("I never stole", "no lo empujé", "we
 * have not bribed anybody"); null for none. It denies whoever says it, and whatever was told before.
 */
export function negatesOwnWrong(view: SentenceView): number | null {
  if (!givesAnywhere(view, CAUSE.negative)) return null;
  for (let word = 0; word < view.words.length; word++)
    if (isNegative(view, word) && deniesOfSelf(view, word)) return word;
  return null;
}

/** Whether a word is set apart as somebody's own: inside quotation marks, or behind a name and a colon. */
export function isSpokenApart(view: SentenceView, word: number): boolean {
  if (wordIsQuoted(view, word)) return true;
  const start = view.mentions.find(({ form }) => form === 'name')?.end ?? view.end;
  for (let before = word; before > 0 && (view.words[before]?.start ?? 0) > start; before--)
    if (gapBefore(view, before).includes(':')) return true;
  return false;
}

function deniesOfSelf(view: SentenceView, negation: number): boolean {
  if (view.language === 'en' && !isOfSelf(view, negation)) return false;
  for (let word = negation + 1; word <= negation + VERB_WITHIN; word++) {
    if (parted(view, word) || isA(view, word, 'cut', 'modal')) return false;
    const isMisdeed = isMyMisdeed(view, word);
    if (isMisdeed || isMyDeed(view, word))
      return isDone(view, negation, word) && (isMisdeed || isUponSomebody(view, negation, word));
    if (isMyDealing(view, word)) return isDone(view, negation, word) && isUponNobody(view, word);
  }
  return false;
}

/** "did not steal", "never stole"; not "never lie", "do not lie", which is so in general. */
function isDone(view: SentenceView, negation: number, verb: number): boolean {
  if (view.language === 'es' || isPastAuxiliary(view, negation) || isPastAuxiliary(view, negation - 1))
    return true;
  return !isBase(view, verb) && !isA(view, negation - 1, 'auxiliary');
}

/** "I did not", "we have never": who speaks, with nothing but auxiliaries between. */
function isOfSelf(view: SentenceView, negation: number): boolean {
  for (let word = negation - 1; word >= Math.max(0, negation - SELF_WITHIN); word--) {
    if (isSelf(view, word)) return true;
    if (parted(view, word + 1) || !isA(view, word, 'auxiliary', 'adverb')) return false;
  }
  return isSelf(view, negation - 1);
}

/** "him", "anybody", "a nadie", "lo": it was done to somebody. */
function isUponSomebody(view: SentenceView, negation: number, verb: number): boolean {
  for (let word = negation + 1; word < verb; word++) if (isA(view, word, 'clitic')) return true;
  for (let word = verb + 1; word <= verb + OBJECT_WITHIN && !parted(view, word); word++)
    if (isA(view, word, 'objective') || isAnybody(view, word)) return true;
  return false;
}

/** "met anyone", "compré a ningún juez": with or to nobody at all. */
function isUponNobody(view: SentenceView, verb: number): boolean {
  for (let word = verb + 1; word <= verb + OBJECT_WITHIN && !parted(view, word); word++)
    if (
      isAnybody(view, word) ||
      (view.language === 'es' && isA(view, word, 'negative') && isA(view, word - 1, 'object'))
    )
      return true;
  return false;
}

/** In English any form behind the subject; in Spanish that of the first person. */
function isMyMisdeed(view: SentenceView, word: number): boolean {
  return view.language === 'en' ? isMisdeedVerb(view, word) : isMisdeedByMe(view, word);
}

function isMyDeed(view: SentenceView, word: number): boolean {
  return view.language === 'en' ? isDeniedDeed(view, word) : isDeedByMe(view, word);
}

function isMyDealing(view: SentenceView, word: number): boolean {
  return view.language === 'en' ? isDeniableAct(view, word) : isDealingByMe(view, word);
}

/** "I", "we've". */
const isSelf = aboutWord(({ folded }) => /^(?:i|we)(?:['’](?:ve|d))?$/u.test(folded));
const isPastAuxiliary = aboutWord(({ folded }) =>
  /^(?:did|had|have)(?:n['’]t)?$|['’](?:ve|d)$/u.test(folded),
);
const isBase = baseListed('misdeeds', 'denied-deeds');
const isAnybody = listed('anybody-words');
const isMisdeedByMe = doneByMe('misdeeds');
const isDeedByMe = doneByMe('denied-deeds');
const isDealingByMe = doneByMe('deniable-acts');
