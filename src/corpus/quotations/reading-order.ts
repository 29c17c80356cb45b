import type { Sentence } from '../../model.ts';

/**
 * The sentences of a group (indices) in the order in which they are read: that of the document, but a reply that stands
 * there before its claim, and not beside it, comes after it, with the other claim that it stood beside: what the group is made
 * for (`main`) is not to be taken for that one. Neighbours keep their order: they were written to be read so.
 */
export function inReadingOrder(
  sentences: readonly Sentence[],
  members: ReadonlySet<number>,
  main: number,
): readonly number[] {
  const blocks = blocksOf(
    sentences,
    [...members].sort((a, b) => a - b),
  );
  const holdsClaim = (block: readonly number[] = []): boolean =>
    block.some((index) => isClaim(sentences[index]));
  const lastClaim = blocks.findLastIndex(holdsClaim);
  const own = blocks.findIndex((block) => block.includes(main));
  const accusing = holdsClaim(blocks[own]) ? own : -1;
  const isEarly = (block: readonly number[], at: number): boolean =>
    isReply(block, sentences) && (holdsClaim(block) ? at < accusing : at < lastClaim);
  const early = blocks.filter(isEarly);
  const others = blocks.filter((block, at) => !isEarly(block, at));
  const claims = others.findLastIndex(holdsClaim);
  return [...others.slice(0, claims + 1), ...early, ...others.slice(claims + 1)].flat();
}

/** Sentences that stand together: one needs the other, or both are of one group of claim, reply and finding. */
function blocksOf(
  sentences: readonly Sentence[],
  ordered: readonly number[],
): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const index of ordered) {
    const last = blocks.at(-1);
    if (last?.some((other) => belongTogether(sentences, other, index))) last.push(index);
    else blocks.push([index]);
  }
  return blocks;
}

function belongTogether(sentences: readonly Sentence[], one: number, other: number): boolean {
  const [first, second] = [sentences[one], sentences[other]];
  if (!first || !second) return false;
  if (first.needs.includes(other) || second.needs.includes(one)) return true;
  return other === one + 1 || (first.group !== null && first.group === second.group);
}

function isClaim(sentence: Sentence | undefined): boolean {
  return (sentence?.accused.length ?? 0) > 0;
}

function isReply(block: readonly number[], sentences: readonly Sentence[]): boolean {
  return block.some((index) => (sentences[index]?.replying.length ?? 0) > 0);
}
