import type { Word } from '../../../dates/grammar/words.ts';
import { lexiconLines } from '../../../language/lexicon.ts';
import { perForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { type ActionLists, actionLists, actionsAmong } from './actions.ts';
import { rootOf } from './roots.ts';

/** Words that belong to a class: of acts, or of things and people. */
export interface ClassMatch {
  /** The name of the class, the same in all languages. */
  readonly name: string;
  /** Offsets of the first word and of each further one. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The acts told by words, finer than the families of topics. Of a phrase and its first word alone the phrase counts; the
 * capitals of a name tell none.
 */
export function actsAmong(words: readonly Word[], language: Language): readonly ClassMatch[] {
  const names = new Set(words.slice(1).flatMap(({ capital, start }) => (capital ? start : [])));
  return longest(matches(words, language, 'acts')).filter(({ spans }) => !names.has(spans[0]?.start ?? 0));
}

/** The things and people that words name by a word listed with others of its meaning: `trawler` is a ship. */
export function thingsAmong(words: readonly Word[], language: Language): readonly ClassMatch[] {
  return longest(matches(words, language, 'things'));
}

type ListName = 'acts' | 'things';

function matches(words: readonly Word[], language: Language, list: ListName): readonly ClassMatch[] {
  return actionsAmong(words, language, listsOf(list, language)).map(({ family, spans }) => ({
    name: family,
    spans,
  }));
}

/**
 * Of the matches that begin at one word those with the most words, as far as words side by side go: `lost his life` on its
 * own tells a death, but `expelled the poet from the city` tells an expulsion too.
 */
function longest(all: readonly ClassMatch[]): readonly ClassMatch[] {
  const most = new Map<number, number>();
  for (const match of all) {
    const start = match.spans[0]?.start ?? 0;
    if (isClose(match)) most.set(start, Math.max(most.get(start) ?? 0, match.spans.length));
  }
  return all.filter(({ spans }) => spans.length >= (most.get(spans[0]?.start ?? 0) ?? 0));
}

/** Whether only a small word, if any, stands between a match's first words. */
function isClose({ spans: [first, second] }: ClassMatch): boolean {
  return !first || !second || second.start - first.end <= CLOSE;
}

/** Characters between two words with nothing, or `the` or `his`, between them. */
const CLOSE = 5;

const LISTS = new Map<string, ActionLists>();

function listsOf(list: ListName, language: Language): ActionLists {
  const known = LISTS.get(list + language);
  if (known) return known;
  const classes = lexiconLines(language, list).map((line) => {
    const [name = '', words = ''] = line.split(':');
    const entries = words.split(',').map((word) => word.trim());
    // A class gives one match at a word: its phrases are tried first.
    return [name.trim(), entries.sort((a, b) => b.split(' ').length - a.split(' ').length)] as const;
  });
  const lists = actionLists(new Map(classes), language, rootOf);
  const made = { ...lists, begunBy: perForm(lists.begunBy) };
  LISTS.set(list + language, made);
  return made;
}
