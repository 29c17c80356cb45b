import { holds, listed } from '../../sentence/about-word.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { modalWithin } from '../unreal/governed-verb.ts';
import { isOfLaw, isOnProcedure, tellsDeed, tellsFinding, tellsMaking } from './finding-sense.ts';

/** Between a verb and who speaks behind it stand at most so many words ("said the coroner, Dr"). */
const OFFICE_WITHIN = 5;

/**
 * A finding where who speaks examines and the verb is one of finding: "No pilot was careless, the board ruled.",
 * "A coroner ruled on Tuesday that …". What is ordered ("ruled that he may appeal") is none.
 */
export function examinerSays(view: SentenceView, speaker: FoundSpeaker | null): Cue | null {
  if (!speaker?.told) return null;
  const { told } = speaker;
  const verb = rulingBeside(view, speaker, told.from);
  if (verb === null) return null;
  const content = isA(view, told.from, 'that') ? told.from + 1 : told.from;
  if (isOfLaw(view, content) || isOnProcedure(view, told.from, told.to)) return null;
  if (told.from > verb ? !tellsDeed(view, told.from) : tellsMaking(view, told)) return null;
  if (modalWithin(view, told.from, told.to)) return null;
  const frame = told.from > verb ? 'clause' : 'none';
  return plainCue('finding', frame, { from: Math.min(verb, told.from), to: verb + 1 });
}

/**
 * The verb of finding beside who examines; of a body with other business only where what it finds is a fault, and "said" where
 * who closes an inquiry speaks of blame.
 */
function rulingBeside(
  view: SentenceView,
  { start, end, told }: FoundSpeaker,
  content: number,
): number | null {
  const range = { from: wordAt(view, start), to: wordAt(view, end) };
  const ruling = verbBeside(view, range, isRuling);
  if (ruling !== null && isSaidBy(view, range, ruling, 'examiners')) return ruling;
  if (ruling !== null && isSaidBy(view, range, ruling, 'fact-finders'))
    return tellsFinding(view, range.from, content) ? ruling : null;
  if (!holds(view, 'blame-words', told?.from, told?.to)) return null;
  const saying = verbBeside(view, range, isSaying);
  return saying !== null && isSaidBy(view, range, saying, 'fault-givers') ? saying : null;
}

/** "said the coroner, Ruth Hale": who speaks with the office between the verb and the name. */
function isSaidBy(view: SentenceView, { from, to }: WordRange, verb: number, list: string): boolean {
  return holds(view, list, verb < from ? verb + 1 : from, to);
}

type Question = (view: SentenceView, word: number) => boolean;

/** The verb right behind the speaker, or before with at most an office between. */
function verbBeside(view: SentenceView, { from, to }: WordRange, isVerb: Question): number | null {
  let after = to;
  while (isA(view, after, 'auxiliary', 'adverb')) after++;
  if (isVerb(view, after)) return after;
  for (let word = from - 1; word >= Math.max(0, from - OFFICE_WITHIN) && !isA(view, word, 'cut'); word--)
    if (isVerb(view, word)) return word === from - 1 || isA(view, word + 1, 'determiner') ? word : null;
  return null;
}

const isRuling = listed('ruling-verbs');
const isSaying = listed('said-words');
