import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { childOf, childrenOf, hangsBy } from '../../../syntax/tree.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { type ReportingFrame, reportingVerbs } from '../saying/reporting-verbs.ts';
import type { Agent } from './tree-phrase.ts';
import { isVoiceHead } from './tree-voice.ts';

/** What is no clause: whom one accuses, what one predicts, warns of, calls reckless; a quotation behind the verb. */
export function takesOther(
  view: SentenceView,
  parse: Parse,
  verb: number,
  frame: ReportingFrame,
  agent: Agent,
): boolean {
  const object = childrenOf(parse, verb).some(
    (child) =>
      child !== agent.head &&
      (child > verb || isClosed(parse, child, 'relative')) &&
      hangsBy(parse, child, 'object', 'indirect-object'),
  );
  if (frame === 'quote' || frame === 'strict') return false;
  if (frame === 'as') return isCalledSo(view, parse, verb) || hasAsBehind(parse, verb);
  if (frame === 'object' || frame === 'any')
    return object || isCalledSo(view, parse, verb) || isToSomebody(view, parse, verb);
  if (isCalledSo(view, parse, verb)) return true;
  if (frame === 'about') return hasMatter(view, parse, verb);
  return frame === 'call' && object && childOf(parse, verb, 'open-complement', 'complement') !== null;
}

/** "señala como responsables", "what she describes as"; an English past without an object is a passive: "portrayed as". */
function isCalledSo({ language }: SentenceView, parse: Parse, verb: number): boolean {
  const form = reportingVerbs(language).get(parse.words[verb]?.low ?? '')?.form;
  const object = childOf(parse, verb, 'object');
  if (language === 'en' && form === 'other' && object === null) return false;
  const beside = object === null ? [] : childrenOf(parse, object);
  return opensWithAs(parse, [...childrenOf(parse, verb), ...beside], verb);
}

/** "dismissed talk of a mill in Corvale as gossip": an "as" behind an object, before the next mark. */
function hasAsBehind(parse: Parse, verb: number): boolean {
  for (let place = verb + 1; place < verb + AS_WITHIN && parse.tags[place] !== 'mark'; place++)
    if (['as', 'como'].includes(parse.words[place]?.low ?? '')) return place > verb + 1;
  return false;
}

/** Between such a verb and its "as" stand at most so many words. */
const AS_WITHIN = 12;

/** Whether one of some words is opened by "as": "dismissed as gossip". */
export function opensWithAs(parse: Parse, places: readonly number[], verb: number): boolean {
  return places.some((place) => {
    const opening = childOf(parse, place, 'case', 'marker');
    return place > verb && opening !== null && ['as', 'como'].includes(parse.words[opening]?.low ?? '');
  });
}

/** "acusó ayer al alcalde de", "lo que atribuyó a la sequía": Spanish sets an "a" before whom or what it is about. */
function isToSomebody({ language }: SentenceView, parse: Parse, verb: number): boolean {
  if (language !== 'es') return false;
  for (let place = verb + 1; place < verb + OBJECT_WITHIN; place++) {
    if (parse.tags[place] === 'mark' || parse.forms[place] === 'finite') return false;
    if (['a', 'al'].includes(parse.words[place]?.low ?? '')) return true;
  }
  return false;
}

/** Between such a verb and its "a" stand at most so many words. */
const OBJECT_WITHIN = 9;

/** "warned of floods", "warned shoppers against the shop". */
function hasMatter(view: SentenceView, parse: Parse, verb: number): boolean {
  const object = childOf(parse, verb, 'object');
  const isTold = object !== null && object > verb && isVoiceHead(view, parse, object);
  const beside = isTold ? childrenOf(parse, object) : [];
  return (
    childrenOf(parse, verb).some((child) => isMatter(view, parse, child)) ||
    beside.some((child) => isOpenedByTopic(view, parse, child))
  );
}

/** "of floods", "against the dam". */
function isMatter(view: SentenceView, parse: Parse, child: number): boolean {
  return hangsBy(parse, child, 'oblique', 'object') && isOpenedByTopic(view, parse, child);
}

function isOpenedByTopic(view: SentenceView, parse: Parse, child: number): boolean {
  const opening = childOf(parse, child, 'case');
  return opening !== null && isA(view, wordOf(view, parse, opening), 'topic');
}
