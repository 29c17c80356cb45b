import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** A possessor is named in at most so many words. */
const OWNER_WITHIN = 9;

/** Whether a word says whose something is: "Hale's", "the brothers'", "his". */
export function isOwner(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'possessive')) return true;
  const { end = 0, lower = '' } = view.words[word] ?? {};
  return (/['’]s$/u.test(lower) || /^['’](?=\s)/u.test(view.text.slice(end, end + 2))) && !isTime(view, word);
}

/** Where the phrase of a possessor begins: "the harbour master's", "Chief Ilo Marr of the guild's". */
export function ownerStart(view: SentenceView, owner: number, floor = 0): number {
  if (isA(view, owner, 'possessive')) return owner;
  let from = owner;
  while (from > Math.max(floor, owner - OWNER_WITHIN) && !isA(view, from, 'article') && !parted(view, from)) {
    if (isBefore(view, from - 1)) break;
    from--;
  }
  return from;
}

/** What cannot stand inside the phrase of a possessor. */
function isBefore(view: SentenceView, word: number): boolean {
  return (
    isA(view, word, 'be', 'auxiliary', 'modals', 'subordinator', 'cut', 'relative', 'preposition') ||
    isTime(view, word)
  );
}
