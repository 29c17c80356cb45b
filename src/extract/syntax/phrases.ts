import { governsClause } from './clauses.ts';
import type { Parse, Relation, Tag } from './parse.ts';
import { perPlace } from './per-place.ts';
import { childrenOf, hangsBy, type Stretch } from './tree.ts';

/** What of a noun phrase is wanted beside its noun with what modifies it. */
export interface PhraseOptions {
  /** With what is set beside it: "Ana Hale, the mayor". Yes unless said. */
  readonly appositions?: boolean;
  /** With what is joined to it: "Hale and Vos". Yes unless said. */
  readonly members?: boolean;
}

/** What belongs to a noun and is no clause. */
const INNER: readonly Relation[] = [
  'nominal',
  'possessor',
  'modifier',
  'adverb',
  'determiner',
  'flat',
  'other',
  'case',
  'oblique',
  'object',
];

/**
 * The stretch of a noun phrase: its noun with title, modifiers, what it is of, what is set beside it and joined to it;
 * without the preposition before it, relative and other clauses, and marks at its ends.
 */
export function phraseOf(parse: Parse, head: number, options: PhraseOptions = WHOLE): Stretch {
  const { appositions = true, members = true } = options;
  if (!appositions) return stretchOf(parse, head, options);
  return members ? wholePhrase(parse, head) : ownPhrase(parse, head);
}

const WHOLE: PhraseOptions = {};
const OWN: PhraseOptions = { members: false };

const wholePhrase = perPlace((parse, head) => stretchOf(parse, head, WHOLE));
const ownPhrase = perPlace((parse, head) => stretchOf(parse, head, OWN));

function stretchOf(parse: Parse, head: number, options: PhraseOptions): Stretch {
  const kept = new Set<number>([head]);
  keepInner(parse, head, options, kept, true);
  let from = head;
  while (kept.has(from - 1) || (isMark(parse, from - 1) && kept.has(from - 2))) from--;
  let to = head + 1;
  while (kept.has(to) || (isMark(parse, to) && kept.has(to + 1))) to++;
  return trimmed(parse, { from, to });
}

/** Without marks at its ends, unless one closes what another inside opens. */
function trimmed(parse: Parse, { from, to }: Stretch): Stretch {
  if (to - from < 2) return { from, to };
  if (parse.tags[to - 1] === 'mark' && !isPaired(parse, from, to))
    return trimmed(parse, { from, to: to - 1 });
  const opens = Object.values(OPENINGS).includes(parse.words[from]?.text ?? '');
  if (parse.tags[from] === 'mark' && !(opens && isClosedWithin(parse, from, to)))
    return trimmed(parse, { from: from + 1, to });
  return { from, to };
}

/** Whether the mark at the end of a stretch closes one inside. */
function isPaired(parse: Parse, from: number, to: number): boolean {
  const opening = OPENINGS[parse.words[to - 1]?.text ?? ''];
  return opening !== undefined && parse.words.slice(from, to - 1).some(({ text }) => text === opening);
}

/** Whether the mark at the beginning of a stretch is closed inside. */
function isClosedWithin(parse: Parse, from: number, to: number): boolean {
  const opening = parse.words[from]?.text;
  return parse.words.slice(from + 1, to).some(({ text }) => OPENINGS[text] === opening);
}

const OPENINGS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '"': '"', '”': '“', '»': '«' };

function keepInner(
  parse: Parse,
  word: number,
  options: PhraseOptions,
  kept: Set<number>,
  outermost: boolean,
): void {
  for (const child of childrenOf(parse, word)) {
    if (outermost && hangsBy(parse, child, 'case', 'coordinator', 'marker')) continue;
    if (!belongs(parse, child, options)) continue;
    kept.add(child);
    keepInner(parse, child, options, kept, false);
  }
}

function belongs(
  parse: Parse,
  child: number,
  { appositions = true, members = true }: PhraseOptions,
): boolean {
  if (hangsBy(parse, child, 'punctuation')) return isInnerMark(parse, child);
  if (hangsBy(parse, child, 'apposition')) return appositions && !UNNAMING.has(parse.tags[child] ?? 'other');
  if (hangsBy(parse, child, 'coordinator')) return members;
  if (hangsBy(parse, child, 'conjunct')) return members && !governsClause(parse, child);
  return hangsBy(parse, child, ...INNER);
}

/** What is set beside a name and names nobody: "Vant, 44", "Vant, aware". */
const UNNAMING: ReadonlySet<Tag> = new Set(['adjective', 'numeral', 'adverb']);

/** Commas count where something of the phrase follows them. */
function isMark(parse: Parse, word: number): boolean {
  return parse.relationOf(word) === 'punctuation';
}

/** "K. P. Hale", "twenty-one", "the 'big' one". */
function isInnerMark(parse: Parse, word: number): boolean {
  return parse.words[word]?.text !== ',';
}

/** The least of a phrase that names somebody: the name in it without title, else its noun. */
export function nameOf(parse: Parse, head: number): Stretch {
  const noun = parse.tags[head] === 'name' ? head : (nameBeside(parse, head) ?? head);
  let from = noun;
  while (isNamePart(parse, from - 1, noun)) from--;
  let to = noun + 1;
  while (isNamePart(parse, to, noun)) to++;
  return { from, to };
}

function nameBeside(parse: Parse, head: number): number | null {
  for (const child of childrenOf(parse, head))
    if (child > head && hangsBy(parse, child, 'flat', 'apposition') && parse.tags[child] === 'name')
      return child;
  return null;
}

function isNamePart(parse: Parse, word: number, noun: number): boolean {
  if (parse.tags[word] !== 'name') return false;
  const head = parse.heads[word];
  return head === noun || (head !== undefined && head === parse.heads[noun] && hangsBy(parse, word, 'flat'));
}

/** The places of the nouns that are joined ("Hale, Vos and the mayor"), the first one first; only itself where none is. */
export function membersOf(parse: Parse, head: number): readonly number[] {
  const members = [head];
  for (const child of childrenOf(parse, head))
    if (hangsBy(parse, child, 'conjunct') && !governsClause(parse, child))
      members.push(...membersOf(parse, child));
  return members;
}
