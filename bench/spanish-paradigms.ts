/** What a form of a verb may be. */
export type VerbPart = 'one' | 'many' | 'infinitive' | 'participle' | 'gerund';

type Endings = Readonly<Record<Exclude<VerbPart, 'infinitive'>, readonly string[]>>;

const AR: Endings = {
  one: words('o a as e aste aba abas es ara aras ase ases are'),
  many: words(
    'amos ais an asteis aron abamos abais aban emos eis en aramos arais aran asemos aseis asen ad aren',
  ),
  participle: words('ado ada ados adas'),
  gerund: words('ando'),
};
const ER: Endings = {
  one: words('o e es i iste io ia ias a as iera ieras iese ieses iere yo yera yeras yese'),
  many: words(
    'emos eis en imos is isteis ieron iamos iais ian amos ais an ieramos ierais ieran iesemos ieseis iesen ed id yeron yeran yesen',
  ),
  participle: words('ido ida idos idas'),
  gerund: words('iendo yendo endo'),
};
const FUTURE: Pick<Endings, 'one' | 'many'> = {
  one: words('e as a ia ias'),
  many: words('emos eis an iamos iais ian'),
};
const STRONG: Pick<Endings, 'one' | 'many'> = {
  one: words('e iste o iera ieras iese era eras ese'),
  many: words('imos isteis ieron eron ieran iesen eran esen ieramos eramos'),
};

/** Verbs whose past, future or participle has a stem of its own, with all that end like them. */
const STRONG_STEMS = pairs(
  'tener tuv, poner pus, venir vin, hacer hic, hacer hiz, facer fic, facer fiz, decir dij, ducir duj, traer traj, querer quis, poder pud, saber sup, caber cup, haber hub, andar anduv, estar estuv',
);
const FUTURE_STEMS = pairs(
  'tener tendr, poner pondr, venir vendr, salir saldr, valer valdr, hacer har, decir dir, querer querr, poder podr, saber sabr, caber cabr, haber habr',
);
const PARTICIPLE_STEMS = pairs(
  'hacer hech, decir dich, poner puest, ver vist, volver vuelt, solver suelt, abrir abiert, cubrir cubiert, scribir scrit, morir muert, romper rot, prender pres, freir frit, imprimir impres, proveer provist',
);

/** What no rule makes. */
const IRREGULAR: readonly (readonly [string, VerbPart])[] = [
  ...words(
    'es soy eres fui fuiste fue era eras sea seas fuera fuese voy vas va iba vaya ve doy da di dio ha he has hay esta estas estoy',
  ).map((form) => [form, 'one'] as const),
  ...words('son fueron eran sean fueran van iban vayan dan den dieron han estan somos fuimos').map(
    (form) => [form, 'many'] as const,
  ),
];

/** How the last vowel of a stem changes, and how its last letter is written before other vowels. */
const VOWELS = pairs('e ie, o ue, u ue, e i, o u, i ie, e ye, o hue');
const SPELT_AR = pairs('c qu, g gu, z c');
const SPELT_ER = pairs('c z, c zc, g j, gu g, qu c, u uy, ec ig, ac ag');
const ADDED_ER: readonly string[] = words('g ig');

/**
 * The forms of the verbs in a list of forms, with what each may be. A verb is what ends as an infinitive and whose gerund is
 * listed too; rules make more than there is, and only what is listed counts. All forms are without accents.
 */
export function verbForms(listed: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<VerbPart>> {
  const found = new Map<string, Set<VerbPart>>();
  const add = (form: string, part: VerbPart) => {
    if (!listed.has(form)) return;
    const parts = found.get(form) ?? new Set();
    found.set(form, parts.add(part));
  };
  for (const [form, part] of IRREGULAR) add(form, part);
  for (const verb of listed) {
    const [, stem, ending] = /^(.+)([aei]r)$/u.exec(verb) ?? [];
    if (stem === undefined) continue;
    const endings = ending === 'ar' ? AR : ER;
    const changed = changedStems(stem);
    if (!changed.some((one) => endings.gerund.some((gerund) => listed.has(one + gerund)))) continue;
    add(verb, 'infinitive');
    for (const one of changed.flatMap((each) => spelt(each, ending === 'ar'))) addAll(one, endings, add);
    for (const future of [verb, ...stemsLike(verb, FUTURE_STEMS)]) addAll(future, FUTURE, add);
    for (const past of stemsLike(verb, STRONG_STEMS)) addAll(past, STRONG, add);
    for (const done of stemsLike(verb, PARTICIPLE_STEMS))
      for (const gender of ['o', 'a', 'os', 'as']) add(done + gender, 'participle');
  }
  return found;
}

function addAll(stem: string, endings: Partial<Endings>, add: (form: string, part: VerbPart) => void): void {
  for (const [part, all] of Object.entries(endings) as [VerbPart, readonly string[]][])
    for (const ending of all) add(stem + ending, part);
}

/** A stem with its last vowel as it is and as it may become. */
function changedStems(stem: string): readonly string[] {
  const [, before = '', vowel = '', after = ''] = /^(.*)([aeiou])([^aeiou]*)$/u.exec(stem) ?? [];
  return [stem, ...VOWELS.flatMap(([from, to]) => (from === vowel ? [before + to + after] : []))];
}

/** A stem in all ways that it may be written. */
function spelt(stem: string, isAr: boolean): readonly string[] {
  const other = stemsLike(stem, isAr ? SPELT_AR : SPELT_ER);
  return [stem, ...other, ...(isAr ? [] : ADDED_ER.map((letters) => stem + letters))];
}

function stemsLike(verb: string, stems: readonly (readonly [string, string])[]): readonly string[] {
  return stems.flatMap(([end, stem]) => (verb.endsWith(end) ? [verb.slice(0, -end.length) + stem] : []));
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(', ').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to] as const;
  });
}
