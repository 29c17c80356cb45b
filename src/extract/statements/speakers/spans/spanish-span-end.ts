import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { agentNounsIn, isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, tagAt } from '../../sentence/tree-places.ts';
import { phraseIndexes, phrasesAt } from '../../standing/phrases.ts';
import { longest } from '../saying/reporting-phrases.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import type { SpanWords } from './span-words.ts';
import { endsPerson, lastOfName, pastNameBeside, startsPerson } from './spanish-names.ts';
import { pastWritten } from './spanish-papers.ts';

/** Who speaks grows by at most so many steps. */
const MOST_STEPS = 6;

/**
 * The last word of who speaks in Spanish, with what goes on of a name, an office or a title: "El Canal 9", "el diario El Faro del
 * Sur", "la ONG portuguesa Mar Vivo", "la alcaldesa en funciones", "el sargento retirado Ivo Gil", "su jefe, el coronel Ivo Gil".
 */
export function pastSpanishSpan(
  view: SentenceView,
  first: number,
  last: number,
  verb: number | null,
): number {
  let to = pastWritten(view, first, last, verb);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = pastOnce(view, first, to, verb);
    if (next === to) break;
    to = next;
  }
  return pastNameBeside(view, first, to);
}

function pastOnce(view: SentenceView, first: number, to: number, verb: number | null): number {
  const next = to + 1;
  if (next >= view.words.length || parted(view, next) || isTime(view, next)) return to;
  for (const step of STEPS) {
    const end = step(view, first, to, verb);
    if (end > to) return end;
  }
  return to;
}

/** What may go on behind who speaks, in the order in which it is looked for. */
const STEPS = [
  pastNumber,
  pastOffice,
  pastAdjective,
  pastName,
  pastCause,
  pastPosting,
  pastSeat,
  pastNickname,
  pastOf,
];

/** "El Canal 9", "el Juzgado de Instrucción número 3". */
function pastNumber(view: SentenceView, _first: number, to: number): number {
  if (!isCapitalized(view, to)) return to;
  const at = isNumberWord(view, to + 1) ? to + 2 : to + 1;
  if (!isNumber(view, at) || (parted(view, at) && at === to + 1)) return to;
  const ends =
    at + 1 >= view.words.length || parted(view, at + 1) || reportingForm(view, at + 1) !== undefined;
  return at > to + 1 || ends || isA(view, at + 1, 'of', 'adverb', 'clitic', 'auxiliary') ? at : to;
}

const isNumber = aboutWord(({ folded }) => /^\d{1,3}$/u.test(folded));
const isNumberWord = listed('numbering-words');

const ADDITIONS = phraseIndexes([{ name: 'office-additions', meaningOf: () => null }]);

/** "la alcaldesa en funciones", "el obispo auxiliar". */
function pastOffice(view: SentenceView, first: number, to: number): number {
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

/** "El Ministerio del Interior hondureño", "la ONG portuguesa", "el fondo buitre": what describes a body, and whoever has an article. */
function pastAdjective(view: SentenceView, first: number, to: number): number {
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
  return isInside && parse.tags[place] === 'adjective' && parse.relations[place] === 'modifier';
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

/** "la plataforma Salvem la Séquia", "el sargento retirado Ivo Gil": a name right behind a noun for somebody and what describes him. */
function pastName(view: SentenceView, first: number, to: number): number {
  const next = to + 1;
  if (isCapitalized(view, to) || !isCapitalized(view, next) || isTime(view, next)) return to;
  if (endsPerson(view, to) || agentNounsIn(view, Math.max(first, to - 2), to + 1).length === 0) return to;
  const start = view.words[next]?.start;
  const isName = view.mentions.some(
    (one) => one.start === start && one.form === 'name' && one.kind !== 'place',
  );
  return isName || (tagAt(view, next) === 'name' && isBodyName(view, next)) ? lastOfName(view, next) : to;
}

/** Two capitals, and no place. */
function isBodyName(view: SentenceView, word: number): boolean {
  const { start = 0 } = view.words[word] ?? {};
  const isKnown = view.mentions.some((one) => one.start <= start && start < one.end);
  return !isKnown && isCapitalized(view, word + 1) && !parted(view, word + 1);
}

/** "La Plataforma por un Tren Digno", "el Frente contra la Tala". */
function pastCause(view: SentenceView, _first: number, to: number): number {
  if (!isCapitalized(view, to) || !isForCause(view, to) || !isPro(view, to + 1)) return to;
  const name = isCapitalized(view, to + 2) ? to + 2 : to + 3;
  const isLinked = name === to + 2 || isA(view, to + 2, 'article', 'indefinite');
  return isLinked && isCapitalized(view, name) && !isTime(view, name) && !startsPerson(view, name)
    ? lastOfName(view, name)
    : to;
}

const isForCause = listed('cause-bodies');
const isPro = listed('cause-prepositions');

/** "La embajada de China en Quito", "el corresponsal de la cadena en El Cairo". */
function pastPosting(view: SentenceView, first: number, to: number, verb: number | null): number {
  if (view.words[to + 1]?.folded !== 'en' || !isCapitalized(view, to + 2) || isTime(view, to + 2)) return to;
  const end = lastOfName(view, to + 2);
  if (end + 1 === verb && !endsPerson(view, to)) return end;
  for (let word = first; word <= to; word++) if (isPosted(view, word)) return end;
  return to;
}

const isPosted = listed('posted-abroad');

/** "el narcotraficante apodado El Zurdo". */
function pastNickname(view: SentenceView, _first: number, to: number): number {
  if (!isCalled(view, to + 1) || !isCapitalized(view, to + 2) || parted(view, to + 2)) return to;
  return lastOfName(view, to + 2);
}

const isCalled = listed('nickname-words');

/** "la diputada por Soria", "el candidato electo por San Luis". */
function pastSeat(view: SentenceView, _first: number, to: number): number {
  if (!isSeated(view, to) || view.words[to + 1]?.folded !== 'por') return to;
  const name = isA(view, to + 2, 'article') ? to + 3 : to + 2;
  return isCapitalized(view, name) && !startsPerson(view, name) ? lastOfName(view, name) : to;
}

const isSeated = listed('seat-holders');

/** "el diario El Faro del Sur", "el Tribunal de Cuentas de Galicia": a name that goes on behind "de". */
function pastOf(view: SentenceView, _first: number, to: number): number {
  if (!isA(view, to + 1, 'of') || endsPerson(view, to)) return to;
  const isAddition = !isCapitalized(view, to) && phrasesAt(ADDITIONS.es, view.words, to).length > 0;
  if (!isCapitalized(view, to) && !isNumber(view, to) && !isAddition) return to;
  const name = isA(view, to + 2, 'article') && !isCapitalized(view, to + 2) ? to + 3 : to + 2;
  if (!isCapitalized(view, name) || parted(view, name) || isTime(view, name) || startsPerson(view, name))
    return to;
  return lastOfName(view, name);
}
