import { lexiconLines } from '../../language/lexicon.ts';
import type { Analysis, Language, Sentence } from '../../model.ts';

/** Whether a sentence tells what a court decided or who pleaded guilty, and accuses nobody of anything more. */
export function isVerdict({ standings, replying }: Sentence): boolean {
  if (standings.includes('accusation')) return false;
  if (standings.includes('conviction')) return true;
  return standings.includes('plea') && replying.length === 0;
}

/** Whether a finding is that charges fell or somebody was cleared: there is nothing to reply to. */
export function clears({ document: { text, language } }: Analysis, sentence: Sentence): boolean {
  if (!sentence.standings.includes('finding') || sentence.standings.includes('accusation')) return false;
  return clearing(language).test(text.slice(sentence.start, sentence.end));
}

const compiled = new Map<Language, RegExp>();

function clearing(language: Language): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  const words = lexiconLines(language, 'cleared-words').map((word) => word.replaceAll('*', '\\p{L}*'));
  const made = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
  compiled.set(language, made);
  return made;
}
