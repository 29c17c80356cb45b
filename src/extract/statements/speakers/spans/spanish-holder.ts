import { listed } from '../../sentence/about-word.ts';
import { agentNounsIn } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, isBehindComma, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { tagAt } from '../../sentence/tree-places.ts';
import { lastOfName, startsPerson } from './spanish-names.ts';

/** Between an office and who holds it stand at most so many words. */
const HOLDER_WITHIN = 12;

/**
 * The last word of whoever holds an office, named behind all that says which office it is, without a comma or between two: "el
 * regidor de Corvale en Vila Ivo Gil", "la jefa de la unidad contra incendios de Corvale, Ana Sotres,"; else the last word of the office.
 */
export function pastHolder(view: SentenceView, first: number, last: number, verb: number | null): number {
  if (agentNounsIn(view, first, last + 1).length === 0 || namesPerson(view, first, last)) return last;
  const to = Math.min(verb ?? view.words.length, last + HOLDER_WITHIN);
  for (let word = last + 1; word < to; word++) {
    if (startsPerson(view, word)) return isHolder(view, word) ? lastOfName(view, word) : last;
    if (parted(view, word) || !isOfOffice(view, word)) return last;
  }
  return last;
}

function namesPerson(view: SentenceView, first: number, last: number): boolean {
  for (let word = first; word <= last; word++) if (startsPerson(view, word)) return true;
  return false;
}

/** No preposition governs the name; behind a comma a mark or the end must close it. */
function isHolder(view: SentenceView, name: number): boolean {
  const before = name - 1;
  if (isA(view, before, 'preposition', 'of', 'coordinator', 'article', 'relative')) return false;
  const next = lastOfName(view, name) + 1;
  return (
    !parted(view, name) || (isBehindComma(view, name) && (next >= view.words.length || parted(view, next)))
  );
}

/** "de la Unidad contra Incendios en Vila". */
function isOfOffice(view: SentenceView, word: number): boolean {
  if (isTime(view, word) || isA(view, word, 'relative', 'that', 'negative', 'clitic', 'auxiliary'))
    return false;
  if (isCapitalized(view, word) || isLink(view, word) || isA(view, word, 'article')) return true;
  const tag = tagAt(view, word);
  return tag === 'noun' || tag === 'adjective';
}

const isLink = listed('office-links');
