import type { NameText } from './name-text.ts';
import { type Pronoun, takesPerson } from './pronoun-forms.ts';
import { TELLING } from './word-classes.ts';

/** A past that nobody but him, her or it can have. */
const PAST = /ó$/u;

/** `Pidió que …`, `Llamó a …`: a Spanish verb that opens its sentence and that only somebody can do; null for any other word. */
export function droppedSubject(text: NameText, i: number): Pronoun | null {
  const word = text.words[i];
  if (text.language !== 'es' || !word?.first || word.shape !== 'capital') return null;
  const tells = ((text.bits[i] ?? 0) & TELLING) !== 0;
  if (!tells && !(PAST.test(word.text) && takesPerson(word.folded))) return null;
  // "Llamó el alcalde": a subject may follow where neither "que" nor "a" does.
  if (!/^(?:que|a|al)$/.test(text.words[i + 1]?.folded ?? '')) return null;
  return { start: word.start, end: word.end, gender: null, many: false, role: 'dropped', bodies: true };
}
