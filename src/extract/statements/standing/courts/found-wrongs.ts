import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../cue.ts';

/** Who faults somebody stands within so many words before the verb ("An auditor's report leaked on Friday faults"). */
const GIVER_WITHIN = 10;

/** The verb with which something is said stands within so many words behind who says it. */
const VERB_WITHIN = 3;

/**
 * The cues of a sentence with what whoever closes an inquiry tells of somebody's wrong as the finding that it is: "The tribunal
 * struck him off, ruling that he had robbed her", "The auditor's report faults the director for", "El laudo reprocha a".
 */
export function foundWrongs(
  view: SentenceView,
  speaker: FoundSpeaker | null,
  cues: readonly Cue[],
): readonly Cue[] {
  if (!cues.some(({ standing }) => standing === 'accusation')) return cues;
  const rules = cues.some(({ standing }) => standing === 'finding');
  const closes = rules && speaker !== null && closesInquiry(view, speaker);
  return cues.map((cue) => {
    const found = (closes && cue.frame === 'deed') || isFaulting(view, cue);
    return cue.standing === 'accusation' && found ? { ...cue, standing: 'finding' } : cue;
  });
}

/** "The Disciplinary Tribunal", "An internal audit"; not who only alleges it, or tells it a court. */
function closesInquiry(view: SentenceView, { start, end, told }: FoundSpeaker): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  if (holds(view, 'alleging-verbs', from, Math.max(to + VERB_WITHIN, told?.from ?? 0))) return false;
  return isCloserBefore(view, from, to);
}

/** Of the words of a phrase up to its first preposition one closes inquiries. */
function isCloserBefore(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to && !(word > from && parted(view, word)); word++) {
    if (isOutside(view, word) || isA(view, word, 'coordinator')) return false;
    if (isCloser(view, word)) return true;
  }
  return false;
}

/** "the report faults Hale for", "El laudo reprocha a": the verb, with its subject before it in the same clause. */
function isFaulting(view: SentenceView, { standing, frame, from }: Cue): boolean {
  if (standing !== 'accusation' || (frame !== 'object' && frame !== 'against') || !isFaultVerb(view, from))
    return false;
  let first = from;
  while (first > Math.max(0, from - GIVER_WITHIN) && !parted(view, first)) first--;
  if (isA(view, from - 1, 'coordinator')) return false;
  return isCloserBefore(view, first, from) || isGiver(view, from - 1);
}

/** A tribunal, an audit; "the auditor's report". Auditors and judges who only say it accuse. */
const isCloser = aboutWord(({ folded }, language) => {
  const owner = folded.replace(/['’]s$/u, '');
  return (
    lexiconSet(language, 'inquiry-closers').has(owner) ||
    (owner !== folded && lexiconSet(language, 'fault-givers').has(owner))
  );
});
const isGiver = listed('fault-givers');
const isOutside = listed('former-openers');
const isFaultVerb = listed('faulting-verbs');
