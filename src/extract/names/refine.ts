import { withFirmNames } from './entities/firm-names.ts';
import { withoutInserted } from './inserted-names.ts';
import { inList } from './text/in-list.ts';
import { isNameable, type NameText } from './text/name-text.ts';
import type { Stretch } from './text/stretch.ts';
import { PARTICLE } from './text/word-classes.ts';
import { withWorks } from './works.ts';

const isHead = inList('lower-heads');

/** Changes the borders or the kind of stretches by what stands right beside them. */
type Refiner = (text: NameText, stretches: readonly Stretch[]) => readonly Stretch[];

const REFINERS: readonly Refiner[] = [
  withoutInserted,
  withLowerHead,
  withParticles,
  withFirmNames,
  withSameKind,
  withWorks,
];

/** Applies all refiners in order. */
export function refine(text: NameText, stretches: readonly Stretch[]): readonly Stretch[] {
  return REFINERS.reduce((refined, refiner) => refiner(text, refined), stretches);
}

/** `Sinaloa cartel`, `cártel de Sinaloa`: a body, though its noun stands in small letters. */
function withLowerHead(text: NameText, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((stretch, i) => {
    if (stretch.kind !== 'place' && stretch.kind !== 'organization') return stretch;
    const after = text.words[stretch.to];
    if (after?.shape === 'lower' && isHead(after))
      return { ...stretch, to: stretch.to + 1, kind: 'organization' };
    const head = text.words[stretch.from - 2];
    const of = text.words[stretch.from - 1];
    const free = (stretches[i - 1]?.to ?? 0) <= stretch.from - 2;
    if (
      free &&
      head?.shape === 'lower' &&
      isHead(head) &&
      /^del?$/.test(of?.folded ?? '') &&
      stretch.kind === 'place'
    )
      return { ...stretch, from: stretch.from - 2, kind: 'organization' };
    return stretch;
  });
}

/** A surname alone takes the particles that it has in the full name: `de la Fuente`. */
function withParticles(text: NameText, stretches: readonly Stretch[]): readonly Stretch[] {
  const particles = new Map<string, string>();
  for (const { kind, from, to } of stretches) {
    if (kind !== 'person' || to - from < 3) continue;
    const before = particlesBefore(text, to - 1, from);
    if (before > 0) particles.set(text.words[to - 1]?.folded ?? '', wordsOf(text, to - 1 - before, to - 1));
  }
  if (particles.size === 0) return stretches;
  return stretches.map((stretch, i) => {
    const wanted =
      stretch.kind === 'person' && stretch.to - stretch.from === 1
        ? particles.get(text.words[stretch.from]?.folded ?? '')
        : undefined;
    if (wanted === undefined) return stretch;
    const count = wanted.split(' ').length;
    const from = stretch.from - count;
    const free =
      from >= (stretches[i - 1]?.to ?? 0) && text.words[from]?.block === text.words[stretch.from]?.block;
    return free && wordsOf(text, from, stretch.from) === wanted ? { ...stretch, from } : stretch;
  });
}

function particlesBefore(text: NameText, at: number, from: number): number {
  let count = 0;
  while (
    at - count - 1 > from &&
    !isNameable(text.words[at - count - 1]) &&
    ((text.bits[at - count - 1] ?? 0) & PARTICLE) !== 0
  )
    count += 1;
  return count;
}

function wordsOf(text: NameText, from: number, to: number): string {
  return text.words
    .slice(from, to)
    .map((word) => word.folded)
    .join(' ');
}

/**
 * A single word that a document names as a body ("the company Maris") or as somebody is the same where nothing types
 * it; and a body rather than somebody of whom it has no fuller name.
 */
function withSameKind(text: NameText, stretches: readonly Stretch[]): readonly Stretch[] {
  const kinds = new Map<string, Stretch['kind']>();
  const people = new Set<string>();
  for (const stretch of stretches) {
    const { kind, from, to } = stretch;
    const word = text.words[from]?.folded ?? '';
    if (to - from > 1) {
      if (kind === 'person') for (let i = from; i < to; i++) people.add(text.words[i]?.folded ?? '');
    } else if (kind !== 'title' && kind !== 'other' && kinds.get(word) !== 'organization')
      kinds.set(
        word,
        kinds.has(word) && kind !== 'organization' && kinds.get(word) !== kind ? 'other' : kind,
      );
  }
  return stretches.map((stretch) => {
    if (stretch.to - stretch.from > 1) return stretch;
    const word = text.words[stretch.from]?.folded ?? '';
    const kind = kinds.get(word);
    const lone = stretch.kind === 'person' && kind === 'organization' && !people.has(word);
    return kind && (stretch.kind === 'other' || lone) ? { ...stretch, kind } : stretch;
  });
}
