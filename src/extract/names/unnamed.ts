import { perForm } from '../../language/word-form.ts';
import type { Named } from './descriptions.ts';
import { type Gender, wordGenders } from './genders.ts';
import { inList } from './in-list.ts';
import { isNameable, type NameText } from './name-text.ts';
import { beginsFronted } from './pronoun-forms.ts';
import { spelling } from './spelling.ts';
import { FAMILY, ROLE, STOP, TITLE, UNNAMED } from './word-classes.ts';

const isPeople = inList('people-plurals');
const isDeterminer = inList('person-determiners');
const isRelative = inList('relative-persons');

/** How far before a noun its article, pronoun or possessive may stand: Spanish adjectives follow their noun. */
const DETERMINED_WITHIN = { en: 4, es: 2 };

/** Nouns for people that no list can hold: "the ecologist", "la violonchelista". */
const TRADE = /(?:ologist|ographer|ician|woman|keeper|ista|ologa|ologo|ografo|ografa)$/;

const SHORTEST_TRADE = 6;

/** "The officer", "a neighbour", "his mother": somebody without a name. Plurals and bare titles before a name are not. */
export function isUnnamed(text: NameText, i: number): boolean {
  const word = text.words[i];
  if (word?.shape !== 'lower') return false;
  const bits = text.bits[i] ?? 0;
  if ((bits & (ROLE | FAMILY | UNNAMED)) === 0 && ((bits & STOP) !== 0 || !isTrade(word.form))) return false;
  if (word.folded.endsWith('s') && !word.folded.endsWith('ss')) return false;
  if (isPeople(word)) return false;
  const next = text.words[i + 1];
  if (isNameable(next) && !next?.first) return false;
  return determiner(text, i) !== null || word.folded.endsWith('body') || word.folded.endsWith('one');
}

const isTrade = perForm((form) => {
  const { folded } = spelling(form);
  return folded.length >= SHORTEST_TRADE && TRADE.test(folded);
});

/** The gender that an unnamed person's noun tells, or in Spanish its article. */
export function unnamedGender(text: NameText, i: number): Gender | null {
  const told = wordGenders(text.language).get(text.words[i]?.folded ?? '');
  if (told || text.language !== 'es') return told ?? null;
  const article = determiner(text, i) ?? '';
  if (/^(?:el|un|al|del|este|ese|otro)$/.test(article)) return 'm';
  return /^(?:la|una|esta|esa|otra)$/.test(article) ? 'f' : null;
}

/** The article, pronoun or possessive within a few words before a noun; null for none. */
function determiner(text: NameText, i: number): string | null {
  for (let back = 1; back <= DETERMINED_WITHIN[text.language]; back++) {
    const word = text.words[i - back];
    if (!word || word.block !== text.words[i]?.block) return null;
    if (word.shape === 'possessive' || isDeterminer(word)) return word.folded;
    if (word.shape === 'mark' && word.text !== '-') return null;
  }
  return null;
}

const ARTICLE = /^(?:the|el|la)$/;

/** Titles between the comma and a name set beside a noun are at most so many words. */
const TITLES_WITHIN = 3;

/** Words of a noun phrase set behind a name are at most so many before its noun. */
const SET_BEHIND = 5;

/** "The surgeon, Dr. Ana Ruiz," and "Ana Ruiz, the surgeon,": one and the same. `next` is the number of the next name, `opening` the sentence's first word. */
export function isApposed(
  text: NameText,
  i: number,
  named: readonly Named[],
  next: number,
  opening: number,
): boolean {
  const closes = (at: number) => /^[,.;)–—]$/.test(text.words[at]?.text ?? '');
  const related = !beginsFronted(text, opening) && isRelative(text.words[i + 1]);
  if (!closes(i + 1) && !related) return false;
  const before = named[next - 1]?.stretch;
  if (before?.kind === 'person' && isBehind(text, before.to, i)) return true;
  const after = named[next]?.stretch;
  if (after?.kind !== 'person' || text.words[i + 1]?.text !== ',' || after.from - i - 2 > TITLES_WITHIN)
    return false;
  for (let at = i + 2; at < after.from; at++) if (!isOfficeWord(text, at)) return false;
  return text.words[after.from]?.block === text.words[i]?.block && closes(after.to);
}

/** "Dr.", "the geologist": what may stand between the comma and the name. */
function isOfficeWord(text: NameText, at: number): boolean {
  const word = text.words[at];
  if (!word) return false;
  const office = ((text.bits[at] ?? 0) & (ROLE | TITLE | UNNAMED)) !== 0;
  return office || ARTICLE.test(word.folded) || isTrade(word.form);
}

function isBehind(text: NameText, comma: number, noun: number): boolean {
  if (text.words[comma]?.text !== ',' || noun - comma > SET_BEHIND) return false;
  for (let at = comma + 1; at < noun; at++) if (text.words[at]?.shape === 'mark') return false;
  return text.words[comma]?.block === text.words[noun]?.block;
}
