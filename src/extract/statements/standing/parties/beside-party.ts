import { listed } from '../../sentence/about-word.ts';
import { agentNounsIn } from '../../sentence/agents.ts';
import { type EntityMention, isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** Whose wife somebody is, is named within so many words behind "wife of". */
const FAMILY_WITHIN = 7;

/** An office stands in so many words between a body and who holds it. */
const OFFICE_WITHIN = 5;

/** Whether somebody named in the place of whom a cue is about only says whose relative that other is. */
export function isBesideParty(view: SentenceView, mention: EntityMention, cue: Cue): boolean {
  return mention.form === 'name' && (isOfFamily(view, mention) || isBeforeFamily(view, mention, cue));
}

/** "The wife of the banker Andrew Hale was jailed": it is not he. */
function isOfFamily(view: SentenceView, { start }: EntityMention): boolean {
  const name = wordAt(view, start);
  for (let word = name - 1; word >= Math.max(1, name - FAMILY_WITHIN); word--) {
    if (parted(view, word + 1) || isA(view, word, 'be', 'auxiliary', 'coordinator')) return false;
    if (isA(view, word, 'of') && isClose(view, word - 1)) return true;
  }
  return false;
}

/** "freed Andrew Hale, held with his parents, who are accused of a plot": it is they. */
function isBeforeFamily(view: SentenceView, { end }: EntityMention, { from }: Cue): boolean {
  for (let word = wordAt(view, end); word < from - 1; word++)
    if (isFamily(view, word) && isA(view, word + 1, 'relative')) return true;
  return false;
}

/** "former Hale Bank chief executive Ana Vos": the person, where a body stands before an office; else the one named. */
export function officeHolder(view: SentenceView, mention: EntityMention): EntityMention {
  if (mention.kind !== 'organization' || mention.form !== 'name') return mention;
  const behind = wordAt(view, mention.end);
  const holder = view.mentions.find(({ start, kind, form }) => {
    const name = wordAt(view, start);
    const isClose = name > behind && name <= behind + OFFICE_WITHIN;
    return isClose && kind === 'person' && form === 'name' && isOffice(view, behind, name);
  });
  return holder ?? mention;
}

/** Whether nothing but an office stands between two names. */
function isOffice(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word <= to; word++)
    if (parted(view, word) || (word < to && isA(view, word, 'coordinator', 'be', 'auxiliary', 'preposition')))
      return false;
  return agentNounsIn(view, from, to).length > 0;
}

const isFamily = listed('family-words');
const isKin = listed('kin');

function isClose(view: SentenceView, word: number): boolean {
  return isFamily(view, word) || isKin(view, word);
}
