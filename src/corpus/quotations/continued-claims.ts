import type { Quotation, QuotationGroup } from '../corpus.ts';
import { placeOf } from './group-places.ts';

/** A screen shows five quotations at most (section 1 of the style of answers). */
const MOST_QUOTATIONS = 5;

/**
 * A claim that another group shows again because its next sentence accuses on is told with that one only: twice without a reply
 * reads as two silences. The longer group stands where the first stood.
 */
export function joinContinuedClaims(groups: readonly QuotationGroup[]): readonly QuotationGroup[] {
  const joined = new Set<QuotationGroup>();
  const whole = groups.map((group) => {
    const longer = joined.has(group) ? undefined : groups.find((other) => continues(other, group));
    if (!longer || joined.has(longer)) return group;
    joined.add(longer);
    return { ...longer, score: group.score };
  });
  return whole.filter((group) => !joined.has(group));
}

function continues(longer: QuotationGroup, group: QuotationGroup): boolean {
  if (longer === group || longer.reply !== 'none' || group.reply !== 'none') return false;
  if (longer.concerns !== group.concerns || longer.accuses !== group.accuses) return false;
  if (silentIn(longer) !== silentIn(group)) return false;
  // Behind another's denial the claim would be told a second time, for the next sentence to follow upon it.
  const goesOn = longer.quotations[longer.main]?.standings.some(accuses) || group.quotations.some(isDenial);
  if (longer.quotations.length > MOST_QUOTATIONS || !goesOn) return false;
  const places = new Set(longer.quotations.map(placeOf));
  return group.quotations.length < places.size && group.quotations.every((one) => places.has(placeOf(one)));
}

/** Who does not reply in a group. */
function silentIn({ missing }: QuotationGroup): string {
  return missing.flatMap(({ of }) => of.map(({ name }) => name)).join();
}

function isDenial({ standings }: Quotation): boolean {
  return standings.includes('denial');
}

function accuses(standing: string): boolean {
  return standing === 'accusation' || standing === 'charge';
}
