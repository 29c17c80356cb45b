import { holds, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';

/** What is attacked stands within so many words behind the verb, who attacks within so many before. */
const TARGET_WITHIN = 10;
const PARTY_WITHIN = 4;

/** "the hail broke the panes", "Hurricane Ada killed four". */
export function isOfForce(view: SentenceView, subject: number): boolean {
  let word = subject;
  while (word > 0 && isCapitalized(view, word) && !isForce(view, word) && !parted(view, word)) word--;
  return isForce(view, word);
}

const isForce = listed('natural-forces');

/** "Troops shelled the town", "rebels attacked their former allies": an act of war, told as such; not one done to civilians. */
export function isWarfare(view: SentenceView, subject: number, from: number): boolean {
  if (!isActOfWar(view, from) || wordIsQuoted(view, from)) return false;
  if (holds(view, 'civil-targets', from, from + TARGET_WITHIN)) return false;
  return holds(view, 'war-parties', subject - PARTY_WITHIN, subject + 1);
}

const isActOfWar = listed('acts-of-war');

/** "Nothing was stolen, the owner said", "no robaron nada": nobody is accused. */
export function isLoss(view: SentenceView, from: number, to: number): boolean {
  if (!holds(view, 'losses', from, to)) return false;
  return isNoObject(view, from - 1) || isNoObject(view, to) || isNoObject(view, from - 2);
}

const isNoObject = listed('no-objects');
