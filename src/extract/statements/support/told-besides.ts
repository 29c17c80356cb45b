import { lexiconSet } from '../../../language/lexicon.ts';
import { hangsBy, headOf } from '../../syntax/tree.ts';
import { listed } from '../sentence/about-word.ts';
import {
  isA,
  isExactly,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import { placeOf } from '../sentence/tree-places.ts';

/** A word that takes up what was told before in a sentence that says something without it, too. */
export interface ToldBesides {
  readonly word: number;
  /** Whether it counts those who were named. */
  readonly several?: true;
}

/**
 * "All deny the charges", "As did Hale.", "Hale, now 62, denies this", "according to reports at the time": what is meant stands in
 * a sentence before. Null for none.
 */
export function toldBesides(view: SentenceView): ToldBesides | null {
  if (view.index === 0 || wordIsQuoted(view, 0)) return null;
  if (isDoneByAll(view)) return { word: 0, several: true };
  if (opensWithEcho(view)) return { word: 0 };
  const word = deniesThis(view) ?? atThatTime(view);
  return word === null ? null : { word };
}

/** "All deny the charges", "Both fled": not "Many believe", who are anybody, nor "All looked smooth", "All depends on it". */
function isDoneByAll(view: SentenceView): boolean {
  if (!isAllOfKnown(view, 0) || parted(view, 1)) return false;
  const verb = view.words[1]?.folded ?? '';
  if (view.language === 'en' && (verb.endsWith('s') || isItsOwn(view, 1))) return false;
  const parse = view.tree();
  const [subject, root] = [parse && placeOf(view, parse, 0), parse && placeOf(view, parse, 1)];
  if (!parse || subject === null || root === null || parse.heads[root] !== -1) return false;
  return parse.tags[root] === 'verb' && headOf(parse, subject) === root && hangsBy(parse, subject, 'subject');
}

const isAllOfKnown = listed('counted-alone');

const isItsOwn = listed('its-own-verbs');

/** "As did Hale.": the verb is that of the sentence before. */
function opensWithEcho(view: SentenceView): boolean {
  if (parted(view, 1)) return false;
  return lexiconSet(view.language, 'echo-openers').has(`${view.words[0]?.folded} ${view.words[1]?.folded}`);
}

/** The "this" that ends a clause and is what the sentence's own verb does something to. */
function deniesThis(view: SentenceView): number | null {
  if (isA(view, 0, 'subordinator', 'preposition', 'relative')) return null;
  for (let word = 1; view.words[word]; word++) {
    if (isA(view, word, 'coordinator', 'cut')) return null;
    if (!isExactly(view, word, 'bare') || wordIsQuoted(view, word)) continue;
    if (view.words[word + 1] && !parted(view, word + 1)) continue;
    const parse = view.tree();
    const verb = parse && placeOf(view, parse, word - 1);
    if (parse && verb !== null && parse.heads[verb] === -1 && parse.tags[verb] === 'verb') return word;
  }
  return null;
}

/** "… at the time" where no date before it says which. */
function atThatTime(view: SentenceView): number | null {
  if (view.language !== 'en') return null;
  for (let word = 1; view.words[word + 2]; word++) {
    if (isTime(view, word - 1) || YEAR.test(view.words[word - 1]?.folded ?? '')) return null;
    if (view.words[word]?.folded !== 'at' || !isA(view, word + 1, 'article') || wordIsQuoted(view, word))
      continue;
    if (view.words[word + 2]?.folded !== 'time') continue;
    return !view.words[word + 3] || parted(view, word + 3) ? word : null;
  }
  return null;
}

const YEAR = /^(?:1\d|20)\d\d$/u;
