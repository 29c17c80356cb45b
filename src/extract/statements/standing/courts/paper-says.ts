import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { type SentenceView, withoutPossessive, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { modalWithin } from '../unreal/governed-verb.ts';
import { namesOffence } from './court-matter.ts';
import { isOfLaw, isOnProcedure } from './finding-sense.ts';

/** A verb of saying stands within so many words beside who says it. */
const VERB_WITHIN = 3;

/**
 * A finding where a paper that closes an inquiry says, with whatever verb, that somebody was at fault or that nobody was: "The
 * ombudsman's report says the ministry acted unlawfully", "según el peritaje, la culpa es de". What it alleges is an accusation.
 */
export function paperSays(view: SentenceView, { start, end, told }: FoundSpeaker): Cue | null {
  if (!told) return null;
  const paper = { from: wordAt(view, start), to: wordAt(view, end) };
  if (!isFindingPaper(view, paper.from, paper.to) || isAllegedBy(view, paper.from, paper.to)) return null;
  if (!tellsWrong(view, told.from, told.to) || isOfLaw(view, told.from)) return null;
  if (isOnProcedure(view, told.from, told.to)) return null;
  if (modalWithin(view, told.from, told.to)) return null;
  const from = Math.min(paper.from, told.from);
  return plainCue('finding', told.from > paper.from ? 'clause' : 'none', { from, to: from + 1 });
}

/** "the audit", "el peritaje"; a report only where who examines made it: "the coroner's report", "el informe de la Contraloría". */
function isFindingPaper(view: SentenceView, from: number, to: number): boolean {
  if (holds(view, 'finding-papers', from, to)) return true;
  if (!holds(view, 'report-nouns', from, to)) return false;
  for (let word = from; word < to; word++) if (isMaker(view, word)) return true;
  return false;
}

function isAllegedBy(view: SentenceView, from: number, to: number): boolean {
  for (let word = from - VERB_WITHIN; word < to + VERB_WITHIN; word++)
    if ((word < from || word >= to) && isAlleging(view, word)) return true;
  return false;
}

function tellsWrong(view: SentenceView, from: number, to: number): boolean {
  return holds(view, 'paper-faults', from, to) || namesOffence(view, from, to);
}

const isAlleging = listed('alleging-forms');
/** "the auditor", "the auditor's". */
const isMaker = aboutWord(({ folded }, language) =>
  lexiconSet(language, 'report-makers').has(withoutPossessive(folded)),
);
