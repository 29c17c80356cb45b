import type { Mention, Span } from '../../model.ts';
import type { Named } from './descriptions.ts';
import { type Gender, gendersOf, wordGenders } from './genders.ts';
import { isNameable, type NameText } from './name-text.ts';
import { FAMILY, NOT_NAME, ROLE, UNNAMED } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Pronouns of one person, with the gender they ask for. An object form never means its own clause's subject. */
const PRONOUNS: ReadonlyMap<string, { readonly gender: Gender; readonly object: boolean }> = new Map([
  ['he', { gender: 'm', object: false }],
  ['she', { gender: 'f', object: false }],
  ['him', { gender: 'm', object: true }],
  ['él', { gender: 'm', object: false }],
  ['ella', { gender: 'f', object: false }],
]);
/** Possessives count where they open a sentence: "His indictment says". */
const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'm'],
  ['her', 'f'],
]);
const LANGUAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['he', 'she', 'him', 'his', 'her']),
  es: new Set(['él', 'ella']),
};

/** Someone who may be meant: an entity, or null for somebody without a name or of whom it is open who they are. */
interface Candidate {
  readonly entity: number | null;
  readonly gender: Gender | null;
  readonly sentence: number;
}

/** Who was named so far in a passage. Past this many nobody can say whom a pronoun means. */
const MOST_CANDIDATES = 40;

/** What the reader of a passage knows when the next word comes. */
interface Reading {
  readonly genders: ReadonlyMap<number, Gender>;
  readonly candidates: Candidate[];
  sentence: number;
  quoted: boolean;
}

/**
 * Pronouns that exactly one person of the passage fits. Whoever else might be meant (a second name of that gender or of
 * none that is known, "the officer", "his mother") leaves the pronoun open, and so does a quotation.
 */
export function resolvePronouns(
  text: NameText,
  named: readonly Named[],
  described: readonly Span[],
): readonly Mention[] {
  const reading: Reading = { genders: gendersOf(text, named), candidates: [], sentence: 0, quoted: false };
  const found: Mention[] = [];
  const names = new Cursor(named.map(({ stretch }) => ({ start: stretch.from, end: stretch.to })));
  const descriptions = new Cursor(described);
  text.words.forEach((word, i) => {
    if (beginOrQuote(text, i, reading)) return;
    const name = names.at(i);
    if (name >= 0) {
      const own = named[name];
      if (own?.stretch.from === i) addNamed(own, reading);
      return;
    }
    if (!reading.quoted && text.blocks[word.block]?.kind === 'body') {
      const mention = pronounMention(text, i, reading.sentence, reading.candidates);
      if (mention) found.push(mention);
    }
    if (descriptions.at(word.start) < 0 && isUnnamed(text, i)) addUnnamed(text, word.folded, reading);
  });
  return found;
}

/** Follows the borders of passages, sentences and quotations; true for a mark that is nothing else. */
function beginOrQuote(text: NameText, i: number, reading: Reading): boolean {
  const word = text.words[i];
  if (!word) return true;
  if (word.block !== text.words[i - 1]?.block) {
    reading.candidates.length = 0;
    reading.quoted = false;
  }
  if (word.first) reading.sentence += 1;
  const quoted = quoteState(word.text, reading.quoted);
  if (quoted === reading.quoted) return false;
  reading.quoted = quoted;
  return true;
}

function addNamed({ stretch, entity }: Named, { genders, candidates, sentence }: Reading): void {
  if (stretch.kind !== 'person' || candidates.length > MOST_CANDIDATES) return;
  const last = candidates[candidates.length - 1];
  if (last && last.entity === entity && last.sentence === sentence && entity !== null) return;
  candidates.push({ entity, gender: entity === null ? null : (genders.get(entity) ?? null), sentence });
}

function addUnnamed(text: NameText, word: string, { candidates, sentence }: Reading): void {
  if (candidates.length > MOST_CANDIDATES) return;
  candidates.push({ entity: null, gender: wordGenders(text.language).get(word) ?? null, sentence });
}

/** Walks sorted spans that do not overlap beside a rising offset. */
class Cursor {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** Index of the span that holds the offset, -1 for none. Offsets must not fall. */
  at(offset: number): number {
    while (this.#next < this.#spans.length && (this.#spans[this.#next]?.end ?? 0) <= offset) this.#next += 1;
    return (this.#spans[this.#next]?.start ?? Number.POSITIVE_INFINITY) <= offset ? this.#next : -1;
  }
}

/** Straight marks turn a quotation on and off; curly ones say which. */
function quoteState(mark: string, quoted: boolean): boolean {
  if (mark === '“' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  return mark === '"' ? !quoted : quoted;
}

function pronounMention(
  text: NameText,
  i: number,
  sentence: number,
  candidates: readonly Candidate[],
): Mention | null {
  const word = text.words[i];
  if (!word) return null;
  const written = word.text.toLowerCase();
  if (!LANGUAGES[text.language]?.has(written)) return null;
  const pronoun = PRONOUNS.get(written);
  const gender = pronoun?.gender ?? (word.first ? POSSESSIVES.get(written) : undefined);
  if (!gender) return null;
  const entity = theOnlyOne(candidates, gender, pronoun?.object === true ? sentence : null);
  if (entity === null) return null;
  return { start: word.start, end: word.end, text: word.text, kind: 'person', entity, form: 'pronoun' };
}

/** The one entity that fits; null where nobody does, or somebody else may. */
function theOnlyOne(candidates: readonly Candidate[], gender: Gender, clause: number | null): number | null {
  if (candidates.length > MOST_CANDIDATES) return null;
  const fits = candidates.filter((candidate) => candidate.gender === null || candidate.gender === gender);
  const first = fits[0]?.entity ?? null;
  if (first === null || fits.some(({ entity }) => entity !== first)) return null;
  return clause !== null && fits.some((candidate) => candidate.sentence === clause) ? null : first;
}

/** "The officer", "a neighbour", "his mother": somebody without a name. Plurals and bare titles before a name are not. */
function isUnnamed(text: NameText, i: number): boolean {
  const word = text.words[i];
  const bits = text.bits[i] ?? 0;
  if (word?.shape !== 'lower' || (bits & (ROLE | FAMILY | UNNAMED)) === 0) return false;
  if (word.folded.endsWith('s') && !word.folded.endsWith('ss') && text.language === 'en') return false;
  const next = text.words[i + 1];
  if (isNameable(next) && !next?.first) return false;
  return isDetermined(text, i);
}

/** Within three words before it stands an article, a pronoun or a possessive. */
function isDetermined(text: NameText, i: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = text.words[i - back];
    if (!word || word.block !== text.words[i]?.block) return false;
    if (word.shape === 'possessive' || wordSet('person-determiners').has(word.folded)) return true;
    if (word.shape === 'mark' && word.text !== '-') return false;
    if (((text.bits[i - back] ?? 0) & NOT_NAME) !== 0) continue;
  }
  return (text.words[i]?.folded ?? '').endsWith('body') || (text.words[i]?.folded ?? '').endsWith('one');
}
