import type { Word } from '../../dates/grammar/words.ts';
import type { ClassMatch } from '../../extract/events/topics/acts.ts';
import { eventWords } from '../../extract/events/words/event-words.ts';
import { isAdverb, tellingVerb } from '../../extract/events/words/verbs.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';

/** The verb of a telling with its neighbours. */
export interface VerbPlace {
  /** Index among the words. */
  readonly at: number;
  /** Whether what it was done to stands before it. */
  readonly isPassive: boolean;
}

/** The verb that says what happened: of `she said that he fled` the second one. Null where none was found. */
export function verbPlace(words: readonly Word[], language: Language): VerbPlace | null {
  const first = tellingVerb(words, language);
  if (!first) return null;
  const told = first.kind === 'report' ? (besideReport(words, first.at, language) ?? first.at) : first.at;
  return { at: told, isPassive: isPassive(words, told, language) };
}

/** Words of a headline. */
const LONGEST_HEADLINE = 16;

/**
 * The verb of a headline, which tells in the present or by a participle alone: the first word that begins an act and is, by
 * what stands before it, no noun. Null in a sentence.
 */
export function headlinePlace(
  words: readonly Word[],
  acts: readonly ClassMatch[],
  language: Language,
): VerbPlace | null {
  if (words.length > LONGEST_HEADLINE || /^[.!?:]$/.test(words.at(-1)?.text ?? '')) return null;
  const starts = new Set(acts.map(({ spans }) => spans[0]?.start));
  const noNoun = eventWords(language, 'before a noun');
  const at = words.findIndex(
    ({ start, capital }, place) =>
      starts.has(start) &&
      (place === 0 ? language === 'es' : !capital && !noNoun.has(words[place - 1]?.low ?? '')),
  );
  return at < 0 || at === words.length - 1 ? null : { at, isPassive: false };
}

/** The verb of what a report tells, behind it or, where the report closes the sentence, before it. */
function besideReport(words: readonly Word[], report: number, language: Language): number | null {
  const behind = tellingVerb(words.slice(report + 1), language);
  if (behind?.kind === 'event') return report + 1 + behind.at;
  const before = tellingVerb(words.slice(0, report), language);
  return before?.kind === 'event' ? before.at : null;
}

function isPassive(words: readonly Word[], verb: number, language: Language): boolean {
  let at = verb - 1;
  while (at > 0 && isAdverb(words[at], language)) at -= 1;
  return lexiconSet(language, 'passive-words').has(words[at]?.low ?? '');
}
