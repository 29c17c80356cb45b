import type { Language } from '../../model.ts';
import { classesOf } from './classes.ts';
import type { Meaning, Moment } from './moment.ts';
import { type Kept, type Match, matchAt, mayBegin, type Pattern, pattern } from './pattern.ts';
import { isNumeral, type Word } from './words.ts';

/** Words that fit a pattern, with what was kept of them. */
export interface Found {
  readonly kept: Kept;
  readonly words: readonly Word[];
  /** Index of the first word and of the word behind the last one. */
  readonly at: number;
  readonly next: number;
}

/** What a rule reads: what may be joined with its neighbours depends on it. */
export type Kind =
  | 'day'
  | 'month'
  | 'year'
  | 'unit'
  | 'ago'
  | 'anchored'
  | 'weekday'
  | 'clock'
  | 'part'
  /** A part of the day that counts only beside a day: `Friday night`. */
  | 'loose'
  | 'time'
  | 'quarter'
  | 'half'
  | 'season'
  | 'decade'
  | 'century'
  | 'holiday'
  | 'length'
  | 'set'
  | 'reference';

/** Patterns of one kind of expression and what they mean; null where these words are no time after all. */
export interface Rule {
  readonly kind: Kind;
  readonly patterns: readonly string[];
  readonly read: (found: Found, moment: Moment) => Meaning | null;
}

/** A rule's pattern that is ready to match. */
interface Entry {
  readonly kind: Kind;
  readonly pattern: Pattern;
  readonly read: Rule['read'];
}

/** The rules of a language, ready to be tried at a word. */
export interface Grammar {
  /** The patterns that may begin at a word. */
  readonly entriesAt: (word: Word) => readonly Entry[];
}

/** Words whose rules are remembered; past this the memory starts anew instead of growing. */
const MOST_REMEMBERED = 20_000;

/** Makes the rules of a language ready. Earlier rules win where two match the same stretch. */
export function grammarOf(language: Language, rules: readonly Rule[]): Grammar {
  const classes = classesOf(language);
  const entries = rules.flatMap((rule) =>
    rule.patterns.map((text) => ({ kind: rule.kind, pattern: pattern(text, classes), read: rule.read })),
  );
  const known = new Map<string, readonly Entry[]>();
  return {
    entriesAt(word) {
      const key = isNumeral(word) ? `#${word.suffix}` : word.low;
      const remembered = known.get(key);
      if (remembered) return remembered;
      if (known.size >= MOST_REMEMBERED) known.clear();
      const begun = entries.filter((entry) => mayBegin(entry.pattern, word));
      known.set(key, begun);
      return begun;
    },
  };
}

/** What was read at a word: where it ends, of what kind it is and what it means. */
export interface Reading {
  readonly kind: Kind;
  readonly next: number;
  readonly meaning: Meaning;
}

/** The longest reading at a word. */
export function readAt(grammar: Grammar, words: readonly Word[], at: number, moment: Moment): Reading | null {
  const word = words[at];
  if (!word) return null;
  let best: Reading | null = null;
  for (const entry of grammar.entriesAt(word)) {
    const match: Match | null = matchAt(entry.pattern, words, at);
    if (!match || (best && match.next <= best.next)) continue;
    const meaning = entry.read({ kept: match.kept, words, at, next: match.next }, moment);
    if (meaning) best = { kind: entry.kind, next: match.next, meaning };
  }
  return best;
}
