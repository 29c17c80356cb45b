import { clauseAbove, firstJoined } from './clauses.ts';
import { isClosed } from './closed-words.ts';
import type { Parse } from './parse.ts';
import { formOf, isInfinitive } from './subjects.ts';
import { childOf, childrenOf, hangsBy, headOf, isUnder } from './tree.ts';

/**
 * Whether what a verb says is said not to be: by a "not" of its own or of the verb that it completes, a subject that is
 * nobody, "without", a verb of denying or not doing that governs it. Of what hangs on the verb only what stands at or
 * behind `from` counts: what is said may stand before who says it.
 */
export function isNegated(parse: Parse, verb: number, from = 0): boolean {
  if (hasOwnNegation(parse, verb, from)) return true;
  const above = headOf(parse, verb);
  if (above === null) return false;
  if (hangsBy(parse, verb, 'complement'))
    return isClosed(parse, above, 'denying') && !hasOwnNegation(parse, above);
  if (hangsBy(parse, verb, 'open-complement') && formOf(parse, verb) !== 'finite')
    return isClosed(parse, above, 'denying') !== isNegated(parse, above);
  if (
    !hangsBy(parse, verb, 'conjunct') ||
    childOf(parse, verb, 'subject', 'passive-subject', 'auxiliary') !== null
  )
    return false;
  // "without admitting or denying".
  if (parse.forms[verb] === 'gerund' && parse.forms[above] === 'gerund') return isNegated(parse, above);
  // "did not leave or speak": one "not" for both; "did not leave but spoke" says the second.
  return sharesAuxiliary(parse, verb, above) && isNegated(parse, above);
}

function hasOwnNegation(parse: Parse, verb: number, from = 0): boolean {
  return childrenOf(parse, verb).some((child) => {
    if (child < from) return false;
    if (isClosed(parse, child, 'negative')) return isOfVerb(parse, child);
    if (isClosed(parse, child, 'negating'))
      return hangsBy(parse, child, 'case', 'marker') || parse.forms[verb] === 'gerund';
    return (
      hangsBy(parse, child, 'subject', 'passive-subject', 'object') &&
      childrenOf(parse, child).some(
        (inner) => hangsBy(parse, inner, 'determiner') && isClosed(parse, inner, 'negative'),
      )
    );
  });
}

/** "not", "never", "nor", "nobody left", "told nobody"; not "said it to Vos and to nobody else". */
function isOfVerb(parse: Parse, word: number): boolean {
  if (parse.tags[word] === 'pronoun') return hangsBy(parse, word, 'subject', 'passive-subject', 'object');
  return !hangsBy(parse, word, 'object', 'oblique', 'conjunct', 'parataxis');
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
 * or completes a verb of which that holds. Of what hangs on the verb only what stands at or behind `from` counts.
 */
export function isUnreal(parse: Parse, verb: number, from = 0): boolean {
  if (hasOwnModal(parse, verb, from) || isConditional(parse, verb) || isPurpose(parse, verb)) return true;
  if (isAsked(parse, verb)) return true;
  const head = headOf(parse, verb);
  if (head === null) return false;
  const isShared = formOf(parse, verb) !== 'finite' && !hasOwnSubject(parse, verb);
  if (hangsBy(parse, verb, 'open-complement')) return isShared && isUnreal(parse, head);
  if (!hangsBy(parse, verb, 'conjunct')) return false;
  return isShared ? isUnreal(parse, head) : isConditional(parse, firstJoined(parse, verb));
}

function hasOwnSubject(parse: Parse, verb: number): boolean {
  return childOf(parse, verb, 'subject', 'passive-subject', 'auxiliary', 'passive-auxiliary') !== null;
}

function hasOwnModal(parse: Parse, verb: number, from: number): boolean {
  if (isFutureForm(parse, verb)) return true;
  return childrenOf(parse, verb).some(
    (child) =>
      child >= from &&
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
      child < verb &&
      hangsBy(parse, child, 'marker', 'adverb') &&
      isClosed(parse, child, 'conditional') &&
      !isClosedOff(parse, child, verb),
  );
}

/** "Si la bomba falla, avisó la ingeniera": the clause that the word opens ends in a comma right before the verb. */
function isClosedOff(parse: Parse, opening: number, verb: number): boolean {
  return parse.words[verb - 1]?.text === ',' && verb - opening > 2;
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

const CLOSING = /["”»]/u;

/** Whether the sentence that a clause is the outermost of, or joined to, ends in a question mark. */
function isAsked(parse: Parse, verb: number): boolean {
  if (clauseAbove(parse, verb) !== null && !hangsBy(parse, verb, 'parataxis', 'complement')) return false;
  for (let word = verb + 1; word < parse.words.length; word++) {
    const text = parse.words[word]?.text;
    if (text === '?') return isUnder(parse, word, verb) && !CLOSING.test(parse.words[word + 1]?.text ?? '');
    if (text === '.' || text === '”' || text === '»') return false;
  }
  return false;
}
