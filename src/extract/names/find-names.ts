import type { DocumentEntity, Mention } from '../../model.ts';
import { gatherEvidence } from './evidence/gather-evidence.ts';
import { LONG_RUN, segment } from './evidence/segment.ts';
import type { Chooser } from './pronouns/weighing.ts';
import { refine } from './refine.ts';
import { resolve } from './resolve.ts';
import { type StatedForm, stateNames } from './state-names.ts';
import { type NameMaterial, type NameText, readNameText } from './text/name-text.ts';
import { findRuns, type Run } from './text/runs.ts';
import { type Evidence, isName, NO_EVIDENCE, type Stretch } from './text/stretch.ts';

/**
 * The names of a document: its entities in the order of their first mention, and every place where one is named, in
 * all blocks but furniture, sorted and without overlap; with names that the operator states, wherever they stand. Offsets are UTF-16 units of `material.text`. Linear time.
 */
export function findNames(
  material: NameMaterial,
  stated: readonly StatedForm[] = [],
  chooser?: Chooser,
): {
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly Mention[];
} {
  const text = readNameText(material);
  const recognized = refine(text, findStretches(text));
  const named = stated.length > 0 ? stateNames(text, recognized, stated) : recognized;
  const stretches = named.filter(isName);
  return resolve(text, stretches, material.sentences, chooser);
}

/** Reads a text twice: what the first reading is sure of decides what the second doubts. */
function findStretches(text: NameText): readonly Stretch[] {
  const runs = findRuns(text);
  const first = runs.map((run) => segment(text, run, NO_EVIDENCE));
  const evidence = gatherEvidence(text, first.flat());
  return runs.flatMap((run, i) =>
    isSettled(text, run, evidence) ? (first[i] ?? []) : segment(text, run, evidence),
  );
}

/** Whether a second reading would find the same. A long run is a list or noise: its other names say nothing more about each. */
function isSettled(text: NameText, { from, to }: Run, { firsts, parts, lower }: Evidence): boolean {
  if (to - from > LONG_RUN) return true;
  for (let i = from; i < to; i++) {
    const folded = text.words[i]?.folded ?? '';
    if (firsts.has(folded) || parts.has(folded) || lower.has(folded)) return false;
  }
  return true;
}
