import { perForm, type WordForm } from '../../language/word-form.ts';
import type { Element, Kept, WordClass } from './pattern.ts';
import type { Word } from './words.ts';

/** Patterns of many rules as one tree: what they have in common at their beginning is read once. */
export interface PatternTree {
  readonly words: Map<string, Branch[]>;
  readonly classes: { readonly kind: WordClass; readonly branch: Branch }[];
  readonly branches: Map<string, Branch>;
  /** Numbers of the patterns that end here. */
  readonly ends: Set<number>;
}

/** A branch that a word begins, by the class that reads it, or as that word. */
interface Begun {
  readonly kind: WordClass | null;
  readonly branch: Branch;
}

interface Branch {
  readonly name: string | null;
  readonly glued: boolean;
  readonly tree: PatternTree;
}

/** A pattern that fits: its number, the index behind its last word, and what it kept. */
export interface Match {
  readonly pattern: number;
  readonly next: number;
  readonly kept: Kept;
}

/** What was kept so far, newest first: a record is made only of a whole match. */
interface KeptLink {
  readonly name: string;
  readonly value: string | number;
  readonly before: KeptLink | null;
}

/** A tree without patterns. */
export function emptyTree(): PatternTree {
  return { words: new Map(), classes: [], branches: new Map(), ends: new Set() };
}

/** Adds a pattern under a number; an optional element is a way around. */
export function addPattern(tree: PatternTree, elements: readonly Element[], number: number): void {
  const [first, ...rest] = elements;
  if (!first) {
    tree.ends.add(number);
    return;
  }
  addPattern(branchFor(tree, first).tree, rest, number);
  if (first.optional) addPattern(tree, rest, number);
}

/** Finds all patterns of a whole tree that fit the words from an index on. */
export type Matcher = (words: readonly Word[], at: number) => readonly Match[];

/** The matcher of a tree that grows no more. */
export function matcherOf(tree: PatternTree): Matcher {
  const kinds = [...new Set(tree.classes.map(({ kind }) => kind))];
  const begunBy = perForm((form) => branchesBegunBy(form, tree, kinds));
  return (words, at) => {
    const word = words[at];
    const begun = word === undefined ? NONE : begunBy(word.form);
    if (word === undefined || begun.length === 0) return NO_MATCH;
    const found: Match[] = [];
    for (const { kind, branch } of begun) {
      if (branch.glued && !word.glued) continue;
      const read = kind === null ? { next: at + 1, value: word.low } : kind.read(words, at);
      if (read) walk(branch.tree, words, read.next, linked(branch, read.value, null), found);
    }
    return found;
  };
}

const NO_MATCH: readonly Match[] = [];
const NONE: readonly Begun[] = [];

/** The branches that a word may begin with: few of them for any word, none for most. Many branches are of one class. */
function branchesBegunBy(form: WordForm, tree: PatternTree, kinds: readonly WordClass[]): readonly Begun[] {
  const words = tree.words.get(form.folded);
  const own = kinds.filter((kind) => kind.begins(form));
  if (!words && own.length === 0) return NONE;
  const listed = (words ?? []).map((branch) => ({ kind: null, branch }));
  return [...listed, ...tree.classes.filter(({ kind }) => own.includes(kind))];
}

function branchFor(tree: PatternTree, element: Element): Branch {
  const known = tree.branches.get(element.text);
  if (known) return known;
  const branch: Branch = { name: element.name, glued: element.glued, tree: emptyTree() };
  tree.branches.set(element.text, branch);
  for (const word of element.words) tree.words.set(word, [...(tree.words.get(word) ?? []), branch]);
  for (const kind of element.classes) tree.classes.push({ kind, branch });
  return branch;
}

function walk(
  tree: PatternTree,
  words: readonly Word[],
  at: number,
  kept: KeptLink | null,
  found: Match[],
): void {
  for (const pattern of tree.ends) found.push({ pattern, next: at, kept: keptOf(kept) });
  const word = words[at];
  if (!word) return;
  const listed = tree.words.get(word.low);
  if (listed) {
    for (const branch of listed) {
      if (branch.glued && !word.glued) continue;
      walk(branch.tree, words, at + 1, linked(branch, word.low, kept), found);
    }
  }
  for (const { kind, branch } of tree.classes) {
    if ((branch.glued && !word.glued) || !kind.begins(word.form)) continue;
    const read = kind.read(words, at);
    if (read) walk(branch.tree, words, read.next, linked(branch, read.value, kept), found);
  }
}

function linked(branch: Branch, value: string | number, before: KeptLink | null): KeptLink | null {
  return branch.name === null ? before : { name: branch.name, value, before };
}

function keptOf(last: KeptLink | null): Kept {
  const kept: Record<string, string | number> = {};
  for (let link = last; link; link = link.before) kept[link.name] ??= link.value;
  return kept;
}
