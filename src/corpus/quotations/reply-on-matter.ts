import type { Quotation } from '../corpus.ts';
import { deniedIn, sharesMatter } from './same-matter.ts';

/** A case is told for about so many days: what is denied within them is mostly what it is about, whatever words tell it. */
const CASE_DAYS = 60;

const DAY = 86_400_000;

/**
 * How surely a reply is one to a claim, the surest first: it shares what is denied with it, denies at large, tells of one time;
 * or seems to answer without denying.
 */
const ON_MATTER = 0;
const AT_LARGE = 1;
const OF_ONE_TIME = 2;
const WITHOUT_DENIAL = 3;

/**
 * Of replies by one accused in other documents the one that surely answers a claim: that he denied in 2000 having armed rebels is no
 * reply to a theft of 2006. The first of the surest; undefined where all deny something else.
 */
export function replyOnMatter(
  replies: readonly Quotation[],
  claim: Quotation,
  name: string,
): Quotation | undefined {
  const ranked = replies.map((reply) => ({ reply, rank: rankOf(reply, claim, name) }));
  const sure = ranked.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return sure[0]?.reply;
}

function rankOf(reply: Quotation, claim: Quotation, name: string): number | null {
  const { language } = reply.document;
  const said = textOf(reply);
  const denied = deniedIn(said, language);
  // What is told as no denial shares its words with the claim by chance.
  if (!reply.standings.some((one) => one === 'denial' || one === 'plea')) return WITHOUT_DENIAL;
  if (sharesMatter(denied ?? said, textOf(claim), language, [name])) return ON_MATTER;
  if (denied === null) return AT_LARGE;
  return areOfOneTime(reply.document, claim.document) ? OF_ONE_TIME : null;
}

/** Articles without a date may be of any time. */
function areOfOneTime(one: Quotation['document'], other: Quotation['document']): boolean {
  const [a, b] = [one, other].map(({ date }) => (date.value === null ? Number.NaN : Date.parse(date.value)));
  return !(Math.abs((a ?? 0) - (b ?? 0)) > CASE_DAYS * DAY);
}

function textOf({ document, span }: Quotation): string {
  return document.text.slice(span.start, span.end);
}
