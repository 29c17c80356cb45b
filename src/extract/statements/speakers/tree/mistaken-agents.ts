import { lexiconSet } from '../../../../language/lexicon.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import type { ReportingFrame } from '../saying/reporting-verbs.ts';
import type { Agent } from './tree-phrase.ts';
import { groupStart } from './tree-subject.ts';

/** "the mayor fled as riots blamed on her party spread": without an object a participle, unless who blames stands right before it. */
export function isBlamedOn(
  view: SentenceView,
  parse: Parse,
  word: number,
  verb: number,
  agent: Agent,
): boolean {
  if (view.language !== 'en' || !isA(view, word, 'blaming')) return false;
  let next = verb + 1;
  while (parse.tags[next] === 'adverb') next++;
  return parse.words[next]?.low === 'on' && agent.to < groupStart(parse, verb);
}

/** "…" contradicts the clerk's claim": what is denied stands behind the verb. */
export function isClaim(
  view: SentenceView,
  parse: Parse,
  frame: ReportingFrame | null,
  { head }: Agent,
): boolean {
  return (
    (frame === 'object' || frame === null) &&
    lexiconSet(view.language, 'claim-nouns').has(parse.words[head]?.low ?? '')
  );
}
