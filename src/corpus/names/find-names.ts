import type { Scope } from '../../model.ts';
import type { Entity, NameFinding } from '../corpus.ts';
import { isVisible } from '../coverage.ts';
import type { Mirror } from '../mirror.ts';
import type { Tried } from '../tried.ts';
import type { NameLookup } from './name-lookup.ts';

/** What is tried for a name, in this order. */
const TRIED: readonly Tried[] = [
  { what: 'full name' },
  { what: 'each part' },
  { what: 'spellings' },
  { what: 'nicknames' },
  { what: 'acronyms' },
];

/** A name with more letters typed wrong than this is another name. */
const MOST_SLIPS = 2;

/** Near names offered; more is a list, not a help. */
const MOST_NEAR = 3;

/** Typed words longer than this are no name and are not compared with all names. */
const LONGEST_NAME = 120;

/** What typed words name: as they stand, else with a slip mended, else only near names. */
export async function findNames(
  typed: string,
  scope: Scope,
  names: NameLookup,
  mirror: Mirror,
): Promise<NameFinding> {
  if (typed.length > LONGEST_NAME) return nothing([]);
  const { finding } = await names.find(typed, scope);
  if (finding.entities.length > 0) return { ...finding, tried: [] };
  const { index } = await mirror.completions();
  const seen = (collection: string): boolean => isVisible({ collection }, scope);
  const near = index.near(typed, seen).filter(({ slips }) => slips <= MOST_SLIPS);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === fewest);
  const meant = await entitiesNamed(
    nearest.map(({ display }) => display),
    scope,
    names,
  );
  const [only, second] = meant;
  if (only && !second) return { entities: [only], match: 'mended', mended: typed, near: [], tried: [] };
  return nothing(meant.slice(0, MOST_NEAR));
}

async function entitiesNamed(
  displays: readonly string[],
  scope: Scope,
  names: NameLookup,
): Promise<readonly Entity[]> {
  const found = new Map<string, Entity>();
  for (const display of new Set(displays)) {
    const { finding } = await names.find(display, scope);
    for (const entity of finding.entities) found.set(entity.key, entity);
  }
  return [...found.values()];
}

function nothing(near: readonly Entity[]): NameFinding {
  return { entities: [], match: null, mended: null, near, tried: TRIED };
}
