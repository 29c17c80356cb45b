import { valuesAt, type WordTree, wordTree } from '../../language/word-tree.ts';
import type { EntityKind } from '../../model.ts';
import type { NameText } from './text/name-text.ts';
import type { Stretch } from './text/stretch.ts';
import { readWords, type Word } from './text/words.ts';

/** A name that the operator states, in one of its forms. */
export interface StatedForm {
  readonly form: string;
  /** Null where the operator does not say what it names. */
  readonly kind: EntityKind | null;
}

/**
 * Stretches with the stated names among them, the longest at each word. A word that is stated with a capital is found
 * with one only; what is stated in small letters is found however it is written. A longer name that was recognized
 * stays whole, and what was recognized as of some kind keeps it; only `other` takes the stated one.
 */
export function stateNames(
  text: NameText,
  stretches: readonly Stretch[],
  forms: readonly StatedForm[],
): readonly Stretch[] {
  const stated = occurrences(text, treeOf(forms));
  if (stated.length === 0) return stretches;
  const all: Stretch[] = [];
  let at = 0;
  for (const one of stated) {
    while (at < stretches.length && (stretches[at]?.to ?? 0) <= one.from)
      all.push(...stretches.slice(at, ++at));
    const first = at;
    while (at < stretches.length && (stretches[at]?.from ?? 0) < one.to) at += 1;
    const over = stretches.slice(first, at);
    const isWithin = over.some(({ from, to, kind }) => kind !== 'title' && (from < one.from || to > one.to));
    if (!isWithin) {
      all.push(together(text, one, over));
      continue;
    }
    // The last of them may lie over the next stated name too.
    all.push(...over.slice(0, -1));
    at -= 1;
  }
  return [...all, ...stretches.slice(at)];
}

/** Weight of what somebody wrote down: more than any hint. */
const WEIGHT = 6;

interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind | null;
}

function together(text: NameText, { from, to, kind }: Occurrence, over: readonly Stretch[]): Stretch {
  const [only, other] = over.filter((stretch) => stretch.kind !== 'title');
  const recognized = only && !other && only.from === from && only.to === to ? only.kind : 'other';
  const found = recognized === 'other' || recognized === 'title' ? (kind ?? 'other') : recognized;
  return {
    from,
    to,
    kind: found === 'person' && !hasCapital(text, from, to) ? 'other' : found,
    weight: WEIGHT,
  };
}

/** A person's name is taken apart by its capitals; without any it is a name as it stands. */
function hasCapital(text: NameText, from: number, to: number): boolean {
  return text.words.slice(from, to).some(({ shape }) => shape !== 'lower' && shape !== 'mark');
}

interface Form {
  readonly words: readonly Word[];
  readonly kind: EntityKind | null;
}

function treeOf(forms: readonly StatedForm[]): WordTree<Form> {
  const cached = known.get(forms);
  if (cached) return cached;
  const read = forms.map(({ form, kind }) => {
    const blocks = [{ kind: 'body' as const, start: 0, end: form.length }];
    return { words: readWords({ text: form, blocks, sentences: [] }, new Set()), kind };
  });
  const tree = wordTree(read.map((form) => [form.words.map(({ folded }) => folded), form] as const));
  known.set(forms, tree);
  return tree;
}

const known = new WeakMap<readonly StatedForm[], WordTree<Form>>();

function occurrences({ words, timed }: NameText, forms: WordTree<Form>): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const block = words[at]?.block;
    const wordAt = (index: number) => (words[index]?.block === block ? words[index]?.folded : undefined);
    const standing = valuesAt(forms, wordAt, at).find(({ value }) => isWritten(value.words, words, at));
    // A day or a month is no name for being called like one.
    if (!standing || (standing.to === at + 1 && timed[at] === 1)) continue;
    found.push({ from: at, to: standing.to, kind: standing.value.kind });
    at = standing.to - 1;
  }
  return found;
}

/** Capitals where the form has them; what is stated in small letters may stand in any. */
function isWritten(form: readonly Word[], words: readonly Word[], at: number): boolean {
  return form.every(({ shape }, index) => shape === 'lower' || words[at + index]?.shape !== 'lower');
}
