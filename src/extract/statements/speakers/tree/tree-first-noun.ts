import type { Parse } from '../../../syntax/parse.ts';
import { hangsBy, isNoun } from '../../../syntax/tree.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { type Agent, NOMINAL, wordsNaming } from './tree-phrase.ts';
import { groupStart } from './tree-subject.ts';
import { isVoiceHead } from './tree-voice.ts';

/** "La presidenta de la junta, dijo que": news sets a comma before such a verb as well, and trees take who it is for what is said. */
export function beforeComma(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const to = groupStart(parse, verb) - 1;
  if (parse.words[to]?.text !== ',' || !isA(view, wordOf(view, parse, verb) + 1, 'that')) return null;
  const head = firstNoun(parse, to);
  if (head === null || !isVoiceHead(view, parse, head) || hasVerb(parse, to)) return null;
  return { head, ...wordsNaming(view, parse, head), side: 'before' };
}

/** Whether a verb stands before a place; "including" is none. */
export function hasVerb(parse: Parse, to: number): boolean {
  return parse.tags
    .slice(0, to)
    .some((tag, place) => tag === 'auxiliary' || (tag === 'verb' && !hangsBy(parse, place, 'case')));
}

/** The noun of the phrase that begins a sentence; null where something else begins it. */
export function firstNoun(parse: Parse, to: number): number | null {
  const begins = parse.tags[0] === 'coordinator' ? parse.tags[1] : parse.tags[0];
  if (begins === undefined || !NOMINAL.has(begins)) return null;
  for (let place = 0; place < to; place++)
    if (isNoun(parse, place) && !hangsBy(parse, place, 'possessor', 'flat')) return place;
  return null;
}
