import { closedWords } from '../../../language/closed-words.ts';
import type { Parse } from '../../syntax/parse.ts';
import { placeAt } from '../../syntax/syntax-of.ts';
import { childrenOf, hangsBy, headOf, isNoun } from '../../syntax/tree.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceMaterial } from '../clauses/material.ts';
import { eventWords } from '../words/event-words.ts';
import { isParticiple, type TellingVerb, tellingVerb } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';
import { timesOf } from './dating.ts';

/**
 * The verb that a clause tells with, given the first one found: an English form that may be a participle and says more of a noun
 * (`wants the court to lift the ban issued on Monday`) is none, and the verb that the noun belongs to is, if it tells anything.
 * Asked of the tree, and only where a date is at stake.
 */
export function outerVerb(
  clause: Clause,
  found: TellingVerb,
  sentence: SentenceMaterial,
): TellingVerb | null {
  const { words } = clause;
  if (!mayBeInner(clause, found, sentence)) return found;
  if (isDoneBySomebody(clause, found)) return null;
  const tree = sentence.parse();
  const verb = words[found.at];
  const at = tree && verb ? placeAt(tree, verb.start) : null;
  if (tree === null || at === null) return found;
  const governor = governorOf(tree, at, clause);
  if (governor === null) return found;
  if (saysWhen(tree, at, governor, words[0]?.low ?? '')) return found;
  const start = tree.words[governor]?.start;
  const others = [
    { from: 0, verb: tellingVerb(words.slice(0, found.at), sentence.language) },
    { from: found.at + 1, verb: tellingVerb(words.slice(found.at + 1), sentence.language) },
  ];
  const outer = others.find(({ from, verb: other }) => other && words[from + other.at]?.start === start);
  if (!outer?.verb) return null;
  return { ...outer.verb, at: outer.from + outer.verb.at };
}

/** `In a memo sent on 9 May, the editor warned …`, `The warrant issued on Monday charged him`: when it came out is when it was said. */
function saysWhen(tree: Parse, at: number, governor: number, first: string): boolean {
  if (governor > at && OPENS_SAYING.has(first)) return true;
  const noun = headOf(tree, at);
  if (noun === null || !PUT_OUT.has(tree.words[at]?.low ?? '')) return false;
  return headOf(tree, noun) === governor && hangsBy(tree, noun, 'subject', 'passive-subject');
}

const OPENS_SAYING = eventWords('en', 'opens saying');
const PUT_OUT = eventWords('en', 'put out');

function mayBeInner(clause: Clause, { at, kind }: TellingVerb, sentence: SentenceMaterial): boolean {
  const { words } = clause;
  if (sentence.language !== 'en' || kind === 'state' || !OUTER.has(clause.kind)) return false;
  if (timesOf(clause, sentence).length === 0) return false;
  const before = words[at - 1];
  return before !== undefined && /^[\p{L}),]/u.test(before.text) && isParticiple(words[at], 'en');
}

/** Clauses whose first verb may be that of a noun; a relative clause has its own. */
const OUTER: ReadonlySet<Clause['kind']> = new Set(['main', 'content']);

/** `Despite the offer put forward by Vos last week …`: no subject stands between the opening phrase and what was done to its noun. */
function isDoneBySomebody({ words }: Clause, { at }: TellingVerb): boolean {
  if (!OPENS_PHRASE.has(words[0]?.low ?? '') || words.slice(0, at).some(({ text }) => MARK.test(text)))
    return false;
  const by = words.findIndex(({ low }, place) => place > at && AGENT.has(low));
  // `prices dropped by a third` has no agent.
  return by > 0 && by <= at + AGENT_REACH && words[by + 1]?.capital === true;
}

const OPENS_PHRASE = eventWords('en', 'before subject');
const AGENT = closedWords('en', 'agent prepositions');
const MARK = /^[,;:()—–]$/;

/** Words behind a participle up to `by`: `put forward by`. */
const AGENT_REACH = 2;

/** Nouns within nouns between a participle and the verb that they belong to: news has no longer rows of them. */
const MOST_BETWEEN = 8;

/** The finite verb of the same clause that governs the noun which a participle says more of; null where it says more of none. */
function governorOf(tree: Parse, at: number, clause: Clause): number | null {
  const noun = headOf(tree, at);
  if (noun === null || noun > at || !hangsBy(tree, at, 'noun-clause', 'relative-clause')) return null;
  if (!isNoun(tree, noun)) return null;
  if (childrenOf(tree, at).some((child) => child < at && hangsBy(tree, child, ...NOT_REDUCED))) return null;
  for (let above = headOf(tree, noun), steps = 0; above !== null && steps < MOST_BETWEEN; steps += 1) {
    const word = tree.words[above];
    if (hasTense(tree, above)) {
      const isOwn = word !== undefined && clause.words.some(({ start }) => start === word.start);
      return isOwn && (above < at || isSurelyVerb(tree, above)) ? above : null;
    }
    above = headOf(tree, above);
  }
  return null;
}

const NOT_REDUCED = [
  'auxiliary',
  'passive-auxiliary',
  'subject',
  'passive-subject',
  'marker',
  'copula',
] as const;

/** `issued a warrant`: behind the participle a form that may be a noun is one. */
function isSurelyVerb({ words }: Parse, at: number): boolean {
  const word = words[at];
  return word !== undefined && (/s$/.test(word.low) || hasTrait(word, VERB, 'en'));
}

const VERB = TRAIT.past | TRAIT.auxiliary | TRAIT.report | TRAIT.state;

function hasTense(tree: Parse, at: number): boolean {
  if (tree.forms[at] === 'finite') return true;
  return childrenOf(tree, at).some(
    (child) =>
      tree.forms[child] === 'finite' && hangsBy(tree, child, 'auxiliary', 'passive-auxiliary', 'copula'),
  );
}
