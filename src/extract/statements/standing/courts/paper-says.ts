import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';
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
  for (let word = told.from; word < told.to; word++)
    if (isA(view, word, 'modals') && !isA(view, word, 'infinitiveMark')) return null;
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
  if (holds(view, 'wrongdoing', from, to) || holds(view, 'paper-faults', from, to)) return true;
  for (let word = from; word < to; word++) if (isMisdeedVerb(view, word)) return true;
  return false;
}

const isAlleging = listed('alleging-forms');
/** "the auditor", "the auditor's". */
const isMaker = aboutWord(({ folded }, language) =>
  lexiconSet(language, 'report-makers').has(folded.replace(/['’]s?$/u, '')),
);
