import { partsOfName } from './name-words.ts';

/**
 * Whether a text may hold one of the forms: their words one after the other, accents, case and marks apart. Linear in
 * the text, however many forms there are.
 */
export function holdsNames(forms: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const form of forms) {
    const parts = partsOfName(form);
    const [first] = parts;
    if (first === undefined) continue;
    const same = byFirst.get(first);
    if (same) same.push(parts);
    else byFirst.set(first, [parts]);
  }
  if (byFirst.size === 0) return () => false;
  return (text) => {
    const words = partsOfName(text);
    return words.some((word, at) =>
      byFirst.get(word)?.some((parts) => parts.every((part, index) => words[at + index] === part)),
    );
  };
}
