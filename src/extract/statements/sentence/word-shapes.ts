import { aboutWord } from './about-word.ts';

/** Whether a word is an English one for the same once more: "himself", "themselves". */
export const isSelf = aboutWord(({ folded }) => /sel(?:f|ves)$/u.test(folded));

/** Whether an English word ends like a possessor: "the clinic's", "the brothers'". */
export const isPossessor = aboutWord(({ folded }, language) => language === 'en' && /['’]s?$/u.test(folded));

/** Whether a word is an English form of "point" or begins so. */
export const isPointing = aboutWord(({ folded }) => folded.startsWith('point'));

/** Whether a word is an English form of "claim" or begins so. */
export const isClaiming = aboutWord(({ folded }) => folded.startsWith('claim'));
