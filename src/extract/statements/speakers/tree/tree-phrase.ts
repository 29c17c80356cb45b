import { lexiconSet } from '../../../../language/lexicon.ts';
import type { Parse, Tag } from '../../../syntax/parse.ts';
import { phraseOf } from '../../../syntax/phrases.ts';
import { childOf, hangsBy, headOf, isNoun, type Stretch, wholeOf } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import { isA, isTime, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { colonBefore, isAdjectival, nameEnd } from './name-end.ts';

/** Who says something, as a phrase of the tree. */
export interface Agent extends Stretch {
  /** The place of its noun. */
  readonly head: number;
  /** Where it stands: before its verb, behind it, or after "by". */
  readonly side: 'before' | 'behind' | 'by';
}

/**
 * The words that name whoever a noun means: its phrase, with titles before it, without circumstances behind it. Nothing
 * before `floor` belongs to it.
 */
export function wordsNaming(view: SentenceView, parse: Parse, head: number, floor = 0): Stretch {
  const { from, to } = phraseOf(parse, head);
  const end = beforeCircumstance(view, parse, head, to, floor > 0 ? 'of' : 'naming');
  const first = pastPreposition(parse, withTitles(view, parse, from, floor), head);
  return {
    from: pastTime(view, parse, pastQuestion(view, parse, first, head), head),
    to: withoutLooseEnd(view, parse, head, withNames(view, parse, end)),
  };
}

/** "by human rights activists", "Read on: Hale": a preposition or what stands before a colon is no part of who, whatever it hangs on. */
function pastPreposition(parse: Parse, from: number, head: number): number {
  let first = Math.max(from, colonBefore(parse, head) + 1);
  while (first < head && parse.tags[first] === 'adposition') first++;
  return first;
}

const isPlaced = listed('placed-participles');

const LOOSE: ReadonlySet<Tag> = new Set(['adverb', 'coordinator']);

/** "the press once again", "one minister, aware that": adverbs, and what names nobody behind a comma, are no part of who. */
function withoutLooseEnd(view: SentenceView, parse: Parse, head: number, to: number): number {
  let end = to;
  while (
    end > head + 1 &&
    (LOOSE.has(parse.tags[end - 1] ?? 'mark') || isPlaced(view, wordOf(view, parse, end - 1)))
  )
    end--;
  const comma = parse.words.slice(head, end).findLastIndex(({ text }) => text === ',');
  if (comma < 1) return end;
  const beside = parse.tags.slice(head + comma + 1, end);
  return beside.some((tag) => NOMINAL.has(tag) && tag !== 'adjective') ? end : head + comma;
}

/** "Last year prosecutors alleged": when it was is no part of who; "Friday's report" is. */
export function pastTime(view: SentenceView, parse: Parse, from: number, head: number): number {
  let first = from;
  while (first < head && isTime(view, wordOf(view, parse, first)) && parse.tags[first] !== 'mark') first++;
  return first === from || parse.tags[first] === 'mark' || parse.tags[first] === 'particle' ? from : first;
}

/** "what one commentator called": the word that asks is no part of who does. */
function pastQuestion(view: SentenceView, parse: Parse, from: number, head: number): number {
  let first = from;
  while (first < head && isA(view, wordOf(view, parse, first), 'subordinator', 'relative', 'owning')) first++;
  return first;
}

/** "race director Femke Oost", "the Fund's newly appointed managing director": back to the article, or over nouns and adjectives. */
function withTitles(view: SentenceView, parse: Parse, from: number, floor: number): number {
  if (opensPhrase(parse, from)) return from;
  if (parse.words[from - 1]?.low === 'ex' && from - 1 > floor)
    return withTitles(view, parse, from - 1, floor);
  for (let first = from - 1; first >= Math.max(floor, from - LONGEST_TITLE); first--) {
    if (!isInTitle(view, parse, first)) break;
    if (opensPhrase(parse, first) && parse.tags[first - 1] !== 'particle') return first;
  }
  let first = from;
  while (first > floor && (isTitle(view, parse, first - 1) || isHyphen(parse, first - 1)))
    first -= isHyphen(parse, first - 1) ? 2 : 1;
  return first;
}

/** "long-term observers". */
function isHyphen(parse: Parse, place: number): boolean {
  return parse.words[place]?.text === '-' && parse.words[place]?.glued === true && place > 0;
}

/** Before a noun and its phrase stand at most so many words of it that hang elsewhere. */
const LONGEST_TITLE = 5;

/** Whether an article, a possessive or a number stands at a place. */
function opensPhrase(parse: Parse, place: number): boolean {
  return parse.tags[place] === 'determiner' || hangsBy(parse, place, 'possessor', 'determiner');
}

/** What may stand between an article and its noun: no verb with a tense, no preposition, no mark but a hyphen. */
function isInTitle(view: SentenceView, parse: Parse, place: number): boolean {
  const tag = parse.tags[place];
  const word = wordOf(view, parse, place);
  if (tag === undefined || isTime(view, word) || isA(view, word, 'subordinator', 'relative')) return false;
  if (tag === 'verb') return parse.forms[place] !== 'finite' && parse.forms[place] !== 'infinitive';
  return INNER_TAGS.has(tag) || parse.words[place]?.text === '-';
}

const INNER_TAGS: ReadonlySet<Tag> = new Set([
  'noun',
  'name',
  'adjective',
  'adverb',
  'numeral',
  'determiner',
]);

/** A noun or adjective that nothing parts from what follows, and that no preposition governs: not "in Paris officials". */
function isTitle(view: SentenceView, parse: Parse, place: number): boolean {
  const tag = parse.tags[place];
  if (tag === undefined || !TITLES.has(tag) || isTime(view, wordOf(view, parse, place))) return false;
  const head = headOf(parse, place);
  const noun = hangsBy(parse, place, 'flat', 'determiner', 'modifier') && head !== null ? head : place;
  return noun > place || childOf(parse, noun, 'case') === null;
}

const TITLES: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'numeral']);

