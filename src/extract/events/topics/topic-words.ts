import { LANGUAGES } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import {
  type ActionLists,
  type ActionMatch,
  actionLists,
  familiesListed,
  findActions,
  NONE,
} from './actions.ts';
import { isMeant } from './topic-senses.ts';

/** A topic of the lexicon that somebody asks for by one of its words. */
export interface AskedTopic {
  readonly name: string;
  /** Its words in all languages, without the marks that say how they match. */
  readonly words: readonly string[];
  /** Where a text tells of it: by the very words that were typed, or by another that means it there. */
  matchesIn(text: string, language: Language): readonly ActionMatch[];
}

const LISTED = new Map<Language, ReadonlyMap<string, readonly string[]>>();

function listed(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = LISTED.get(language) ?? familiesListed(language, 'topics');
  LISTED.set(language, known);
  return known;
}

/** Words that, asked for, mean so much that they are not widened. */
const ALONE = 'alone';

/** Whether words that were typed stand for themselves alone. */
export function isNeverWidened(typed: string, languages: readonly Language[] = LANGUAGES): boolean {
  const wanted = fold(typed.trim());
  return languages.some((language) =>
    (listed(language).get(ALONE) ?? []).some((word) => fold(word) === wanted),
  );
}

/** The topic that typed words name as a whole; null for none. */
export function topicNamed(typed: string, languages: readonly Language[] = LANGUAGES): AskedTopic | null {
  const wanted = fold(typed.trim());
  if (wanted === '' || isNeverWidened(typed, languages)) return null;
  // `bombing` is among the words of all attacks, and heads those of its own topic.
  const name =
    nameOf(wanted, languages, stem, headsOf) ??
    nameOf(wanted, languages, (word) => word, wordsOf) ??
    nameOf(wanted, languages, stem, freeWordsOf);
  return name === null ? null : askedTopic(name, wanted, languages);
}

type Topic = readonly [name: string, words: readonly string[]];

function headsOf([name, words]: Topic): readonly string[] {
  return [name, ...words.slice(0, 1)];
}

function wordsOf([, words]: Topic): readonly string[] {
  return words;
}

/** Those that match in all their forms: of the others some forms are another word (`fired`, `fire`). */
function freeWordsOf([, words]: Topic): readonly string[] {
  return words.filter((word) => bare(word) === word);
}

function nameOf(
  wanted: string,
  languages: readonly Language[],
  compared: (word: string, language: Language) => string,
  wordsIn: (topic: Topic) => readonly string[],
): string | null {
  for (const language of languages) {
    const own = compared(wanted, language);
    const named = topicsOf(language).find((topic) =>
      wordsIn(topic).some((word) => compared(fold(bare(word)), language) === own),
    );
    if (named) return named[0];
  }
  return null;
}

function topicsOf(language: Language): readonly Topic[] {
  return [...listed(language)].filter(([name]) => name !== NONE && name !== ALONE);
}

function askedTopic(name: string, wanted: string, languages: readonly Language[]): AskedTopic {
  const typed = `=${wanted}`;
  const lists = new Map<Language, ActionLists>();
  const listsOf = (language: Language): ActionLists => {
    const known = lists.get(language);
    if (known) return known;
    const all = listed(language);
    // What was typed comes first, so that no other word of the topic stands for it.
    const families = new Map([
      [NONE, all.get(NONE) ?? []],
      [name, [typed, ...(all.get(name) ?? [])]],
    ]);
    const made = actionLists(families, language);
    lists.set(language, made);
    return made;
  };
  const words = languages.flatMap((language) => listed(language).get(name) ?? []);
  return {
    name,
    words: [...new Set(words.map(bare))],
    matchesIn: (text, language) =>
      findActions(text, language, listsOf(language)).flatMap((match) =>
        match.entry === typed || isMeant(match, text, language)
          ? [{ ...match, entry: bare(match.entry) }]
          : [],
      ),
  };
}

/** An entry without the mark that wants its very form. */
function bare(entry: string): string {
  return entry.replace(/^=/u, '');
}
