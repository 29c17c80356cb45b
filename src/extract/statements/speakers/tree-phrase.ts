import type { Parse, Tag } from '../../syntax/parse.ts';
import { phraseOf } from '../../syntax/phrases.ts';
import { childOf, hangsBy, headOf, type Stretch } from '../../syntax/tree.ts';
import { isA, isTime, type SentenceView, wordAt } from '../sentence/sentence-view.ts';

/** Number, in the sentence, of the word at a place of its tree. */
export function wordOf(view: SentenceView, parse: Parse, place: number): number {
  return wordAt(view, parse.words[place]?.start ?? view.end);
}

/**
 * The words that name whoever a noun means: its phrase, with titles before it, without circumstances behind it. Nothing
 * before `floor` belongs to it.
 */
export function wordsNaming(view: SentenceView, parse: Parse, head: number, floor = 0): Stretch {
  const { from, to } = phraseOf(parse, head);
  const end = beforeCircumstance(view, parse, head, to, floor > 0 ? 'of' : 'naming');
  return { from: withTitles(view, parse, from, floor), to: withNames(parse, end) };
}

/** "race director Femke Oost": nouns, adjectives and an article that nothing parts from what follows. */
function withTitles(view: SentenceView, parse: Parse, from: number, floor: number): number {
  let first = from;
  while (first > floor && parse.tags[first] !== 'determiner' && isTitle(view, parse, first - 1)) first--;
  return first;
}

/** Not what a preposition governs: "in Paris officials". */
function isTitle(view: SentenceView, parse: Parse, place: number): boolean {
  const tag = parse.tags[place];
  if (tag === undefined || !TITLES.has(tag) || isTime(view, wordOf(view, parse, place))) return false;
  const head = headOf(parse, place);
  const noun = hangsBy(parse, place, 'flat', 'determiner', 'modifier') && head !== null ? head : place;
  return noun > place || childOf(parse, noun, 'case') === null;
}

const TITLES: ReadonlySet<Tag> = new Set(['noun', 'name', 'determiner', 'adjective']);

/** "e-mails" is three words of a tree; capitals right behind a name belong to it. */
function withNames(parse: Parse, to: number): number {
  let end = to;
  while (
    (parse.words[end]?.text === '-' && parse.words[end]?.glued && parse.words[end + 1]?.glued) ||
    (parse.words[end]?.capital && parse.words[end - 1]?.capital && TITLES.has(parse.tags[end] ?? 'mark'))
  )
    end += parse.words[end]?.text === '-' ? 2 : 1;
  return end;
}

/** "the court on Friday", "the board, after a review": what does not belong to the noun, though it hangs on it. */
function beforeCircumstance(
  view: SentenceView,
  parse: Parse,
  head: number,
  to: number,
  joins: 'of' | 'naming',
): number {
  for (let place = head + 1; place < to; place++) {
    if (parse.tags[place] !== 'adposition' || hangsBy(parse, place, 'flat')) continue;
    const word = wordOf(view, parse, place);
    if (isA(view, word, joins) && !isTime(view, word + 1)) continue;
    return parse.words[place - 1]?.text === ',' ? place - 1 : place;
  }
  return to;
}

/** The noun whose phrase ends right before a place, where no preposition governs it; null where none does. */
export function nounEndingAt(parse: Parse, to: number): number | null {
  let found: number | null = null;
  for (let head: number | null = to - 1; head !== null && head < to; head = headOf(parse, head)) {
    const isNoun = parse.tags[head] === 'noun' || parse.tags[head] === 'name';
    if (
      isNoun &&
      !hangsBy(parse, head, 'flat') &&
      childOf(parse, head, 'case') === null &&
      phraseOf(parse, head).to === to
    )
      found = head;
    if (!hangsBy(parse, head, 'flat', 'nominal', 'apposition', 'modifier', 'case', 'determiner')) break;
  }
  return found;
}

/** The noun of the phrase that begins at a place; null where none begins there. */
export function nounStartingAt(parse: Parse, from: number): number | null {
  const tag = parse.tags[from];
  if (tag === undefined || !NOMINAL.has(tag) || hangsBy(parse, from, 'case', 'marker')) return null;
  let head = from;
  for (let above = headOf(parse, head); above !== null && above > from - 1; above = headOf(parse, head)) {
    if (!hangsBy(parse, head, 'determiner', 'modifier', 'flat', 'possessor', 'adverb')) break;
    head = above;
  }
  return head;
}

/** The parts of speech with which a noun phrase can begin, and that can name somebody. */
export const NOMINAL: ReadonlySet<Tag> = new Set([
  'noun',
  'name',
  'determiner',
  'adjective',
  'pronoun',
  'numeral',
  'other',
]);

/** Where a name between commas behind a phrase ends ("the mayor, Ana Hale."), else where the phrase does. */
export function pastNameBeside(parse: Parse, to: number): number {
  if (parse.words[to]?.text !== ',') return to;
  let end = to + 1;
  while (parse.tags[end] === 'name') end++;
  return end > to + 1 && (parse.tags[end] === 'mark' || end >= parse.words.length) ? end : to;
}
