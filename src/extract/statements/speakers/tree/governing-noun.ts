import type { Parse, Tag } from '../../../syntax/parse.ts';
import { hangsBy, headOf, isNoun } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import { isTime, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { type Agent, isOpeningClauses, wordsNaming } from './tree-phrase.ts';

/**
 * "An inquiry led by the judge Ana Hale found": where a preposition stands right before who is taken for the subject, the
 * noun before it is, over participles and further prepositions. Null where none stands there: nobody is sure.
 */
export function outOfPreposition(view: SentenceView, parse: Parse, agent: Agent): Agent | null {
  const start = titleStart(view, parse, agent);
  return isGoverned(parse, start) ? climbed(view, parse, agent, start) : agent;
}

/** From a place behind a preposition to the noun that all prepositions hang on. */
function climbed(view: SentenceView, parse: Parse, agent: Agent, start: number): Agent | null {
  let from = start;
  while (isGoverned(parse, from)) {
    const head = nounBefore(view, parse, from - 1);
    if (head === null) return null;
    from = startOf(view, parse, head);
    if (isGoverned(parse, from)) continue;
    if (isQuantity(view, wordOf(view, parse, head)) || isFigure(parse, head)) return { ...agent, from };
    const { to } = wordsNaming(view, parse, head);
    return { ...agent, head, from, to: to <= agent.to ? Math.max(to, head + 1) : agent.to };
  }
  return null;
}

/** "del alcalde Plutarco Anido": a name that is set beside a title begins with it. */
function titleStart(view: SentenceView, parse: Parse, { head, from }: Agent): number {
  const title = headOf(parse, head);
  const isBeside = hangsBy(parse, head, 'apposition') && title === from - 1;
  return isBeside ? startOf(view, parse, title) : pastOwner(view, parse, from);
}

/** "Hale of the bakers' guild": whose it is stands before a noun that the tree parts from it. */
function pastOwner(view: SentenceView, parse: Parse, from: number): number {
  const isOwned = /^['’]$/u.test(parse.words[from - 1]?.text ?? '') && parse.words[from - 1]?.glued === true;
  return isOwned && parse.tags[from - 2] === 'noun' ? startOf(view, parse, from - 2) : from;
}

/** Whether a preposition that opens no clause stands right before a place. */
function isGoverned(parse: Parse, from: number): boolean {
  return parse.tags[from - 1] === 'adposition' && !isOpeningClauses(parse, from - 1);
}

/** The noun before a preposition, with a participle, adverbs and days between: "inquiry led yesterday by". */
function nounBefore(view: SentenceView, parse: Parse, preposition: number): number | null {
  let place = preposition - 1;
  while (place > 0 && (isTime(view, wordOf(view, parse, place)) || isBetween(parse, place))) place--;
  return isNoun(parse, place) || isNounInIng(parse, place) || isFigure(parse, place) ? place : null;
}

function isFigure(parse: Parse, place: number): boolean {
  return parse.tags[place] === 'numeral' || parse.tags[place] === 'symbol';
}

/** "hundreds of farmers", "49% of voters". */
const isQuantity = listed('quantity-nouns');

function isBetween(parse: Parse, place: number): boolean {
  if (isNounInIng(parse, place)) return false;
  return BETWEEN.has(parse.tags[place] ?? 'mark') && parse.forms[place] !== 'finite';
}

/** "A 2021 ruling by": a noun, whatever the tagger takes it for. */
function isNounInIng(parse: Parse, place: number): boolean {
  return parse.forms[place] === 'gerund' && OPENING.has(parse.tags[place - 1] ?? 'mark');
}

const OPENING: ReadonlySet<Tag> = new Set(['adjective', 'numeral', 'determiner']);

/** What may stand between a noun and the preposition of what was done with it. */
const BETWEEN: ReadonlySet<Tag> = new Set(['verb', 'adverb', 'adposition']);

/** Where the words before a noun that belong to it begin. */
function startOf(view: SentenceView, parse: Parse, head: number): number {
  let from = head;
  while (
    from > 0 &&
    BEFORE_NOUN.has(parse.tags[from - 1] ?? 'mark') &&
    !isTime(view, wordOf(view, parse, from - 1))
  )
    from--;
  return from;
}

const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'numeral', 'determiner']);
