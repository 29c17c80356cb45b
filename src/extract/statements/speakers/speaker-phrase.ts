import { lexiconSet } from '../../../language/lexicon.ts';
import type { Speaker } from '../../../model.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import { coordinatedAfter } from '../sentence/coordination.ts';
import { headOf, spanOf, type WordRange } from '../sentence/noun-phrase.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  isTime,
  type SentenceView,
  wordAt,
} from '../sentence/sentence-view.ts';
import { isPaperVerb } from './saying/paper-verbs.ts';
import { reportingForm } from './saying/reporting-verbs.ts';

/** A speaker as read from one sentence. */
export interface FoundSpeaker extends Speaker {
  /** A he or she speaks; `entity` is null where the sentence does not say who that is. */
  readonly pronoun: boolean;
  /** The words (numbers) that tell what is said, where the sentence shows it. */
  readonly told?: WordRange | undefined;
  /** A "they" or "it" speaks, and stands as it is: nothing tells whom it means. */
  readonly unnamed?: true;
  /** Only asks, so that whoever speaks next is somebody else. */
  readonly asks?: true;
}

/** The subject of a reporting verb with the words that name it. */
export interface VerbSubject {
  readonly speaker: FoundSpeaker;
  readonly words: WordRange;
}

/** A he or she as speaker; who that is, is decided when the sentences before are known. */
export function named(view: SentenceView, word: number): FoundSpeaker {
  const { start = view.start, end = view.start } = view.words[word] ?? {};
  return { start, end, entity: null, pronoun: true };
}

/** The speaker that a noun phrase names: the name in it, whoever's paper it is, or the whole phrase as a role. */
export function phraseSpeaker(
  view: SentenceView,
  phrase: WordRange,
  mention: EntityMention | null,
): FoundSpeaker | null {
  const range = pastTime(view, phrase);
  const span = spanOf(view, beforeRelative(view, range));
  if (mention && mention.start >= span.end) return ofMention(view, mention);
  if (mention && isOwnName(view, range, mention)) {
    const all = coordinatedAfter(view, view.mentions.indexOf(mention));
    const last = all.at(-1);
    // "a report by the bank": the paper says it, and the bank through it.
    if (headOf(view, range) + 1 < wordAt(view, mention.start))
      return { ...span, entity: mention.entity, pronoun: false };
    if (all.length > 1 && last) return { start: mention.start, end: last.end, entity: null, pronoun: false };
    return ofMention(view, mention);
  }
  return { ...span, entity: null, pronoun: false };
}

/** "yesterday guild leaders": when it was is no part of who speaks; "Friday's report" is. */
function pastTime(view: SentenceView, { from, to }: WordRange): WordRange {
  return isTime(view, from) && !isPossessed(view, from + 1) && from + 2 < to
    ? { from: from + 1, to }
    : { from, to };
}

/** "The officer who fired": a relative clause says nothing of who speaks. */
function beforeRelative(view: SentenceView, { from, to }: WordRange): WordRange {
  for (let word = from + 1; word < to; word++) if (isA(view, word, 'relative')) return { from, to: word };
  return { from, to };
}

/** Whether a phrase is a name with its titles, or a paper of the one named ("a report by the bank"). */
function isOwnName(view: SentenceView, range: WordRange, mention: EntityMention): boolean {
  if (isPossessive(view, mention)) return false;
  const at = wordAt(view, mention.start);
  const head = headOf(view, range);
  if (head + 1 < at) return papers(view).has(view.words[head]?.folded ?? '');
  return head < wordAt(view, mention.end);
}

function papers(view: SentenceView): ReadonlySet<string> {
  return lexiconSet(view.language, 'paper-nouns');
}

/** A mention as speaker. */
export function ofMention(view: SentenceView, mention: EntityMention): FoundSpeaker {
  if (mention.form === 'pronoun') return named(view, wordAt(view, mention.start));
  return { start: mention.start, end: mention.end, entity: mention.entity, pronoun: false };
}

/** The mention whose last word is this one. */
export function mentionEndingAt(view: SentenceView, word: number): EntityMention | null {
  const end = view.words[word]?.end;
  if (end === undefined) return null;
  return (
    view.mentions.find((mention) => mention.end === end || wordAt(view, mention.end) - 1 === word) ?? null
  );
}

const POSSESSED = /['’]s?$/u;

/** "Hale's report": the word is a noun. */
export function isPossessed(view: SentenceView, word: number): boolean {
  return POSSESSED.test(view.words[word - 1]?.lower ?? '');
}

/** Whether a word can be a reporting verb: no noun phrase runs over it. "A report", "the state" are none. */
export function isReportingVerb(view: SentenceView, word: number): boolean {
  if (!gives(view, word, CAUSE.reporting)) return false;
  const found = reportingForm(view, word);
  // "the records keeper"
  if (!found || isPaperVerb(view, word)) return false;
  const first = view.text.charAt(view.words[word]?.start ?? view.end);
  if (word > 0 && first !== first.toLowerCase()) return false;
  // "the accused clerk": a participle, not a verb.
  if (view.language === 'en' && isA(view, word - 1, 'article', 'indefinite', 'possessive')) return false;
  if (found.form !== 'other' && ['quote', 'call', 'as'].includes(found.frame)) return false;
  return found.form !== 'base' || !(isA(view, word - 1, 'determiner') || isPossessed(view, word));
}
