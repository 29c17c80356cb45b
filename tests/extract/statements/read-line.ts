import { analyse } from '../../../src/corpus/intake/analyse.ts';
import type { Language } from '../../../src/model.ts';

/** What is read from one sentence, in words. */
export interface ReadLine {
  readonly speaker: string | null;
  readonly standings: readonly string[];
  readonly accused: readonly string[];
  readonly replying: readonly string[];
}

/** The first sentence of a text as the engine reads it, names and all. */
export function readLine(text: string, language: Language = 'en'): ReadLine {
  const identity = { id: '', collection: null, sources: ['line.txt'], operator: { language } };
  const { document, sentences, entities } = analyse({ text, stated: {} }, identity);
  const [first] = sentences;
  const names = (numbers: readonly number[] = []) => numbers.map((one) => entities[one]?.name ?? '');
  const { speaker = null, standings = [], accused, replying } = first ?? {};
  return {
    speaker: speaker && document.text.slice(speaker.start, speaker.end),
    standings,
    accused: names(accused),
    replying: names(replying),
  };
}
