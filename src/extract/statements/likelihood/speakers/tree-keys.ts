import { hashOf, keyOf } from '../../../syntax/keys.ts';
import { type Parse, RELATIONS, TAGS, type VerbForm } from '../../../syntax/parse.ts';
import { childrenOf, headOf } from '../../../syntax/tree.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import { SPEAKER_TEMPLATE as TEMPLATE } from './templates.ts';

const VERB_FORMS: readonly (VerbForm | null)[] = [null, 'finite', 'infinitive', 'participle', 'gerund'];

/** More roots than this count as this many: the words are no one phrase. */
const MOST_ROOTS = 3;

/** How the words that name who speaks, and their verb of saying, hang in the sentence's tree. */
export function addTree(
  view: SentenceView,
  { from, to }: WordRange,
  verb: number | null,
  keys: number[],
): void {
  const parse = view.tree();
  if (!parse) {
    keys.push(keyOf(TEMPLATE.noTree, 0, 0, 0));
    return;
  }
  const verbPlace = verb === null ? null : placeOf(view, parse, verb);
  addPhrase(parse, placesOf(view, parse, from, to), verbPlace, keys);
  if (verbPlace !== null) addVerb(parse, verbPlace, keys);
}

function placesOf(view: SentenceView, parse: Parse, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let word = from; word < to; word++) {
    const place = placeOf(view, parse, word);
    if (place !== null && wordOf(view, parse, place) === word) places.push(place);
  }
  return places;
}

function addPhrase(parse: Parse, places: readonly number[], verb: number | null, keys: number[]): void {
  const own = new Set(places);
  const roots = places.filter((place) => !own.has(parse.heads[place] ?? -1));
  keys.push(keyOf(TEMPLATE.roots, Math.min(MOST_ROOTS, roots.length), 0, 0));
  const [root] = roots;
  if (root === undefined) return;
  const relation = relationOf(parse, root);
  keys.push(keyOf(TEMPLATE.relation, relation, 0, 0));
  keys.push(keyOf(TEMPLATE.tag, tagOf(parse, root), 0, 0));
  const head = headOf(parse, root);
  const isVerb = head !== null && head === verb;
  keys.push(keyOf(TEMPLATE.head, isVerb ? 1 : 0, relation, 0));
  if (head === null) return;
  keys.push(keyOf(TEMPLATE.head, 2, tagOf(parse, head), relation));
  keys.push(keyOf(TEMPLATE.head, 3, relationOf(parse, head), 0));
  if (!isVerb) keys.push(keyOf(TEMPLATE.headWord, hashOf(parse.words[head]?.low ?? ''), 0, 0));
  for (const place of places)
    for (const child of childrenOf(parse, place))
      if (!own.has(child))
        keys.push(keyOf(TEMPLATE.child, relationOf(parse, child), child < root ? 1 : 0, 0));
}

function addVerb(parse: Parse, verb: number, keys: number[]): void {
  keys.push(keyOf(TEMPLATE.verbTag, tagOf(parse, verb), 0, 0));
  keys.push(keyOf(TEMPLATE.verbRelation, relationOf(parse, verb), 0, 0));
  for (const child of childrenOf(parse, verb))
    keys.push(keyOf(TEMPLATE.verbChild, relationOf(parse, child), child < verb ? 1 : 0, 0));
}

function relationOf(parse: Parse, place: number): number {
  const relation = parse.relationOf(place);
  return relation === undefined ? 0 : 1 + RELATIONS.indexOf(relation);
}

function tagOf(parse: Parse, place: number): number {
  const tag = parse.tags[place];
  const form = VERB_FORMS.indexOf(parse.forms[place] ?? null);
  return tag === undefined ? 0 : 1 + TAGS.indexOf(tag) * VERB_FORMS.length + form;
}
