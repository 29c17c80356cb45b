import type { Word } from '../../dates/grammar/words.ts';
import type { Language } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import { toldWords } from './clauses/intended.ts';
import type { SentenceMaterial } from './clauses/material.ts';
import { eventWordsBy } from './words/event-words.ts';
import { hasTrait, TRAIT } from './words/word-traits.ts';

/**
 * The words around a clause's verb that tell what happened: without what was only meant, and up to where a clause stands
 * between them that tells nothing (`The bishop, who will retire in July, blessed the chapel` happened behind the comma).
 */
export function toldStretch(clause: Clause, sentence: SentenceMaterial): readonly Word[] {
  const place = sentence.verbs.get(clause.index);
  const verb = place === undefined ? -1 : clause.words.findIndex(({ start }) => start === place);
  const all = toldWords(clause.words, sentence.language, verb);
  const told = all.slice(behindOpening(all, place ?? 0, sentence.language));
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

/** Words before the comma of such a phrase. */
const OPENING_REACH = 14;

/**
 * `Three months after winning the lottery, he was found dead`, `Antes de escapar, …`: what an opening phrase tells is not
 * what the verb tells. The index of the comma behind such a phrase; 0 where none opens the clause.
 */
function behindOpening(words: readonly Word[], verb: number, language: Language): number {
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > OPENING_REACH || (words[comma]?.start ?? 0) > verb) return 0;
  for (let at = 1; at < comma; at += 1) {
    const isDone =
      language === 'es'
        ? hasTrait(words[at], TRAIT.infinitive, 'es') && OPENING.es.has(words[at - 1]?.low ?? '')
        : /^[a-z]{2,}ing$/.test(words[at]?.text ?? '') && OPENING.en.has(words[at - 1]?.low ?? '');
    if (isDone) return comma;
  }
  return 0;
}

const OPENING = eventWordsBy('opens done');

function isInterrupted(
  before: Word | undefined,
  behind: Word | undefined,
  { untold }: SentenceMaterial,
): boolean {
  if (!before || !behind || behind.start - before.end <= 1) return false;
  return untold.some(({ start, end }) => start >= before.end && end <= behind.start);
}
