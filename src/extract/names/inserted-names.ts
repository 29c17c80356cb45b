import type { NameText } from './text/name-text.ts';
import type { Stretch } from './text/stretch.ts';
import { GIVEN } from './text/word-classes.ts';

/** "(Otto) Vos": the given names that an editor puts before the surname somebody used are no name of their own. */
export function withoutInserted(text: NameText, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter((stretch, i) => {
    const next = stretches[i + 1];
    return next?.kind !== 'person' || next.from !== stretch.to + 1 || !isInserted(text, stretch);
  });
}

function isInserted({ words, bits }: NameText, { from, to }: Stretch): boolean {
  const [open, close, surname] = [words[from - 1], words[to], words[to + 1]];
  if (open?.text !== '(' || close?.text !== ')' || surname?.first || surname?.block !== open.block)
    return false;
  return words.slice(from, to).every((_, i) => ((bits[from + i] ?? 0) & GIVEN) !== 0);
}
