import type { EntityKind } from '../../../model.ts';
import type { NameText } from './name-text.ts';

/** Words `[from, to)` taken for a name of a kind, with the weight of what speaks for it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** `title` for words in capitals that name nobody: they become no mention. */
  readonly kind: EntityKind | 'title';
  readonly weight: number;
}

/** A stretch that names something. */
export interface NameStretch extends Stretch {
  readonly kind: EntityKind;
}

/** Whether a stretch names something, as titles do not. */
export function isName(stretch: Stretch): stretch is NameStretch {
  return stretch.kind !== 'title';
}

/** What the whole document says about a form: the weights of its mentions, by kind. */
export interface FormEvidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** What the first reading of a document found, for the second. */
export interface Evidence {
  readonly forms: ReadonlyMap<string, FormEvidence>;
  /** The first words of these forms: most stretches need not be spelt out. */
  readonly firsts: ReadonlySet<string>;
  /** Folded single words of people's full names (surnames, given names, nicknames) with how often. */
  readonly parts: ReadonlyMap<string, number>;
  /** Words that the document also writes in lower case, but for those that every document does. */
  readonly lower: ReadonlySet<string>;
}

/** No evidence: the first reading. */
export const NO_EVIDENCE: Evidence = {
  forms: new Map(),
  firsts: new Set(),
  parts: new Map(),
  lower: new Set(),
};

/** Weighs `[from, to)`, of which `form` is what other mentions say, as a name of one kind; at or below zero speaks against. */
export type Weigh = (
  text: NameText,
  from: number,
  to: number,
  evidence: Evidence,
  form: FormEvidence | null,
) => number;

/** Speaks against whatever else is found. */
export const NEVER = -100;

/** The folded form of a stretch: what evidence is kept under. */
export function formOf(text: NameText, from: number, to: number): string {
  let form = '';
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (!word || word.shape === 'mark') continue;
    form += form === '' ? word.folded : ` ${word.folded}`;
  }
  return form;
}

/** What the document's other mentions of a stretch's form say; null where it has none. */
export function formEvidence(
  text: NameText,
  from: number,
  to: number,
  { firsts, forms }: Evidence,
): FormEvidence | null {
  if (!firsts.has(text.words[from]?.folded ?? '')) return null;
  return forms.get(formOf(text, from, to)) ?? null;
}

/** What they add for a kind: more for it, less where another kind leads. */
export function formBonus(found: FormEvidence | null, kind: EntityKind): number {
  if (!found) return 0;
  const rest = Math.max(
    kind === 'person' ? 0 : found.person,
    kind === 'organization' ? 0 : found.organization,
    kind === 'place' ? 0 : found.place,
  );
  return Math.max(-MOST_BONUS, Math.min(MOST_BONUS, (found[kind] - rest) * BONUS_SHARE));
}

/** Other mentions never outweigh a clear context of this one. */
const MOST_BONUS = 2.5;
const BONUS_SHARE = 0.4;
