import type { Word } from '../../dates/grammar/words.ts';
import { lexiconLines } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { fold } from '../../text.ts';

/**
 * The folded words of a name, each land and each body of state by its key, the same in all languages and for its people:
 * `Parlamento de Eslovenia` and `Slovenian parliament` are one.
 */
export function wordsOfName(name: string): readonly string[] {
  const words = plainWordsOf(name);
  const { lands, cities, bodies } = lists();
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const form = formAt(words, at, bodies) ?? formAt(words, at, lands) ?? formAt(words, at, cities);
    const word = words[at];
    if (form) {
      found.push(form.key);
      at += form.length - 1;
    } else if (word !== undefined) found.push(word);
  }
  return found;
}

/** The folded words of a name as they are written. */
export function plainWordsOf(name: string): readonly string[] {
  return fold(name).split(BETWEEN_WORDS);
}

const BETWEEN_WORDS = /[\s-]+/;

/** Whether a name is that of a land, or of its people, and nothing else. */
export function isLandName(name: string): boolean {
  const words = plainWordsOf(name);
  return formAt(words, 0, lists().lands)?.length === words.length;
}

/** The keys of the lands that words tell. In English one has its capital: `us`, `polish`. */
export function landsAmong(words: readonly Word[], language: Language): ReadonlySet<string> {
  return keysAmong(words, lists().lands, language === 'es');
}

/** The keys of the cities and of the bodies of state that words tell, these by their names or by who sits in them. */
export function seatsAmong(words: readonly Word[]): readonly string[] {
  const { bodies, cities } = lists();
  return [...keysAmong(words, bodies, true), ...keysAmong(words, cities, false)];
}

function keysAmong(words: readonly Word[], forms: Forms, isSmallToo: boolean): ReadonlySet<string> {
  const low = words.map((word) => word.low);
  const keys = new Set<string>();
  for (const [at, { capital }] of words.entries()) {
    const isLong = isSmallToo && (low[at] ?? '').length >= LEAST_LETTERS;
    const form = capital || isLong ? formAt(low, at, forms) : null;
    if (form) keys.add(form.key);
  }
  return keys;
}

/** Letters of a word without a capital: shorter ones are initials, or other words. */
const LEAST_LETTERS = 4;

/** A form that begins at a word, of several the longest. */
function formAt(words: readonly string[], at: number, forms: Forms): Form | null {
  const first = words[at];
  if (first === undefined) return null;
  const begun = forms.get(first) ?? (first.endsWith('s') ? forms.get(first.slice(0, -1)) : undefined);
  return begun?.find(({ rest }) => rest.every((word, place) => words[at + 1 + place] === word)) ?? null;
}

interface Form {
  readonly key: string;
  /** Words behind the first one. */
  readonly rest: readonly string[];
  readonly length: number;
}

/** Forms by their first word, the longest first. */
type Forms = ReadonlyMap<string, readonly Form[]>;

interface Lists {
  readonly lands: Forms;
  readonly cities: Forms;
  readonly bodies: Forms;
}

let known: Lists | null = null;

/** Read once per process: one list serves all languages. */
function lists(): Lists {
  known ??= {
    lands: formsOf('lands-told'),
    cities: formsOf('cities-told'),
    bodies: formsOf('bodies-told'),
  };
  return known;
}

function formsOf(list: string): Forms {
  const forms = new Map<string, Form[]>();
  for (const line of lexiconLines('en', list)) {
    const all = line.split(', ');
    for (const form of all) {
      const [first = '', ...rest] = form.split(' ');
      const made = { key: `@${all[0]}`, rest, length: rest.length + 1 };
      forms.set(
        first,
        [...(forms.get(first) ?? []), made].sort((a, b) => b.length - a.length),
      );
    }
  }
  return forms;
}
