import { valuesAt, wordTree } from '../../language/word-tree.ts';
import { partsOfName } from './name-words.ts';

/** Whether a text may hold one of the forms: their words one after the other, accents, case and marks apart. */
export function holdsNames(forms: readonly string[]): (text: string) => boolean {
  const tree = wordTree(forms.map((form) => [partsOfName(form), true] as const));
  if (tree.next.size === 0) return () => false;
  return (text) => {
    const words = partsOfName(text);
    return words.some((_, at) => valuesAt(tree, (index) => words[index], at).length > 0);
  };
}
