import type { Reading } from '../reading.ts';
import { aboutWord, listed } from '../sentence/about-word.ts';
import { type EntityMention, isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';

/** The claim that a denial names stands at most so many words before the word of denying, or anywhere behind it. */
const NOUN_BEFORE = 14;

/** Between a claim and whose it is stand at most so many words ("the claims made in May by the daily Faro"). */
const OWNER_WITHIN = 6;

/** The entity whose claim a sentence denies: "the CNN report", "Hale's claims", "the claims made by the daily Faro"; null where none is named. */
export function deniedSource({ view, cues, replying }: Reading): number | null {
  const from = cues.find(({ standing }) => standing === 'denial')?.from ?? 0;
  for (const mention of view.mentions) {
    if (replying.includes(mention.entity)) continue;
    if (nounBehind(view, mention) > from - NOUN_BEFORE || nounBefore(view, mention) > from)
      return mention.entity;
  }
  return null;
}

/** Number of the claim right behind a name, or of the word behind the daily that it names: "the CNN claims"; negative for none. */
function nounBehind(view: SentenceView, { end }: EntityMention): number {
  const after = wordAt(view, end);
  const noun = view.words[after]?.folded === 's' ? after + 1 : after;
  return isClaim(view, noun) ? noun : NONE;
}

/** Number of the claim whose owner a preposition names: "the claims by Hale", "las versiones del diario Faro"; negative for none. */
function nounBefore(view: SentenceView, { start }: EntityMention): number {
  const name = wordAt(view, start);
  let governed = false;
  for (let word = name - 1; word >= Math.max(0, name - OWNER_WITHIN); word--) {
    if (parted(view, word + 1) || isA(view, word, 'be', 'auxiliary', 'that', 'relative', 'coordinator'))
      return NONE;
    if (isClaim(view, word)) return governed ? word : NONE;
    // "the claims about Hale" are another's.
    if (isA(view, word, 'preposition') && !isOwners(view, word)) return NONE;
    governed ||= isOwners(view, word);
  }
  return NONE;
}

const NONE = Number.NEGATIVE_INFINITY;
const isClaim = listed('claim-nouns');
const isOwners = aboutWord(({ folded }) => /^(?:by|of|from|in|de|del|por)$/u.test(folded));
