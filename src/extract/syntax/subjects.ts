import { clauseOf, governsClause } from './clauses.ts';
import { isClosed } from './closed-words.ts';
import type { Parse, VerbForm } from './parse.ts';
import { childOf, childrenOf, hangsBy, headOf, isNoun } from './tree.ts';

/** From verb to governing verb at most so many steps are gone to find a subject. */
const MOST_STEPS = 8;

/**
 * The place of the head of the phrase that is a verb's subject, also where the verb has none of its own: of a relative
 * clause what it is about, of a joined verb that of the first, of an infinitive, gerund or participle that of what
 * governs it (or its object, or its noun). Null where nobody can be named, as for a Spanish verb with its subject dropped.
 */
export function subjectOf(parse: Parse, verb: number): number | null {
  return subjectWithin(parse, verb, MOST_STEPS);
}

function subjectWithin(parse: Parse, verb: number, steps: number): number | null {
  if (steps === 0) return null;
  const own = childOf(parse, verb, 'subject', 'passive-subject');
  if (own !== null) return antecedentOf(parse, own) ?? own;
  const head = headOf(parse, verb);
  if (head === null) return null;
  if (hangsBy(parse, verb, 'conjunct')) return ofFirst(parse, head, steps);
  if (hangsBy(parse, verb, 'open-complement')) return controllerOf(parse, verb, head, steps);
  if (hangsBy(parse, verb, 'adverbial-clause'))
    return formOf(parse, verb) === 'finite' ? null : ofGovernor(parse, head, steps);
  if (hangsBy(parse, verb, 'relative-clause')) return hasRelative(parse, verb) ? null : head;
  if (hangsBy(parse, verb, 'noun-clause')) return ofNoun(parse, verb, head, steps);
  return null;
}

/**
 * What a relative pronoun stands for: "who" in "Hale, who left" is Hale; "whose firm" is the firm, and `owner` Hale.
 * Null for other words.
 */
export function antecedentOf(parse: Parse, word: number): number | null {
  if (!isClosed(parse, word, 'relative')) return null;
  for (let at = clauseOf(parse, word); ; ) {
    const head = headOf(parse, at);
    if (head !== null && head < word && hangsBy(parse, at, 'relative-clause', 'noun-clause')) return head;
    if (head === null || !hangsBy(parse, at, 'conjunct', 'open-complement', 'complement')) break;
    at = head;
  }
  return nounBefore(parse, word);
}

/** The noun whose phrase ends right before a relative pronoun, or before the comma before it. */
function nounBefore(parse: Parse, word: number): number | null {
  let at = parse.words[word - 1]?.text === ',' ? word - 2 : word - 1;
  while (hangsBy(parse, at, 'flat', 'modifier', 'apposition')) {
    const head = headOf(parse, at);
    if (head === null || head >= word) break;
    at = head;
  }
  return isNoun(parse, at) ? at : null;
}

/** Whom the "whose" of a phrase stands for: Hale in "Hale, whose firm failed"; null where none stands there. */
export function ownerOf(parse: Parse, noun: number): number | null {
  for (const child of childrenOf(parse, noun))
    if (isClosed(parse, child, 'owning')) return antecedentOf(parse, child);
  return null;
}

function ofFirst(parse: Parse, first: number, steps: number): number | null {
  return governsClause(parse, first) ? subjectWithin(parse, first, steps - 1) : null;
}

function ofGovernor(parse: Parse, head: number, steps: number): number | null {
  return governsClause(parse, head) ? subjectWithin(parse, head, steps - 1) : null;
}

/** Who does what an infinitive says: the object of its verb, or its subject ("promised her to leave"). */
function controllerOf(parse: Parse, verb: number, governor: number, steps: number): number | null {
  const object = isClosed(parse, governor, 'controlling')
    ? null
    : childOf(parse, governor, 'object', 'indirect-object');
  if (object !== null && object < verb && !isReflexive(parse, object))
    return antecedentOf(parse, object) ?? object;
  return ofGovernor(parse, governor, steps);
}

/** "se" is who the subject is. */
function isReflexive(parse: Parse, word: number): boolean {
  return parse.words[word]?.low === 'se';
}

/** "the clerk accused of theft", "the letter saying that"; "his wish to leave" is his, and "the wish to leave" nobody's. */
function ofNoun(parse: Parse, verb: number, noun: number, steps: number): number | null {
  if (!isInfinitive(parse, verb))
    return governsClause(parse, noun) ? (ofGovernor(parse, noun, steps) ?? noun) : noun;
  return childOf(parse, noun, 'possessor');
}

function hasRelative(parse: Parse, verb: number): boolean {
  return childrenOf(parse, verb).some((child) => isClosed(parse, child, 'relative'));
}

/** Whether a verb is an infinitive: "to leave", "salir", "haber salido". */
export function isInfinitive(parse: Parse, verb: number): boolean {
  return formOf(parse, verb) === 'infinitive';
}

/** The form of a verb with its auxiliaries: that of the first of them; null for what is no verb. */
export function formOf(parse: Parse, verb: number): VerbForm | null {
  const first = childOf(parse, verb, 'auxiliary', 'passive-auxiliary', 'copula') ?? verb;
  return parse.forms[first] ?? null;
}
