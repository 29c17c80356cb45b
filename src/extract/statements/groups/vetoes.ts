import { lexiconSet } from '../../../language/lexicon.ts';
import type { Reading } from '../reading.ts';
import { holds, listed } from '../sentence/about-word.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import { isA, type SentenceView } from '../sentence/sentence-view.ts';
import { contradicts } from './answer-signs.ts';
import { claimantOf } from './claim-signs.ts';
import { isOfAnotherYear, onlyOrders } from './found-on.ts';
import { sharedWords } from './shared-words.ts';
import { subjectNouns, tellsOfAnother } from './told-deed.ts';
import { voiceOf } from './voice.ts';

/** What who keeps silent does not do is told within so many words after the "not". */
const SILENCE_WITHIN = 4;

/** Whose study it is stands among the first so many words. */
const STUDY_WITHIN = 8;

/** Whether a sentence speaks of another matter, or tells that somebody keeps silent: it answers nothing. */
export function isElsewhere(reading: Reading): boolean {
  return isOfOtherMatter(reading.view) || isSilent(reading);
}

/** Whether who makes a claim speaks again, or a sentence only says something back of him. */
export function isNoReply(reading: Reading, claim: Reading): boolean {
  const entity = reading.speaker?.entity ?? null;
  return (entity !== null && entity === claimantOf(claim)) || onlyCounters(reading, claim);
}

function onlyCounters(reading: Reading, claim: Reading): boolean {
  const { view, speaker, standings } = reading;
  const accuser = claimantOf(claim);
  if (standings.includes('plea') || holds(view, 'denying-verbs')) return false;
  if (accuser !== null && reading.accused.includes(accuser)) return true;
  const told = speaker?.told ? tellsOfAnother(reading) : null;
  if (told === null || contradicts(view)) return false;
  if (accuser !== null && told.includes(accuser)) return true;
  const last = voiceOf(claim)?.nouns.at(-1);
  return last !== undefined && subjectNouns(reading).includes(last);
}

/** Whether what a sentence finds was found before the claim was made, of many, or on another matter. */
export function findsElse({ view }: Reading, claim: Reading): boolean {
  return (
    isOfAnotherYear(view, claim.view) ||
    onlyOrders(view) ||
    holds(view, 'study-nouns', 0, STUDY_WITHIN) ||
    (examinesElse(view) && sharedWords(view, claim.view) === 0)
  );
}

/** "In another case, …", "another woman's account". */
function isOfOtherMatter(view: SentenceView): boolean {
  return view.words.some((_, word) => {
    const noun = view.words[word + 1]?.folded.replace(OWNER, '') ?? '';
    return isOther(view, word) && (isMatter(view, word + 1) || isAgentNoun(view.language, noun));
  });
}

/** "has not commented", "declined to speak", "could not be reached"; not "said that she never spoke to him". */
function isSilent({ view, speaker }: Reading): boolean {
  const told = speaker?.told;
  return view.words.some((_, word) => {
    if (!isA(view, word, 'negative') && !isDeclining(view, word)) return isMute(view, word);
    const isTold = told !== undefined && word >= told.from && word < told.to;
    const isSilence = isTold ? isCommenting : isSpeaking;
    for (let verb = word + 1; verb <= word + SILENCE_WITHIN; verb++) if (isSilence(view, verb)) return true;
    return false;
  });
}

/** "The inquiry into last year's flood found …". */
function examinesElse(view: SentenceView): boolean {
  const examiners = lexiconSet(view.language, 'examiners');
  return view.words.some(
    (_, word) => isJoint(view, word) && examiners.has(view.words[word - 1]?.folded ?? ''),
  );
}

const OWNER = /['’]s?$/u;
const isOther = listed('other-matters');
const isMatter = listed('matter-nouns');
const isDeclining = listed('declining-verbs');
const isSpeaking = listed('silence-verbs');
const isCommenting = listed('comment-verbs');
const isMute = listed('mute-words');
const isJoint = listed('matter-prepositions');
