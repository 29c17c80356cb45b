import { agentOf } from '../../../syntax/roles.ts';
import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import type { Cue } from '../cue.ts';

/** The "to" of "sentenced as a boy to hours of scales" stands within so many words behind the verb. */
const TO_WITHIN = 5;

/** What somebody is sentenced to is told within so many words behind the "to". */
const PENALTY_WITHIN = 10;

/**
 * Whether somebody is sentenced or condemned only to what no court orders: "sentenced to another winter of physiotherapy",
 * "condenado de niño a tocar el violín". A crime or a court in the sentence makes it a sentence.
 */
export function isNoPenalty(view: SentenceView, { from, headTo, to }: Cue): boolean {
  const verb = sentencingIn(view, from, to);
  if (verb === null) return false;
  if (verb === from && isReproach(view, verb)) return true;
  const mark = markBehind(view, verb, Math.max(to, verb + TO_WITHIN));
  if (mark === null || holds(view, 'penalty-words', mark + 1, mark + 1 + PENALTY_WITHIN)) return false;
  if (holds(view, 'penalty-words', headTo, mark)) return false;
  return !holds(view, 'wrongdoing') && !holds(view, 'judges');
}

/** "La ONU condenó a Tarsk por el bombardeo": who condemns is named and is no court, and no penalty is told. */
function isReproach(view: SentenceView, verb: number): boolean {
  if (view.language !== 'es' || !isCondemning(view, verb)) return false;
  if (holds(view, 'penalty-words') || holds(view, 'judges') || holds(view, 'court-words')) return false;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, verb);
  return parse !== null && place !== null && parse.tags[place] === 'verb' && agentOf(parse, place) !== null;
}

function sentencingIn(view: SentenceView, from: number, to: number): number | null {
  for (let word = from; word < to; word++) if (isSentencing(view, word)) return word;
  return null;
}

/** The last "to" or "a" before the cue and what follows it end: "condenó a Vos a", "sentenced as a boy to". */
function markBehind(view: SentenceView, verb: number, last: number): number | null {
  for (let word = last; word > verb; word--) if (isMark(view, word)) return word;
  return null;
}

/** "to hours", "a tocar", "al descenso"; not "a Vos". */
function isMark(view: SentenceView, word: number): boolean {
  if (view.language === 'en') return isA(view, word, 'infinitiveMark');
  return isTo(view, word) && !/^\p{Lu}/u.test(view.text.slice(view.words[word + 1]?.start ?? view.end));
}

/** "condenó", "condenan"; not "condenado". */
const isCondemning = aboutWord(
  ({ folded }, language) => language === 'es' && /^conden(?:an?|o|aron|aban?)$/u.test(folded),
);
const isSentencing = listed('sentencing-verbs');
const isTo = listed('penalty-marks');
