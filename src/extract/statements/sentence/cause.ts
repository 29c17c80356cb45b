import { type SentenceView, wordIsQuoted } from './sentence-view.ts';

/** What a word may give cause for, one bit each: where it gives none, nothing needs to look closer. */
export const CAUSE = {
  /** It may begin a cue. */
  cue: 1 << 0,
  /** It may begin a wrong that somebody is said to have done. */
  wrong: 1 << 1,
  /** It may begin what says who speaks. */
  speaker: 1 << 2,
  /** It is a form of a reporting verb. */
  reporting: 1 << 3,
  /** It may stand for what was told before the sentence. */
  reference: 1 << 4,
  /** It may take up what was told before. */
  told: 1 << 5,
  /** It may end a clause. */
  clauseEnd: 1 << 6,
  /** It is a he or she. */
  singular: 1 << 7,
  /** It negates. */
  negative: 1 << 8,
  /** It may begin what names a source. */
  source: 1 << 9,
  /** It is a noun for what is said. */
  saying: 1 << 10,
  /** It may turn a saying round. */
  cleft: 1 << 11,
  /** It may stand before who speaks where the verb is left out. */
  fronted: 1 << 12,
  /** It may be the relative pronoun for whom a verb of saying is about. */
  relative: 1 << 13,
  /** It is a verb of thinking. */
  thinking: 1 << 14,
  /** It is a verb of hearing. */
  hearing: 1 << 15,
  /** It may begin what tells a rumour. */
  rumour: 1 << 16,
  /** It is a verb of confessing. */
  confessing: 1 << 17,
  /** It is a noun for a reply. */
  reply: 1 << 18,
  /** It is a verb of replying. */
  replying: 1 << 19,
  /** It is a verb of admitting. */
  admitting: 1 << 20,
  /** It is a noun for a claim. */
  claim: 1 << 21,
  /** It is a word for a lie. */
  lie: 1 << 22,
  /** It may begin what shows that nothing is meant. */
  notMeant: 1 << 23,
  /** It may begin what tells that somebody retorts, or is asked. */
  retort: 1 << 24,
  /** It may say that the matter is another one. */
  otherMatter: 1 << 25,
} as const;

/** The lists whose words give cause for something. */
export const CAUSE_LISTS: readonly (readonly [number, string])[] = [
  [CAUSE.source, 'source-openings'],
  [CAUSE.saying, 'saying-nouns'],
  [CAUSE.cleft, 'cleft-words'],
  [CAUSE.cleft, 'falling-verbs'],
  [CAUSE.thinking, 'thinking-verbs'],
  [CAUSE.hearing, 'hearing-verbs'],
  [CAUSE.confessing, 'confessing-verbs'],
  [CAUSE.reply, 'reply-nouns'],
  [CAUSE.replying, 'reply-verbs'],
  [CAUSE.admitting, 'admitting-verbs'],
  [CAUSE.claim, 'claim-nouns'],
  [CAUSE.lie, 'lie-words'],
  [CAUSE.otherMatter, 'other-matters'],
];

/** Whether a word gives cause to look closer. */
export function gives(view: SentenceView, word: number, cause: number): boolean {
  const found = view.words[word];
  return found !== undefined && (found.causes & cause) !== 0;
}

/** Whether any word of a sentence gives cause to look closer. */
export function givesAnywhere({ causes }: SentenceView, cause: number): boolean {
  return (causes & cause) !== 0;
}

/** Whether any word outside of quotation marks does. */
export function givesUnquoted(view: SentenceView, cause: number): boolean {
  if (!givesAnywhere(view, cause)) return false;
  return view.words.some((_, word) => gives(view, word, cause) && !wordIsQuoted(view, word));
}
