import type { Mention, Span } from '../../model.ts';
import type { Named } from './descriptions.ts';
import { type Gender, gendersOf } from './genders.ts';
import { isNameable, type NameText } from './name-text.ts';
import {
  type Ahead,
  type Candidate,
  candidateGroups,
  type Fitting,
  theGroup,
  theOnlyOne,
} from './pronoun-fits.ts';
import { isFronted, type Pronoun, pronounAt } from './pronoun-forms.ts';
import { isUnnamed, unnamedGender } from './unnamed.ts';
import { BODY_HEAD, CLAUSE, ROLE, TITLE } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Past this many people of a passage nobody can say whom a pronoun means. */
const MOST_CANDIDATES = 40;

/** A name set after a fronted clause stands at most so many words after the pronoun: "Before she …, Ana Ruiz". */
const FRONTED_WITHIN = 14;

/** Titles between the comma and that name are at most so many words. */
const TITLES_WITHIN = 5;

/** What the reader of a passage knows when the next word comes. */
interface Reading {
  readonly genders: ReadonlyMap<number, Gender>;
  readonly candidates: Candidate[];
  /** Word at which the sentence began, its number, and the number of the clause. */
  from: number;
  sentence: number;
  clause: number;
  quoted: boolean;
}

/**
 * Pronouns that exactly one person, or one list of people, of the passage fits. Whoever else might be meant (a second
 * name of that gender or of none that is known, "the officer", "his mother") leaves the pronoun open, and so does a
 * quotation. Of a plural each of those meant has a mention of its own, with the same span.
 */
export function resolvePronouns(
  text: NameText,
  named: readonly Named[],
  described: readonly Span[],
): readonly Mention[] {
  const genders = gendersOf(text, named);
  const groups = candidateGroups(text, named);
  const reading: Reading = { genders, candidates: [], from: 0, sentence: 0, clause: 0, quoted: false };
  const found: Mention[] = [];
  const names = new Cursor(named.map(({ stretch }) => ({ start: stretch.from, end: stretch.to })));
  const descriptions = new Cursor(described);
  text.words.forEach((word, i) => {
    if (beginOrQuote(text, i, reading)) return;
    const name = names.at(i);
    if (name >= 0) {
      const own = named[name];
      if (own?.stretch.from === i) addNamed(text, own, reading);
      return;
    }
    const body = text.blocks[word.block]?.kind === 'body';
    const pronoun = body && !reading.quoted ? pronounAt(text, i) : null;
    if (pronoun) {
      const next = { named, name: names.next, groups };
      for (const entity of meantBy(text, i, pronoun, reading, next))
        found.push(mentionOf(text, pronoun, entity));
    } else if (isUnnamed(text, i) && descriptions.at(word.start) < 0) addUnnamed(text, i, reading);
    else if (word.shape === 'lower' && ((text.bits[i] ?? 0) & BODY_HEAD) !== 0) addBody(text, i, reading);
  });
  return found;
}

function mentionOf(text: NameText, { start, end }: Pronoun, entity: number): Mention {
  return { start, end, text: text.text.slice(start, end), kind: 'person', entity, form: 'pronoun' };
}

/** Follows the borders of passages, sentences, clauses and quotations; true for a mark that is nothing else. */
function beginOrQuote(text: NameText, i: number, reading: Reading): boolean {
  const word = text.words[i];
  if (!word) return true;
  const before = text.words[i - 1];
  if (word.block !== before?.block && !isLedIn(text, i)) {
    reading.candidates.length = 0;
    reading.quoted = false;
  }
  if (word.first && word.shape !== 'mark') {
    reading.sentence += 1;
    reading.from = i;
    reading.clause += 1;
  } else if (opensClause(text, i)) reading.clause += 1;
  const quoted = quoteState(word.text, reading.quoted);
  if (quoted === reading.quoted) return false;
  reading.quoted = quoted;
  return true;
}

/** A passage after "Hale said:" goes on with the one before: whoever is named there may be meant. */
function isLedIn(text: NameText, i: number): boolean {
  return text.words[i - 1]?.text === ':';
}

