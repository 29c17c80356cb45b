import { lexiconSet } from '../../../language/lexicon.ts';
import { isA, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speakers/speaker-phrase.ts';
import type { Cue } from './cue.ts';
import { isOfLaw, isOnProcedure, tellsDeed } from './finding-sense.ts';

/**
 * A finding where who speaks examines and the verb is one of finding: "No pilot was careless, the board ruled.",
 * "A coroner ruled on Tuesday that …". What is ordered ("ruled that he may appeal") is none.
 */
export function examinerSays(view: SentenceView, speaker: FoundSpeaker | null): Cue | null {
  if (!speaker?.told) return null;
  const from = wordAt(view, speaker.start);
  const to = wordAt(view, speaker.end);
  const examiners = lexiconSet(view.language, 'examiners');
  const examines = view.words.slice(from, to).some(({ folded }) => examiners.has(folded));
  const verb = examines ? verbBeside(view, from, to) : null;
  if (verb === null) return null;
  const { told } = speaker;
  const content = isA(view, told.from, 'that') ? told.from + 1 : told.from;
  if (isOfLaw(view, content)) return null;
  if (isOnProcedure(view, told.from, told.to) || (told.from > verb && !tellsDeed(view, told.from)))
    return null;
  for (let word = told.from; word < told.to; word++)
    if (isA(view, word, 'modals') && !isA(view, word, 'infinitiveMark')) return null;
  return {
    standing: 'finding',
    frame: told.from > verb ? 'clause' : 'none',
    named: false,
    person: false,
    alone: false,
    from: Math.min(verb, told.from),
    headTo: verb + 1,
    to: verb + 1,
  };
}

/** The verb of finding right before or after the speaker. */
function verbBeside(view: SentenceView, from: number, to: number): number | null {
  const verbs = lexiconSet(view.language, 'ruling-verbs');
  let after = to;
  while (isA(view, after, 'auxiliary', 'adverb')) after++;
  return [after, from - 1].find((word) => verbs.has(view.words[word]?.folded ?? '')) ?? null;
}
