import type { Parse, Tag } from '../../syntax/parse.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../sentence/tree-places.ts';
import { pastCircumstance } from './inverted.ts';
import { type Agent, nounStartingAt, pastNameBeside, wordsNaming } from './tree-phrase.ts';
import { isSkipped } from './tree-subject.ts';

/** Who stands behind a verb of saying and does what it says: "…, dijo ayer la alcaldesa"; null where nobody does. */
export function agentBehind(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const word = pastCircumstance(view, wordOf(view, parse, verb) + 1);
  let from = placeOf(view, parse, word) ?? parse.words.length;
  while (isSkipped(view, parse, from)) from++;
  const head = nounStartingAt(parse, from);
  if (parse.tags.slice(verb + 1, from).some((tag) => tag === 'verb' || tag === 'particle')) return null;
  if (head === null) return titledPerson(view, parse, from);
  const phrase = wordsNaming(view, parse, head, from);
  // "says rainfall fell": a clause begins there.
  if (opensClause(parse, phrase.to)) return null;
  return phrase.from < from ? null : { head, from, to: pastNameBeside(parse, phrase.to), side: 'behind' };
}

/** "says warden Ivo Lind", "admitió el concejal Ivo Lind": a person right behind a title, whatever the tagger takes the title for. */
function titledPerson(view: SentenceView, parse: Parse, from: number): Agent | null {
  const first = parse.tags[from] === 'determiner' ? from + 1 : from;
  for (let head = first + 1; head <= first + LONGEST_TITLE; head++) {
    if (NOT_IN_TITLE.has(parse.tags[head - 1] ?? 'mark') || parse.forms[head - 1] === 'finite') return null;
    const person = view.mentions.find(
      ({ start, kind, form }) => kind === 'person' && form === 'name' && start === parse.words[head]?.start,
    );
    const to = parse.words.findIndex(({ end }) => end === person?.end);
    if (to >= head) return { head, from, to: to + 1, side: 'behind' };
  }
  return null;
}

/** A title whose words the tagger takes for others has at most so many. */
const LONGEST_TITLE = 2;

/** Parts of speech that no title holds. */
const NOT_IN_TITLE: ReadonlySet<Tag> = new Set([
  'mark',
  'adposition',
  'pronoun',
  'auxiliary',
  'particle',
  'subordinator',
]);

/** Whether a verb with a tense stands right behind a phrase. */
function opensClause(parse: Parse, to: number): boolean {
  const next = parse.tags[to] === 'adverb' ? to + 1 : to;
  return parse.forms[next] === 'finite';
}
