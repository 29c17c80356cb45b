import type { Named } from './descriptions.ts';
import type { Gender } from './genders.ts';
import { inList } from './in-list.ts';
import { isNameable, type NameText } from './name-text.ts';
import type { Pronoun } from './pronoun-forms.ts';
import { FAMILY, ROLE, TITLE, UNNAMED } from './word-classes.ts';

const isDeterminer = inList('person-determiners');
const isPeople = inList('people-plurals');

/** Someone who may be meant: an entity, or null for somebody without a name or of whom it is open who they are. */
export interface Candidate {
  readonly entity: number | null;
  readonly gender: Gender | null;
  readonly sentence: number;
  readonly clause: number;
  /** Whether the name opens its sentence. */
  readonly opens: boolean;
  /** A body: only pronouns that need not mean a person may mean it. */
  readonly body: boolean;
  /** "Anyone", "nobody": meant by pronouns of the same sentence only. */
  readonly passing?: boolean;
  /** The last word of a relative clause whose subject it is: "the guide who carried her". */
  readonly relativeTo?: number;
  /** A pronoun of which it stayed open whom it means. */
  readonly open?: true;
}

/** A pronoun with where it stands. */
export interface Fitting {
  /** Its word. */
  readonly at: number;
  readonly pronoun: Pronoun;
  readonly sentence: number;
  readonly clause: number;
}

/** The one entity that fits a pronoun; null where nobody does, or somebody else may. */
export function theOnlyOne(candidates: readonly Candidate[], fitting: Fitting): number | null {
  const { pronoun, sentence, clause, at } = fitting;
  const object = pronoun.role === 'object' || pronoun.role === 'dative';
  const relating = candidates.find(
    ({ relativeTo }) => object && relativeTo !== undefined && at <= relativeTo,
  );
  const subject = candidates.find((candidate) => candidate.clause === clause);
  const fits = candidates.filter((candidate) => {
    if (candidate.body && !pronoun.bodies) return false;
    if (candidate.passing && candidate.sentence !== sentence) return false;
    if (pronoun.gender && candidate.gender && candidate.gender !== pronoun.gender) return false;
    if (pronoun.role === 'self') return candidate.clause === clause;
    // Of its own clause an object cannot mean the subject; whoever else stands there may be meant.
    return !object || candidate !== (relating ?? subject);
  });
  const first =
    onlyEntity(fits) ?? onlyEntity(continuing(fits, sentence)) ?? onlyEntity(opening(fits, fitting));
  if (first === null || pronoun.role === 'own' || pronoun.role === 'self') return first;
  if (pronoun.role === 'subject' || relating) return first;
  return candidates.some(({ entity, clause: own }) => own === clause && entity === first) ? null : first;
}

function onlyEntity(fits: readonly Candidate[]): number | null {
  const first = fits[0]?.entity ?? null;
  return first !== null && fits.every(({ entity }) => entity === first) ? first : null;
}

/** Whom the sentence before is about goes on being meant, before those without a name further back. */
function continuing(fits: readonly Candidate[], sentence: number): readonly Candidate[] {
  const last = fits.filter((one) => one.sentence === sentence - 1);
  const older = fits.filter((one) => one.sentence < sentence - 1);
  const named = new Set(older.map(({ entity }) => entity));
  const opening = last[0];
  const own = fits.some((one) => one.sentence === sentence && one.entity !== opening?.entity);
  if (own || !opening?.opens || [...named].some((entity) => entity !== null && entity !== opening.entity))
    return [];
  return last;
}

/** Whom this sentence begins with, by a name of that gender, before whoever an earlier pronoun left open. */
function opening(fits: readonly Candidate[], { pronoun, sentence }: Fitting): readonly Candidate[] {
  const own = fits.filter((one) => one.sentence === sentence);
  const named = fits.some((one) => one.sentence < sentence && !one.open && one.entity !== own[0]?.entity);
  const [first] = own;
  return first?.opens && first.gender !== null && first.gender === pronoun.gender && !named ? own : [];
}

/** People joined by commas and an "and". Word indices, `to` exclusive. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly number[];
}

/** Names that have not come yet, from number `name` on, and the lists of people. */
export interface Ahead {
  readonly named: readonly Named[];
  readonly name: number;
  readonly groups: readonly Group[];
}

/** A plural pronoun this many words after a list may mean anybody. */
const LISTED_WITHIN = 60;

/** Words between two joined names are at most so many: "Keziah Monroe and jumper Dario Fenwick". */
const JOINED_WITHIN = 4;

