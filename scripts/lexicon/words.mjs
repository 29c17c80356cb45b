// Words that are no names when they begin a sentence, nouns for people, and names of organizations.

import { givenNames } from './names.mjs';

/** The dictionary's levels that a newspaper reader knows. */
const LEVELS = ['english/10', 'english/20', 'english/35'];

/** Lower-case words of a language: what a capital at a sentence's start says nothing about. */
export function commonWords(sources, language) {
  if (language === 'en') {
    const words = LEVELS.flatMap((level) => sources.english[level]);
    return [...new Set(words.filter((word) => /^[a-z]{2,}$/u.test(word)))].sort();
  }
  const dictionary = new Set(sources.spanish);
  // A list made of film subtitles counts names among its words.
  for (const line of givenNames(sources, language)) dictionary.delete(line.split('\t')[0].toLowerCase());
  return [
    ...new Set(sources.frequent('spanish').filter((word) => word.length > 1 && dictionary.has(word))),
  ].sort();
}

/** Nouns for what people are by trade. */
export function trades(sources) {
  return [...new Set(sources.compromise.Actor)].sort();
}

/** Adjectives and nouns for people of a country. */
export function demonyms(sources) {
  return [...new Set(sources.compromise.Demonym)].sort();
}

/** Companies, teams and bodies with a name that no cue word types. */
export function organizations(sources) {
  const { Organization, SportsTeam } = sources.compromise;
  const known = [...Organization, ...SportsTeam].filter((name) => name.length > 3 && !/^\d/u.test(name));
  return [...new Set(known)].sort();
}
