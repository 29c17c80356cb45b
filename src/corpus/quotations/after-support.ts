import type { QuotationGroup } from '../corpus.ts';
import { placeOf } from './group-places.ts';

/** A screen shows about so many groups: what would stand on a later one pushes nothing of this one aside. */
const NEAR = 6;

/**
 * The groups in their order, but one that begins with the sentence with which another shortly before ends comes right behind that
 * one: what it needs then stands right above it, and nothing is shown twice.
 */
export function afterSupport(groups: readonly QuotationGroup[]): readonly QuotationGroup[] {
  const followers = new Map<QuotationGroup, QuotationGroup[]>();
  const endings = new Map(groups.map((group) => [endOf(group), group]));
  const places = new Map(groups.map((group, place) => [group, place]));
  const moved = new Set<QuotationGroup>();
  for (const [place, group] of groups.entries()) {
    const before = supportOf(group, endings);
    if (!before || place - (places.get(before) ?? 0) > NEAR || isBehind(before, group, followers)) continue;
    followers.set(before, [...(followers.get(before) ?? []), group]);
    moved.add(group);
  }
  const chain = (group: QuotationGroup): readonly QuotationGroup[] => [
    group,
    ...(followers.get(group) ?? []).flatMap(chain),
  ];
  return groups.filter((group) => !moved.has(group)).flatMap(chain);
}

/** The group that ends with the sentence that this one begins with, or with a later one of its supports. */
function supportOf(
  { quotations, main }: QuotationGroup,
  endings: ReadonlyMap<string, QuotationGroup>,
): QuotationGroup | undefined {
  const support = quotations.slice(0, main).findLast(({ role }) => role === 'support');
  return support && endings.get(placeOf(support));
}

function isBehind(
  before: QuotationGroup,
  group: QuotationGroup,
  followers: ReadonlyMap<QuotationGroup, readonly QuotationGroup[]>,
): boolean {
  return before === group || (followers.get(group) ?? []).some((next) => isBehind(before, next, followers));
}

function endOf({ quotations }: QuotationGroup): string {
  const last = quotations.at(-1);
  return last ? placeOf(last) : '';
}
