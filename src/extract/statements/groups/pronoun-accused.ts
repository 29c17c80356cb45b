import { isNear, joined, type Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { isA } from '../sentence/sentence-view.ts';
import type { Cue } from '../standing/cue.ts';

/**
 * "Vos blamed the latter for it", "El portavoz le acusó de robar": an accusation of somebody whom only the sentence before names,
 * the last of several or the only one. He is accused as by name, and that sentence stands with it.
 */
export function readPronounAccused(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1];
    if (!before || reading.accused.length > 0 || !isNear(before, reading, 1)) continue;
    const entity = accusedBefore(reading, before);
    if (entity === null) continue;
    reading.accused = joined(reading.accused, [entity]);
    reading.needs.add(index - 1);
  }
}

function accusedBefore(reading: Reading, before: Reading): number | null {
  const cue = reading.cues.find(({ standing }) => standing === 'accusation');
  if (!cue || !reading.standings.includes('accusation')) return null;
  const others = personsIn(before).filter((one) => one !== reading.speaker?.entity);
  if (isLatterAt(reading, cue)) return others.at(-1) ?? null;
  return hasDative(reading, cue) && others.length === 1 ? (others[0] ?? null) : null;
}

/** The persons that a sentence names, each once, in order. */
function personsIn({ view }: Reading): readonly number[] {
  const named = view.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name');
  return [...new Set(named.map(({ entity }) => entity))];
}

function isLatterAt({ view }: Reading, { from }: Cue): boolean {
  return [from + 1, from + 2, from + 3].some(
    (word) => isLatter(view, word) && isA(view, word - 1, 'determiner'),
  );
}

const isLatter = listed('latter-words');

/** "le acusó", "le han acusado" with nobody named whom it takes up ("le acusó a Hale"). */
function hasDative({ view }: Reading, { from, frame }: Cue): boolean {
  if (view.language !== 'es' || frame !== 'object') return false;
  const at = [from - 1, from - 2].find((word) => view.words[word]?.folded === DATIVE);
  if (at === undefined || view.mentions.some(({ start }) => start > (view.words[from]?.end ?? 0)))
    return false;
  return at === from - 1 || isA(view, from - 1, 'auxiliary');
}

const DATIVE = 'le';
