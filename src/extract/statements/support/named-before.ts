import { lexiconClasses } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { hangsBy, headOf, wholeOf } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../sentence/tree-places.ts';

/** What "the" tells as known was named at most so many sentences before: further off it is of the whole text. */
const NAMED_WITHIN = 2;

/** Between a determiner and its noun at most so many words stand ("a long peaceful march"). */
const ADJECTIVES = 3;

/** A shorter noun is a common one ("the war", "el rey"), and words alike by chance begin like it. */
const SHORTEST = 4;

/**
 * The sentence (index) before in which a thing is named for the first time that this one tells as known: "a march …" before
 * "The march ended", "agreed to buy …" before "the purchase". Null where nothing is, or it says itself which is meant.
 */
export function namedBefore(readings: readonly Reading[], index: number): number | null {
  const view = readings[index]?.view;
  if (!view || index === 0) return null;
  for (let word = 0; word < view.words.length - 1; word++) {
    if (word > 0 && endsReach(view, word)) return null;
    if (!gives(view, word, CAUSE.told) || !isA(view, word, 'article')) continue;
    if (isComparedBefore(readings, index, word + 1)) return index - 1;
    const noun = word + 1;
    if (!isKnown(view, noun) || isTold(view, word, noun)) continue;
    const found = introduced(readings, index, view.words[noun]?.folded ?? '');
    if (found !== null && isAlone(view, word, noun)) return found;
  }
  return null;
}

/** "The biggest fish" behind a sentence on "bigger fish". */
function isComparedBefore(readings: readonly Reading[], index: number, word: number): boolean {
  const [view, before] = [readings[index]?.view, readings[index - 1]?.view];
  const stem = /^(\p{L}{3,})est$/u.exec(view?.words[word]?.folded ?? '')?.[1];
  const noun = view?.words[word + 1]?.folded;
  if (!before || stem === undefined || noun === undefined) return false;
  return before.words.some(
    ({ folded }, at) => folded === `${stem}er` && isAlike(before.words[at + 1]?.folded ?? '', noun),
  );
}

/** Behind a clause's end the sentence itself may have told what is meant; a phrase set in front is no clause. */
function endsReach(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'relative', 'cut') && !isA(view, word, 'that')) return true;
  return (
    parted(view, word) && !isA(view, 0, 'preposition', 'article') && /[,;:—–]/u.test(gapBefore(view, word))
  );
}

/** A common noun right behind its article. */
function isKnown(view: SentenceView, word: number): boolean {
  const noun = view.words[word];
  if (!noun || parted(view, word) || !/^\p{Ll}/u.test(noun.form.text)) return false;
  if (noun.folded.length < SHORTEST && !verbsOf(view.language, noun.folded)) return false;
  return !isTime(view, word) && !wordIsQuoted(view, word) && !isGeneral(view, word);
}

/** "The march ended", "In the march, …", "took part in the march.": nothing says which, and a verb or a mark stands behind it. */
function isAlone(view: SentenceView, article: number, word: number): boolean {
  if (/^['’-]/u.test(view.text.slice(view.words[word]?.end, (view.words[word]?.end ?? 0) + 1))) return false;
  const next = word + 1;
  if (next >= view.words.length || isTime(view, next)) return true;
  if (parted(view, next)) return !isA(view, next, 'relative', 'cut');
  return (
    article === 0 && (isA(view, next, 'auxiliary', 'be', 'modal', 'negative') || isSubjectAlone(view, word))
  );
}

function isSubjectAlone(view: SentenceView, word: number): boolean {
  const parse = view.tree();
  const place = parse && placeOf(view, parse, word);
  if (!parse || place === null || !hangsBy(parse, place, 'subject', 'passive-subject')) return false;
  const to = wholeOf(parse, place).to;
  return headOf(parse, place) === parse.heads.indexOf(-1) && wordOf(view, parse, to) <= word + 1;
}

const isGeneral = listed('known-nouns');

/** The sentence itself told of it before. */
function isTold(view: SentenceView, before: number, noun: number): boolean {
  const folded = view.words[noun]?.folded ?? '';
  for (let at = 0; at < before; at++) if (isAlike(view.words[at]?.folded ?? '', folded)) return true;
  return false;
}

/** The nearest sentence before that names the thing as a new one; where "the" alone stands with it there, one further up. */
function introduced(readings: readonly Reading[], index: number, noun: string): number | null {
  for (let back = 1; back <= NAMED_WITHIN; back++) {
    const before = readings[index - back];
    const own = readings[index];
    if (!before || !own || own.view.passage - before.view.passage > back) return null;
    const { words } = before.view;
    const verbs = verbsOf(own.view.language, noun);
    for (let at = 0; at < words.length; at++) {
      const folded = words[at]?.folded ?? '';
      if (isAlike(folded, noun) && isNew(before.view, at, back)) return index - back;
      if (folded !== noun && verbs?.has(folded)) return index - back;
    }
  }
  return null;
}

/** "a march", "two long marches", "its march", right before also "the march of the miners": not "the march". */
function isNew(view: SentenceView, word: number, back: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 1 - ADJECTIVES) && !parted(view, at + 1); at--) {
    if (isA(view, at, 'indefinite', 'counting', 'possessive') || /['’]s$/u.test(view.words[at]?.lower ?? ''))
      return true;
    if (isA(view, at, 'article')) return back === 1 && isDetailed(view, word + 1);
    if (isA(view, at, 'determiner', 'preposition', 'be', 'auxiliary')) return false;
  }
  return false;
}

/** "of the miners", "who came", "marking the day" */
function isDetailed(view: SentenceView, word: number): boolean {
  if (!view.words[word] || parted(view, word)) return false;
  return isA(view, word, 'of', 'relative') || /ing$/u.test(view.words[word]?.folded ?? '');
}

/** One word in another number, or its verb: "march", "marches", "marched". */
function isAlike(word: string, noun: string): boolean {
  if (word === noun) return true;
  if (word.length < SHORTEST) return false;
  return bare(word) === bare(noun);
}

function bare(word: string): string {
  return word.replace(/(?:es|s|ed|ing)$/u, '');
}

function verbsOf(language: Language, noun: string): ReadonlySet<string> | undefined {
  return lexiconClasses(language, 'first-telling-words').get(noun);
}
