import { verbListed } from '../wrongs/misdeed-verbs.ts';

/** Whether a word is a form of a verb of dealing with somebody, which may be denied: "had not met her". */
export const isDeniableAct = verbListed('deniable-acts');

/** Whether a word is a form of a verb of a deed that is mostly denied. */
export const isDeniedDeed = verbListed('denied-deeds');

/** Whether a word is a form of a verb of a deed that nobody need deny. */
export const isHarmlessDeed = verbListed('harmless-deeds');
