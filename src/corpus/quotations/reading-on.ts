import type { Quotation, QuotationGroup } from '../corpus.ts';
import { newestFirst } from '../document-order.ts';
import { documentOf, placeOf } from './group-places.ts';
import { MOST_CHARACTERS, MOST_QUOTATIONS } from './screen.ts';

/** What an answer holds is sorted as a whole; of what lies behind it the best still comes first. */
const READ_AS_ONE = 60;

/**
 * The groups, best first, as they are read: the first screen holds what matters most, an accusation with what other documents say
 * on it before all else, and whoever reads on behind it reads article by article, the newest first, each in the order in which it
 * was written. A sentence that takes up another then follows upon it, and none of another article stands between them: what takes
 * up one of the first screen goes up to it.
 */
export function readingOn(groups: readonly QuotationGroup[]): readonly QuotationGroup[] {
  const lead = leading(groups);
  const screen = Math.max(lead, firstScreen(groups));
  const first = groups.slice(0, screen);
  const later = groups.slice(screen, READ_AS_ONE);
  const following = followingUpon(first, later);
  const behind = later.filter((group) => !following.has(group));
  return [
    ...groups.slice(0, lead),
    ...articleByArticle([...groups.slice(lead, screen), ...following], idsOf(groups)),
    ...articleByArticle(behind, idsOf(behind.toSorted(newerArticle))),
    ...groups.slice(READ_AS_ONE),
  ];
}

/** How many groups the first screen holds; one at least. */
function firstScreen(groups: readonly QuotationGroup[]): number {
  const shown = new Map<string, number>();
  const over = groups.findIndex(({ quotations }, index) => {
    for (const quotation of quotations) shown.set(placeOf(quotation), lengthOf(quotation));
    const characters = [...shown.values()].reduce((sum, length) => sum + length, 0);
    return index > 0 && (shown.size > MOST_QUOTATIONS || characters > MOST_CHARACTERS);
  });
  return over < 0 ? groups.length : over;
}

/** The later groups that need a sentence of the first ones, or of another such, to be understood. */
function followingUpon(
  first: readonly QuotationGroup[],
  later: readonly QuotationGroup[],
): ReadonlySet<QuotationGroup> {
  const shown = new Set(first.flatMap(({ quotations }) => quotations.map(placeOf)));
  const following = new Set<QuotationGroup>();
  for (const group of later.toSorted((a, b) => startOf(a) - startOf(b))) {
    const { quotations, main } = group;
    const needed = quotations.slice(0, main).filter(({ role }) => role === 'support');
    if (!needed.some((quotation) => shown.has(placeOf(quotation)))) continue;
    following.add(group);
    for (const quotation of quotations) shown.add(placeOf(quotation));
  }
  return following;
}

/** How many groups keep their place before all others. */
function leading(groups: readonly QuotationGroup[]): number {
  if (!groups[0]?.accuses) return 0;
  const other = groups.findIndex(({ alsoOn }, index) => index > 0 && alsoOn === undefined);
  return other < 0 ? groups.length : other;
}

/** Sorted by article, in the order of their identities, and within each by place. */
function articleByArticle(
  groups: readonly QuotationGroup[],
  order: readonly (string | undefined)[],
): readonly QuotationGroup[] {
  const places = new Map([...new Set(order)].map((id, place) => [id, place]));
  const placeOf = (group: QuotationGroup): number => places.get(documentOf(group)?.id) ?? places.size;
  return groups.toSorted((a, b) => placeOf(a) - placeOf(b) || startOf(a) - startOf(b));
}

function idsOf(groups: readonly QuotationGroup[]): readonly (string | undefined)[] {
  return groups.map((group) => documentOf(group)?.id);
}

function newerArticle(a: QuotationGroup, b: QuotationGroup): number {
  const [one, other] = [documentOf(a), documentOf(b)];
  return one && other ? newestFirst(one, other) : 0;
}

function startOf({ quotations, main }: QuotationGroup): number {
  return quotations[main]?.span.start ?? 0;
}

function lengthOf({ span }: Quotation): number {
  return span.end - span.start;
}
