import { hashOf, keyOf } from '../../../syntax/keys.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import type { EntityMention, SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { listsOf } from '../word-lists.ts';
import { isCapitalAt, shapeAt, signBefore, stepOf } from './places.ts';
import { SPEAKER_TEMPLATE as TEMPLATE } from './templates.ts';

/** Kinds of names in the order of their numbers. */
const KINDS: readonly EntityMention['kind'][] = ['person', 'organization', 'place', 'other'];

/** The features of the words that name who speaks, and of those right beside them. */
export function addPhrase(
  view: SentenceView,
  speaker: FoundSpeaker,
  { from, to }: WordRange,
  keys: number[],
): void {
  const kind = (speaker.pronoun ? 1 : 0) + (speaker.unnamed ? 2 : 0) + (speaker.entity === null ? 0 : 4);
  keys.push(keyOf(TEMPLATE.kind, kind, 0, 0));
  keys.push(keyOf(TEMPLATE.length, stepOf(to - from), 0, 0));
  keys.push(keyOf(TEMPLATE.place, stepOf(from), 0, 0));
  keys.push(keyOf(TEMPLATE.firstWord, shapeAt(view, from), 0, 0));
  keys.push(keyOf(TEMPLATE.lastWord, shapeAt(view, to - 1), 0, 0));
  for (let word = from; word < to; word++) addWord(view, word, keys);
  addNames(view, speaker, keys);
  addBefore(view, from, keys);
  addBehind(view, to, keys);
}

function addWord(view: SentenceView, word: number, keys: number[]): void {
  const found = view.words[word];
  if (!found) return;
  if (!isCapitalAt(view, word)) keys.push(keyOf(TEMPLATE.word, hashOf(found.folded), 0, 0));
  for (const list of listsOf(view.language, found.form)) keys.push(keyOf(TEMPLATE.listed, list, 0, 0));
}

/** Which names stand in them, and whether one begins before or ends behind them. */
function addNames({ mentions }: SentenceView, { start, end }: FoundSpeaker, keys: number[]): void {
  const own = mentions.filter((one) => one.form === 'name' && one.start < end && one.end > start);
  const [first] = own;
  if (!first || own.length > 1) keys.push(keyOf(TEMPLATE.named, 0, own.length === 0 ? 0 : 1, 0));
  else
    keys.push(
      keyOf(
        TEMPLATE.named,
        1 + KINDS.indexOf(first.kind),
        1 + Math.sign(first.start - start),
        1 + Math.sign(first.end - end),
      ),
    );
}

function addBefore(view: SentenceView, from: number, keys: number[]): void {
  const last = shapeAt(view, from - 1);
  keys.push(keyOf(TEMPLATE.before, last, 0, 0));
  keys.push(keyOf(TEMPLATE.before, 0, 1, signBefore(view, from)));
  keys.push(keyOf(TEMPLATE.twoBefore, shapeAt(view, from - 2), last, 0));
  addLists(view, from - 1, TEMPLATE.listedBefore, keys);
}

function addBehind(view: SentenceView, to: number, keys: number[]): void {
  const next = shapeAt(view, to);
  const sign = signBefore(view, to);
  const isCapital = isCapitalAt(view, to) ? 1 : 0;
  keys.push(keyOf(TEMPLATE.behind, next, 0, 0));
  keys.push(keyOf(TEMPLATE.behind, 0, 1 + isCapital, sign));
  keys.push(keyOf(TEMPLATE.twoBehind, next, shapeAt(view, to + 1), sign));
  keys.push(keyOf(TEMPLATE.capitals, isCapital, isCapitalAt(view, to - 1) ? 1 : 0, sign));
  addLists(view, to, TEMPLATE.listedBehind, keys);
}

function addLists(view: SentenceView, word: number, template: number, keys: number[]): void {
  const found = view.words[word];
  if (found) for (const list of listsOf(view.language, found.form)) keys.push(keyOf(template, list, 0, 0));
}
