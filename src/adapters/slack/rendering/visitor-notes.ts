import type { Answer } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';

/** Where nothing was found: that the asker, or this place, may see less than others. An absence must not mislead. */
export function visitorNotes(
  { outcome, coverage }: Answer,
  rights: readonly string[],
  language: Language,
): readonly string[] {
  const words = viewWordsIn(language);
  if (coverage === null) return [];
  if (rights.includes('guest') || rights.includes('stranger')) {
    return coverage.documents === 0 ? [words.visitor] : [];
  }
  const isSilent = outcome === 'none' || coverage.documents === 0;
  return isSilent && rights.includes('unverified') ? [words.unverified] : [];
}
