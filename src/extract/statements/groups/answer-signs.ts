import { lexiconSet } from '../../../language/lexicon.ts';
import type { WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { hashOf } from '../../syntax/keys.ts';
import type { Reading } from '../reading.ts';
import { aboutSentence, aboutWord } from '../sentence/about-word.ts';
import { singularOf } from '../sentence/agents.ts';
import { CAUSE, givesAnywhere, givesUnquoted } from '../sentence/cause.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/saying/reporting-verbs.ts';
import { isNegative } from '../standing/unreal/happened.ts';
import { isUnreal } from '../standing/unreal/unreal.ts';
import { subjectNouns, toldDeed } from './told-deed.ts';
import { voiceOf } from './voice.ts';

/** Words shorter than this say little of what two sentences share. */
const LEAST_SHARED = 4;

/** A denial weighs as much as two lesser signs that a sentence answers. */
const DENIAL_WEIGHT = 2;

/** How much speaks for a sentence's being an answer, whoever speaks. */
export function answerWeight({ view, standings }: Reading, claim: Reading): number {
  const denial = standings.includes('denial') || standings.includes('plea') ? DENIAL_WEIGHT : 0;
  const signs = [
    isReply(view) || admits(view),
    contradicts(view),
    speaksOfClaim(view),
    sharesWords(view, claim.view),
  ];
  return denial + signs.filter(Boolean).length;
}

/** Whether a sentence denies, contradicts, admits or says that it answers; words in common do not. */
export function answersOpenly({ view, standings }: Reading): boolean {
  return standings.includes('denial') || isReply(view) || admits(view) || contradicts(view);
}

/** Whether a sentence denies or says that it answers: a "not" in it does neither. */
export function answersByWord({ view, standings }: Reading): boolean {
  return standings.includes('denial') || isReply(view);
}

/** "replied", "hit back". */
function isReply(view: SentenceView): boolean {
  return givesUnquoted(view, CAUSE.replying);
}

/** "admitted it and apologised". */
export function admits(view: SentenceView): boolean {
  return givesAnywhere(view, CAUSE.admitting);
}

/** "Hale says the drivers slashed his tyres": what is said back of those who accuse him, and nothing of what they say. */
export function onlyCounters(reading: Reading, claim: Reading): boolean {
  const { view, speaker, standings } = reading;
  if (contradicts(view) || standings.includes('plea')) return false;
  const told = speaker?.told;
  const accuser = voiceOf(claim);
  if (!told || !accuser) return false;
  const deed = toldDeed(reading);
  if (accuser.entity !== null && deed?.entities.includes(accuser.entity)) return true;
  const last = accuser.nouns.at(-1);
  return last !== undefined && deed !== null && subjectNouns(reading).includes(last);
}

/** "the accusations", "the account": a word for what was claimed. */
export function speaksOfClaim(view: SentenceView): boolean {
  return givesAnywhere(view, CAUSE.claim);
}

/** Whether a sentence denies that something is or was so; what would not be contradicts nothing. */
export function contradicts(view: SentenceView): boolean {
  if (givesAnywhere(view, CAUSE.lie)) return true;
  if (!givesAnywhere(view, CAUSE.negative)) return false;
  return view.words.some((_, word) => isNegative(view, word) && !isUnreal(view, { from: word }));
}

/** Whether two sentences have a longer word in common that names nobody. */
export function sharesWords(left: SentenceView, right: SentenceView): boolean {
  const hashes = tellingHashes(right);
  for (let word = 0; word < left.words.length; word++)
    if (hashes.includes(tellingHash(left, word)) && tells(right, tellingWord(left, word))) return true;
  return false;
}

function tells(view: SentenceView, wanted: string): boolean {
  return view.words.some((_, word) => tellingWord(view, word) === wanted);
}

/** The hashes of the longer words of a sentence that name nobody. */
const tellingHashes = aboutSentence((view): readonly number[] =>
  view.words.map((_, word) => tellingHash(view, word)).filter((hash) => hash !== NOTHING),
);

/** The hash of a word that tells nothing. */
const NOTHING = -1;

const tellingHash = aboutWord((form, language) => {
  const word = longerWord(form, language);
  return word === '' ? NOTHING : hashOf(word);
});

/** A longer word that names nobody, in the singular; empty for others. */
const tellingWord = aboutWord(longerWord);

function longerWord({ text, folded }: WordForm, language: Language): string {
  const isLonger =
    folded.length >= LEAST_SHARED &&
    !lexiconSet(language, 'stop-words').has(folded) &&
    text[0] === folded[0] &&
    !reportingVerbs(language).has(folded);
  return isLonger ? singularOf(folded) : '';
}
