import { listed } from '../sentence/about-word.ts';
import { type EntityMention, isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { isPossessor } from '../sentence/word-shapes.ts';

/** An office stands within so many words before or behind the name of who holds it. */
const OFFICE_WITHIN = 5;

/** Whose lawyer somebody is, is named or meant by a "his" within so many words before the office. */
const OWNED_WITHIN = 3;

/**
 * Whether somebody named only answers for another: "Army spokesman Ivo Lund", "Ana Hale, a lawyer for the bank",
 * "her chief of staff, Ivo Lund"; not "the lawyer Ana Hale", who may be meant herself.
 */
export function answersForOthers(view: SentenceView, { start, end, form }: EntityMention): boolean {
  if (form !== 'name') return false;
  const first = wordAt(view, start);
  const behind = wordAt(view, end);
  return isOfficeBefore(view, first) || (parted(view, behind) && isOfficeBehind(view, behind));
}

function isOfficeBefore(view: SentenceView, name: number): boolean {
  let commas = parted(view, name) ? 1 : 0;
  for (let word = name - 1; word >= Math.max(0, name - OFFICE_WITHIN); word--) {
    if (isOffice(view, word) && isHeld(view, word, name)) return commas === 0 || !isMeans(view, word);
    if (isA(view, word, 'cut', 'be', 'auxiliary', 'coordinator', 'preposition')) return false;
    if (parted(view, word) && commas++ > 0) return false;
  }
  return false;
}

/** "Through a spokesman, Vos denied": by whom it was said, not who the name behind the comma is. */
function isMeans(view: SentenceView, office: number): boolean {
  for (let word = office - 1; word >= Math.max(0, office - OFFICE_WITHIN); word--) {
    if (isA(view, word, 'preposition')) return true;
    if (parted(view, word)) return false;
  }
  return false;
}

function isOfficeBehind(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + OFFICE_WITHIN; word++) {
    if (isOffice(view, word)) return isHeld(view, word, word + 2);
    if (word > from && parted(view, word)) return false;
    if (isA(view, word, 'cut', 'be', 'auxiliary', 'relative')) return false;
  }
  return false;
}

/** A spokesman always answers for somebody; a lawyer where it is said for whom. */
function isHeld(view: SentenceView, office: number, end: number): boolean {
  if (isVoice(view, office)) return true;
  const next = office + 1;
  if (next < end && isA(view, next, 'of')) return true;
  for (let word = office - 1; word >= Math.max(0, office - OWNED_WITHIN); word--) {
    if (isA(view, word, 'possessive') || isDefence(view, word) || isPossessor(view, word)) return true;
    if (parted(view, word)) return false;
  }
  return false;
}

const isOffice = listed('offices-for-others');
const isVoice = listed('spokesman-words');
const isDefence = listed('defending-words');
