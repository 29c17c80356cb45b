import type { Word } from '../../dates/grammar/words.ts';
import type { Language } from '../../model.ts';
import { ARC_KEYS, arcKeys, sureKey } from './arc-features.ts';
import {
  type ArcState,
  arcState,
  begin,
  isEnded,
  isPossible,
  LEFT,
  MOST_WORDS,
  onlyTransition,
  RIGHT,
  SHIFT,
  take,
} from './arc-state.ts';
import { hangDays } from './day-phrases.ts';
import { joinSubjects } from './joined-subjects.ts';
import { KINDS } from './kinds.ts';
import { readModel, type SyntaxModel } from './model.ts';
import { type Parse, RELATIONS, type Relation, type Tag, type VerbForm } from './parse.ts';
import { relationFinder } from './relations.ts';
import { taggerOf } from './tagger.ts';
import { addTriples, indexOf, type RowIndex, rowOf, type TripleIndex, triplesOf } from './weights.ts';

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
  const triples = triplesOf(model.arcs);
  const sure = indexOf(model.sure);
  const state = arcState();
  const relate = relationFinder(state, model);
  const found = new Int32Array(MOST_WORDS + 2);
  return (words) => {
    const count = words.length;
    if (count === 0 || count > MOST_WORDS) return null;
    const forms = tag(words, state.kinds);
    for (let at = 0; at < count; at += 1) {
      state.lexes[at] = forms[at]?.facts.lex ?? 0;
      state.sorts[at] = forms[at]?.facts.sort ?? 0;
    }
    begin(state, count);
    hang(state, triples, sure);
    hangDays(state);
    relate(found);
    joinSubjects(state, found);
    return parseOf(words, state, found);
  };
}

const keys = new Int32Array(ARC_KEYS);
const scores = new Int32Array(3);

/** Finds the heads: each step takes the possible transition of the highest score. */
function hang(state: ArcState, triples: TripleIndex, sure: RowIndex): void {
  while (!isEnded(state)) {
    const only = onlyTransition(state);
    if (only >= 0) {
      take(state, only);
      continue;
    }
    const row = rowOf(sure, sureKey(state));
    const known = row < 0 ? -1 : (sure.rows[row] ?? SHIFT);
    // A key never seen may be taken for another: what is impossible here would hang a word on itself.
    if (known >= 0 && isPossible(state, known)) {
      take(state, known);
      continue;
    }
    arcKeys(state, keys);
    addTriples(triples, keys, ARC_KEYS, scores);
    const [shift = 0, left = 0, right = 0] = scores;
    const best = left > shift ? LEFT : SHIFT;
    take(state, isPossible(state, RIGHT) && right > Math.max(shift, left) ? RIGHT : best);
  }
  state.heads[state.stack[0] ?? 0] = state.count;
}

function parseOf(words: readonly Word[], { kinds, heads, count }: ArcState, found: Int32Array): Parse {
  const tags = new Array<Tag>(count);
  const forms = new Array<VerbForm | null>(count);
  const places = new Array<number>(count);
  const relations = new Array<Relation>(count);
  for (let at = 0; at < count; at += 1) {
    const kind = KINDS[kinds[at] ?? 0];
    const head = heads[at] ?? count;
    tags[at] = kind?.tag ?? 'other';
    forms[at] = kind?.form ?? null;
    places[at] = head < count ? head : -1;
    relations[at] = RELATIONS[found[at] ?? 0] ?? 'other';
  }
  return { words, tags, heads: places, relations, forms };
}
