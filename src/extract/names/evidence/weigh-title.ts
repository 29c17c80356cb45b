import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { NEVER } from '../text/stretch.ts';
import {
  ADJECTIVE,
  COMMON,
  DEMONYM,
  GIVEN,
  NOT_NAME,
  ROLE,
  SURNAME,
  TITLE,
  TITLE_OF,
} from '../text/word-classes.ts';

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  title: 1.6,
  perWord: 0.9,
  of: 0.8,
};

/** Titles are short. */
const LONGEST_TITLE = 6;
const OF = new Set(['of', 'for', 'de', 'del', 'la', 'the', 'y', 'and', 'e']);

/** How much speaks for `[from, to)` being a title in capitals, which names nobody: Foreign Minister, Secretary of State. */
export function weighTitle(text: NameText, from: number, to: number): number {
  if (to - from > LONGEST_TITLE) return NEVER;
  if (isDepartment(text, from, to)) return WEIGHT.title + WEIGHT.perWord * (to - from);
  let of = false;
  let titled = false;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    const bits = text.bits[i] ?? 0;
    if (!word) return NEVER;
    if (!isNameable(word)) {
      if (!OF.has(word.folded) || !titled) return NEVER;
      of = true;
    } else if (of) {
      if ((bits & TITLE_OF) === 0) return NEVER;
    } else if ((bits & (TITLE | ROLE)) !== 0) {
      titled = true;
    } else if (titled && text.language === 'en') return NEVER;
    else if ((bits & (ADJECTIVE | NOT_NAME | COMMON | TITLE_OF)) === 0 || (bits & (GIVEN | DEMONYM)) !== 0)
      return NEVER;
  }
  if (!titled) return NEVER;
  const last = text.bits[to - 1] ?? 0;
  if (!of && (last & (TITLE | ROLE | ADJECTIVE | NOT_NAME)) === 0) return NEVER;
  const surname = to - from === 1 && (last & (SURNAME | GIVEN)) !== 0 ? -1 : 0;
  return WEIGHT.title + WEIGHT.perWord * (to - from - 1) + (of ? WEIGHT.of : 0) + surname;
}

/** "the sub-secretary of National Defense": what an office in small letters is over is part of it, as in capitals. */
function isDepartment(text: NameText, from: number, to: number): boolean {
  if (text.language !== 'en' || ((text.bits[from - 2] ?? 0) & (TITLE | ROLE)) === 0) return false;
  if (text.words[from - 2]?.shape !== 'lower') return false;
  if (!/^(?:of|for)$/.test(neighbour(text, from - 1, from)?.folded ?? '')) return false;
  for (let i = from; i < to; i++) {
    if (!isNameable(text.words[i]) || ((text.bits[i] ?? 0) & TITLE_OF) === 0) return false;
  }
  return !isNameable(neighbour(text, to, from)) || text.words[to]?.first === true;
}
