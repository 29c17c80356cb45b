import type { Language } from '../model.ts';
import { fold } from '../text.ts';
import { LANGUAGES, lexiconLines, lexiconSet } from './lexicon.ts';

/** What may follow an abbreviation: explained at the head of `data/lexicon/en/abbreviations.txt`. */
type AbbreviationKind = 'name' | 'number' | 'inside' | 'acronym' | 'end';

/**
 * Whether a full stop after `word` (given without it) ends a sentence, when `next` is the word that follows with a
 * capital, a digit or no letter at all (with its own full stop, where it has one).
 */
export function stopEndsSentence(word: string, next: string, language: Language): boolean {
  const kind = abbreviationKind(`${word}.`, language);
  if (kind === null) return true;
  if (kind === 'name' || kind === 'inside') return false;
  if (/^\p{N}/u.test(next)) return false;
  if (kind === 'number') return true;
  if (kind === 'acronym') return lexiconSet(language, 'sentence-starters').has(fold(next));
  return !lexiconSet(language, 'after-clock').has(fold(next).replace('.', ''));
}

/** Initials and acronyms are known by their shape: `J.`, `U.S.`, `J.-P.`, and `b.` or `c.` before a year. */
const INITIALS = /^(?:\p{L}\.-?){1,12}$/u;

/** What kind of abbreviation a word with its full stop is, null for none. */
function abbreviationKind(word: string, language: Language): AbbreviationKind | null {
  if (!word.includes('.', 1)) return null;
  const own = abbreviationsOf(language);
  const listed = own.get(word) ?? own.get(word.toLowerCase()) ?? capitalizedElsewhere(word, language);
  if (listed) return listed;
  if (!INITIALS.test(word)) return null;
  return word.length === 2 && /^\p{Ll}/u.test(word) ? 'number' : 'acronym';
}

/** A title of the other language is one here too (`Lic. Ruiz` in an English text), where it has its capital. */
function capitalizedElsewhere(word: string, language: Language): AbbreviationKind | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  for (const other of LANGUAGES) {
    const kind = other === language ? undefined : abbreviationsOf(other).get(word);
    if (kind) return kind;
  }
  return null;
}

const KINDS: ReadonlySet<string> = new Set<AbbreviationKind>(['name', 'number', 'inside', 'acronym', 'end']);
const read = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();

/** The abbreviations of a language, each with its full stop, as written in the list. */
function abbreviationsOf(language: Language): ReadonlyMap<string, AbbreviationKind> {
  const known = read.get(language);
  if (known) return known;
  const entries = lexiconLines(language, 'abbreviations').map(readLine);
  const table = new Map(entries);
  read.set(language, table);
  return table;
}

function readLine(line: string): [string, AbbreviationKind] {
  const [form = '', kind = ''] = line.split(' ');
  if (!isKind(kind)) throw new Error(`data/lexicon: abbreviation "${line}" has no kind`);
  return [form, kind];
}

function isKind(kind: string): kind is AbbreviationKind {
  return KINDS.has(kind);
}
