import { listed } from '../../sentence/about-word.ts';
import { agentStandsAt, isAgentNoun } from '../../sentence/agents.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { namesSomeone } from '../parties/accused.ts';

/** The subject stands within so many words before its verb. */
const SUBJECT_WITHIN = 8;

/** Some words accuse only where it is somebody whom they are about: "blamed the coach for", not "blamed the sun for". */
export function isAboutSomebody(view: SentenceView, cue: Cue): boolean {
  if (!cue.named && !cue.person) return true;
  if (namesSomeone(view, cue)) return true;
  if (!cue.person) return false;
  if (isA(view, cue.from + 1, 'by')) return true;
  if (cue.frame === 'subject' || (cue.frame === 'object' && isA(view, cue.from - 1, 'be')))
    return agentStandsBefore(view, cue.from);
  return agentStandsAt(view, cue.frame === 'against' ? cue.to : cue.from + 1);
}

/** Whether the subject of a verb may be a person or body without a name: "the two drivers were", "who was", "she was". */
function agentStandsBefore(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - SUBJECT_WITHIN); word--) {
    // "an editor whose account is": it is the account.
    if (isWhose(view, word)) return false;
    if (isA(view, word, 'singular', 'plural', 'speaking', 'relative', 'generic')) return true;
    // "two were"; not "two bridges were".
    if (isA(view, word, 'counting') && isA(view, word + 1, 'be', 'auxiliary', 'genitive')) return true;
    if (isAgentNoun(view.language, view.words[word]?.folded ?? '')) return true;
  }
  return false;
}

const isWhose = listed('whose-words');
