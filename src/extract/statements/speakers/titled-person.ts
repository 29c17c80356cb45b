import type { Parse, Tag } from '../../syntax/parse.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Agent } from './tree/tree-phrase.ts';

/** "says warden Ivo Lind", "admitió el concejal Ivo Lind": a person right behind a title, whatever the tagger takes the title for. */
export function titledPerson(view: SentenceView, parse: Parse, from: number): Agent | null {
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
