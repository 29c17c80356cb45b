import type { Parse, Tag } from '../../syntax/parse.ts';
import { personFrom } from '../sentence/person-names.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Agent } from './tree/tree-phrase.ts';

/** "says warden Ivo Lind", "admitió el concejal Ivo Lind": a person right behind a title, whatever the tagger takes the title for. */
export function titledPerson(view: SentenceView, parse: Parse, from: number): Agent | null {
  const first = parse.tags[from] === 'determiner' ? from + 1 : from;
  for (let head = first + 1; head <= first + LONGEST_TITLE; head++) {
    if (NOT_IN_TITLE.has(parse.tags[head - 1] ?? 'mark') || parse.forms[head - 1] === 'finite') return null;
    const to = personEnd(view, parse, head);
    if (to !== null) return { head, from, to, side: 'behind' };
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

/** The place behind the person's name that begins at a place; null where none does. */
export function personEnd(view: SentenceView, parse: Parse, from: number): number | null {
  const person = personFrom(view, parse.words[from]?.start);
  const last = person ? parse.words.findIndex(({ end }) => end === person.end) : -1;
  return last < from ? null : last + 1;
}
