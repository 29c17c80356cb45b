import { isNameable, type NameText } from '../text/name-text.ts';
import type { Run } from '../text/runs.ts';
import { type Evidence, formEvidence, type Stretch, type Weigh } from '../text/stretch.ts';
import { BODY_HEAD } from '../text/word-classes.ts';
import { weighOrganization } from './weigh-organization.ts';
import { weighOther } from './weigh-other.ts';
import { weighPerson } from './weigh-person.ts';
import { weighPlace } from './weigh-place.ts';
import { weighTitle } from './weigh-title.ts';

/** The recognizers: each weighs a stretch of words as a name of its kind. */
const RECOGNIZERS: readonly { readonly kind: Stretch['kind']; readonly weigh: Weigh }[] = [
  { kind: 'person', weigh: weighPerson },
  { kind: 'organization', weigh: weighOrganization },
  { kind: 'place', weigh: weighPlace },
  { kind: 'other', weigh: weighOther },
  { kind: 'title', weigh: weighTitle },
];

/** No name has more words; this bound makes the search linear in the text. */
const LONGEST_NAME = 12;
/** A run of more words is a list, a table or noise: the names in it are short. */
export const LONG_RUN = 22;
const LONGEST_IN_LONG_RUN = 4;

/** The names of a run: the division of its words whose names weigh most together. */
export function segment(text: NameText, run: Run, evidence: Evidence): readonly Stretch[] {
  const length = run.to - run.from;
  if (length === 1) {
    const only = weigh(text, run.from, run.to, evidence);
    return only.weight > 0 ? [only] : NONE;
  }
  const longest = length > LONG_RUN ? LONGEST_IN_LONG_RUN : LONGEST_NAME;
  const best: number[] = new Array(length + 1).fill(0);
  const chosen: (Stretch | null)[] = new Array(length + 1).fill(null);
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1] ?? 0;
    if (!isNameable(text.words[run.from + end - 1])) continue;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      if (!isNameable(text.words[run.from + start])) continue;
      const heaviest = weigh(text, run.from + start, run.from + end, evidence);
      const total = (best[start] ?? 0) + heaviest.weight;
      if (heaviest.weight > 0 && total > (best[end] ?? 0)) {
        best[end] = total;
        chosen[end] = heaviest;
      }
    }
  }
  return traceBack(chosen, run);
}

const NONE: readonly Stretch[] = [];

function weigh(text: NameText, from: number, to: number, evidence: Evidence): Stretch {
  let kind: Stretch['kind'] = 'other';
  let weight = Number.NEGATIVE_INFINITY;
  const timed = isTimed(text, from, to);
  const form = formEvidence(text, from, to, evidence);
  for (const recognizer of RECOGNIZERS) {
    // A time names nobody but, as April and August do, a person.
    if (timed && recognizer.kind !== 'person') continue;
    const found = recognizer.weigh(text, from, to, evidence, form);
    if (found > weight) {
      weight = found;
      kind = recognizer.kind;
    }
  }
  return { from, to, kind, weight };
}

function isTimed(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (text.timed[i] !== 1) continue;
    // "Corvale Daily": in capitals, behind other words, it is a paper's name.
    if (i === from || ((text.bits[i] ?? 0) & BODY_HEAD) === 0 || !isNameable(text.words[i])) return true;
  }
  return false;
}

function traceBack(chosen: readonly (Stretch | null)[], run: Run): readonly Stretch[] {
  const found: Stretch[] = [];
  let end = chosen.length - 1;
  while (end > 0) {
    const stretch = chosen[end];
    if (stretch) {
      found.push(stretch);
      end = stretch.from - run.from;
    } else end -= 1;
  }
  return found.reverse();
}
