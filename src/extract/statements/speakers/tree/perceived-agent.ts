import type { Parse } from '../../../syntax/parse.ts';
import { isNegated, isUnreal } from '../../../syntax/reality.ts';
import { isPassive } from '../../../syntax/roles.ts';
import { formOf } from '../../../syntax/subjects.ts';
import { childOf, childrenOf, hangsBy, headOf } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';

import { type Agent, wordsNaming } from './tree-phrase.ts';
import { isVoiceHead } from './tree-voice.ts';

/**
 * Whom somebody is told to have seen or heard saying something: "We saw a mayor declare that", "oímos al ministro decir que", "was heard
 * to say"; null for others.
 */
export function perceivedAgent(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const governor = headOf(parse, verb);
  if (governor === null || governor >= verb || !isPerceiving(view, wordOf(view, parse, governor)))
    return null;
  if (!hangsBy(parse, verb, 'open-complement', 'adverbial-clause', 'complement')) return null;
  const head = isHeardTo(parse, governor, verb)
    ? childOf(parse, governor, 'passive-subject', 'subject')
    : between(view, parse, governor, verb);
  if (head === null || parse.tags[head] === 'pronoun' || !isDone(parse, governor)) return null;
  return isVoiceHead(view, parse, head) ? { head, ...wordsNaming(view, parse, head), side: 'before' } : null;
}

const isPerceiving = listed('heard-verbs');

/** "was heard to say", "was heard saying". */
function isHeardTo(parse: Parse, governor: number, verb: number): boolean {
  if (!isPassive(parse, governor)) return false;
  return parse.words[verb - 1]?.low === 'to' || parse.forms[verb] === 'gerund';
}

/** Whoever stands right before the verb, and behind the one that perceives. */
function between(view: SentenceView, parse: Parse, governor: number, verb: number): number | null {
  if (parse.words[verb - 1]?.low === 'to' || parse.forms[verb] === 'gerund') return null;
  const first = parse.tags[verb - 1] === 'adverb' ? verb - 1 : verb;
  const found = [...childrenOf(parse, governor), ...childrenOf(parse, verb)].find(
    (child) =>
      child > governor &&
      hangsBy(parse, child, 'subject', 'object', 'indirect-object', 'oblique') &&
      wordsNaming(view, parse, child).to === first,
  );
  return found ?? null;
}

/** Whether it is told that somebody perceived it: with a tense, not denied, not only wished. */
function isDone(parse: Parse, governor: number): boolean {
  const form = formOf(parse, governor);
  if (form !== 'finite' && !(form === 'participle' && isPassive(parse, governor))) return false;
  if (parse.words.at(-1)?.text === '?') return false;
  return !isNegated(parse, governor) && !isUnreal(parse, governor);
}