/** The lists of people in a text, each of two or more different ones. */
export function candidateGroups(text: NameText, named: readonly Named[]): readonly Group[] {
  const groups: Group[] = [];
  const people = named.filter(({ stretch }) => stretch.kind === 'person');
  for (let first = 0; first < people.length; first++) {
    let last = first;
    let joined = false;
    for (let join = joint(text, people, last); join !== null; join = joint(text, people, last)) {
      last += 1;
      joined = join === 'and';
      if (joined) break;
    }
    const members = people.slice(first, last + 1);
    const entities = [...new Set(members.map(({ entity }) => entity))];
    const [from, to] = [members[0]?.stretch.from ?? 0, members.at(-1)?.stretch.to ?? 0];
    const known = entities.filter((entity) => entity !== null);
    if (joined && known.length >= 2 && known.length === members.length)
      groups.push({ from, to, entities: known });
    if (joined) first = last;
  }
  return groups;
}

/** How a person's name is joined to the next one; null for not at all. */
function joint(text: NameText, people: readonly Named[], at: number): 'and' | 'comma' | null {
  const [left, right] = [people[at]?.stretch, people[at + 1]?.stretch];
  if (!left || !right || right.from - left.to > JOINED_WITHIN) return null;
  const opening = text.words[left.to];
  if (!opening || opening.block !== text.words[right.from]?.block || right.from === left.to || opening.first)
    return null;
  const and = isAnd(text, left.to);
  if (!and && opening.text !== ',') return null;
  let joined: 'and' | 'comma' = and ? 'and' : 'comma';
  for (let word = left.to + 1; word < right.from; word++) {
    if (isAnd(text, word)) joined = 'and';
    else if (!isNameable(text.words[word]) && !isOffice(text, word)) return null;
  }
  return joined;
}

/** "her husband", "the pilot", "jumper" between two names. */
function isOffice(text: NameText, at: number): boolean {
  if (((text.bits[at] ?? 0) & (ROLE | TITLE | FAMILY)) !== 0) return true;
  return isDeterminer(text.words[at]);
}

function isAnd(text: NameText, at: number): boolean {
  return /^(?:and|&|y|e)$/.test(text.words[at]?.folded ?? '');
}

/**
 * The people of the only list in the passage before a plural pronoun, where nothing else in the plural was named since
 * then, no other person either, and the list names all whom it speaks of.
 */
export function theGroup(
  text: NameText,
  i: number,
  pronoun: Pronoun,
  { named, name, groups }: Ahead,
  genders: ReadonlyMap<number, Gender>,
): readonly number[] {
  const [group, second] = groupsBefore(text, i, groups);
  if (!group || second || !isWhole(text, group) || !fitsAll(group, pronoun, genders)) return [];
  if (pronoun.role === 'fronted' || pronoun.bodies || i - group.to > LISTED_WITHIN) return [];
  for (let word = group.to; word < i; word++) if (isOtherPlural(text, word)) return [];
  for (let last = name - 1; (named[last]?.stretch.from ?? 0) >= group.to; last--) {
    const kind = named[last]?.stretch.kind;
    if (kind === 'person' || kind === 'organization') return [];
  }
  return group.entities;
}

/** The last two lists before a word in its passage. */
function groupsBefore(text: NameText, i: number, groups: readonly Group[]): readonly Group[] {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.to ?? i) <= i) low = middle + 1;
    else high = middle;
  }
  const block = text.words[i]?.block;
  return groups.slice(Math.max(0, low - 2), low).filter(({ from }) => text.words[from]?.block === block);
}

/** "ellas" are women all of them, "ellos" not. */
function fitsAll({ entities }: Group, { gender }: Pronoun, genders: ReadonlyMap<number, Gender>): boolean {
  if (gender === null) return true;
  if (gender === 'f') return entities.every((entity) => genders.get(entity) !== 'm');
  return entities.some((entity) => genders.get(entity) !== 'f');
}

/** No "the pilot and" or "the pilot," of whom the list is only the rest; "two engineers," is all of them. */
function isWhole(text: NameText, { from }: Group): boolean {
  let at = from - 1;
  while (((text.bits[at] ?? 0) & (ROLE | TITLE)) !== 0 && isNameable(text.words[at])) at -= 1;
  const before = text.words[at];
  if (!before || before.first || before.block !== text.words[from]?.block) return true;
  if (isAnd(text, at)) return false;
  if (before.text !== ',') return true;
  return text.words[at - 1]?.folded.endsWith('s') === true;
}

/** Plurals that are no "they" are rarer than those that are: any word in "s" counts, and some without. */
function isOtherPlural(text: NameText, at: number): boolean {
  const word = text.words[at];
  if (word?.shape !== 'lower') return false;
  const bits = text.bits[at] ?? 0;
  if (isPeople(word)) return true;
  if (!word.folded.endsWith('s') || word.folded.endsWith('ss')) return false;
  return (bits & (UNNAMED | ROLE)) !== 0 || (word.folded.length > 3 && !text.timed[at]);
}
