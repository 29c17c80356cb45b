import type { Sentence } from '../../model.ts';

/** Whether a sentence can be quoted: alone, with others, or with a line that says whom its pronoun means. */
export function canStand(sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  return sentence.standsAlone || sentence.needs.length > 0 || sentence.antecedents.length > 0;
}
