// Given names with their gender, and surnames.

/** Locales written in Latin letters, whose names are of their own country. */
const LATIN =
  'af_ZA az cs_CZ da de de_CH en en_AU en_GH en_IN en_NG en_NP en_ZA fi fr fr_CH fr_SN hr hu id_ID it lv nb_NO nl nl_BE pl pt_BR pt_PT ro sk sl_SI sr_RS_latin sv tr vi yo_NG zu_ZA'.split(
    ' ',
  );
const HISPANIC = ['es', 'es_MX'];
/** A name borne by fewer people since this year, or fewer than this, is more often a word than a name. */
const SINCE = 1940;
const LEAST_BEARERS = 4000;
const CYRILLIC = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya'
    .split(' ')
    .map((pair) => pair.split('=')),
);

/** Given names as `Name<TAB>m|f|u`, from all sources of a language. */
export function givenNames(sources, language) {
  const found = new Map();
  const add = (sex) => (name) => {
    for (const one of latin(name)) found.set(one, found.has(one) && found.get(one) !== sex ? 'u' : sex);
  };
  for (const locale of language === 'es' ? HISPANIC : LATIN) {
    const names = sources.fakers[locale].rawDefinitions.person?.first_name ?? {};
    for (const [group, sex] of [
      ['female', 'f'],
      ['male', 'm'],
    ])
      for (const name of names[group] ?? []) add(sex)(name);
    for (const name of names.generic ?? []) if (!found.has(name)) add('u')(name);
  }
  for (const one of language === 'es' ? ['es'] : ['en', 'fr', 'de', 'it', 'nl']) {
    for (const [group, sex] of [
      ['female', 'f'],
      ['male', 'm'],
    ])
      sources.humanNames(one, group).forEach(add(sex));
  }
  if (language === 'en') addEnglish(sources, add, found);
  return [...found].map(([name, sex]) => `${name}\t${sex}`).sort();
}

function addEnglish(sources, add, found) {
  for (const [group, sex] of [
    ['female', 'f'],
    ['male', 'm'],
  ]) {
    for (const name of sources.fakers.ru.rawDefinitions.person.first_name[group])
      add(sex)(transliterated(name));
  }
  for (const name of sources.compromise.FemaleName.map(capitalized)) if (!found.has(name)) add('f')(name);
  for (const name of sources.compromise.MaleName.map(capitalized)) if (!found.has(name)) add('m')(name);
  const bearers = new Map();
  for (const [year, names] of Object.entries(sources.babyNames)) {
    if (Number(year) < SINCE) continue;
    for (const { name, sex, count } of names) {
      const counts = bearers.get(name) ?? { M: 0, F: 0 };
      counts[sex] += count;
      bearers.set(name, counts);
    }
  }
  for (const [name, { M, F }] of bearers) {
    if (M + F < LEAST_BEARERS) continue;
    found.set(name, M > 20 * F ? 'm' : F > 20 * M ? 'f' : 'u');
  }
}

/** Surnames of a language's sources. */
export function surnames(sources, language) {
  const found = new Set();
  for (const locale of language === 'es' ? HISPANIC : LATIN) {
    const names = sources.fakers[locale].rawDefinitions.person?.last_name ?? {};
    for (const name of Object.values(names).flat()) for (const one of latin(name)) found.add(one);
  }
  if (language === 'en') {
    for (const name of sources.lastNames) found.add(name);
    for (const name of sources.compromise.LastName) found.add(capitalized(name));
    const russian = sources.fakers.ru.rawDefinitions.person.last_name;
    for (const name of Object.values(russian).flat()) found.add(transliterated(name));
  }
  return [...found].filter((name) => name.length > 1).sort();
}

/** The words of a name, where it is one of Latin letters only. */
function latin(name) {
  if (typeof name !== 'string') return [];
  return name.split(/[\s-]+/u).filter((word) => /^\p{Lu}[\p{Script=Latin}'’]+$/u.test(word));
}

function transliterated(name) {
  return capitalized([...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? '').join(''));
}

function capitalized(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
