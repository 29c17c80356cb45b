import { listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { isNegated } from '../unreal/happened.ts';

/** What is shouted at somebody ("Thieves!") has at most so many words. */
const LONGEST_SHOUT = 4;

/** What is denounced has at least so many words; fewer are its opening. */
const LEAST_DENOUNCED = 4;

/** The accusation that a quotation makes by only calling names: `"Thieves!" shouted a man`; null where none does. */
export function shoutIn(view: SentenceView): Cue | null {
  for (const { start, end } of view.quotations) {
    const [from, to] = [wordAt(view, start), wordAt(view, end)];
    if (to - from <= LONGEST_SHOUT && onlyCallsNames(view, from, to)) return accusation(from, to);
  }
  return null;
}

function onlyCallsNames(view: SentenceView, from: number, to: number): boolean {
  let calls = false;
  for (let word = from; word < to; word++) {
    if (isWrongdoer(view, word)) calls = true;
    else if (!isA(view, word, 'determiner', 'addressed', 'be', 'coordinator', 'adverb')) return false;
  }
  return calls;
}

const isWrongdoer = listed('wrongdoers');

/** The accusation that is in the word of saying alone, behind what is said: "Les cortan la luz, denuncian los presos". */
export function denouncedIn(view: SentenceView, { start, end, told }: FoundSpeaker): Cue | null {
  if (!told || told.from > 0 || told.to < LEAST_DENOUNCED) return null;
  const verb = [wordAt(view, start) - 1, wordAt(view, end)].find((word) => isDenouncing(view, word));
  if (verb === undefined || verb < told.to || isNegated(view, { from: verb })) return null;
  return accusation(verb, verb + 1);
}

const isDenouncing = listed('denouncing-verbs');

function accusation(from: number, to: number): Cue {
  return { ...plainCue('accusation', 'deed', { from, to }), parties: [] };
}
