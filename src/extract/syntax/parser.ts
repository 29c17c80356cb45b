import type { Word } from '../../dates/grammar/words.ts';
import type { Language } from '../../model.ts';
import { sureKey } from './arc-features.ts';
import {
  type ArcState,
  arcState,
  begin,
  isEnded,
  isPossible,
  MOST_WORDS,
  onlyTransition,
  SHIFT,
  take,
} from './arc-state.ts';
import { hangDays } from './day-phrases.ts';
import { joinSubjects } from './joined-subjects.ts';
import { KINDS } from './kinds.ts';
import { readModel, type SyntaxModel } from './model.ts';
import { type Parse, RELATIONS, type Tag, type VerbForm } from './parse.ts';
import { relationFinder, type SentenceRelations } from './relations.ts';
import { taggerOf } from './tagger.ts';
import { childrenBy } from './tree.ts';
import { type ArcWeigher, arcWeigher } from './weigh-arcs.ts';
import { indexOf, type RowIndex, rowOf } from './weights.ts';

/** Parses the words of one sentence; null where it has none or more than `MOST_WORDS`. Linear time; never throws. */
export type Parser = (words: readonly Word[]) => Parse | null;

const parsers: Partial<Record<Language, Parser>> = {};

/** The parser of a language; its model is read when it is first asked for. */
export function parserOf(language: Language): Parser {
  const known = parsers[language];
  if (known) return known;
  const parser = parserWith(readModel(language), language);
  parsers[language] = parser;
  return parser;
}

/**
 * A parser with a model: kinds from left to right, then arcs by greedy transitions of the arc-hybrid system (Kuhlmann,
 * Gómez-Rodríguez and Satta 2011) learnt with a dynamic oracle (Goldberg and Nivre 2013), then the relation of each arc.
 */
function parserWith(model: SyntaxModel, language: Language): Parser {
  const tag = taggerOf(model.tagger, model.vocabulary, language);
  const weigher = arcWeigher(model.arcs);
  const sure = indexOf(model.sure);
  const state = arcState();
  const relationsOf = relationFinder(model);
  return (words) => {
    const count = words.length;
    if (count === 0 || count > MOST_WORDS) return null;
    const forms = tag(words, state.kinds);
    for (let at = 0; at < count; at += 1) {
      state.lexes[at] = forms[at]?.facts.lex ?? 0;
      state.sorts[at] = forms[at]?.facts.sort ?? 0;
    }
    begin(state, count);
    hang(state, weigher, sure);
    hangDays(state);
    const relations = relationsOf(state);
    joinSubjects(state, relations);
    return parseOf(words, state, relations);
  };
}

/** Finds the heads: each step takes the possible transition of the highest score. */
function hang(state: ArcState, weigher: ArcWeigher, sure: RowIndex): void {
  weigher.forget(state);
  while (!isEnded(state)) {
    const only = onlyTransition(state);
    if (only >= 0) {
      take(state, only);
      continue;
    }
    const row = rowOf(sure, sureKey(state));
    const known = row < 0 ? -1 : (sure.rows[row] ?? SHIFT);
    // A key never seen may be taken for another: what is impossible here would hang a word on itself.
    take(state, known >= 0 && isPossible(state, known) ? known : weigher.best(state));
  }
  state.heads[state.stack[0] ?? 0] = state.count;
}

function parseOf(
  words: readonly Word[],
  { kinds, heads, count }: ArcState,
  relations: SentenceRelations,
): Parse {
  const tags = new Array<Tag>(count);
  const forms = new Array<VerbForm | null>(count);
  const places = new Array<number>(count);
  for (let at = 0; at < count; at += 1) {
    const kind = KINDS[kinds[at] ?? 0];
    const head = heads[at] ?? count;
    tags[at] = kind?.tag ?? 'other';
    forms[at] = kind?.form ?? null;
    places[at] = head < count ? head : -1;
  }
  const relationOf = (word: number) => RELATIONS[relations.of(word) ?? -1];
  return { words, tags, heads: places, children: childrenBy(places), relationOf, forms };
}
