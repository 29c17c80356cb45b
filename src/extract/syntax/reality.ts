import { clauseAbove, firstJoined } from './clauses.ts';
import { isClosed } from './closed-words.ts';
import type { Parse } from './parse.ts';
import { isInfinitive } from './subjects.ts';
import { childOf, childrenOf, hangsBy, headOf, isUnder } from './tree.ts';

/**
 * Whether what a verb says is said not to be: by a "not" of its own or of the verb that it completes, a subject that is
 * nobody, "without", a verb of denying or not doing that governs it.
 */
export function isNegated(parse: Parse, verb: number): boolean {
  if (hasOwnNegation(parse, verb)) return true;
  const above = headOf(parse, verb);
  if (above === null) return false;
  if (hangsBy(parse, verb, 'complement'))
    return isClosed(parse, above, 'denying') && !hasOwnNegation(parse, above);
  if (hangsBy(parse, verb, 'open-complement'))
    return isClosed(parse, above, 'denying') !== isNegated(parse, above);
  if (
    !hangsBy(parse, verb, 'conjunct') ||
    childOf(parse, verb, 'subject', 'passive-subject', 'auxiliary') !== null
  )
    return false;
  // "did not leave or speak": one "not" for both; "did not leave but spoke" says the second.
  return sharesAuxiliary(parse, verb, above) && isNegated(parse, above);
}

function hasOwnNegation(parse: Parse, verb: number): boolean {
  return childrenOf(parse, verb).some((child) => {
    if (isClosed(parse, child, 'negative'))
      return !hangsBy(parse, child, 'coordinator', 'object', 'oblique') || isNobody(parse, child);
    if (isClosed(parse, child, 'negating')) return hangsBy(parse, child, 'case', 'marker');
    return (
      hangsBy(parse, child, 'subject', 'passive-subject', 'object') &&
      childrenOf(parse, child).some(
        (inner) => hangsBy(parse, inner, 'determiner') && isClosed(parse, inner, 'negative'),
      )
    );
  });
}

function isNobody(parse: Parse, word: number): boolean {
  return parse.tags[word] === 'pronoun';
}

/** A base form or participle behind an auxiliary that stands before the first. */
function sharesAuxiliary(parse: Parse, verb: number, first: number): boolean {
  const joint = childOf(parse, verb, 'coordinator');
  if (joint !== null && CONTRASTING.test(parse.words[joint]?.low ?? '')) return false;
  return childOf(parse, first, 'auxiliary') !== null;
}

const CONTRASTING = /^(?:but|yet|pero|sino)$/u;

/**
 * Whether what a verb says is not told as done: it might, will or should be, is a condition, a purpose, a plan, a question,
 * or completes a verb of which that holds.
 */
export function isUnreal(parse: Parse, verb: number): boolean {
  if (hasOwnModal(parse, verb) || isConditional(parse, verb) || isPurpose(parse, verb)) return true;
  if (isAsked(parse, verb)) return true;
  const head = headOf(parse, verb);
  if (head === null) return false;
  if (hangsBy(parse, verb, 'open-complement')) return isUnreal(parse, head);
  if (!hangsBy(parse, verb, 'conjunct')) return false;
  const own = childOf(parse, verb, 'subject', 'passive-subject', 'auxiliary', 'passive-auxiliary') !== null;
  return own ? isConditional(parse, firstJoined(parse, verb)) : isUnreal(parse, head);
}

function hasOwnModal(parse: Parse, verb: number): boolean {
  if (isFutureForm(parse, verb)) return true;
  return childrenOf(parse, verb).some(
    (child) =>
      hangsBy(parse, child, 'auxiliary', 'passive-auxiliary', 'copula') &&
      (isClosed(parse, child, 'modal') || isFutureForm(parse, child)),
  );
}

/** Spanish futures and conditionals: "dirá", "podrían". */
function isFutureForm(parse: Parse, word: number): boolean {
  const tag = parse.tags[word];
  return (tag === 'verb' || tag === 'auxiliary') && FUTURE.test(parse.words[word]?.form.lower ?? '');
}

const FUTURE = /(?:[aeid]r(?:á[ns]?|é|emos|ía[ns]?|íamos))$/u;

/** "if it rains": the clause that a word of condition opens, or one inside it. */
function isConditional(parse: Parse, verb: number): boolean {
  return childrenOf(parse, verb).some(
    (child) =>
      child < verb && hangsBy(parse, child, 'marker', 'adverb') && isClosed(parse, child, 'conditional'),
  );
}

/** "to leave" of an adverbial clause or a noun. */
function isPurpose(parse: Parse, verb: number): boolean {
  return (
    hangsBy(parse, verb, 'adverbial-clause', 'noun-clause') &&
    isInfinitive(parse, verb) &&
    !isFollowing(parse, verb)
  );
}

/** "after leaving", "tras salir": another preposition than that of a purpose. */
function isFollowing(parse: Parse, verb: number): boolean {
  return childrenOf(parse, verb).some(
    (child) =>
      hangsBy(parse, child, 'case', 'marker') &&
      !isClosed(parse, child, 'purpose') &&
      parse.words[child]?.low !== 'a',
  );
}

/** Whether the sentence that a clause is the outermost of, or joined to, ends in a question mark. */
function isAsked(parse: Parse, verb: number): boolean {
  if (clauseAbove(parse, verb) !== null && !hangsBy(parse, verb, 'parataxis', 'complement')) return false;
  for (let word = verb + 1; word < parse.words.length; word++) {
    const text = parse.words[word]?.text;
    if (text === '?') return isUnder(parse, word, verb);
    if (text === '.' || text === '”' || text === '»') return false;
  }
  return false;
}
