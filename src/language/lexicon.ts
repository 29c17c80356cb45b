import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model.ts';
import { PACKAGE_ROOT } from '../package-root.ts';
import { fold } from '../text.ts';

/** The languages that have a folder under `data/lexicon/`. */
export const LANGUAGES: readonly Language[] = ['en', 'es'];

const FOLDER = join(PACKAGE_ROOT, 'data', 'lexicon');
const read: Record<Language, Map<string, readonly string[]>> = { en: new Map(), es: new Map() };
const folded: Record<Language, Map<string, ReadonlySet<string>>> = { en: new Map(), es: new Map() };
const classed: Record<Language, Map<string, LexiconClasses>> = { en: new Map(), es: new Map() };

/** Classes of words by their names, their members as written. */
export type LexiconClasses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The lines of `data/lexicon/<language>/<name>.txt` as written, in order; `#` begins a comment line.
 * A list that a language does not have is empty. Read once per process.
 */
export function lexiconLines(language: Language, name: string): readonly string[] {
  const known = read[language].get(name);
  if (known) return known;
  const file = join(FOLDER, language, `${name}.txt`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  read[language].set(name, kept);
  return kept;
}

/** The same list as a set of folded entries (lower case, no accents). */
export function lexiconSet(language: Language, name: string): ReadonlySet<string> {
  const known = folded[language].get(name);
  if (known) return known;
  const set = new Set(lexiconLines(language, name).map(fold));
  folded[language].set(name, set);
  return set;
}

/** One class of a list of classes; empty in a language whose list does not have it. */
export function lexiconClass(language: Language, list: string, name: string): ReadonlySet<string> {
  return lexiconClasses(language, list).get(name) ?? NO_WORDS;
}

/** The same class of all languages together, for words that are read alike in any of them. */
export function anyLexiconClass(list: string, name: string): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...lexiconClass(language, list, name)]));
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A list of classes, each a line `name: member member`. */
export function lexiconClasses(language: Language, name: string): LexiconClasses {
  const known = classed[language].get(name);
  if (known) return known;
  const classes = new Map(
    lexiconLines(language, name).map((line) => {
      const colon = line.indexOf(':');
      return [
        line.slice(0, colon).trim(),
        new Set(
          line
            .slice(colon + 1)
            .trim()
            .split(/\s+/u),
        ),
      ] as const;
    }),
  );
  classed[language].set(name, classes);
  return classes;
}