/** "that the mayor", "and Hale", "said the firm", a semicolon. */
function opensClause(text: NameText, i: number): boolean {
  const before = text.words[i - 1];
  if (!before || before.block !== text.words[i]?.block) return false;
  if (before.text === ';' || before.text === ':') return true;
  if (((text.bits[i - 1] ?? 0) & CLAUSE) === 0 || before.shape !== 'lower') return false;
  const word = text.words[i];
  return isNameable(word) || wordSet('clause-subjects').has(word?.folded ?? '');
}

function addNamed(text: NameText, { stretch, entity }: Named, reading: Reading): void {
  const { candidates, sentence, clause } = reading;
  if (candidates.length > MOST_CANDIDATES) return;
  if (stretch.kind === 'organization')
    candidates.push({ entity: null, gender: null, sentence, clause, opens: false, body: true });
  if (stretch.kind !== 'person') return;
  const gender = entity === null ? null : (reading.genders.get(entity) ?? null);
  const opens = isOpening(text, reading.from, stretch.from);
  candidates.push({ entity, gender, sentence, clause, opens, body: false });
}

/** Whether only titles stand between the sentence's first word and a name. */
function isOpening(text: NameText, from: number, name: number): boolean {
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

function addUnnamed(text: NameText, i: number, { candidates, sentence, clause }: Reading): void {
  if (candidates.length > MOST_CANDIDATES) return;
  candidates.push({
    entity: null,
    gender: unnamedGender(text, i),
    sentence,
    clause,
    opens: false,
    body: false,
  });
}

/** "la empresa": a Spanish dative or possessive may mean it. */
function addBody(text: NameText, i: number, { candidates, sentence, clause }: Reading): void {
  const determined = wordSet('clause-subjects').has(text.words[i - 1]?.folded ?? '');
  if (text.language !== 'es' || !determined || candidates.length > MOST_CANDIDATES) return;
  candidates.push({ entity: null, gender: null, sentence, clause, opens: false, body: true });
}

/** The entities that a pronoun means; none where it stays open. */
function meantBy(
  text: NameText,
  i: number,
  pronoun: Pronoun,
  reading: Reading,
  ahead: Ahead,
): readonly number[] {
  if (reading.candidates.length > MOST_CANDIDATES) return [];
  if (pronoun.many) return theGroup(text, i, pronoun, ahead, reading.genders);
  const fitting: Fitting = { pronoun, sentence: reading.sentence, clause: reading.clause };
  const only = pronoun.role === 'fronted' ? null : theOnlyOne(reading.candidates, fitting);
  const entity = only ?? fronted(text, i, pronoun, reading, ahead);
  return entity === null ? [] : [entity];
}

/** "Before she entered politics, Ana Ruiz drove a bus": nobody was named, and the main clause's subject fits. */
function fronted(text: NameText, i: number, pronoun: Pronoun, reading: Reading, ahead: Ahead): number | null {
  if (!['subject', 'own', 'fronted'].includes(pronoun.role)) return null;
  if (reading.candidates.length > 0 || i - reading.from > FRONTED_WITHIN || !isFronted(text, reading.from, i))
    return null;
  const next = ahead.named[ahead.name];
  if (!next || next.entity === null || next.stretch.kind !== 'person') return null;
  const { from } = next.stretch;
  if (from - i > FRONTED_WITHIN || text.words[from]?.block !== text.words[i]?.block) return null;
  let comma = from - 1;
  while (comma > i && text.words[comma]?.text !== ',') comma -= 1;
  if (comma === i || !isOpening(text, comma + 1, from)) return null;
  const gender = reading.genders.get(next.entity);
  return gender && pronoun.gender && gender !== pronoun.gender ? null : next.entity;
}

/** Walks sorted spans that do not overlap beside a rising offset. */
class Cursor {
  readonly #spans: readonly Span[];
  next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** Index of the span that holds the offset, -1 for none. Offsets must not fall. */
  at(offset: number): number {
    while (this.next < this.#spans.length && (this.#spans[this.next]?.end ?? 0) <= offset) this.next += 1;
    return (this.#spans[this.next]?.start ?? Number.POSITIVE_INFINITY) <= offset ? this.next : -1;
  }
}

/** Straight marks turn a quotation on and off; curly ones say which. */
function quoteState(mark: string, quoted: boolean): boolean {
  if (mark === '“' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  return mark === '"' ? !quoted : quoted;
}
