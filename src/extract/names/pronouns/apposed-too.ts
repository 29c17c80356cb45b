import { isNameable, type NameText } from '../text/name-text.ts';
import { anyOf, isGrammar } from './grammar.ts';

/** Words between a name's comma and the second noun that says who it is are at most so many. */
const APPOSED_TOO_WITHIN = 14;
const NO_APPOSITION = anyOf('relative', 'complementizer', 'subordinator', 'auxiliary', 'copula', 'saying');
const JOINING = anyOf('joining');
const ARTICLE = /^(?:the|an?|el|la|una?|his|her|su)$/;

/** "Ana Ruiz, the envoy in Oslo and a former judge, left": the second of two nouns between commas, still the same person. */
export function isApposedToo(text: NameText, comma: number, from: number, noun: number): boolean {
  if (text.words[comma]?.text !== ',' || from - comma > APPOSED_TOO_WITHIN) return false;
  if (!isGrammar(text, from - 1, JOINING) || text.words[noun + 1]?.text !== ',') return false;
  for (let at = comma + 1; at < noun; at++)
    if (text.words[at]?.text === ',' || isGrammar(text, at, NO_APPOSITION)) return false;
  return ARTICLE.test(text.words[comma + 1]?.folded ?? '') || isOwner(text, comma + 1);
}

/** "Mexico's": a name and its possessive. */
function isOwner(text: NameText, at: number): boolean {
  return isNameable(text.words[at]) && text.words[at + 1]?.shape === 'possessive';
}
