import type { NameText } from './name-text.ts';
import { isNameable } from './name-text.ts';
import { type Evidence, type FormEvidence, formOf, type Stretch } from './stretch.ts';
import { PARTICLE, SUFFIX } from './word-classes.ts';

/** Below this weight a first reading is a guess and teaches nothing. */
const LEAST_TO_TEACH = 1.4;
/** A person's full name of this weight lends its parts to lone surnames elsewhere. */
const LEAST_FOR_PARTS = 2;

/** What the first reading of a document says about its forms. */
export function gatherEvidence(text: NameText, stretches: readonly Stretch[]): Evidence {
  const forms = new Map<string, FormEvidence>();
  const parts = new Map<string, number>();
  for (const stretch of stretches) {
    if (stretch.weight < LEAST_TO_TEACH) continue;
    const form = formOf(text, stretch.from, stretch.to);
    const known = forms.get(form) ?? { person: 0, organization: 0, place: 0, other: 0 };
    known[stretch.kind] += stretch.weight;
    forms.set(form, known);
    if (stretch.kind === 'person' && stretch.weight >= LEAST_FOR_PARTS) addParts(text, stretch, parts);
  }
  return { forms, parts, lower: lowerWords(text) };
}

function addParts(text: NameText, stretch: Stretch, parts: Map<string, number>): void {
  const names: string[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    const word = text.words[i];
    if (!word || !isNameable(word) || word.shape === 'initial' || word.folded.length < 2) continue;
    if (((text.bits[i] ?? 0) & (PARTICLE | SUFFIX)) !== 0) continue;
    names.push(word.folded);
  }
  if (stretch.to - stretch.from < 2) return;
  for (const name of names) parts.set(name, (parts.get(name) ?? 0) + 1);
}

function lowerWords(text: NameText): ReadonlySet<string> {
  const lower = new Set<string>();
  for (const word of text.words) if (word.shape === 'lower') lower.add(word.folded);
  return lower;
}
