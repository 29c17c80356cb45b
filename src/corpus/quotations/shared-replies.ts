import type { Quotation, QuotationGroup } from '../corpus.ts';
import { placeOf } from './group-places.ts';
import { withoutTwice } from './missing-replies.ts';
import { MOST_CHARACTERS, MOST_QUOTATIONS } from './screen.ts';

/**
 * Accusations that one reply answers become one group, the reply last, where a screen holds it: a claim that follows the
 * reply to another would look unanswered. What is too long together stays apart, each with the reply.
 */
export function joinSharedReplies(groups: readonly QuotationGroup[]): readonly QuotationGroup[] {
  const joined: QuotationGroup[] = [];
  for (const group of groups) {
    const at = joined.findIndex((known) => sharesReply(known, group));
    const both = at < 0 ? null : together(joined[at], group);
    if (both) joined[at] = both;
    else joined.push(group);
  }
  return joined;
}

function sharesReply(one: QuotationGroup, other: QuotationGroup): boolean {
  if (one.reply !== 'in the group' || other.reply !== 'in the group') return false;
  if ([one, other].some(holdsFinding)) return false;
  if (one.concerns !== other.concerns || one.accuses !== other.accuses) return false;
  const replies = new Set(one.quotations.filter(isReply).map(placeOf));
  return other.quotations.some((quotation) => isReply(quotation) && replies.has(placeOf(quotation)));
}

/** Each group's sentences stay neighbours, in the order of the document; replies close. Null where it is too much. */
function together(one: QuotationGroup | undefined, other: QuotationGroup): QuotationGroup | null {
  if (!one) return null;
  const blocks = [one, other].map(({ quotations }) => quotations.filter((quotation) => !isReply(quotation)));
  blocks.sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0));
  const quotations = distinct([...blocks.flat(), ...one.quotations, ...other.quotations]);
  const length = quotations.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (quotations.length > MOST_QUOTATIONS || length > MOST_CHARACTERS) return null;
  const main = one.quotations[one.main];
  return {
    ...one,
    quotations,
    missing: withoutTwice([...one.missing, ...other.missing]),
    main: quotations.findIndex((quotation) => main !== undefined && placeOf(quotation) === placeOf(main)),
  };
}

function distinct(quotations: readonly Quotation[]): readonly Quotation[] {
  return [...new Map(quotations.map((quotation) => [placeOf(quotation), quotation])).values()];
}

function isReply({ standings, role }: Quotation): boolean {
  return role === 'quotation' && standings.includes('denial');
}

function holdsFinding({ quotations }: QuotationGroup): boolean {
  return quotations.some(({ standings }) => standings.includes('finding'));
}
