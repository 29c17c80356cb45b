import type { Named } from './descriptions.ts';
import type { Gender } from './genders.ts';
import { standsForRule } from './governing.ts';
import { inList } from './in-list.ts';
import { isNameable, type NameText } from './name-text.ts';
import type { Candidate } from './pronoun-fits.ts';
import type { Pronoun } from './pronoun-forms.ts';
import { unnamedGender } from './unnamed.ts';
import { ROLE, TITLE } from './word-classes.ts';

const isDeterminer = inList('person-determiners');
const isIndefinite = inList('indefinite-people');
const isRelative = inList('relative-persons');
const isClauseSubject = inList('clause-subjects');

/** Past this many people of a passage nobody can say whom a pronoun means. */
export const MOST_CANDIDATES = 40;

/** Titles between the comma and that name are at most so many words. */
const TITLES_WITHIN = 5;

/** Words between "named" and "as", and between that and the name, are at most so many. */
const IDENTIFIED_WITHIN = 6;
const AS = /^(?:as|como)$/;
const IDENTIFIED = /^(?:named|identified|recogni[sz]ed|identificad[oa]|reconocid[oa])$/;

/** A relative clause is followed for so many words. */
const RELATIVE_WITHIN = 10;
const JOINS = /^(?:and|or|but|y|e|o|u|pero)$/;

/** What the reader of a passage knows when the next word comes. */
export interface Reading {
  readonly genders: ReadonlyMap<number, Gender>;
  /** Entities who speak for others. */
  readonly representing: ReadonlySet<number>;
  readonly candidates: Candidate[];
  /** Word at which the sentence began, its number, and the number of the clause. */
  from: number;
  sentence: number;
  clause: number;
  quoted: boolean;
  /** Whether the main clause behind a fronted one has begun. */
  main: boolean;
  /** The sentence in which an entity was last named or meant. */
  readonly last: Map<number, number>;
}

export function addNamed(text: NameText, { stretch, entity }: Named, reading: Reading): void {
  const { candidates, sentence, clause } = reading;
  if (candidates.length > MOST_CANDIDATES) return;
  if (stretch.kind === 'organization')
    candidates.push({
      entity: null,
      gender: null,
      sentence,
      clause,
      opens: false,
      body: true,
      passing: false,
    });
  if (stretch.kind !== 'person' || standsForRule(text, stretch)) return;
  if (entity !== null) reading.last.set(entity, sentence);
  if (isIdentified(text, stretch.from)) dropUnnamed(reading);
  const gender = entity === null ? null : (reading.genders.get(entity) ?? null);
  const opens = isOpening(text, reading.from, stretch.from);
  candidates.push({ entity, gender, sentence, clause, opens, body: false });
}

/** "The driver was named as …": whoever had no name so far in this sentence has this one. */
function dropUnnamed({ candidates, sentence }: Reading): void {
  const index = candidates.findIndex((one) => one.sentence === sentence);
  const first = candidates[index];
  if (first && first.entity === null && !first.body && !first.open) candidates.splice(index, 1);
}

/** Whether "named by police as 31-year-old" or "identificado como el maestro" stands before a name. */
function isIdentified(text: NameText, name: number): boolean {
  let as = name - 1;
  while (name - as <= IDENTIFIED_WITHIN && !AS.test(text.words[as]?.folded ?? '')) as -= 1;
  if (name - as > IDENTIFIED_WITHIN) return false;
  for (let at = as - 1; as - at <= IDENTIFIED_WITHIN; at--) {
    if (!text.words[at] || text.words[at + 1]?.first) return false;
    if (IDENTIFIED.test(text.words[at]?.folded ?? '')) return true;
  }
  return false;
}

/** Whether only titles stand between the sentence's first word and a name. */
export function isOpening(text: NameText, from: number, name: number): boolean {
  if (name - from > TITLES_WITHIN) return false;
  for (let at = from; at < name; at++) if (!isTitleWord(text, at)) return false;
  return true;
}

function isTitleWord(text: NameText, at: number): boolean {
  const word = text.words[at];
  return ((text.bits[at] ?? 0) & (ROLE | TITLE)) !== 0 || isNameable(word) || isDeterminer(word);
}

export function addUnnamed(text: NameText, i: number, { candidates, sentence, clause }: Reading): void {
  if (candidates.length > MOST_CANDIDATES) return;
  candidates.push({
    entity: null,
    gender: unnamedGender(text, i),
    sentence,
    clause,
    opens: false,
    body: false,
    passing: isIndefinite(text.words[i]),
    ...relative(text, i),
  });
}

/** "the guide who carried her": up to the next mark or "and" the guide is the subject. */
function relative(text: NameText, i: number): { readonly relativeTo?: number } {
  if (!isRelative(text.words[i + 1])) return {};
  let to = i + 1;
  while (
    to - i < RELATIVE_WITHIN &&
    text.words[to + 1]?.shape === 'lower' &&
    !JOINS.test(text.words[to + 1]?.folded ?? '')
  )
    to += 1;
  return { relativeTo: to };
}

/** "He said that Ana Ruiz …": whoever was spoken of before the passage, or stayed open, may be meant further on, too. */
export function addOpen({ gender, many, role }: Pronoun, { candidates, sentence, clause }: Reading): void {
  if (gender === null || many || !['subject', 'object', 'own'].includes(role)) return;
  if (candidates.length > MOST_CANDIDATES) return;
  candidates.push({ entity: null, gender, sentence, clause, opens: false, body: false, open: true });
}

/** "Ruiz said that she blamed herself": a pronoun is the subject of its clause as a name is. */
export function addMeant(
  entity: number,
  opens: boolean,
  { candidates, genders, sentence, clause }: Reading,
): void {
  if (candidates.length > MOST_CANDIDATES) return;
  const gender = genders.get(entity) ?? null;
  candidates.push({ entity, gender, sentence, clause, opens, body: false });
}

/** "la empresa": a Spanish dative or possessive may mean it. */
export function addBody(text: NameText, i: number, { candidates, sentence, clause }: Reading): void {
  const determined = isClauseSubject(text.words[i - 1]);
  if (text.language !== 'es' || !determined || candidates.length > MOST_CANDIDATES) return;
  candidates.push({ entity: null, gender: null, sentence, clause, opens: false, body: true });
}
