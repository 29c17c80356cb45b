import { withoutArticle } from '../text/leading-article.ts';
import type { NameText } from '../text/name-text.ts';
import { formOf, type NameStretch } from '../text/stretch.ts';
import { COMPANY, DEMONYM } from '../text/word-classes.ts';
import { initialsOf } from './equations.ts';
import { shortFirmNames } from './firm-names.ts';
import { joinShortBodies } from './short-bodies.ts';

/** Forms of one place that everybody writes in several ways. */
const SAME_PLACE: readonly (readonly string[])[] = [
  [
    'u.s',
    'us',
    'usa',
    'u.s.a',
    'united states',
    'united states of america',
    'estados unidos',
    'ee.uu',
    'eeuu',
    'eu',
    'eua',
    'e.u',
    'estados unidos de america',
  ],
  ['u.k', 'uk', 'united kingdom', 'reino unido'],
  ['uae', 'u.a.e', 'united arab emirates'],
  ['ciudad de mexico', 'cdmx', 'mexico city'],
  ['pacific', 'pacific ocean', 'pacifico', 'oceano pacifico'],
  ['atlantic', 'atlantic ocean', 'atlantico', 'oceano atlantico'],
  ['arctic', 'arctic ocean'],
  ['mediterranean', 'mediterranean sea', 'mediterraneo', 'mar mediterraneo'],
  ['caribbean', 'caribbean sea', 'caribe', 'mar caribe'],
];
const PLACE_KEY: ReadonlyMap<string, string> = new Map(
  SAME_PLACE.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);
/** Words that a body's or a place's short name leaves out: Morena Party, Sinaloa State. */
/** State of X, Ciudad X. The State of Mexico is not Mexico. */
const PREFIXED = /^(place) (?:(?:state|city|estado|ciudad) (?:of|de) |ciudad )(?!mexico$)/;
const DROPPED = / (?:party|state|inc|corp|ltd|co|plc|corporation|company|group|newspaper|news)$/;

/** The group of each stretch that is no person's: the same key, the same body or place. */
export function groupBodies(text: NameText, stretches: readonly NameStretch[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const acronyms = new Map<string, NameStretch>();
  const forms = new Set<string>();
  stretches.forEach((stretch, index) => {
    if (stretch.kind === 'person') return;
    const form = withoutArticle(formOf(text, stretch.from, stretch.to));
    const key = stretch.kind === 'place' ? (PLACE_KEY.get(form) ?? form) : form.replace(/\./g, '');
    keys.set(index, `${stretch.kind} ${key}`);
    forms.add(`${stretch.kind} ${key}`);
    if (stretch.kind === 'organization' && stretch.to - stretch.from >= 2) acronyms.set(key, stretch);
  });
  for (const [index, key] of keys) {
    const short = key.replace(DROPPED, '').replace(PREFIXED, '$1 ');
    if (short !== key && forms.has(short)) keys.set(index, short);
  }
  joinFirms(text, stretches, keys);
  joinAcronyms(text, stretches, keys, acronyms);
  joinShortBodies(text, stretches, keys);
  return keys;
}

/** "Polly Vane International Inc." and "Polly Vane", where exactly one firm of the document may be called so. */
function joinFirms(text: NameText, stretches: readonly NameStretch[], keys: Map<number, string>): void {
  const owners = new Map<string, string | null>();
  for (const [index, key] of keys) {
    const stretch = stretches[index];
    if (stretch?.kind !== 'organization') continue;
    for (const name of shortFirmNames(text, stretch)) {
      const short = `organization ${name.replace(/\./g, '')}`;
      const owner = owners.get(short);
      owners.set(short, owner === undefined || owner === key ? key : null);
    }
  }
  for (const [index, key] of keys) {
    const owner = owners.get(key);
    if (owner) keys.set(index, owner);
  }
}

/** UN and United Nations, where exactly one body of the document has these initials. */
function joinAcronyms(
  text: NameText,
  stretches: readonly NameStretch[],
  keys: Map<number, string>,
  full: ReadonlyMap<string, NameStretch>,
): void {
  const byInitials = new Map<string, string[]>();
  for (const [key, stretch] of full) {
    const land = landWords(text, stretch);
    const all = initialsOf(text, stretch);
    const firm = ((text.bits[stretch.to - 1] ?? 0) & COMPANY) === 0 ? all : all.slice(0, -1);
    const own = initialsOf(text, { ...stretch, from: stretch.from + land });
    for (const initials of new Set([all, own, ...(firm.length > 1 ? [firm] : [])])) {
      const known = byInitials.get(initials);
      if (known) known.push(key);
      else byInitials.set(initials, [key]);
    }
  }
  for (const [index, _key] of keys) {
    const stretch = stretches[index];
    const word = stretch && stretch.to - stretch.from === 1 ? text.words[stretch.from] : undefined;
    if (stretch?.kind !== 'organization' || !word || (word.shape !== 'capitals' && word.shape !== 'stopped'))
      continue;
    const [only, other] = byInitials.get(word.folded.replace(/\./g, '')) ?? [];
    if (only !== undefined && other === undefined) keys.set(index, `organization ${only}`);
  }
}

/** How many words a body's name begins with that say whose it is: the letters of "U.S. Grain Board" may be GB. */
function landWords(text: NameText, { from, to }: NameStretch): number {
  if (((text.bits[from] ?? 0) & DEMONYM) !== 0) return 1;
  const land = text.known(from).find(({ name }) => name.kind === 'place' && name.certainty === 'sure');
  return land && to - land.to >= 2 ? land.to - from : 0;
}
