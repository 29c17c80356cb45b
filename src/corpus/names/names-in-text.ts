import { lexiconSet } from '../../language/lexicon.ts';
import type { Scope } from '../../model.ts';
import type { NameRecord } from '../../store/store.ts';
import { fold } from '../../text.ts';
import type { Entity } from '../corpus.ts';
import type { NameDirectory } from './name-directory.ts';
import type { NameLookup } from './name-lookup.ts';
import { lastWordOf, nameWords } from './name-words.ts';

/** A name has no more words than this. */
const LONGEST_NAME = 6;

/** Words of a text that are looked at; a chat message has fewer. */
const MOST_WORDS = 1500;

/** A word as it may stand in a name. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]{0,60}/gu;

/**
 * The names of the visible corpus that stand in a text, in the order in which they appear, each once: at each word the
 * longest form that a document uses. A form that several bear gives them all.
 */
export async function namesInText(
  text: string,
  scope: Scope,
  directory: NameDirectory,
  names: NameLookup,
): Promise<readonly Entity[]> {
  const words = [...text.matchAll(WORD)].slice(0, MOST_WORDS).map(([word]) => withoutEnding(word));
  const known = knownForms(words, scope, directory);
  const isKnown = (form: string) => known.has(form) || names.stated()?.isForm(form, scope) === true;
  const found = new Map<string, Entity>();
  for (let at = 0; at < words.length; ) {
    const form =
      stretchesAt(words, at).find((stretch) => isKnown(fold(stretch))) ??
      wordsFrom(words, at).find((stretch) => names.stated()?.isForm(stretch, scope, 'small'));
    at += form === undefined ? 1 : form.split(' ').length;
    if (form === undefined) continue;
    const { finding } = await names.find(form, scope);
    for (const entity of finding.entities) found.set(entity.key, entity);
  }
  return [...found.values()];
}

/** The folded forms and surnames of visible documents that have a word of the text: a text may use a surname alone. */
function knownForms(words: readonly string[], scope: Scope, directory: NameDirectory): ReadonlySet<string> {
  const records = directory.having([...new Set(words.flatMap(nameWords))]);
  const visible = records.filter(({ collection }) => scope === 'all' || scope.includes(collection));
  return new Set(visible.flatMap((record) => [fold(record.form), ...surnameOf(record)]));
}

function surnameOf({ kind, name }: NameRecord): readonly string[] {
  return kind === 'person' && name.includes(' ') ? [lastWordOf(name)] : [];
}

/** What may be a name at a word, the longest first: it begins and ends with a word of its own. */
function stretchesAt(words: readonly string[], at: number): readonly string[] {
  if (!mayBeginName(words[at], words)) return [];
  return wordsFrom(words, at).filter((stretch) => mayBeginName(stretch.split(' ').at(-1), words));
}

function wordsFrom(words: readonly string[], at: number): readonly string[] {
  const longest = Math.min(LONGEST_NAME, words.length - at);
  return Array.from({ length: longest }, (_, less) => words.slice(at, at + longest - less).join(' '));
}

/** Capitals tell where the writer uses any; a word that joins others is no name. */
function mayBeginName(word: string | undefined, words: readonly string[]): boolean {
  if (word === undefined) return false;
  const writesCapitals = words.some((other) => /^\p{Lu}/u.test(other));
  if (writesCapitals && !/^[\p{Lu}\p{N}]/u.test(word)) return false;
  const folded = fold(word);
  return !lexiconSet('en', 'stop-words').has(folded) && !lexiconSet('es', 'stop-words').has(folded);
}

/** The end of a sentence and a possessive are not part of a name; the stop of an initial is. */
function withoutEnding(word: string): string {
  const bare = word.replace(/['’]s$/u, '');
  return bare.length > 2 ? bare.replace(/[.'’-]+$/u, '') : bare;
}
