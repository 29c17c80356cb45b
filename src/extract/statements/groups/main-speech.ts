import type { Reading } from '../reading.ts';
import { isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/saying/reporting-verbs.ts';
import { voiceOf } from './voice.ts';

/** What stands between a speaker and the verb of saying is at most so many words. */
const ASIDE_WITHIN = 10;

/** The speaking is what the sentence tells: a verb of saying stands beside the speaker, but for what stands between commas. */
export function isMainSpeech(reading: Reading): boolean {
  const { view, speaker } = reading;
  if (!speaker) return true;
  if (speaker.start < view.start)
    return view.words.some(
      (_, word) => isReporting(view, word) && (opens(view, word) || speaksBeside(view, word)),
    );
  const verb = pastAside(view, wordAt(view, speaker.end));
  return isReporting(view, verb) || isInverted(view, voiceOf(reading)?.from ?? wordAt(view, speaker.start));
}

/** The verb behind a speaker: "Hale, in a letter to the board, said", "Hale has said". */
function pastAside(view: SentenceView, from: number): number {
  let word = from;
  if (parted(view, word) && !isReporting(view, word))
    while (word < from + ASIDE_WITHIN && (word === from || !parted(view, word))) word++;
  while (isA(view, word, 'auxiliary', 'adverb')) word++;
  return word;
}

/** `"…", said the warden, Hale`, "…, insistió ante el juez el notario Vos". */
function isInverted(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(1, from - ASIDE_WITHIN); word--) {
    if (isReporting(view, word)) return word === from - 1 || parted(view, word);
    if (parted(view, word)) return false;
  }
  return false;
}

/** "She said", "Dijo que"; not "Asked about it, she changed the subject". */
function opens(view: SentenceView, word: number): boolean {
  return word === 1 || (word === 0 && view.language === 'es');
}

/** `"…", contesta ella`. */
function speaksBeside(view: SentenceView, verb: number): boolean {
  return isA(view, verb + 1, 'singular') || isA(view, verb - 1, 'singular');
}

function isReporting(view: SentenceView, word: number): boolean {
  return reportingVerbs(view.language).has(view.words[word]?.lower ?? '');
}
