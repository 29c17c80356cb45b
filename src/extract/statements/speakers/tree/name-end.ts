import type { Parse } from '../../../syntax/parse.ts';
import { hangsBy, headOf } from '../../../syntax/tree.ts';
import { personFrom } from '../../sentence/person-names.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "la plataforma Respira Mejor", "Clara Quiroga": where a Spanish name ends whose first or last word the tagger takes for a verb. */
export function nameEnd(view: SentenceView, parse: Parse, place: number): number {
  const word = parse.words[place];
  if (view.language !== 'es' || !word?.capital || parse.tags[place - 1] === 'mark') return place;
  const own = view.mentions.find(
    ({ form, start, end }) => form === 'name' && start <= word.start && word.end <= end,
  );
  const to = own === undefined ? -1 : parse.words.findIndex(({ end }) => end === own.end);
  return Math.max(place, to + 1);
}

/** "la consejera delegada de Trinorte, Fabiola Echenard, señaló": where a person's name behind the phrase's first comma ends; else null. */
export function namedBeside(view: SentenceView, parse: Parse, head: number, verb: number): number | null {
  if (view.language !== 'es') return null;
  const comma = parse.words.findIndex(({ text }, place) => place > head && text === ',');
  const person = personFrom(view, parse.words[comma + 1]?.start);
  const last = parse.words.findIndex(({ end }) => end === person?.end);
  return comma > head && last > comma && last < verb ? last + 1 : null;
}

/** The place of the last colon before a place; -1 where there is none. */
export function colonBefore(parse: Parse, to: number): number {
  return parse.words.findLastIndex(({ text }, place) => text === ':' && place < to);
}

/** "retired plumber Hale", "convicted forgers": a participle that belongs to a noun behind it. */
export function isAdjectival(parse: Parse, place: number): boolean {
  if (parse.forms[place] !== 'participle' || !hangsBy(parse, place, 'modifier')) return false;
  return (headOf(parse, place) ?? -1) > place;
}
