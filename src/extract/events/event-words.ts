import { lexiconLines } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';

const NONE: ReadonlySet<string> = new Set();
const lists: Readonly<Record<Language, Map<string, ReadonlySet<string>>>> = { en: new Map(), es: new Map() };

/** A class of closed words by which clauses are read, of `event-words.txt`; empty in a language that does not have it. */
export function eventWords(language: Language, name: string): ReadonlySet<string> {
  if (lists[language].size === 0) read(language);
  return lists[language].get(name) ?? NONE;
}

function read(language: Language): void {
  for (const line of lexiconLines(language, 'event-words')) {
    const colon = line.indexOf(':');
    lists[language].set(
      line.slice(0, colon).trim(),
      new Set(
        line
          .slice(colon + 1)
          .trim()
          .split(/\s+/),
      ),
    );
  }
}
