import type { Named } from '../descriptions/descriptions.ts';
import { readPersonName } from '../entities/person-name.ts';
import type { NameText } from '../text/name-text.ts';
import { FAMILY } from '../text/word-classes.ts';
import { articleGender } from './articles.ts';
import { type Gender, wordGenders } from './gender.ts';
import { phraseStart } from './roles.ts';

/** What titles, else given names say of the people of a document; whom they contradict has none. */
export function gendersOf(text: NameText, named: readonly Named[]): Map<number, Gender> {
  const votes = new Map<number, Votes>();
  const titles = wordGenders(text.language);
  for (const { stretch, entity } of named) {
    if (entity === null || stretch.kind !== 'person') continue;
    const vote = votes.get(entity) ?? { names: new Set(), titles: new Set(), size: 2 };
    const name = readPersonName(text, stretch.from, stretch.to);
    // A surname may be a given name of another gender: the fullest form tells. A lone title is as good as a given name.
    if (name.core.length > vote.size) {
      vote.names.clear();
      vote.size = name.core.length;
    }
    if (name.gender && name.core.length === vote.size) vote.names.add(name.gender);
    const title = titleGender(text, stretch.from, titles);
    if (title) vote.titles.add(title);
    const partner = genderBeside(text, stretch.from, stretch.to);
    if (partner) vote.titles.add(partner);
    votes.set(entity, vote);
  }
  const genders = new Map<number, Gender>();
  for (const [entity, vote] of votes) {
    const [gender, other] = vote.titles.size > 0 ? vote.titles : vote.names;
    if (gender && !other) genders.set(entity, gender);
  }
  return genders;
}

/** "the actress Drew Hale", "la jueza Nieves Arrabal", "el economista": the nearest title that tells a gender, else the article. */
function titleGender(text: NameText, name: number, titles: ReadonlyMap<string, Gender>): Gender | null {
  const from = phraseStart(text, name);
  for (let at = name - 1; at >= from; at--) {
    const told = titles.get(text.words[at]?.folded ?? '');
    if (told) return told;
  }
  return text.language === 'es' && from < name ? articleGender(text, from) : null;
}

/** "Drew Hale and her brother …", at the beginning of a sentence: the possessive can be nobody else's. */
function genderBeside(text: NameText, from: number, to: number): Gender | null {
  if (!text.words[from]?.first || text.words[to]?.folded !== 'and') return null;
  const own = text.words[to + 1]?.folded;
  if (((text.bits[to + 2] ?? 0) & FAMILY) === 0) return null;
  return own === 'her' ? 'f' : own === 'his' ? 'm' : null;
}

/** A woman may bear a man's name: "the actress Drew Hale". */
interface Votes {
  readonly names: Set<Gender>;
  readonly titles: Set<Gender>;
  /** Words of the fullest name so far. */
  size: number;
}
