import { listed } from '../sentence/about-word.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Whether a noun means people, a body, or a paper that says something. */
export function isVoiceNoun(view: SentenceView, word: number): boolean {
  return isPaper(view, word) || isAgentNoun(view.language, view.words[word]?.folded ?? '');
}

/** Whether a noun means a paper, or what is written or drawn. */
export const isPaper = listed('paper-nouns');
