import type { NameText } from '../text/name-text.ts';
import { wordSet } from '../text/word-set.ts';
import type { Pronoun } from './forms.ts';
import { anyOf, isGrammar } from './grammar.ts';

const DEMANDING = anyOf('demanding');
const COPULA = anyOf('copula');

/** "ordered his release", "autorizó su extradición": what somebody has done to another, so the owner is not who has it done. */
export function isOrdered(text: NameText, { at }: Pronoun): boolean {
  const undergone = wordSet('undergone-nouns');
  const next = [text.words[at + 1], text.words[at + 2]].some((word) => word && undergone.has(word.folded));
  if (!next) return false;
  const verb = text.words[at - 1]?.folded === 'for' ? at - 2 : at - 1;
  if (isGrammar(text, verb - 1, COPULA)) return false;
  return isGrammar(text, verb, DEMANDING) || wordSet('undergone-verbs').has(text.words[verb]?.folded ?? '');
}
