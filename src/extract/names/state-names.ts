import type { EntityKind } from '../../model.ts';
import type { NameText } from './name-text.ts';
import type { Stretch } from './stretch.ts';
import { readWords, type Word } from './words.ts';

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
  const stated = occurrences(text, formsByWord(forms));
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

/** Forms by their first word, those with most words first. */
function formsByWord(forms: readonly StatedForm[]): ReadonlyMap<string, readonly Form[]> {
  const cached = known.get(forms);
  if (cached) return cached;
  const made = new Map<string, Form[]>();
  for (const { form, kind } of forms) {
    const block = { kind: 'body' as const, start: 0, end: form.length };
    const words = readWords(form, [block], [], new Set());
    const first = words[0]?.folded;
    if (first === undefined || first === '') continue;
    const same = made.get(first);
    if (same) same.push({ words, kind });
    else made.set(first, [{ words, kind }]);
  }
  for (const same of made.values()) same.sort((a, b) => b.words.length - a.words.length);
  known.set(forms, made);
  return made;
}

const known = new WeakMap<readonly StatedForm[], ReadonlyMap<string, readonly Form[]>>();

function occurrences(text: NameText, forms: ReadonlyMap<string, readonly Form[]>): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < text.words.length; at += 1) {
    const form = forms.get(text.words[at]?.folded ?? '')?.find((each) => standsAt(text, at, each.words));
    if (!form) continue;
    const to = at + form.words.length;
    // A day or a month is no name for being called like one.
    if (to === at + 1 && text.timed[at] === 1) continue;
    found.push({ from: at, to, kind: form.kind });
    at = to - 1;
  }
  return found;
}

function standsAt({ words }: NameText, at: number, form: readonly Word[]): boolean {
  const block = words[at]?.block;
  return form.every((wanted, index) => {
    const word = words[at + index];
    if (word?.block !== block || word?.folded !== wanted.folded) return false;
    return wanted.shape === 'lower' || word.shape !== 'lower';
  });
}
