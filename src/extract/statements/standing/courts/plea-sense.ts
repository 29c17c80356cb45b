import { aboutWord, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** Who speaks a quoted answer stands within so many words before its verb. */
const SPEAKER_WITHIN = 4;

/** A verb of saying stands within so many words of the answer that it reports ("the clerk's nine questions, Hale said:"). */
const SAID_WITHIN = 8;

/**
 * Whether "guilty" or "not guilty" as an answer in direct speech is no plea: nobody says it, a jury does, or nothing tells that
 * a court asked ("Guilty," she laughed, about the cake).
 */
export function isNoPlea(view: SentenceView, { frame, from, to }: Cue): boolean {
  if (frame !== 'speaker') return isRegret(view, from);
  if (!endsThere(view, to) || !opensSpeech(view, from)) return true;
  const verb = sayingBeside(view, from, to);
  if (verb === null || isOfJury(view, verb)) return true;
  // "Not guilty" is said in court, "guilty" and "innocent" elsewhere, too.
  return to === from + 1 && !view.words.some((_, word) => isOfPleading(view, word));
}

/** "se reconoció culpable de la derrota": no court and no crime is near. */
function isRegret(view: SentenceView, from: number): boolean {
  if (view.language !== 'es' || !isConfessing(view, from + 1)) return false;
  return !view.words.some((_, word) => isOfPleading(view, word) || isWrongdoing(view, word));
}

/** "Not guilty, your honour", "Not guilty to all nine counts"; not "Not guilty people are". */
function endsThere(view: SentenceView, to: number): boolean {
  return to >= view.words.length || parted(view, to) || isA(view, to, 'preposition');
}

/** Whether what is said begins with a word: a quotation, or the sentence itself where Spanish writes no marks. */
function opensSpeech(view: SentenceView, from: number): boolean {
  if (wordIsQuoted(view, from)) return !wordIsQuoted(view, from - 1);
  return from === 0 && (view.language === 'es' || isInSingleMarks(view));
}

/** "'Not guilty,' he told the judge": single marks, which are apostrophes elsewhere. */
function isInSingleMarks(view: SentenceView): boolean {
  return /^['‘]/u.test(view.text.slice(view.start, view.start + 1));
}

/** The verb of saying beside an answer, outside the quotation. */
function sayingBeside(view: SentenceView, from: number, to: number): number | null {
  const quoted = wordIsQuoted(view, from);
  let after = to;
  while (after < view.words.length && quoted && wordIsQuoted(view, after)) after++;
  if (!quoted && !isInSingleMarks(view)) return answeredBehind(view, after);
  // "con un «no culpable» apenas audible, respondió": two words are a plea wherever they stand.
  let marks = to > from + 1 || !quoted ? 1 : 0;
  for (let word = after; word < after + SAID_WITHIN; word++) {
    if (word > after && parted(view, word) && marks-- === 0) break;
    if (gives(view, word, CAUSE.reporting)) return word;
  }
  for (let word = from - 1; word >= Math.max(0, from - SAID_WITHIN); word--)
    if (gives(view, word, CAUSE.reporting)) return word;
  return null;
}

/** "Inocente, dijo el piloto", "No culpable: eso contestó": the verb right behind, or behind a word that takes the answer up. */
function answeredBehind(view: SentenceView, after: number): number | null {
  for (const word of [after, after + 1]) if (gives(view, word, CAUSE.reporting)) return word;
  return null;
}

/** "Guilty," said the foreman: the verdict. */
function isOfJury(view: SentenceView, verb: number): boolean {
  for (let word = verb - SPEAKER_WITHIN; word <= verb + SPEAKER_WITHIN; word++)
    if (isJury(view, word)) return true;
  return false;
}

const isConfessing = aboutWord(({ folded }) => /^(?:reconoc|confes)/u.test(folded));
const isWrongdoing = listed('wrongdoing');
const isJury = listed('jury-words');
const isOfPleading = listed('plea-signs');
