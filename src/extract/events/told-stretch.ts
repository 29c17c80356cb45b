import type { Word } from '../../dates/grammar/words.ts';
import type { Clause } from './clauses.ts';
import { toldWords } from './intended.ts';
import type { SentenceMaterial } from './material.ts';

/**
 * The words around a clause's verb that tell what happened: without what was only meant, and up to where a clause stands
 * between them that tells nothing (`The bishop, who will retire in July, blessed the chapel` happened behind the comma).
 */
export function toldStretch(clause: Clause, sentence: SentenceMaterial): readonly Word[] {
  const place = sentence.verbs.get(clause.index);
  const verb = place === undefined ? -1 : clause.words.findIndex(({ start }) => start === place);
  const told = toldWords(clause.words, sentence.language, verb);
  if (sentence.untold.length === 0) return told;
  const start = place ?? told[0]?.start ?? 0;
  let from = 0;
  for (let at = 1; at < told.length; at += 1) {
    if (!isInterrupted(told[at - 1], told[at], sentence)) continue;
    if ((told[at]?.start ?? 0) > start) return told.slice(from, at);
    from = at;
  }
  return from > 0 ? told.slice(from) : told;
}

function isInterrupted(
  before: Word | undefined,
  behind: Word | undefined,
  { untold }: SentenceMaterial,
): boolean {
  if (!before || !behind || behind.start - before.end <= 1) return false;
  return untold.some(({ start, end }) => start >= before.end && end <= behind.start);
}
