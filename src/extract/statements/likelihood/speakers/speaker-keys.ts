import { keyOf } from '../../../syntax/keys.ts';
import { type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { Candidate } from '../../speakers/belief.ts';
import { symbolsOf } from '../symbols.ts';
import { ofLengthOne, type WeighedKeys } from '../weighed-keys.ts';
import { addPhrase } from './phrase-keys.ts';
import { shapeAt, stepOf } from './places.ts';
import { addReaders } from './reader-keys.ts';
import { isReporting, verbsBeside } from './spoken-verb.ts';
import { SPEAKER_TEMPLATE as TEMPLATE } from './templates.ts';
import { addTree } from './tree-keys.ts';
import { addVerbs } from './verb-keys.ts';

/** A word of the sentence anywhere in it is a hint only. */
const SYMBOL_SHARE = 0.25;

/** More verbs of saying, more quotations count as so many. */
const MOST_REPORTS = 4;
const MOST_QUOTATIONS = 2;

/**
 * The features of a speaker that was found in a sentence: the words that name him and those beside them, the verb of saying and
 * how both hang in the tree, whom each way of reading names, and what else the sentence holds.
 */
export function speakerKeys(view: SentenceView, { speaker, byTree }: Candidate): WeighedKeys {
  const words = { from: wordAt(view, speaker.start), to: wordAt(view, speaker.end) };
  const verbs = verbsBeside(view, speaker, words);
  const keys: number[] = [];
  addPhrase(view, speaker, words, keys);
  addVerbs(view, speaker, words, verbs, keys);
  addTree(view, words, verbs.verb, keys);
  addReaders(view, speaker, byTree, keys);
  addSentence(view, keys);
  const symbols = symbolsOf(view).map(({ symbol }) => keyOf(TEMPLATE.symbol, symbol, 0, 0));
  return ofLengthOne([
    { keys, share: 1 },
    { keys: symbols, share: SYMBOL_SHARE },
  ]);
}

function addSentence(view: SentenceView, keys: number[]): void {
  const { words, quotations, start, end } = view;
  const reports = words.filter((_, word) => isReporting(view, word)).length;
  const quoted = quotations.filter((one) => one.start < end && one.end > start).length;
  keys.push(keyOf(TEMPLATE.size, stepOf(words.length), 0, 0));
  keys.push(keyOf(TEMPLATE.reports, Math.min(MOST_REPORTS, reports), 0, 0));
  keys.push(keyOf(TEMPLATE.quotations, Math.min(MOST_QUOTATIONS, quoted), 0, 0));
  keys.push(keyOf(TEMPLATE.opening, shapeAt(view, 0), 0, 0));
  keys.push(keyOf(TEMPLATE.opening, shapeAt(view, 0), shapeAt(view, 1), 1));
}
