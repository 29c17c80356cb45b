import type { Parse } from '../../../syntax/parse.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Agent } from './tree-phrase.ts';

/** "Al arquitecto Ivo Gil le reprochan", "sobre la cita con el rector, Ivo Gil, dijo": somebody behind "a" or "con". */
export function isAddressee(view: SentenceView, parse: Parse, { from, side }: Agent): boolean {
  if (side !== 'before') return false;
  if (ADDRESSING.has(parse.words[from - 1]?.low ?? '')) return true;
  if (parse.words[from - 1]?.text !== ',') return false;
  let place = from - 2;
  while (place >= 0 && parse.tags[place] !== 'mark' && !GOVERNING.test(parse.words[place]?.low ?? ''))
    place--;
  if (!ADDRESSING.has(parse.words[place]?.low ?? '') || parse.tags[from] !== 'name') return false;
  const title = parse.words.slice(place + 1, from - 1);
  return title.some(({ low }) => isAgentNoun(view.language, low));
}

/** Whether a word is the "a" that Spanish sets before whom somebody tells. */
export const isTo = aboutWord(({ folded }) => folded === 'a' || folded === 'al');

const ADDRESSING: ReadonlySet<string> = new Set(['a', 'al', 'con', 'contra']);

/** Prepositions that a name behind a comma may hang on; "de" goes on with a title. */
const GOVERNING = /^(?:al?|con|contra|en|por|para|sobre|tras|ante)$/u;
