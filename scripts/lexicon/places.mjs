// Countries, regions and the world's larger cities.

/** A city with fewer people is more often a surname or a word; countries of the project's articles go deeper. */
const LEAST_PEOPLE = 60_000;
const LEAST_PEOPLE_IN = {
  MX: 15_000,
  US: 50_000,
  GB: 40_000,
  ES: 40_000,
  GT: 30_000,
  HN: 30_000,
  SV: 30_000,
  CO: 40_000,
  AR: 40_000,
};
/** From this size on a city's name is taken for the city before anything else that it may mean. */
const LARGE = 400_000;

/** Places as `Name<TAB>country|region|city|town`; a city is large, a town is not. */
export function places(sources, language) {
  const found = new Map();
  const names = Object.entries(sources.countries(language)).filter(([code]) => code !== 'AN');
  for (const [, name] of names)
    for (const one of [name].flat()) put(found, one.split(',')[0].trim(), 'country');
  if (language === 'en') {
    for (const name of sources.compromise.Country) put(found, titled(name), 'country');
    for (const name of sources.compromise.Region) put(found, titled(name), 'region');
    for (const city of [...sources.cities].sort((a, b) => b.population - a.population)) addCity(found, city);
    for (const name of sources.compromise.City) put(found, titled(name), 'town');
  }
  return [...found].map(([name, kind]) => `${name}\t${kind}`).sort();
}

function addCity(found, { name, country, population }) {
  if (population < (LEAST_PEOPLE_IN[country] ?? LEAST_PEOPLE)) return;
  const short = name.split(/ \(|,/u)[0].trim();
  if (/^[\p{Script=Latin}\s'’.-]+$/u.test(short) && /^\p{Lu}/u.test(short))
    put(found, short, population >= LARGE ? 'city' : 'town');
}

function put(found, name, kind) {
  if (name.length > 2 && !found.has(name)) found.set(name, kind);
}

function titled(name) {
  return name
    .split(' ')
    .map((word) =>
      /^(and|of|the|de|la|del)$/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
