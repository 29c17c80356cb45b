import type { Parse } from '../../../syntax/parse.ts';
import { spanOf } from '../../../syntax/syntax-of.ts';
import { isA, isTime, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';
import type { Agent } from './tree-phrase.ts';

/** Whether a noun itself names somebody, a body or a paper: not "the fall of Hale", not "it". */
export function isVoiceHead(view: SentenceView, parse: Parse, head: number): boolean {
  if (isA(view, wordOf(view, parse, head), 'neuter')) return false;
  return isVoiceNoun(view, wordOf(view, parse, head)) || isNamed(parse, head);
}

/** Whether a phrase names somebody, a body, or a paper that says something: not "the words of Hale". */
export function isVoice(view: SentenceView, parse: Parse, { head, from, to }: Agent): boolean {
  if (isVoiceHead(view, parse, head)) return true;
  const span = spanOf(parse, { from, to });
  return view.mentions.some(
    ({ start, end }) => start >= span.start && end <= span.end && !isGoverned(view, parse, head, start),
  );
}

/** A name, or what has a capital and is not only the first word. */
function isNamed(parse: Parse, head: number): boolean {
  const isCapital = parse.words[head]?.capital === true;
  return parse.tags[head] === 'name' || (isCapital && (head > 0 || parse.tags[head] !== 'noun'));
}

/** Whether a preposition stands between a noun and what begins at an offset; a name behind "of this year," is set beside it all. */
function isGoverned(view: SentenceView, parse: Parse, head: number, start: number): boolean {
  let governed = false;
  for (let place = head + 1; (parse.words[place]?.start ?? start) < start; place++) {
    if (parse.tags[place] === 'adposition') governed = true;
    if (parse.words[place]?.text === ',' && isTime(view, wordOf(view, parse, place - 1))) governed = false;
  }
  return governed;
}
