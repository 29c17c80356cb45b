import type { Standing } from '../../../../model.ts';
import { listed } from '../../sentence/about-word.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { type EntityMention, isA, type SentenceView } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../../standing/cue.ts';
import { negatedWithin } from '../../standing/unreal/happened.ts';
import { tellsWrongAt } from '../../standing/wrongs/told-wrongs.ts';
import { subjectInTree } from '../../standing/wrongs/tree-doer.ts';
import type { Weighed } from './standing-keys.ts';
import type { Odds } from './standing-model.ts';

/**
 * Logarithms of the odds from which on a standing is told though no rule finds it; a charge, a plea and a conviction have words
 * of their own, which the rules know. They were set where, of sentences of whole stories that the weights had not seen, nineteen of
 * twenty are right (bench standing-training); of papers, read by others, eight of ten accusations were.
 */
const FOUND_FROM = { accusation: 2, denial: 3, finding: 1 } as const;

type Learnt = keyof typeof FOUND_FROM;

const LEARNT = Object.keys(FOUND_FROM) as readonly Learnt[];

/** Between a verb of saying and what is said stand at most so many words. */
const VERB_WITHIN = 2;

/** What can be denied. */
const DENIABLE: readonly Standing[] = ['accusation', 'charge', 'conviction', 'finding'];

/** What the words of somebody make so likely that it is told without a rule; null for nothing. */
export function likelyStanding(weighed: Weighed, odds: Odds): Cue | null {
  const { view, speaker } = weighed;
  if (!speaker) return null;
  const likely = LEARNT.filter((kind) => odds[kind] >= FOUND_FROM[kind]);
  const standing = likely.toSorted((a, b) => odds[b] - odds[a])[0];
  const told = speaker.told ?? { from: 0, to: view.words.length };
  if (standing === undefined || asks(view, told) || !MAY_BE[standing](weighed, told)) return null;
  return cueOf(view, speaker, standing, told);
}

/** What must show beside the weights: of papers they had never seen these alone took every other witness for somebody who accuses or denies. */
const MAY_BE: Readonly<Record<Learnt, (weighed: Weighed, told: WordRange) => boolean>> = {
  // "claimed to have shot it down" is what one says of oneself.
  accusation: ({ view }, told) => !isA(view, told.from, 'infinitiveMark') && tellsWrong(view, told),
  // "said it was the bank that had cooked the books" answers by accusing.
  denial: (weighed, told) =>
    (answersSomething(weighed) || maintains(weighed.view, told)) &&
    (negatedWithin(weighed.view, told.from, told.to) || !tellsWrong(weighed.view, told)),
  finding: () => true,
};

/** A question accuses nobody; its mark stands behind its last word. */
function asks(view: SentenceView, { from, to }: WordRange): boolean {
  return view.text.slice(view.words[from]?.start, view.words[to]?.start ?? view.end).includes('?');
}

/** Some of it is how wrongs are told, and not only to whom one was done ("that Hale was robbed"). */
function tellsWrong(view: SentenceView, { from, to }: WordRange): boolean {
  for (let word = from; word < to; word++)
    if (tellsWrongAt(view, word) && !isUndergone(view, word)) return true;
  return false;
}

function isUndergone(view: SentenceView, word: number): boolean {
  return isA(view, word - 1, 'be', 'passive') && !isA(view, word + 1, 'by');
}

/** Who speaks is accused in the text, or what can be denied stands right before; a text of a few sentences may leave that out. */
function answersSomething({ speaker, around }: Weighed): boolean {
  if (!around.isWhole) return true;
  if (speaker && speaker.entity !== null && around.isAccused(speaker.entity)) return true;
  return around.beside.some(({ distance, standing }) => distance < 0 && DENIABLE.includes(standing));
}

/** "has always maintained that it was a loan": the verb right before what is said. */
function maintains(view: SentenceView, { from }: WordRange): boolean {
  for (let word = from - 1; word >= Math.max(0, from - VERB_WITHIN); word--)
    if (isMaintaining(view, word)) return true;
  return false;
}

const isMaintaining = listed('maintaining-verbs');

/** It stands for all that is said: no words of it show the standing by themselves. */
function cueOf(view: SentenceView, speaker: FoundSpeaker, standing: Learnt, told: WordRange): Cue {
  const range = { from: told.from, to: Math.max(told.from + 1, told.to) };
  if (standing === 'denial' && !speaker.unnamed)
    return { ...plainCue('denial', 'speaker', range), firm: maintains(view, told) };
  const parties = standing === 'denial' ? [] : doersIn(view, told, speaker);
  return { ...plainCue(standing, 'deed', range), parties };
}

/** The subject of the first clause of what is said, where it is named and not who says it. */
function doersIn(
  view: SentenceView,
  { from, to }: WordRange,
  { entity }: FoundSpeaker,
): readonly EntityMention[] {
  for (let word = from; word < to; word++) {
    const subject = subjectInTree(view, word);
    if (subject) return subject.named.filter((one) => one.entity !== entity);
  }
  return [];
}
