/**
 * What was found in its document of a reply to an accusation: nothing to say, in this group, none; or unsure, where a
 * sentence may be one and nothing tells so surely: then it is not said that there is none.
 */
export type ReplyStatus = 'not needed' | 'in the group' | 'unsure' | 'none';

/** Whom an accusation is about: one who was asked for (or nobody was), or only others. */
export type Concerned = 'asked' | 'others';
