/** What is said of replies that stand elsewhere, or nowhere. */
import type { MissingReply, Quotation, QuotationGroup } from '../corpus/corpus.ts';
import type { Standing } from '../model.ts';
import type { Words } from './words/words.ts';

/** Whose replies are missing is said of so many; a longer list would be longer than the quotation. */
const MOST_NAMES = 3;

/** What a reply can be to. */
const ACCUSING: readonly Standing[] = ['accusation', 'charge', 'conviction', 'plea'];

/** One thing that is said of replies, with the quotations that it points to. */
export interface ReplyNote {
  readonly text: string;
  readonly cites: readonly number[];
}

/** What is said of the replies that a group lacks; `cite` numbers what is pointed to. */
export function replyNotes(
  { missing }: QuotationGroup,
  cite: (quotation: Quotation) => number,
  words: Words,
): readonly ReplyNote[] {
  const none = missing.filter(({ at }) => at === null);
  const found = missing.flatMap((one) => {
    if (one.at === null) return [];
    const cited = cite(one.at);
    return [{ text: `${replyFound(one, words)} [${cited}]`, cites: [cited] }];
  });
  if (none.length === 0) return found;
  return [...found, { text: replyNone(none, found.length === 0, words), cites: [] }];
}

function replyNone(none: readonly MissingReply[], isAll: boolean, words: Words): string {
  const names = none.flatMap((missing) => nameIn(missing) ?? []);
  if (names.length < none.length || (isAll && none.some(isOfSeveral))) return words.replyNone;
  return words.replyNoneBy(names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : ''));
}

function replyFound(missing: MissingReply, words: Words): string {
  const name = nameIn(missing);
  if (!missing.isSure) return name === null ? words.replyUnsure : words.replyUnsureBy(name);
  if (missing.perhapsHere) return name === null ? words.replyAlsoElsewhere : words.replyAlsoElsewhereBy(name);
  return name === null ? words.replyElsewhere : words.replyElsewhereBy(name);
}

/** Where nobody was asked for and of nobody anything was found, nobody need be told from the others. */
function isOfSeveral({ of: [first] }: MissingReply): boolean {
  return first?.named === 'of several';
}

/** In the dossier of another it is said whose reply is missing, by the full name: it would read as that other's. */
function nameIn({ of: [first] }: MissingReply): string | null {
  return first && first.named !== 'never' ? first.name : null;
}

/**
 * The quotation (index) under which that is said: the last that accuses, or that may be a reply; the last of all where the group
 * shows neither, or where nothing tells which one may be.
 */
export function replyPlace({ quotations, missing }: QuotationGroup): number {
  if (missing.some(({ perhapsHere }) => perhapsHere)) return quotations.length - 1;
  const possible = missing.flatMap(({ at }) => at ?? []);
  const last = quotations.findLastIndex(
    ({ document, span, standings }) =>
      standings.some((standing) => ACCUSING.includes(standing)) ||
      possible.some((at) => at.document.id === document.id && at.span.start === span.start),
  );
  return last < 0 ? quotations.length - 1 : last;
}
