import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';

/** Whether a noun means people, a body, or a paper that says something. */
export const isVoiceNoun = aboutWord(
  ({ folded }, language) => lexiconSet(language, PAPERS).has(folded) || isAgentNoun(language, folded),
);

const PAPERS = 'paper-nouns';

/** Whether a noun means a paper, or what is written or drawn. */
export const isPaper = listed(PAPERS);
