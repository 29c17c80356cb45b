import { isClosed } from '../../syntax/closed-words.ts';
import type { Parse, Tag } from '../../syntax/parse.ts';
import { agentOf } from '../../syntax/roles.ts';
import { hangsBy, headOf, wholeOf } from '../../syntax/tree.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';
import { opensMatter } from './opens-matter.ts';
import { type Agent, pastNameBeside, wordsNaming } from './tree-phrase.ts';

/** Who stands behind "by" of a passive; "by villagers for the leak": what it is for belongs to the verb. */
export function byWhom(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const head = agentOf(parse, verb) ?? farAgent(parse, verb);
  if (head === null) return null;
  const { from, to } = wordsNaming(view, parse, head);
  for (let place = head + 1; place < to; place++)
    if (parse.tags[place] === 'mark' || opensMatter(view, wordOf(view, parse, place)))
      return { head, from, to: pastNameBeside(parse, place), side: 'by' };
  return { head, from, to: pastNameBeside(parse, to), side: 'by' };
}

/** "was called a thief by a heckler": "by" under another word of the clause. */
function farAgent(parse: Parse, verb: number): number | null {
  const { to } = wholeOf(parse, verb);
  for (let place = verb + 1; place < to && !NOT_BEFORE_AGENT.has(parse.tags[place] ?? 'mark'); place++)
    if (isClosed(parse, place, 'agent') && hangsBy(parse, place, 'case')) return headOf(parse, place);
  return null;
}

/** Between a passive and its "by" stands no other verb. */
const NOT_BEFORE_AGENT: ReadonlySet<Tag> = new Set(['mark', 'verb']);
