import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { isNoun } from '../../../syntax/tree.ts';
import { isTime, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';

/**
 * The noun that opens the clause of a verb, where a participle or a preposition stands right behind it: "A sign taped to the
 * door read", "una carta llegada ayer avisaba". Trees take such a participle for the verb. Only a noun for somebody or a
 * paper counts; null where another clause stands between.
 */
export function nounOpening(view: SentenceView, parse: Parse, verb: number): number | null {
  const from = clauseStart(parse, verb);
  let head = from;
  while (head < verb && !(isVoice(view, parse, head) && !isVoice(view, parse, head + 1))) {
    if (!isBeforeNoun(view, parse, head)) return null;
    head++;
  }
  const isModified = parse.tags[head + 1] === 'verb' || parse.tags[head + 1] === 'adjective';
  if (head + 2 >= verb || !isModified) return null;
  for (let place = head + 2; place < verb; place++) {
    const tag = parse.tags[place];
    if (tag === 'coordinator' || tag === 'subordinator' || isClosed(parse, place, 'relative')) return null;
    if (tag === 'auxiliary' || parse.forms[place] === 'finite') return null;
  }
  return head;
}

function isVoice(view: SentenceView, parse: Parse, place: number): boolean {
  return isNoun(parse, place) && isVoiceNoun(view, wordOf(view, parse, place));
}

/** What may stand before the noun that a phrase is about. */
function isBeforeNoun(view: SentenceView, parse: Parse, place: number): boolean {
  const tag = parse.tags[place];
  if (isTime(view, wordOf(view, parse, place))) return false;
  return tag === 'determiner' || tag === 'adjective' || tag === 'numeral' || tag === 'noun' || tag === 'name';
}

/** The place behind the last mark before a verb. */
function clauseStart(parse: Parse, verb: number): number {
  let from = verb;
  while (from > 0 && parse.tags[from - 1] !== 'mark') from--;
  return from;
}
