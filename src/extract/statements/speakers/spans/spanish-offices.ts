import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import { phraseIndexes, phrasesAt } from '../../standing/phrases.ts';
import { longest } from '../saying/reporting-phrases.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import type { SpanWords } from './span-words.ts';
import { endsPerson } from './spanish-names.ts';

const ADDITIONS = phraseIndexes([{ name: 'office-additions', meaningOf: () => null }]);

/** Whether what is added to an office begins at a word. */
export function isAddition(view: SentenceView, word: number): boolean {
  return phrasesAt(ADDITIONS.es, view.words, word).length > 0;
}

/** The last word of what is added to an office: "la alcaldesa en funciones", "el obispo auxiliar". */
export function pastOffice(view: SentenceView, first: number, to: number): number {
  const office = longest(phrasesAt(ADDITIONS.es, view.words, to + 1));
  if (!office || isCapitalized(view, to + 1) || !hasOffice(view, first, to)) return to;
  return office.to - 1;
}

/** Whether a noun for somebody in small letters is part of who it is, and no person's name ends it. */
function hasOffice(view: SentenceView, first: number, to: number): boolean {
  if (endsPerson(view, to)) return false;
  for (let word = first; word <= to; word++)
    if (!isCapitalized(view, word) && isAgentNoun('es', view.words[word]?.folded ?? '')) return true;
  return false;
}

/** The word that describes a body, or whoever has an article: "El Ministerio del Interior hondureño", "la ONG portuguesa", "el fondo buitre". */
export function pastAdjective(view: SentenceView, first: number, to: number): number {
  const next = to + 1;
  const isBody = isCapitalized(view, to)
    ? !endsPerson(view, to) && hasArticle(view, first)
    : hasOffice(view, to, to);
  if (
    !isBody ||
    isCapitalized(view, next) ||
    reportingForm(view, next) ||
    isA(view, next, 'adverb', 'clitic', 'cut')
  )
    return to;
  return isDemonym(view, next) || isModifier(view, next, { from: first, to }) ? next : to;
}

/** Whether the tree takes a word for an adjective that belongs to one of some words before it. */
function isModifier(view: SentenceView, word: number, { from, to }: SpanWords): boolean {
  const parse = view.tree();
  const place = parse && placeOf(view, parse, word);
  if (parse === null || place === null || !isPlainAdjective(view, word)) return false;
  const head = view.words[from]?.start ?? 0;
  const at = parse.words[parse.heads[place] ?? -1]?.start ?? -1;
  const isInside = at >= head && at <= (view.words[to]?.start ?? 0);
  return isInside && parse.tags[place] === 'adjective' && parse.relationOf(place) === 'modifier';
}

/** No participle: "un cartel pegado", "los vecinos reunidos" say what was done. */
const isPlainAdjective = aboutWord(({ folded }) => !/[ai]d[oa]s?$/u.test(folded));

/** "noruega", "andaluces". */
const isDemonym = aboutWord(({ folded }) => {
  const demonyms = lexiconSet('es', 'demonyms');
  const one = folded.replace(/e?s$/u, '');
  return [folded, one, folded.replace(/s$/u, '')].some(
    (form) =>
      demonyms.has(form) || demonyms.has(form.replace(/a$/u, 'o')) || demonyms.has(form.replace(/a$/u, '')),
  );
});

function hasArticle(view: SentenceView, first: number): boolean {
  return isA(view, first, 'article') || (isA(view, first - 1, 'article') && !parted(view, first));
}
