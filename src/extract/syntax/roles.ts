import { isClosed } from './closed-words.ts';
import type { Parse } from './parse.ts';
import { antecedentOf, formOf, subjectOf } from './subjects.ts';
import { childOf, childrenOf, hangsBy, headOf } from './tree.ts';

/** Whether something is done to a verb's subject: "was accused", "the clerk accused of theft", "se vendió la casa". */
export function isPassive(parse: Parse, verb: number): boolean {
  if (childOf(parse, verb, 'passive-auxiliary', 'agent') !== null) return true;
  if (childOf(parse, verb, 'passive-subject') !== null) return isPassiveByForm(parse, verb);
  if (childOf(parse, verb, 'subject', 'copula', 'auxiliary') !== null) return false;
  if (hangsBy(parse, verb, 'noun-clause', 'adverbial-clause', 'open-complement'))
    return formOf(parse, verb) === 'participle';
  if (!hangsBy(parse, verb, 'conjunct') || childOf(parse, verb, 'object', 'complement') !== null)
    return false;
  const first = headOf(parse, verb);
  return first !== null && formOf(parse, verb) === 'participle' && isPassive(parse, first);
}

/** "se vendió la casa", "Man charged": by "se", or a participle with no auxiliary ("has claimed" is active). */
function isPassiveByForm(parse: Parse, verb: number): boolean {
  if (childOf(parse, verb, 'expletive') !== null) return true;
  return parse.forms[verb] === 'participle' && childOf(parse, verb, 'auxiliary') === null;
}

/** The place of who does what a verb says: its subject, or of a passive whoever "by" or "por" names; null where nobody is named. */
export function agentOf(parse: Parse, verb: number): number | null {
  if (!isPassive(parse, verb)) return subjectOf(parse, verb);
  const agent = childOf(parse, verb, 'agent') ?? obliqueBy(parse, verb, 'agent');
  return agent === null ? null : (antecedentOf(parse, agent) ?? agent);
}

/** The place of whom or what a verb is done to: its object, or of a passive its subject; null where nothing is named. */
export function undergoerOf(parse: Parse, verb: number): number | null {
  if (isPassive(parse, verb)) return subjectOf(parse, verb);
  const object = childOf(parse, verb, 'object');
  return object === null ? null : (antecedentOf(parse, object) ?? object);
}

/** The place of to whom something is given or told: "told the court", "said to reporters", "dijo a la prensa"; null for nobody. */
export function recipientOf(parse: Parse, verb: number): number | null {
  const own = childOf(parse, verb, 'indirect-object');
  const named = obliqueBy(parse, verb, 'recipient');
  if (named !== null && (own === null || parse.tags[own] === 'pronoun')) return named;
  if (own !== null) return antecedentOf(parse, own) ?? own;
  // "told reporters that it rained": the object of a verb with a clause beside it is who is told.
  const told = childOf(parse, verb, 'complement') === null ? null : childOf(parse, verb, 'object');
  return told;
}

/** What hangs on a verb behind "by", behind "to". */
function obliqueBy(parse: Parse, verb: number, name: 'agent' | 'recipient'): number | null {
  for (const child of childrenOf(parse, verb))
    if (hangsBy(parse, child, 'oblique') && isCased(parse, child, name)) return child;
  return null;
}

function isCased(parse: Parse, word: number, name: 'agent' | 'recipient'): boolean {
  return childrenOf(parse, word).some(
    (child) => hangsBy(parse, child, 'case') && isClosed(parse, child, name),
  );
}
