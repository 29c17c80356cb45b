import { listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  parted,
  type SentenceView,
} from '../../sentence/sentence-view.ts';
import { OF_NAMES, tagAt } from '../../sentence/tree-places.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { type SpanWords, spanWords, withWords } from './span-words.ts';
import { withoutOverrun } from './spanish-overrun.ts';
import { severalIn } from './spanish-several.ts';
import { pastSpanishSpan } from './spanish-span-end.ts';

/** A Spanish speaker's words as they belong together: all of a name, a title, an office and who holds it, and no word of another phrase. */
export function withSpanishSpan(view: SentenceView, found: FoundSpeaker): FoundSpeaker {
  const read = spanWords(view, found);
  if (found.pronoun || found.unnamed || read.to < read.from || found.end > view.end) return found;
  const own = withoutOverrun(view, read.from, read.to);
  const words = severalIn(view, found, own) ?? {
    from: asideStart(view, own, found) ?? ofWhom(view, found, own.from) ?? nameStart(view, own.from),
    to: pastSpanishSpan(view, own.from, own.to, verbBehind(found, own.to)),
  };
  if (words.from === read.from && words.to === read.to) return found;
  const whole = withWords(view, found, read, words);
  return { ...whole, entity: entityOf(view, whole) };
}

/** The verb of saying behind who speaks; null where it stands before. */
function verbBehind({ told }: FoundSpeaker, last: number): number | null {
  return told && told.from - 1 > last ? told.from - 1 : null;
}

/** Whose words they are: whom the shorter words name, or the one person named in the longer ones. */
function entityOf(view: SentenceView, { entity, start, end }: FoundSpeaker): number | null {
  const inside = view.mentions.filter((one) => one.start >= start && one.end <= end && one.form === 'name');
  if (inside.some((one) => one.entity === entity)) return isOne(inside) ? entity : null;
  const people = inside.filter(({ kind }) => kind === 'person');
  return people.length === 1 ? (people[0]?.entity ?? null) : null;
}

/** Whether no two persons are named. */
function isOne(inside: readonly EntityMention[]): boolean {
  return new Set(inside.filter(({ kind }) => kind === 'person').map(({ entity }) => entity)).size < 2;
}

/** "Los manifestantes —unos doscientos jubilados— corearon": what dashes part from the verb is told beside whoever opens the sentence. */
function asideStart(view: SentenceView, { from, to }: SpanWords, { told }: FoundSpeaker): number | null {
  if (from === 0 || from > ASIDE_WITHIN || !told || told.from <= to) return null;
  const isAside = DASH.test(gapBefore(view, from)) && DASH.test(gapBefore(view, to + 1));
  return isAside && isA(view, 0, 'article', 'possessive') && !parted(view, from - 1) ? 0 : null;
}

const DASH = /[—–]/u;

/** Who opens a sentence before an aside has at most so many words. */
const ASIDE_WITHIN = 6;

/** "las comunidades del alto Cusiara" of "Cusiara": no person, behind "de" and a noun with its article. */
function ofWhom(view: SentenceView, { entity }: FoundSpeaker, first: number): number | null {
  const own = view.mentions.find((one) => one.start === view.words[first]?.start && one.entity === entity);
  if (!own || own.kind === 'person' || isCapitalized(view, first - 1) || parted(view, first)) return null;
  let of = first - 1;
  while (of > first - OF_WITHIN && !isA(view, of, 'of') && !parted(view, of)) of--;
  if (!isA(view, of, 'of') || parted(view, of) || isCapitalized(view, of - 1)) return null;
  return isA(view, of - 2, 'article', 'possessive') && !parted(view, of - 1) ? of - 2 : null;
}

/** Between such an "of" and the name stand fewer words than this. */
const OF_WITHIN = 4;

/** "la ONG Memoria Viva" of "Viva", "Don Cosme" of "Cosme", "los hermanos Estopiñán" of "Estopiñán": where a name begins with what belongs to it. */
function nameStart(view: SentenceView, first: number): number {
  if (!isCapitalized(view, first) || isA(view, first, 'determiner')) return first;
  let from = first;
  while (from > 0 && !parted(view, from) && (isOfName(view, from - 1) || isAnd(view, from - 1))) from--;
  while (from > 0 && !parted(view, from) && isBeforeName(view, from - 1)) from--;
  // "el exsecretario de Obras Ivo Gil": the capitals before are of another phrase.
  if (from === first || isA(view, from - 1, 'preposition')) return first;
  return !parted(view, from) && isA(view, from - 1, 'article', 'possessive') ? from - 1 : from;
}

/** "Espinàs i Tort": Catalan joins surnames so. */
function isAnd(view: SentenceView, word: number): boolean {
  return view.words[word]?.lower === 'i' && isCapitalized(view, word - 1) && !parted(view, word);
}

/** A capital that goes before a name: no article, no preposition, and no verb that opens the sentence. */
function isOfName(view: SentenceView, word: number): boolean {
  if (!isCapitalized(view, word) || isA(view, word, 'determiner', 'preposition', 'cut', 'negative', 'time'))
    return false;
  return word > 0 || OF_NAMES.has(tagAt(view, word) ?? 'mark');
}

/** "don", "sor", "el viejo", "los hermanos": without it a name is somebody else's, or cut short. */
const isBeforeName = listed('before-names');
