import { aboutWord, listed } from '../sentence/about-word.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { isA, isTime, parted, type SentenceView } from '../sentence/sentence-view.ts';
import { placeOf } from '../sentence/tree-places.ts';
import { phraseIndexes, phrasesAt } from '../standing/phrases.ts';
import { longest } from './reporting-phrases.ts';
import { reportingForm } from './reporting-verbs.ts';
import { endsPerson, lastOfName, pastNameBeside } from './spanish-names.ts';

/** Who speaks grows by at most so many steps. */
const MOST_STEPS = 6;

/**
 * The last word of who speaks in Spanish, with what goes on of a name, an office or a title: "El Canal 9", "el diario El Faro del
 * Sur", "la ONG portuguesa Mar Vivo", "la alcaldesa en funciones", "el sargento retirado Ivo Gil", "su jefe, el coronel Ivo Gil".
 */
export function pastSpanishSpan(view: SentenceView, first: number, last: number): number {
  let to = last;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = pastOnce(view, first, to);
    if (next === to) break;
    to = next;
  }
  return pastNameBeside(view, first, to);
}

function pastOnce(view: SentenceView, first: number, to: number): number {
  const next = to + 1;
  if (next >= view.words.length || parted(view, next) || isTime(view, next)) return to;
  const steps = [pastNumber, pastOffice, pastAdjective, pastName, pastCause, pastPosting, pastOf];
  for (const step of steps) {
    const end = step(view, first, to);
    if (end > to) return end;
  }
  return to;
}

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
const isNumberWord = aboutWord(({ folded }) => folded === 'numero' || folded === 'num');

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
  const parse = view.tree();
  const place = parse && placeOf(view, parse, next);
  const head =
    parse && place !== null
      ? view.words.findIndex(({ start }) => start === parse.words[parse.heads[place] ?? -1]?.start)
      : -1;
  if (parse === null || place === null || head < first || head > to) return to;
  return parse.tags[place] === 'adjective' && parse.relations[place] === 'modifier' ? next : to;
}

function hasArticle(view: SentenceView, first: number): boolean {
  return isA(view, first, 'article') || (isA(view, first - 1, 'article') && !parted(view, first));
}

/** "la plataforma Salvem la Séquia", "el sargento retirado Ivo Gil": a name right behind a noun for somebody and what describes him. */
function pastName(view: SentenceView, first: number, to: number): number {
  const next = to + 1;
  if (isCapitalized(view, to) || !isCapitalized(view, next) || isTime(view, next)) return to;
  if (endsPerson(view, to) || !hasAgent(view, Math.max(first, to - 2), to)) return to;
  const start = view.words[next]?.start;
  const isName = view.mentions.some(
    (one) => one.start === start && one.form === 'name' && one.kind !== 'place',
  );
  return isName ? lastOfName(view, next) : to;
}

function hasAgent(view: SentenceView, first: number, to: number): boolean {
  for (let word = first; word <= to; word++)
    if (isAgentNoun('es', view.words[word]?.folded ?? '')) return true;
  return false;
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
const isPro = aboutWord(({ folded }) => /^(?:por|para|contra|pro|sin|con)$/u.test(folded));

/** "La embajada de China en Quito", "el corresponsal de la cadena en El Cairo". */
function pastPosting(view: SentenceView, first: number, to: number): number {
  if (view.words[to + 1]?.folded !== 'en' || !isCapitalized(view, to + 2) || isTime(view, to + 2)) return to;
  for (let word = first; word <= to; word++) if (isPosted(view, word)) return lastOfName(view, to + 2);
  return to;
}

const isPosted = listed('posted-abroad');

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

/** Whether a person's name begins at a word. */
function startsPerson(view: SentenceView, word: number): boolean {
  const start = view.words[word]?.start;
  return view.mentions.some((one) => one.start === start && one.kind === 'person' && one.form === 'name');
}
