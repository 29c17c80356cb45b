import type { Language } from '../../model.ts';
import { classesOf } from './classes.ts';
import type { Meaning, Moment } from './moment.ts';
import { elementsOf, type Kept } from './pattern.ts';
import { addPattern, emptyTree, type Match, type Matcher, matcherOf } from './pattern-tree.ts';
import type { Word } from './words.ts';

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

/** The rules of a language, ready to be tried at a word. */
export interface Grammar {
  readonly matchesAt: Matcher;
  /** The rule of each pattern, by the pattern's number. */
  readonly rules: readonly Rule[];
}

/** Makes the rules of a language ready. Earlier patterns win where two match the same stretch. */
export function grammarOf(language: Language, rules: readonly Rule[]): Grammar {
  const classes = classesOf(language);
  const tree = emptyTree();
  const owners: Rule[] = [];
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      addPattern(tree, elementsOf(pattern, classes), owners.length);
      owners.push(rule);
    }
  }
  return { matchesAt: matcherOf(tree), rules: owners };
}

/** What was read at a word: where it ends, of what kind it is and what it means. */
export interface Reading {
  readonly kind: Kind;
  readonly next: number;
  readonly meaning: Meaning;
}

/** The longest reading of the patterns that fit the words at an index, by the moment there; null where none means a time. */
export function longestReading(
  grammar: Grammar,
  matches: readonly Match[],
  words: readonly Word[],
  at: number,
  moment: Moment,
): Reading | null {
  for (const match of [...matches].sort((a, b) => b.next - a.next || a.pattern - b.pattern)) {
    const rule = grammar.rules[match.pattern];
    const meaning = rule?.read({ kept: match.kept, words, at, next: match.next }, moment);
    if (rule && meaning) return { kind: rule.kind, next: match.next, meaning };
  }
  return null;
}
