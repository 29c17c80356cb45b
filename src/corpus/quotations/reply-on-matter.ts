import type { Quotation } from '../corpus.ts';
import { deniedIn, sharesMatter, stemsIn } from './same-matter.ts';

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
  const sought = {
    document: claim.document,
    stems: stemsIn(textOf(claim), claim.document.language),
    apart: stemsIn(name, claim.document.language),
  };
  let best: { readonly reply: Quotation; readonly rank: number } | undefined;
  for (const reply of replies) {
    const rank = rankOf(reply, sought);
    if (rank !== null && rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { reply, rank };
    if (rank === ON_MATTER) break;
  }
  return best?.reply;
}

/** What a reply is compared with. */
interface Sought {
  readonly document: Quotation['document'];
  readonly stems: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
}

function rankOf(reply: Quotation, { document, stems, apart }: Sought): number | null {
  // What is told as no denial shares its words with the claim by chance.
  if (!reply.standings.some((one) => one === 'denial' || one === 'plea')) return WITHOUT_DENIAL;
  const said = saidIn(reply);
  if (sharesMatter(said.stems, stems, apart)) return ON_MATTER;
  if (!said.ofDeed) return AT_LARGE;
  return areOfOneTime(reply.document, document) ? OF_ONE_TIME : null;
}

/** What a reply denies: one answers many claims, and is read once. */
interface Said {
  readonly stems: ReadonlySet<string>;
  /** Whether it names what it denies. */
  readonly ofDeed: boolean;
}

const known = new WeakMap<Quotation, Said>();

function saidIn(reply: Quotation): Said {
  const found = known.get(reply) ?? readSaid(reply);
  known.set(reply, found);
  return found;
}

function readSaid(reply: Quotation): Said {
  const { language } = reply.document;
  const text = textOf(reply);
  const denied = deniedIn(text, language);
  return { stems: stemsIn(denied ?? text, language), ofDeed: denied !== null };
}

/** Articles without a date may be of any time. */
function areOfOneTime(one: Quotation['document'], other: Quotation['document']): boolean {
  const [a, b] = [one, other].map(({ date }) => (date.value === null ? Number.NaN : Date.parse(date.value)));
  return !(Math.abs((a ?? 0) - (b ?? 0)) > CASE_DAYS * DAY);
}

function textOf({ document, span }: Quotation): string {
  return document.text.slice(span.start, span.end);
}
