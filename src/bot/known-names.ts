import type { CommandContext } from '../command.ts';
import type { NameFinding } from '../corpus/corpus.ts';
import { lexiconSet } from '../language/lexicon.ts';
import { fold } from '../text.ts';

/** A name has no more words than this; longer stretches of a question are not tried. */
const LONGEST_NAME = 6;
/** A name has no more letters than this; a longer message is not looked up as one. */
const LONGEST_TYPED = 120;
/** Words of a question that are looked at: each stretch of them is one look-up. */
const MOST_WORDS = 24;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/**
 * The words, where they name someone or something of the visible corpus. A name with a slip counts only where the
 * words as typed find nothing: "tower" is not a misspelt name in a corpus that speaks of towers.
 */
export async function knownName(typed: string, { corpus, scope }: CommandContext): Promise<string | null> {
  if (typed === '' || typed.length > LONGEST_TYPED) return null;
  const finding = await corpus.findNames(typed, scope);
  if (isKnown(finding, typed)) return typed;
  if (finding.match !== 'mended') return null;
  const { full } = await corpus.search({ words: typed }, scope);
  return full.length === 0 ? typed : null;
}

/** The one name that a question is about, as typed; null for none or several. */
export async function nameAskedAbout(about: string, context: CommandContext): Promise<string | null> {
  const words = [...about.matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map(([word]) => word.replace(/['’]s$|[.’'-]+$/u, ''));
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = await longestNameAt(words, at, context);
    if (name !== null) found.push(name);
    at += name === null ? 1 : name.split(' ').length;
  }
  const [only, second] = found;
  return second === undefined || second === only ? (only ?? null) : null;
}

async function longestNameAt(
  words: readonly string[],
  at: number,
  context: CommandContext,
): Promise<string | null> {
  if (!mayBeName(words, at)) return null;
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    if (!mayBeName(words, at + length - 1)) continue;
    const name = words.slice(at, at + length).join(' ');
    if (isKnown(await context.corpus.findNames(name, context.scope), name)) return name;
  }
  return null;
}

/** A name begins and ends with a word of its own; capitals tell where the asker writes any. */
function mayBeName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const writesCapitals = words.some((other) => /^\p{Lu}/u.test(other));
  if (writesCapitals && !/^[\p{Lu}\p{N}]/u.test(word)) return false;
  return !isStopWord(fold(word));
}

/** A finding may leave words of a sentence over that are no part of the name: then the sentence is none. */
function isKnown({ entities, match }: NameFinding, typed: string): boolean {
  if (match !== 'name' && match !== 'alias' && match !== 'surname') return false;
  const parts = new Set(entities.flatMap(({ aliases }) => aliases.flatMap((alias) => nameWords(alias))));
  // More of a name than the documents have is still a name: "Ana Torre Ruiz" where they say "Ana Torre".
  return entities.length > 0 && nameWords(typed, /^\p{Lu}/u).every((word) => parts.has(word));
}

/** The folded words of a name, without stop words and those that are excused. */
function nameWords(name: string, excused?: RegExp): readonly string[] {
  return [...name.matchAll(WORD)]
    .filter(([word]) => !excused?.test(word))
    .map(([word]) => fold(word))
    .filter((word) => !isStopWord(word));
}

function isStopWord(folded: string): boolean {
  return lexiconSet('en', 'stop-words').has(folded) || lexiconSet('es', 'stop-words').has(folded);
}
