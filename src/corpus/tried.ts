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
  | 'days'
  | 'source'
  | 'language'
  | 'titles'
  | 'publishers'
  | 'authors'
  | 'addresses'
  | 'files'
  | 'openings';

/** What a search or a timeline may be held to. */
export interface Limits {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly days?: number | undefined;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
}

/** The limits that were set, each with what it was set to. */
export function triedWithin({ from, to, days, source, language }: Limits): readonly Tried[] {
  const limits: readonly (readonly [TriedKind, string | undefined])[] = [
    ['from', from],
    ['to', to],
    ['days', days?.toString()],
    ['source', source],
    ['language', language],
  ];
  return limits.flatMap(([what, value]) => (value === undefined ? [] : [{ what, words: [value] }]));
}

/** What is tried for a topic: its words, their forms, the other words of its family, and within which limits. */
export function triedForTopic(widened: readonly string[], limits: Limits = {}): readonly Tried[] {
  const family: readonly Tried[] = widened.length > 0 ? [{ what: 'words', words: widened }] : [];
  return [{ what: 'happenings' }, { what: 'word forms' }, ...family, ...triedWithin(limits)];
}