/** "e-mails" is three words of a tree; capitals right behind a name belong to it. */
function withNames(view: SentenceView, parse: Parse, to: number): number {
  let end = to;
  for (;;) {
    if (parse.words[end]?.text === '-' && parse.words[end]?.glued && parse.words[end + 1]?.glued) end += 2;
    else if (isNameNext(view, parse, end)) end += 1;
    else if (nameEnd(view, parse, end) > end) end = nameEnd(view, parse, end);
    else return end;
  }
}

/** "glaciologist Sunna Hale": a name that nothing parts from the phrase; or a capital behind a capital. */
function isNameNext(view: SentenceView, parse: Parse, place: number): boolean {
  const word = parse.words[place];
  if (!word?.capital || isTime(view, wordOf(view, parse, place))) return false;
  return (
    parse.tags[place] === 'name' ||
    (parse.words[place - 1]?.capital === true && TITLES.has(parse.tags[place] ?? 'mark'))
  );
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
    if (parse.words[place - 1]?.text === ',') return place - 1;
    const word = wordOf(view, parse, place);
    if (!isA(view, word, joins) || isTime(view, word + 1)) return place;
  }
  return to;
}

/** The noun whose phrase, with those joined to it or without, ends right before a place, where no preposition governs it; null where none does. */
export function nounEndingAt(parse: Parse, to: number, members = true): number | null {
  let found: number | null = null;
  for (let head: number | null = to - 1; head !== null && head < to; head = headOf(parse, head)) {
    if (
      isNoun(parse, head) &&
      !hangsBy(parse, head, 'flat', 'conjunct') &&
      isFree(parse, head) &&
      phraseOf(parse, head, { members }).to === to
    )
      found = head;
    if (isOpeningClause(parse, head)) break;
    if (!hangsBy(parse, head, 'flat', 'nominal', 'apposition', 'modifier', 'case', 'determiner', 'conjunct'))
      break;
  }
  return found;
}

/** The noun of which all that hangs on it ends right before a place: "members quoted by Vos", "a memo dated in May". */
export function nounWithClauseEndingAt(parse: Parse, to: number): number | null {
  for (let head: number | null = to - 1; head !== null && head < to; head = headOf(parse, head)) {
    if (parse.forms[head] === 'finite' || parse.forms[head] === 'infinitive') return null;
    if (isNoun(parse, head) && childOf(parse, head, 'noun-clause') !== null && isFree(parse, head))
      return wholeOf(parse, head).to === to ? head : null;
  }
  return null;
}

/** Whether no preposition governs a noun, and it is no object of a verb before it in the same clause ("subió el agua, y la junta"). */
function isFree(parse: Parse, noun: number): boolean {
  if (childOf(parse, noun, 'case', 'marker') !== null) return isOpeningClause(parse, noun);
  const head = headOf(parse, noun);
  if (head === null || head > noun || !hangsBy(parse, noun, 'object', 'oblique', 'indirect-object'))
    return true;
  const { from } = phraseOf(parse, noun);
  const isJoined = parse.tags[from - 1] === 'coordinator' && parse.forms[head] === 'finite';
  const joint = isJoined ? from - 2 : from - 1;
  return parse.words[joint]?.text === ',';
}

/** "an asset since the mayor admitted": the noun before belongs to another clause. */
export function isOpeningClause(parse: Parse, noun: number): boolean {
  return isOpeningClauses(parse, childOf(parse, noun, 'case', 'marker') ?? -1);
}

/** "after the company warned": a preposition that opens clauses as well. */
export function isOpeningClauses(parse: Parse, place: number): boolean {
  return lexiconSet('en', 'clause-prepositions').has(parse.words[place]?.low ?? '');
}

/** The noun of the phrase that begins at a place; null where none begins there. */
export function nounStartingAt(parse: Parse, from: number): number | null {
  const tag = parse.tags[from];
  if (tag === undefined || hangsBy(parse, from, 'case', 'marker')) return null;
  if (!NOMINAL.has(tag) && !isAdjectival(parse, from)) return null;
  let head = from;
  for (let above = headOf(parse, head); above !== null && above >= from; above = headOf(parse, head)) {
    if (!hangsBy(parse, head, 'determiner', 'modifier', 'flat', 'possessor', 'adverb')) break;
    head = above;
  }
  const isOwner = parse.words.slice(head, head + 3).some(({ low, glued }) => low === 's' && glued);
  return parse.tags[head] === 'adjective' || (isOwner && hangsBy(parse, head, 'possessor')) ? null : head;
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
