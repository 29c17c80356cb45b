import { LANGUAGES, lexiconClasses } from '../../language/lexicon.ts';
import { perForm } from '../../language/word-form.ts';
import { fold } from '../../text.ts';
import type { Parse } from './parse.ts';

/** The classes of closed words by which a parsed clause is read; the words are in `syntax-words.txt` of each language. */
export type ClosedClass =
  | 'relative'
  | 'content'
  | 'owning'
  | 'negative'
  | 'negating'
  | 'modal'
  | 'conditional'
  | 'purpose'
  | 'agent'
  | 'recipient'
  | 'controlling'
  | 'denying';

let read: ReadonlyMap<string, ReadonlySet<ClosedClass>> | null = null;

/** A place where no word stands belongs to no class. */
const NONE: ReadonlySet<ClosedClass> = new Set();

/** Whether a word belongs to a class, in whichever language: no member of one is a closed word of another class in the other. */
export function isClosed(parse: Parse, word: number, name: ClosedClass): boolean {
  const found = parse.words[word];
  return found !== undefined && classesOf(found.form).has(name);
}

const classesOf = perForm(({ folded }) => closedWords().get(folded) ?? contracted(folded));

/** "wouldn't" is one word of a text. */
function contracted(folded: string): ReadonlySet<ClosedClass> {
  const [, stem] = CONTRACTED.exec(folded) ?? [];
  if (stem === undefined) return NONE;
  return new Set([...(closedWords().get(stem) ?? NONE), 'negative']);
}

const CONTRACTED = /^(\p{L}+)n['’]t$/u;

function closedWords(): ReadonlyMap<string, ReadonlySet<ClosedClass>> {
  if (read) return read;
  const words = new Map<string, Set<ClosedClass>>();
  for (const language of LANGUAGES)
    for (const [name, members] of lexiconClasses(language, 'syntax-words'))
      for (const member of members)
        words.set(fold(member), (words.get(fold(member)) ?? new Set()).add(name as ClosedClass));
  read = words;
  return words;
}
