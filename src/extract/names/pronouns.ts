import type { Mention, Span } from '../../model.ts';
import type { Named } from './descriptions.ts';
import { droppedSubject } from './dropped-subjects.ts';
import { gendersOf } from './genders.ts';
import { inList } from './in-list.ts';
import { isNameable, type NameText } from './name-text.ts';
import { butAhead, fronted, looksAhead } from './pronoun-ahead.ts';
import { asked, doubled } from './pronoun-asked.ts';
import { type Ahead, candidateGroups, type Fitting, theGroup, theOnlyOne } from './pronoun-fits.ts';
import { beginsFronted, mayBePronoun, type Pronoun, pronounAt } from './pronoun-forms.ts';
import {
  addBody,
  addMeant,
  addNamed,
  addOpen,
  addUnnamed,
  MOST_CANDIDATES,
  type Reading,
} from './pronoun-reading.ts';
import { isApposed, isUnnamed } from './unnamed.ts';
import { BODY_HEAD, CLAUSE } from './word-classes.ts';

const isClauseSubject = inList('clause-subjects');

/** Who was not spoken of for more than so many sentences is no more meant than somebody new. */
const MEANT_WITHIN = 2;

/**
 * Pronouns that exactly one person, or one list of people, of the passage fits. Whoever else might be meant (a second
 * name of that gender or of none that is known, "the officer", "his mother") leaves the pronoun open, and so does a
 * quotation. Of a plural each of those meant has a mention of its own, with the same span.
 */
export function resolvePronouns(
  text: NameText,
  named: readonly Named[],
  described: readonly Span[],
  representing: ReadonlySet<number>,
): readonly Mention[] {
  const genders = gendersOf(text, named);
  const groups = candidateGroups(text, named);
  const start = { from: 0, sentence: 0, clause: 0, quoted: false, main: false };
  const reading: Reading = { ...start, genders, representing, candidates: [], last: new Map() };
  const found: Mention[] = [];
  const names = new Cursor(named.map(({ stretch }) => ({ start: stretch.from, end: stretch.to })));
  const descriptions = new Cursor(described);
  const readWord = (i: number) => {
    if (beginOrQuote(text, i, reading)) return;
    const name = names.at(i);
    if (name >= 0) {
      const own = named[name];
      if (own?.stretch.from === i) addNamed(text, own, reading);
      return;
    }
    const word = text.words[i];
    if (!word) return;
    const open = mayBePronoun(text, i) && !reading.quoted && text.blocks[word.block]?.kind === 'body';
    const pronoun = open ? (pronounAt(text, i) ?? droppedSubject(text, i)) : null;
    if (pronoun) {
      const next = { named, name: names.next, groups };
      const meant = meantBy(text, i, pronoun, reading, next);
      for (const entity of meant) found.push(mentionOf(text, pronoun, entity));
      if (meant.length === 0 && !looksAhead(text, i, pronoun, reading, next)) addOpen(pronoun, reading);
    } else if (
      isUnnamed(text, i) &&
      descriptions.at(word.start) < 0 &&
      !isApposed(text, i, named, names.next, reading.from)
    )
      addUnnamed(text, i, reading);
    else if (word.shape === 'lower' && ((text.bits[i] ?? 0) & BODY_HEAD) !== 0) addBody(text, i, reading);
  };
  for (const { from, to } of passagesWithPronouns(text)) for (let i = from; i < to; i++) readWord(i);
  return found;
}

/** The passages in which a pronoun may stand, up to the last of them. */
function passagesWithPronouns(text: NameText): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  let to = 0;
  for (let i = 0; i < text.words.length; i++) {
    if (beginsPassage(text, i)) {
      if (to > from) found.push({ from, to });
      from = i;
    }
    if (mayBePronoun(text, i)) to = i + 1;
  }
  if (to > from) found.push({ from, to });
  return found;
}

function mentionOf(text: NameText, { start, end }: Pronoun, entity: number): Mention {
  return { start, end, text: text.text.slice(start, end), kind: 'person', entity, form: 'pronoun' };
}

