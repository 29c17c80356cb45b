/** Letters by which words of the two languages are taken for one: fewer are had in common by chance. */
const LEAST = 5;

/**
 * The beginning of a root as both languages would spell it: `pharmac` and `farmac`, `accept` and `acept` are one. A class
 * of things is the same in all languages; null for a root too short to tell.
 */
export function cognate(root: string): string | null {
  if (root.startsWith('#')) return root;
  const spelt = SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), root);
  return spelt.length < LEAST ? null : spelt.slice(0, LEAST);
}

/** How English and Spanish write what both have from Latin and Greek. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu|ch|[ck]/g, 'k'],
  [/[ao]e/g, 'e'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/(.)\1/g, '$1'],
  [/v/g, 'b'],
  [/^e(?=s[kpt])/, ''],
];
