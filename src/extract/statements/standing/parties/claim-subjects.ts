import { endsAsAdverb } from '../../../../language/endings.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { type EntityMention, isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { phraseIndexes, phrasesAt } from '../phrases.ts';
import { objectsOf, personsWithin, sentenceSubjects } from './parties.ts';

/** How far after "that" the subject of the claim may stand. */
const CLAIM_SUBJECT_WITHIN = 12;

/** Who receives money stands within this many words after it. */
const RECEIVED_WITHIN = 8;

/** Who did what a claim tells in the passive stands within so many words. */
const AGENT_WITHIN = 18;

/** Who claims something, named behind it, takes at most so many words. */
const CLAIMANT_WITHIN = 6;

/** The subject of the clause that a claim makes: "claimed that the bank, then in crisis, paid …". */
export function claimSubject(view: SentenceView, cue: Cue): readonly EntityMention[] {
  // "The judge Ana Hale found that": who found it stands within the words of a finding.
  const opening = cue.standing === 'finding' ? cue.to : cue.headTo;
  const last = Math.min(opening + CLAIM_SUBJECT_WITHIN, view.words.length);
  for (let from = opening; from < last; from++) {
    const isStart = from === opening || isA(view, from - 1, 'that');
    if (!isStart) continue;
    const found = clauseSubject(view, cue, isA(view, from, 'be') ? from + 1 : from);
    if (found.length > 0) return found;
  }
  return toldBefore(view, cue) ?? byAgent(view, cue.headTo);
}

/** "that they were housed in a container by Hale Growers": whom the "by" of a passive names. */
function byAgent(view: SentenceView, from: number): readonly EntityMention[] {
  let passive = false;
  for (let word = from; word < Math.min(view.words.length, from + AGENT_WITHIN); word++) {
    passive ||= isA(view, word, 'passive');
    if (passive && isA(view, word, 'by')) return objectsOf(view, word + 1);
  }
  return [];
}

/** "Hale misled investors, the regulator alleges": the subject of what stands before; null where nothing does. */
function toldBefore(view: SentenceView, { from, headTo }: Cue): readonly EntityMention[] | null {
  if (headTo < view.words.length && !parted(view, headTo) && !isA(view, headTo, 'preposition')) return null;
  for (let word = from - 1; word > Math.max(0, from - CLAIMANT_WITHIN); word--)
    if (parted(view, word)) return sentenceSubjects(view, word);
  return null;
}

/** "claims that it had dumped sludge": it is the body that the sentence is about. Whom a wrong was done to is none. */
function clauseSubject(view: SentenceView, cue: Cue, from: number): readonly EntityMention[] {
  const found = objectsOf(view, from);
  const last = found.at(-1);
  if (last) return cue.standing === 'finding' && isVictim(view, wordAt(view, last.end)) ? [] : found;
  if (!isA(view, from, 'neuter') || isA(view, from + 1, 'be')) return [];
  return sentenceSubjects(view, cue.from).filter(({ kind, form }) => kind !== 'person' && form === 'name');
}

/** "found that Hale, a roofer, was unlawfully killed". */
function isVictim(view: SentenceView, from: number): boolean {
  let word = from;
  if (parted(view, word)) while (word < view.words.length && (word === from || !parted(view, word))) word++;
  const verb = word;
  while (
    isA(view, word, 'chain', 'auxiliary', 'be', 'adverb') ||
    endsAsAdverb(view.words[word]?.folded ?? '')
  )
    word++;
  let passive = false;
  for (let at = verb; at < word; at++) passive ||= isA(view, at, 'passive');
  return passive && gives(view, word, CAUSE.wrong);
}

/** Whom a claim says money went to: "claimed that the gang passed millions to people around Hale". */
export function receiversIn(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const phrases = PAYMENTS[view.language];
  for (let word = cue.headTo; word < view.words.length; word++) {
    const match = phrasesAt(phrases, view.words, word)[0];
    if (match)
      return personsWithin(view, match.to, RECEIVED_WITHIN).filter((one) => isReached(view, match.to, one));
  }
  return [];
}

/** No comma and no "from" stands between the payment and who receives it. */
function isReached(view: SentenceView, from: number, mention: EntityMention): boolean {
  const at = wordAt(view, mention.start);
  for (let word = from; word <= at; word++) {
    if (parted(view, word) || (word < at && isA(view, word, 'cut', 'by', 'away'))) return false;
  }
  return true;
}

const PAYMENTS = phraseIndexes([{ name: 'payments', meaningOf: () => null }]);
