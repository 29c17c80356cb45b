import { aboutWord, listed } from '../../sentence/about-word.ts';
import { agentNounsIn } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { tagAt } from '../../sentence/tree-places.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import { pastHolder } from './spanish-holder.ts';
import { endsPerson, lastOfName, pastNameBeside, startsPerson } from './spanish-names.ts';
import { isAddition, pastAdjective, pastOffice } from './spanish-offices.ts';
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
  return pastNameBeside(view, first, pastHolder(view, first, to, verb));
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

/** "la diputada por Soria", "el candidato electo por San Luis". */
function pastSeat(view: SentenceView, _first: number, to: number): number {
  if (!isSeated(view, to) || view.words[to + 1]?.folded !== 'por') return to;
  const name = isA(view, to + 2, 'article') ? to + 3 : to + 2;
  return isCapitalized(view, name) && !startsPerson(view, name) ? lastOfName(view, name) : to;
}

const isSeated = listed('seat-holders');

/** "el narcotraficante apodado El Zurdo". */
function pastNickname(view: SentenceView, _first: number, to: number): number {
  if (!isCalled(view, to + 1) || !isCapitalized(view, to + 2) || parted(view, to + 2)) return to;
  return lastOfName(view, to + 2);
}

const isCalled = listed('nickname-words');

/** "el diario El Faro del Sur", "el Tribunal de Cuentas de Galicia": a name that goes on behind "de". */
function pastOf(view: SentenceView, _first: number, to: number): number {
  if (!isA(view, to + 1, 'of') || endsPerson(view, to)) return to;
  const isAdded = !isCapitalized(view, to) && isAddition(view, to);
  if (!isCapitalized(view, to) && !isNumber(view, to) && !isAdded) return to;
  const name = isA(view, to + 2, 'article') && !isCapitalized(view, to + 2) ? to + 3 : to + 2;
  if (!isCapitalized(view, name) || parted(view, name) || isTime(view, name) || startsPerson(view, name))
    return to;
  return lastOfName(view, name);
}
