import { lexiconLines } from '../../language/lexicon.ts';

/** What acts exclude one another, and which nobody does. */
export interface ActSteps {
  /**
   * Whether two classes are never one happening: two steps of one course of things, as an arrest and a charge, or words
   * against what was done.
   */
  readonly exclude: (act: string, other: string) => boolean;
  /** Classes of what is only said. */
  readonly words: ReadonlySet<string>;
  /** Classes that a noun tells whatever its verb is: `fire swept through the hostel`. */
  readonly befalling: ReadonlySet<string>;
  /** Classes of what comes of these. */
  readonly harms: ReadonlySet<string>;
}

let known: ActSteps | null = null;

/** Read once per process; the names of classes are the same in all languages. */
export function actSteps(): ActSteps {
  known ??= read();
  return known;
}

function read(): ActSteps {
  const lines = lexiconLines('en', 'act-steps');
  const pairs = new Set(
    listed(lines, 'steps').flatMap((acts) =>
      acts.flatMap((act) => acts.filter((other) => other !== act).map((other) => `${act} ${other}`)),
    ),
  );
  const words = new Set(listed(lines, 'words').flat());
  return {
    exclude: (act, other) => pairs.has(`${act} ${other}`) || words.has(act) !== words.has(other),
    words,
    befalling: new Set(listed(lines, 'befalls').flat()),
    harms: new Set(listed(lines, 'harms').flat()),
  };
}

function listed(lines: readonly string[], kind: string): readonly (readonly string[])[] {
  return lines
    .filter((line) => line.startsWith(`${kind}: `))
    .map((line) => line.slice(kind.length + 2).split(', '));
}
