import { hashOf, keyOf } from '../../../syntax/keys.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import type { EntityMention, SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { AddKey } from '../weighed-keys.ts';
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
  add: AddKey,
): void {
  const kind = (speaker.pronoun ? 1 : 0) + (speaker.unnamed ? 2 : 0) + (speaker.entity === null ? 0 : 4);
  add(keyOf(TEMPLATE.kind, kind, 0, 0));
  add(keyOf(TEMPLATE.length, stepOf(to - from), 0, 0));
  add(keyOf(TEMPLATE.place, stepOf(from), 0, 0));
  add(keyOf(TEMPLATE.firstWord, shapeAt(view, from), 0, 0));
  add(keyOf(TEMPLATE.lastWord, shapeAt(view, to - 1), 0, 0));
  for (let word = from; word < to; word++) addWord(view, word, add);
  addNames(view, speaker, add);
  addBefore(view, from, add);
  addBehind(view, to, add);
}

function addWord(view: SentenceView, word: number, add: AddKey): void {
  const found = view.words[word];
  if (!found) return;
  if (!isCapitalAt(view, word)) add(keyOf(TEMPLATE.word, hashOf(found.folded), 0, 0));
  for (const list of listsOf(view.language, found.form)) add(keyOf(TEMPLATE.listed, list, 0, 0));
}

/** Which names stand in them, and whether one begins before or ends behind them. */
function addNames({ mentions }: SentenceView, { start, end }: FoundSpeaker, add: AddKey): void {
  const own = mentions.filter((one) => one.form === 'name' && one.start < end && one.end > start);
  const [first] = own;
  if (!first || own.length > 1) add(keyOf(TEMPLATE.named, 0, own.length === 0 ? 0 : 1, 0));
  else
    add(
      keyOf(
        TEMPLATE.named,
        1 + KINDS.indexOf(first.kind),
        1 + Math.sign(first.start - start),
        1 + Math.sign(first.end - end),
      ),
    );
}

function addBefore(view: SentenceView, from: number, add: AddKey): void {
  const last = shapeAt(view, from - 1);
  add(keyOf(TEMPLATE.before, last, 0, 0));
  add(keyOf(TEMPLATE.before, 0, 1, signBefore(view, from)));
  add(keyOf(TEMPLATE.twoBefore, shapeAt(view, from - 2), last, 0));
  addLists(view, from - 1, TEMPLATE.listedBefore, add);
}

function addBehind(view: SentenceView, to: number, add: AddKey): void {
  const next = shapeAt(view, to);
  const sign = signBefore(view, to);
  const isCapital = isCapitalAt(view, to) ? 1 : 0;
  add(keyOf(TEMPLATE.behind, next, 0, 0));
  add(keyOf(TEMPLATE.behind, 0, 1 + isCapital, sign));
  add(keyOf(TEMPLATE.twoBehind, next, shapeAt(view, to + 1), sign));
  add(keyOf(TEMPLATE.capitals, isCapital, isCapitalAt(view, to - 1) ? 1 : 0, sign));
  addLists(view, to, TEMPLATE.listedBehind, add);
}

function addLists(view: SentenceView, word: number, template: number, add: AddKey): void {
  const found = view.words[word];
  if (found) for (const list of listsOf(view.language, found.form)) add(keyOf(template, list, 0, 0));
}
