/** One thing that was tried before saying that nothing was found: what is said of it stands in the catalogue of words. */
export interface Tried {
  readonly what: TriedKind;
  /** What was typed or searched, where that belongs to it. */
  readonly words?: readonly string[];
}

/** The ways in which something is looked for. */
export type TriedKind =
  | 'full name'
  | 'each part'
  | 'spellings'
  | 'nicknames'
  | 'acronyms'
  | 'words'
  | 'no words'
  | 'word forms'
  | 'happenings'
  | 'from'
  | 'to'
  | 'source'
  | 'language'
  | 'titles'
  | 'publishers'
  | 'authors'
  | 'addresses'
  | 'files'
  | 'openings';

/** What is tried for a topic: its words, their forms, and the other words of its family. */
export function triedForTopic(widened: readonly string[]): readonly Tried[] {
  const family: readonly Tried[] = widened.length > 0 ? [{ what: 'words', words: widened }] : [];
  return [{ what: 'happenings' }, { what: 'word forms' }, ...family];
}
