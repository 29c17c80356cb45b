import type { Mention, Span } from '../../model.ts';
import type { Named } from './descriptions.ts';
import { type Gender, gendersOf, wordGenders } from './genders.ts';
import { isNameable, type NameText } from './name-text.ts';
import { FAMILY, NOT_NAME, ROLE, UNNAMED } from './word-classes.ts';

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

/**
 * Pronouns that exactly one person of the passage fits. Whoever else might be meant (a second name of that gender or of
 * none that is known, "the officer", "his mother") leaves the pronoun open, and so does a quotation.
 */
export function resolvePronouns(
  text: NameText,
  named: readonly Named[],
  described: readonly Span[],
): readonly Mention[] {
  const genders = gendersOf(text, named);
  const found: Mention[] = [];
  let at = 0;
  let sentence = 0;
  let quoted = false;
  let candidates: Candidate[] = [];
  let describing = 0;
  for (let i = 0; i < text.words.length; i++) {
    const word = text.words[i];
    if (!word) continue;
    if (word.block !== text.words[i - 1]?.block) {
      candidates = [];
      quoted = false;
    }
    if (word.first) sentence += 1;
    const opened = quoteState(word.text, quoted);
    if (opened !== quoted) {
      quoted = opened;
      continue;
    }
    while (at < named.length && (named[at]?.stretch.to ?? 0) <= i) at += 1;
    const name = named[at];
    if (name && name.stretch.from <= i) {
      if (name.stretch.kind === 'person' && name.stretch.from === i) {
        candidates.push({
          entity: name.entity,
          gender: name.entity === null ? null : (genders.get(name.entity) ?? null),
          sentence,
        });
      }
      continue;
    }
    while (describing < described.length && (described[describing]?.end ?? 0) <= word.start) describing += 1;
    const within = (described[describing]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
    if (!quoted && text.blocks[word.block]?.kind === 'body') {
      const mention = pronounMention(text, i, sentence, candidates);
      if (mention) found.push(mention);
    }
    if (!within && isUnnamed(text, i))
      candidates.push({
        entity: null,
        gender: wordGenders(text.language).get(word.folded) ?? null,
        sentence,
      });
  }
  return found;
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

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'another',
  'his',
  'her',
  'their',
  'one',
  'that',
  'this',
  'whose',
  'un',
  'una',
  'el',
  'la',
  'su',
  'otro',
  'otra',
  'ese',
  'esa',
  'este',
  'esta',
  'cuyo',
  'cuya',
]);

/** Within three words before it stands an article, a pronoun or a possessive. */
function isDetermined(text: NameText, i: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = text.words[i - back];
    if (!word || word.block !== text.words[i]?.block) return false;
    if (word.shape === 'possessive' || DETERMINERS.has(word.folded)) return true;
    if (word.shape === 'mark' && word.text !== '-') return false;
    if (((text.bits[i - back] ?? 0) & NOT_NAME) !== 0) continue;
  }
  return (text.words[i]?.folded ?? '').endsWith('body') || (text.words[i]?.folded ?? '').endsWith('one');
}
