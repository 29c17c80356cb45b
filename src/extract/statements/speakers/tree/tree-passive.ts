import { firstJoined } from '../../../syntax/clauses.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse, Tag } from '../../../syntax/parse.ts';
import { agentOf } from '../../../syntax/roles.ts';
import { formOf } from '../../../syntax/subjects.ts';
import { childOf, childrenOf, hangsBy, headOf, wholeOf } from '../../../syntax/tree.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { opensMatter } from '../saying/opens-matter.ts';
import { isPaperVerb } from '../saying/paper-verbs.ts';
import { type ReportingFrame, takesObject } from '../saying/reporting-verbs.ts';
import type { ReportCue } from './tree-cues.ts';
import { opensWithAs } from './tree-object.ts';
import { type Agent, pastNameBeside, wordsNaming } from './tree-phrase.ts';
import { isVoice } from './tree-voice.ts';

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

/** Whether a passive tells who says something: not of what is told beside, handed over or shown. */
export function isToldBy(
  view: SentenceView,
  parse: Parse,
  {
    cue: { word, frame },
    verb,
    agent,
  }: { readonly cue: ReportCue; readonly verb: number; readonly agent: Agent },
): boolean {
  if (
    isActed(view, word) ||
    isPaperVerb(view, word) ||
    isHandedOver(view, word, frame) ||
    isQuotedAs(view, word) ||
    isInPassing(parse, verb)
  )
    return false;
  return isOfPassive(parse, verb, frame) && isSomebody(view, parse, frame, agent);
}

const isActed = listed('acting-passives');

/** The verbs whose passive names who says it: "was accused by two clerks", "called a thief by a heckler"; not "called by the defence". */
function isOfPassive(parse: Parse, verb: number, frame: ReportingFrame | null): boolean {
  if (frame === 'call') return childOf(parse, verb, 'object', 'open-complement', 'complement') !== null;
  if (frame === 'as') return opensWithAs(parse, childrenOf(parse, verb), verb);
  if (frame === 'strict') return isFoundToHave(parse, verb);
  return frame !== null && frame !== 'quote';
}

/** "was found by the court to have lied". */
function isFoundToHave(parse: Parse, verb: number): boolean {
  const clause = childOf(parse, verb, 'open-complement');
  return (
    clause !== null &&
    formOf(parse, clause) !== 'finite' &&
    childOf(parse, clause, 'auxiliary', 'copula') !== null
  );
}

/** "was quoted by the paper as saying": who is quoted says it. */
function isQuotedAs(view: SentenceView, word: number): boolean {
  if (view.language !== 'en' || !isQuoted(view, word)) return false;
  for (let next = word + 1; next < word + QUOTED_WITHIN && !parted(view, next); next++)
    if (isA(view, next, 'as')) return isSaying(view, next + 1);
  return false;
}

const isQuoted = aboutWord(({ folded }) => folded === 'quoted' || folded === 'cited');
const isSaying = aboutWord(({ folded }) => folded === 'saying' || folded === 'telling');

/** Between "quoted" and "as saying" stand at most so many words. */
const QUOTED_WITHIN = 12;

/** "was reported to the police by": an act. */
function isHandedOver(view: SentenceView, word: number, frame: ReportingFrame | null): boolean {
  return frame === 'any' && isA(view, word + 1, 'infinitiveMark');
}

/** "a man accused of theft by a clerk": what is told of him beside. Behind a comma it is told of itself. */
function isInPassing(parse: Parse, verb: number): boolean {
  const first = firstJoined(parse, verb);
  return hangsBy(parse, first, 'noun-clause') && parse.tags[first - 1] === 'noun';
}

/** "called a thief by a heckler": who accuses is somebody; "told by loudspeaker" is not. */
function isSomebody(view: SentenceView, parse: Parse, frame: ReportingFrame | null, agent: Agent): boolean {
  return (
    isVoice(view, parse, agent) || (takesObject(frame) && childOf(parse, agent.head, 'determiner') !== null)
  );
}
