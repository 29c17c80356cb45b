import { joined, type Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';

/** The noun for what is denied stands within so many words before the verb ("claims that the two brothers have always denied"). */
const NOUN_WITHIN = 8;

/**
 * "…, a charge Hale denied", "…, acusación que Hale niega": who is accused in a sentence replies at its end. The form is so
 * plain that it is a denial however unlikely its other words make one.
 */
export function readDeniedCharges(readings: readonly Reading[]): void {
  for (const reading of readings) {
    if (reading.accused.length === 0 || reading.standings.includes('denial')) continue;
    const verb = deniesLast(reading.view);
    const replying = verb === null ? [] : accusedBefore(reading, verb);
    if (replying.length === 0) continue;
    reading.replying = joined(reading.replying, replying);
    reading.standings = [...reading.standings, 'denial'];
  }
}

/** The verb of denying with nothing behind it, where a noun for a claim stands apart before it; null for none. */
function deniesLast(view: SentenceView): number | null {
  const { words } = view;
  const at = words.findIndex(
    (_, word) =>
      (isDenying(view, word) || isRejecting(view, word)) &&
      (word === words.length - 1 || parted(view, word + 1)) &&
      followsClaim(view, word),
  );
  return at === -1 ? null : at;
}

const isDenying = listed('denying-verbs');
const isRejecting = listed('rejecting-verbs');
const isClaim = listed('claim-nouns');

/** ", a charge that Hale denied": a comma stands before the noun or its article, and behind it only "which" may. */
function followsClaim(view: SentenceView, verb: number): boolean {
  for (let word = verb - 1; word >= Math.max(1, verb - NOUN_WITHIN); word--) {
    if (isClaim(view, word))
      return parted(view, word) || (isA(view, word - 1, 'determiner') && parted(view, word - 1));
    if (parted(view, word) && !isA(view, word, 'relative', 'that')) return false;
  }
  return false;
}

/** Who denies stands right before the verb: one of the accused by name, or a "he" where only one is. */
function accusedBefore({ view, accused }: Reading, verb: number): readonly number[] {
  let last = verb - 1;
  while (last > 0 && isA(view, last, 'auxiliary', 'adverb')) last--;
  const named = view.mentions.find(({ form, end }) => form === 'name' && wordAt(view, end) === last + 1);
  if (named) return accused.filter((one) => one === named.entity);
  return isA(view, last, 'singular', 'plural', 'neuter') && accused.length === 1 ? accused : [];
}
