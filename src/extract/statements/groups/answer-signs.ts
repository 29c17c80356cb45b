import { lexiconSet } from '../../../language/lexicon.ts';
import type { Reading } from '../reading.ts';
import { holds } from '../sentence/about-word.ts';
import { isA, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/reporting-verbs.ts';
import { isNegative } from '../standing/happened.ts';
import { tellsFinding } from './found-on.ts';
import { isMainSpeech } from './main-speech.ts';
import { sharedWords } from './shared-words.ts';

/** What speaks for or against a sentence's being an answer to a claim, whoever speaks. */
export const ANSWER_SIGNS = [
  'denial',
  'insists',
  'contradicts',
  'admits',
  'speaks of claim',
  'shared words',
  'quotes',
  'finds',
  'accuses too',
  'denies else',
] as const;

export type AnswerSign = (typeof ANSWER_SIGNS)[number];

/** More words in common than so many say no more. */
const MOST_SHARED = 2;

/** A verb of saying that opens a sentence is among its first so many words. */
const SPEECH_WITHIN = 4;

/** Behind a verb of denying "that" stands within so many words. */
const THAT_WITHIN = 4;

export function answerSigns(reading: Reading, claim: Reading): Readonly<Record<AnswerSign, number>> {
  const { view } = reading;
  const shared = sharedWords(view, claim.view);
  return {
    denial: Number(denies(reading)),
    insists: Number(insists(view)),
    contradicts: Number(contradicts(view)),
    admits: Number(admits(view)),
    'speaks of claim': Number(speaksOfClaim(view)),
    'shared words': Math.min(MOST_SHARED, shared),
    quotes: Number(view.quotations.length > 0),
    finds: Number(reading.standings.includes('finding') || tellsFinding(view)),
    'accuses too': Number(reading.standings.includes('accusation') && !denies(reading)),
    'denies else': Number(shared === 0 && deniesThat(view)),
  };
}

/** Whether a sentence has any word of answering: nobody's bare telling is a reply. */
export function mayReply(reading: Reading, claim: Reading): boolean {
  const { view, speaker } = reading;
  if (denies(reading) || insists(view) || opensSpeech(view)) return true;
  if (speaker === null) return false;
  return isMainSpeech(reading) || contradicts(view) || sharedWords(view, claim.view) > 0;
}

/** Whether a sentence denies, insists, contradicts or speaks of what was claimed. */
export function answersOpenly(reading: Reading, claim: Reading): boolean {
  const { view } = reading;
  return (
    denies(reading) ||
    insists(view) ||
    contradicts(view) ||
    speaksOfClaim(view) ||
    sharedWords(view, claim.view) > 0
  );
}

function denies({ standings }: Reading): boolean {
  return standings.includes('denial') || standings.includes('plea');
}

/** "insisted", "replied", "called it", outside quotation marks. */
function insists(view: SentenceView): boolean {
  const verbs = lexiconSet(view.language, 'insisting-verbs');
  return view.words.some(({ folded }, word) => verbs.has(folded) && !wordIsQuoted(view, word));
}

/** "admitted it and apologised". */
export function admits(view: SentenceView): boolean {
  return holds(view, 'admitting-verbs');
}

/** "the accusations", "the account": a word for what was claimed. */
function speaksOfClaim(view: SentenceView): boolean {
  return holds(view, 'claim-nouns');
}

export function contradicts(view: SentenceView): boolean {
  const lies = lexiconSet(view.language, 'lie-words');
  return view.words.some(({ folded }, word) => isNegative(view, word) || lies.has(folded));
}

/** "She said", "Dijo": a verb of saying behind a pronoun that opens the sentence, or first. */
export function opensSpeech(view: SentenceView): boolean {
  const verbs = reportingVerbs(view.language);
  const verb = view.words.findIndex(({ lower }, word) => word < SPEECH_WITHIN && verbs.has(lower));
  if (verb === 0) return view.language === 'es';
  return verb > 0 && isA(view, verb - 1, 'singular', 'plural', 'neuter', 'clitic', 'auxiliary', 'adverb');
}

/** "denied that she was leaving": what is denied is said in a clause. */
function deniesThat(view: SentenceView): boolean {
  const verbs = lexiconSet(view.language, 'denying-verbs');
  const verb = view.words.findIndex(({ folded }) => verbs.has(folded));
  if (verb < 0) return false;
  for (let word = verb + 1; word <= verb + THAT_WITHIN; word++) if (isA(view, word, 'that')) return true;
  return false;
}
