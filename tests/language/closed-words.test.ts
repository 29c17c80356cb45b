import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  anyClosedWords,
  CLOSED_CLASSES,
  closedWords,
  closedWordsBy,
} from '../../src/language/closed-words.ts';
import { LANGUAGES, lexiconClasses } from '../../src/language/lexicon.ts';
import { fold } from '../../src/text.ts';
import { sourceFiles } from '../source-files.ts';

describe('closed words', () => {
  it('are those of a language, of several classes at once', () => {
    expect([...closedWords('en', 'definite articles', 'possessives')]).toEqual([
      'the',
      'his',
      'her',
      'its',
      'their',
    ]);
    expect([...closedWordsBy('genitive prepositions').es]).toEqual(['de', 'del']);
  });

  it('are those of all languages where nobody asks which', () => {
    expect([...anyClosedWords('definite articles')]).toEqual(['the', 'el', 'la', 'los', 'las']);
  });

  it('have no class in a list that nobody could ask for, and none to ask for that no list has', () => {
    const listed = LANGUAGES.flatMap((language) => [...lexiconClasses(language, 'closed-words').keys()]);
    expect([...new Set(listed)].sort()).toEqual([...CLOSED_CLASSES].sort());
  });
});

describe.each(['closed-words', 'event-words', 'date-words', 'telling-words'])('the classes of %s', (list) => {
  const classes = LANGUAGES.flatMap((language) => [...lexiconClasses(language, list)]);

  it('hold folded words', () => {
    const words = classes.flatMap(([, members]) => [...members]);
    expect(words.filter((word) => /\p{L}/u.test(word) && word !== fold(word))).toEqual([]);
  });

  it('are asked for', () => {
    const sources = sourceFiles('src')
      .filter(({ path }) => !path.endsWith('language/closed-words.ts'))
      .map(({ text }) => text)
      .join('\n');
    const unasked = classes.filter(
      ([name]) => !sources.includes(`'${name}'`) && !sources.includes(`"${name}"`),
    );
    expect(unasked.map(([name]) => name)).toEqual([]);
  });

  it.each(LANGUAGES)('stand once in the list of %s', (language) => {
    const text = readFileSync(new URL(`../../data/lexicon/${language}/${list}.txt`, import.meta.url), 'utf8');
    const names = text.split('\n').flatMap((line) => /^(?!#)(.+?):/u.exec(line)?.[1] ?? []);
    expect(names).toEqual([...new Set(names)]);
  });
});