/** Follows the borders of passages, sentences, clauses and quotations; true for a mark that is nothing else. */
function beginOrQuote(text: NameText, i: number, reading: Reading): boolean {
  const word = text.words[i];
  if (!word) return true;
  if (beginsPassage(text, i)) {
    reading.candidates.length = 0;
    reading.quoted = false;
  }
  if (word.first && word.shape !== 'mark') {
    reading.sentence += 1;
    reading.from = i;
    reading.clause += 1;
    reading.main = false;
  } else if (!reading.main && opensMain(text, i, reading.from)) {
    reading.clause += 1;
    reading.main = true;
  } else if (opensClause(text, i)) reading.clause += 1;
  const quoted = quoteState(word.text, reading.quoted);
  if (quoted === reading.quoted) return false;
  reading.quoted = quoted;
  return true;
}

/** A passage after "Hale said:" goes on with the one before: whoever is named there may be meant. */
function beginsPassage({ words }: NameText, i: number): boolean {
  const before = words[i - 1];
  return words[i]?.block !== before?.block && before?.text !== ':';
}

/** "that the mayor", "and Hale", "said the firm", a semicolon. */
function opensClause(text: NameText, i: number): boolean {
  const before = text.words[i - 1];
  if (!before || before.block !== text.words[i]?.block) return false;
  if (before.text === ';' || before.text === ':') return true;
  if (((text.bits[i - 1] ?? 0) & CLAUSE) === 0 || before.shape !== 'lower') return false;
  const word = text.words[i];
  return isNameable(word) || isClauseSubject(word);
}

/** "Before Hale chaired it, the firm …": behind a name, a comma may only begin an apposition. */
function opensMain(text: NameText, i: number, from: number): boolean {
  if (text.words[i - 1]?.text !== ',' || isNameable(text.words[i - 2])) return false;
  return isClauseSubject(text.words[i]) && beginsFronted(text, from);
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
  const told = doubled(text, i, pronoun, reading, ahead) ?? asked(text, i, pronoun, reading, ahead);
  if (told !== null) return meaning(told, i, pronoun, reading);
  if (pronoun.many) return theGroup(text, i, pronoun, ahead, reading.genders);
  if (pronoun.role === 'dropped') return goingOn(reading);
  const fitting: Fitting = { at: i, pronoun, sentence: reading.sentence, clause: reading.clause };
  const only = pronoun.role === 'fronted' ? null : theOnlyOne(reading.candidates, fitting);
  const sure = only !== null && isRecent(only, reading) && !speaksForOther(only, reading) ? only : null;
  const entity =
    sure ?? fronted(text, i, pronoun, reading, ahead) ?? butAhead(text, i, pronoun, reading, ahead);
  return entity === null ? [] : meaning(entity, i, pronoun, reading);
}

function meaning(entity: number, i: number, { role }: Pronoun, reading: Reading): readonly number[] {
  reading.last.set(entity, reading.sentence);
  if (role === 'subject') addMeant(entity, i === reading.from, reading);
  return [entity];
}

function isRecent(entity: number, { last, sentence }: Reading): boolean {
  return sentence - (last.get(entity) ?? sentence) <= MEANT_WITHIN;
}

/** "Ruiz, a spokeswoman for the bank, said that she …": in what somebody says for others, others are meant. */
function speaksForOther(entity: number, { representing, candidates, sentence, clause }: Reading): boolean {
  return (
    representing.has(entity) &&
    candidates.some((one) => one.entity === entity && one.sentence === sentence && one.clause !== clause)
  );
}

/** Whom the sentence before begins with, where its passage names nobody else: the subject that a Spanish verb leaves out. */
function goingOn({ candidates, sentence, last }: Reading): readonly number[] {
  const opening = candidates.find((one) => one.opens && one.sentence === sentence - 1);
  const entity = opening?.entity ?? null;
  if (entity === null || candidates.some((one) => one.entity !== entity)) return [];
  last.set(entity, sentence);
  return [entity];
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
