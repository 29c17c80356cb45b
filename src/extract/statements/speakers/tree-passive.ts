import { isClosed } from '../../syntax/closed-words.ts';
import type { Parse, Tag } from '../../syntax/parse.ts';
import { agentOf } from '../../syntax/roles.ts';
import { childOf, hangsBy, headOf, wholeOf } from '../../syntax/tree.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';
import { opensMatter } from './opens-matter.ts';
import { type Agent, pastNameBeside, wordsNaming } from './tree-phrase.ts';

/** Who stands behind "by" of a passive; "by villagers for the leak": what it is for belongs to the verb. */
export function byWhom(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const first = agentOf(parse, verb) ?? farAgent(parse, verb);
  if (first === null) return null;
  const head = nounOf(parse, first);
  const { from: begins, to } = wordsNaming(view, parse, head);
  const from = Math.max(begins, (childOf(parse, first, 'case') ?? -1) + 1);
  for (let place = head + 1; place < to; place++)
    if (parse.tags[place] === 'mark' || opensMatter(view, wordOf(view, parse, place)))
      return { head, from, to: pastNameBeside(parse, place), side: 'by' };
  return { head, from, to: pastNameBeside(parse, to), side: 'by' };
}

/** "by Corvale-based opponents": the noun behind a name that is only part of its phrase. */
function nounOf(parse: Parse, first: number): number {
  const head = headOf(parse, first);
  return head !== null && head > first && hangsBy(parse, first, 'flat', 'modifier') ? head : first;
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
