import type { Parse } from '../../../syntax/parse.ts';
import { childrenOf } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import type { Agent } from '../tree/tree-phrase.ts';
import { isPaper } from './voice-nouns.ts';

/** Whether only a paper, a picture or a plaque says something by a verb: "the log shows that". */
export const isPaperVerb = listed('paper-verbs');

/** "The log shows the captain left", "…, a plaque records": a paper, and a clause that tells something; not "shows him leaving". */
export function isShownBy(
  view: SentenceView,
  parse: Parse,
  { head }: Agent,
  content: number | null,
): boolean {
  if (!isPaper(view, wordOf(view, parse, head))) return false;
  if (content === null) return true;
  return [content, ...childrenOf(parse, content)].some((place) => parse.forms[place] === 'finite');
}
