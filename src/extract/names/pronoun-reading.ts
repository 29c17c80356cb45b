import type { Named } from './descriptions.ts';
import type { Gender } from './genders.ts';
import { standsForRule } from './governing.ts';
import { isNameable, type NameText } from './name-text.ts';
import type { Candidate } from './pronoun-fits.ts';
import type { Pronoun } from './pronoun-forms.ts';
import { unnamedGender } from './unnamed.ts';
import { ROLE, TITLE } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Past this many people of a passage nobody can say whom a pronoun means. */
export const MOST_CANDIDATES = 40;

/** Titles between the comma and that name are at most so many words. */
const TITLES_WITHIN = 5;

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
  const gender = entity === null ? null : (reading.genders.get(entity) ?? null);
  const opens = isOpening(text, reading.from, stretch.from);
  candidates.push({ entity, gender, sentence, clause, opens, body: false });
}

/** Whether only titles stand between the sentence's first word and a name. */
export function isOpening(text: NameText, from: number, name: number): boolean {
  if (name - from > TITLES_WITHIN) return false;
  for (let at = from; at < name; at++) if (!isTitleWord(text, at)) return false;
  return true;
}

function isTitleWord(text: NameText, at: number): boolean {
  const word = text.words[at];
  return (
    ((text.bits[at] ?? 0) & (ROLE | TITLE)) !== 0 ||
    isNameable(word) ||
    wordSet('person-determiners').has(word?.folded ?? '')
  );
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
    passing: wordSet('indefinite-people').has(text.words[i]?.folded ?? ''),
  });
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
  const determined = wordSet('clause-subjects').has(text.words[i - 1]?.folded ?? '');
  if (text.language !== 'es' || !determined || candidates.length > MOST_CANDIDATES) return;
  candidates.push({ entity: null, gender: null, sentence, clause, opens: false, body: true });
}
