import { lexiconSet } from '../../../language/lexicon.ts';
import type { Parse } from '../../syntax/parse.ts';
import { childOf, childrenOf, wholeOf } from '../../syntax/tree.ts';
import { aboutWord } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';

/** A subject that only says what somebody is, "the commander", as if he had been named. */
export interface BareRole {
  /** Number of the noun. */
  readonly word: number;
  /** Whether nothing stands with it that could tell which: "el mandatario chileno" tells it within an article on Chile. */
  readonly bare: boolean;
}

/** A phrase of more words says by itself whom it means. */
const LONGEST = 5;

/**
 * The subject of a sentence, where it is "the" with a role, or with a kind of body or paper, and nothing that says which:
 * "The commander said", "La compañía, además, ha nombrado". Null for all else.
 */
export function bareRole(view: SentenceView): BareRole | null {
  if (!mayHoldRole(view)) return null;
  const parse = view.tree();
  const verb = parse?.heads.indexOf(-1) ?? -1;
  const subject = parse && verb >= 0 ? childOf(parse, verb, 'subject', 'passive-subject') : null;
  if (!parse || subject === null || childOf(parse, verb, 'copula') !== null) return null;
  const word = wordOf(view, parse, subject);
  if (!isRole(view, word) || wordIsQuoted(view, word)) return null;
  const { from, to } = wholeOf(parse, subject);
  const [first, end] = [wordOf(view, parse, from), wordOf(view, parse, to)];
  if (!isA(view, first, 'article') || end - first > LONGEST || saysWhich(view, parse, subject, first, end))
    return null;
  return { word, bare: !hasAdjective(parse, subject) };
}

/** No tree is asked for where no role stands behind an article. */
function mayHoldRole(view: SentenceView): boolean {
  return view.words.some((_, word) => isRole(view, word));
}

/** Whether a word says what somebody, or a body, is. */
export const isRole = aboutWord(({ folded }, language) =>
  ROLES.some((list) => lexiconSet(language, list).has(folded)),
);

const ROLES = ['person-nouns', 'trades', 'unnamed-people', 'told-bodies'];

/** A name, a figure, "of", a clause: before the noun, behind it, or right behind the phrase ("the clerk, Ana Ruiz,"). */
function saysWhich(view: SentenceView, parse: Parse, noun: number, first: number, end: number): boolean {
  if (childrenOf(parse, noun).some((child) => TELLING.has(parse.relationOf(child) ?? 'other'))) return true;
  for (let word = first + 1; word < end; word++)
    if (isCapitalized(view, word) || /^\d/u.test(view.words[word]?.folded ?? '')) return true;
  if (isA(view, end, 'preposition', 'of', 'relative') && !isTime(view, end + 1)) return true;
  return parted(view, end) && gapBefore(view, end).trim() === ',' && opensApposition(view, end);
}

const TELLING: ReadonlySet<string> = new Set([
  'nominal',
  'possessor',
  'apposition',
  'flat',
  'relative-clause',
  'noun-clause',
  'conjunct',
]);

function opensApposition(view: SentenceView, word: number): boolean {
  return isCapitalized(view, word) || isA(view, word, 'relative', 'article', 'indefinite');
}

function hasAdjective(parse: Parse, noun: number): boolean {
  return childOf(parse, noun, 'modifier') !== null;
}
