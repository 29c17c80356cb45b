import type { NameText } from '../text/name-text.ts';
import type { Gender } from './gender.ts';
import { anyOf, isGrammar } from './grammar.ts';

const MASCULINE = anyOf('masculine');
const FEMININE = anyOf('feminine');

/** The gender of a Spanish article. */
export function articleGender(text: NameText, at: number): Gender | null {
  if (isGrammar(text, at, MASCULINE) || /^l?os$/.test(text.words[at]?.folded ?? '')) return 'm';
  return isGrammar(text, at, FEMININE) || /^(?:l|un|est|es)as$/.test(text.words[at]?.folded ?? '')
    ? 'f'
    : null;
}
