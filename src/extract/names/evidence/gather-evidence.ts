import { findEquations } from '../entities/equations.ts';
import type { NameText } from '../text/name-text.ts';
import { isNameable } from '../text/name-text.ts';
import {
  type Evidence,
  type FormEvidence,
  formOf,
  isName,
  type NameStretch,
  type Stretch,
} from '../text/stretch.ts';
import { PARTICLE, STOP, SUFFIX } from '../text/word-classes.ts';
import { isPlainWord } from './person-words.ts';

/** Below this weight a first reading is a guess and teaches nothing. */
const LEAST_TO_TEACH = 1.4;
/** A person's full name of this weight lends its parts to lone surnames elsewhere. */
const LEAST_FOR_PARTS = 2;
/** A surname that is a town's name too: its mentions in the first reading teach no more than this. */
const MOST_FOR_PART = 1;
/** What a document equates outweighs what a form looks like. */
const EQUATED = 12;

/** What the first reading of a document says about its forms. */
export function gatherEvidence(text: NameText, all: readonly Stretch[]): Evidence {
  const stretches = all.filter(isName);
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
  addEquated(text, stretches, forms, parts);
  for (const [form, found] of forms) if (parts.has(form)) found.place = Math.min(found.place, MOST_FOR_PART);
  const firsts = new Set([...forms.keys()].map((form) => form.split(' ', 1)[0] ?? ''));
  return { forms, firsts, parts, lower: lowerWords(text, parts) };
}

/** AMLO in brackets after a person's name is that person everywhere in the document. */
function addEquated(
  text: NameText,
  stretches: readonly NameStretch[],
  forms: Map<string, FormEvidence>,
  parts: Map<string, number>,
): void {
  for (const { full, short } of findEquations(text, stretches)) {
    const [long, other] = [stretches[full], stretches[short]];
    if (!long || !other) continue;
    const form = formOf(text, other.from, other.to);
    const known = forms.get(form) ?? { person: 0, organization: 0, place: 0, other: 0 };
    known[long.kind] += EQUATED;
    forms.set(form, known);
    if (long.kind === 'person') parts.set(form, (parts.get(form) ?? 0) + 1);
  }
}

function addParts(text: NameText, stretch: Stretch, parts: Map<string, number>): void {
  const names: string[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    const word = text.words[i];
    if (!word || !isNameable(word) || word.shape === 'initial' || word.folded.length < 2) continue;
    if (((text.bits[i] ?? 0) & (PARTICLE | SUFFIX | STOP)) !== 0) continue;
    names.push(word.folded);
  }
  if (stretch.to - stretch.from < 2) return;
  for (const name of names) parts.set(name, (parts.get(name) ?? 0) + 1);
}

/** That a common word stands in lower case says nothing of it, unless it is somebody's name. */
function lowerWords({ words, bits }: NameText, parts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const lower = new Set<string>();
  words.forEach(({ shape, folded }, i) => {
    if (shape === 'lower' && !isPlainWord(folded, bits[i] ?? 0, parts)) lower.add(folded);
  });
  return lower;
}
