import { listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { isGerund } from '../noun-here.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
import { isDeniableAct, isDeniedDeed } from './deed-verbs.ts';

/** Whether a clause or a deed is the object of an English verb: "denied that they hid money", "denied having taken money". */
export function isOfDeed(view: SentenceView, verb: number): boolean {
  const next = verb + 1;
  if (isA(view, next, 'that', 'singular', 'plural') && view.language === 'en') return true;
  if (!isGerund(view, next)) return false;
  return isA(view, next + 1, 'determiner', 'objective') || isPerfect(view, next) || isDeed(view, next);
}

/** "hiding", "having"; not "funding", "housing". */
function isDeed(view: SentenceView, word: number): boolean {
  return isMisdeedVerb(view, word) || isDeniableAct(view, word) || isDeniedDeed(view, word);
}

const isPerfect = listed('perfect-words');
