import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { gapBefore, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';
import { titledPerson } from '../titled-person.ts';
import { isTo } from './addressee.ts';
import { farAgent } from './far-agent.ts';
import { pastCircumstance } from './inverted.ts';
import { type Agent, nounStartingAt, pastNameBeside, wordsNaming } from './tree-phrase.ts';
import { isSkipped } from './tree-subject.ts';
import { isVoiceHead } from './tree-voice.ts';

/**
 * Who stands behind a verb of saying, or the phrase of one that ends at a place, and does what it says: "…, dijo ayer la
 * alcaldesa"; null where nobody does.
 */
export function agentBehind(view: SentenceView, parse: Parse, last: number): Agent | null {
  const next = wordOf(view, parse, last) + 1;
  const word = pastCircumstance(view, next);
  const near = agentFrom(view, parse, last, word);
  if (view.language !== 'es') return near;
  const isRight = word === next;
  if (near !== null && isRight && (isVoiceHead(view, parse, near.head) || isTold(view, parse, near, last)))
    return near;
  // "bufó, camino de la cafetería, el edil"
  const isBeside = isRight && parted(view, next);
  // "dijo al juez Bruno Aldaz": either may be meant, and mostly who says it.
  return (
    farAgent(view, parse, last + 1) ??
    ((isRight && !isBeside) || isA(view, next, 'fromOffice') || isTo(view, next) ? near : null)
  );
}

/** Who stands at a word, or behind the days and adverbs there. */
function agentFrom(view: SentenceView, parse: Parse, verb: number, word: number): Agent | null {
  let from = placeOf(view, parse, word) ?? parse.words.length;
  while (isSkipped(view, parse, from)) from++;
  const head = nounStartingAt(parse, from);
  if (parse.tags.slice(verb + 1, from).some((tag) => tag === 'verb' || tag === 'particle')) return null;
  if (head === null) return titledPerson(view, parse, from) ?? paperAt(view, parse, from);
  const phrase = wordsNaming(view, parse, head, from);
  // "says rainfall fell": a clause begins there.
  if (opensClause(parse, phrase.to)) return null;
  return phrase.from < from ? null : { head, from, to: pastNameBeside(parse, phrase.to), side: 'behind' };
}

/** "asegura el escrito": a noun for a paper or somebody behind its article, whatever the tagger takes it for. */
function paperAt(view: SentenceView, parse: Parse, from: number): Agent | null {
  const isNamed = parse.tags[from] === 'determiner' && isVoiceNoun(view, wordOf(view, parse, from + 1));
  return isNamed ? { head: from + 1, from, to: from + 2, side: 'behind' } : null;
}

/** Whether a verb with a tense stands right behind a phrase. */
function opensClause(parse: Parse, to: number): boolean {
  const next = parse.tags[to] === 'adverb' ? to + 1 : to;
  return parse.forms[next] === 'finite';
}

/** "«…», arguye el recurso que firma": right behind a quotation and its verb a noun with a clause of its own says it. */
function isTold(view: SentenceView, parse: Parse, { from, to }: Agent, last: number): boolean {
  const isQuoted = /["”»]\s*,\s*$/u.test(gapBefore(view, wordOf(view, parse, last)));
  return isQuoted && parse.tags[from] === 'determiner' && isClosed(parse, to, 'relative');
}
