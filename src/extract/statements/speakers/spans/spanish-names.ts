import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isPersonName, personFrom, personTo } from '../../sentence/person-names.ts';
import { isA, isBehindComma, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** Whether a person's name ends at a word. */
export function endsPerson(view: SentenceView, word: number): boolean {
  return personTo(view, view.words[word]?.end) !== undefined;
}

/** Whether a person's name begins at a word. */
export function startsPerson(view: SentenceView, word: number): boolean {
  return personFrom(view, view.words[word]?.start) !== undefined;
}

/** The last word of a Spanish name that begins at a word: "Salvem la Séquia", "Amics de s'Arenal Gros". */
export function lastOfName(view: SentenceView, first: number): number {
  let to = first;
  for (;;) {
    const next = to + 1;
    if (next >= view.words.length || parted(view, next) || isTime(view, next)) return to;
    const linked = isLink(view, next) ? (isLink(view, next + 1) ? next + 2 : next + 1) : next;
    if (!isCapitalized(view, linked) || parted(view, linked) || isTime(view, linked)) return to;
    to = linked;
  }
}

/** Small words inside of names; "y" joins two of them. */
const isLink = listed('name-links');

/** Between a comma and the name beside it stand at most so many words of a title. */
const LONGEST_TITLE = 5;

/** A name with what links its parts has at most so many words. */
const LONGEST_NAME = 7;

/**
 * Where the name of whoever holds an office ends, set beside it between commas: "el jefe del batallón, coronel Ivo Gil",
 * "su presidenta, la magistrada Ana Gil.".
 */
export function pastNameBeside(view: SentenceView, first: number, last: number): number {
  if (!isBehindComma(view, last + 1) || !isOffice(view, first, last)) return last;
  let name = isA(view, last + 1, 'article', 'possessive') ? last + 2 : last + 1;
  const from = name;
  while (name < from + LONGEST_TITLE && !isCapitalized(view, name) && isOfTitle(view, name, from)) name++;
  if (!isCapitalized(view, name) || (parted(view, name) && name > last + 1)) return last;
  const to = lastOfName(view, name);
  const isEnd = to + 1 >= view.words.length || parted(view, to + 1);
  return isEnd && to - name < LONGEST_NAME && isPerson(view, name, to) ? to : last;
}

/** The words of a title: the first one is a noun for somebody. */
function isOfTitle(view: SentenceView, word: number, from: number): boolean {
  if (parted(view, word) && word > from) return false;
  if (word === from) return isAgentNoun('es', view.words[word]?.folded ?? '') || isTitle(view, word);
  return !isA(view, word, 'relative', 'that', 'cut', 'by', 'auxiliary', 'be', 'negative');
}

const isTitle = aboutWord(({ folded, lower }) => {
  const titles = lexiconSet('es', 'name-titles');
  return titles.has(lower) || titles.has(folded);
});

/** Whether some capitals name a person: known as one, or a name and surname of nobody else. */
function isPerson(view: SentenceView, from: number, to: number): boolean {
  const { start = 0 } = view.words[from] ?? {};
  const { end = 0 } = view.words[to] ?? {};
  const own = view.mentions.find((one) => one.start <= start && one.end >= end && one.form === 'name');
  return own ? own.kind === 'person' || own.kind === 'other' : to > from;
}

/** One person by an office, without a name: "el jefe del batallón", "su presidenta"; no body, no paper, no many. */
function isOffice(view: SentenceView, first: number, last: number): boolean {
  const noun = isA(view, first, 'article', 'possessive', 'indefinite') ? first + 1 : first;
  if (noun > last || isCapitalized(view, noun) || !isOne(view, noun)) return false;
  const { start = 0 } = view.words[first] ?? {};
  const { end = 0 } = view.words[last] ?? {};
  return !view.mentions.some((one) => isPersonName(one) && one.start >= start && one.end <= end);
}

/** A noun for one person. */
const isOne = aboutWord(({ folded }) => {
  if (!isAgentNoun('es', folded) || folded.endsWith('s') || lexiconSet('es', 'bodies').has(folded))
    return false;
  return (
    lexiconSet('es', 'name-roles').has(folded) ||
    lexiconSet('es', 'trades').has(folded) ||
    !lexiconSet('es', 'body-nouns').has(folded)
  );
});
