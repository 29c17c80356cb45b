import { isA, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { outerSpeaker } from './frames/outer-speaker.ts';
import { spanWords } from './spans/span-words.ts';
import type { FoundSpeaker } from './speaker-phrase.ts';
import type { Spoken } from './tree/tree-speaker.ts';

/** The tree's speaker, or whoever opens the sentence and speaks in it, where the tree names one who is only told of beside or within. */
export function withOuter(view: SentenceView, told: Spoken | null): Spoken | null {
  if (told === null || told.depth < 0 || isToldBefore(told) || opensSentence(view, told)) return told;
  const outer = outerSpeaker(view);
  if (outer === null || (outer.end > told.speaker.start && told.speaker.end > outer.start)) return told;
  return isNameBeside(view, outer, told.speaker) ? told : { ...told, speaker: outer, depth: 0 };
}

function opensSentence(view: SentenceView, { speaker }: Spoken): boolean {
  return speaker.start <= (view.words[OPENING_WORDS]?.start ?? view.start);
}

/** Nobody else stands before whose words begin so early: "The mayor", "Deputy mayor Ana Vos". */
const OPENING_WORDS = 1;

/** "…, Vos said": what is told stands before. */
function isToldBefore({ speaker: { told } }: Spoken): boolean {
  return told !== undefined && told.from === 0 && told.to > 0;
}

/** "Another brewer, councillor Ida Vos, said": the person whom a name right behind the comma names is the same. */
function isNameBeside(view: SentenceView, outer: FoundSpeaker, { start, end }: FoundSpeaker): boolean {
  const isPerson = view.mentions.some((one) => one.start === start && one.kind === 'person');
  const isNamed = view.mentions.some((one) => one.end === outer.end && one.kind === 'person');
  if (isNamed || !isPerson || !/^\s*,/u.test(view.text.slice(end, end + 2))) return false;
  if (holdsCoordinator(view, outer)) return false;
  return (
    BESIDE.test(view.text.slice(outer.end, start)) &&
    !isA(view, wordAt(view, outer.end), 'relative', 'owning')
  );
}

/** "The mayor and his deputy, Ida Vos": the name is that of one of two. */
function holdsCoordinator(view: SentenceView, found: FoundSpeaker): boolean {
  const { from, to } = spanWords(view, found);
  for (let word = from + 1; word < to; word++) if (isA(view, word, 'coordinator')) return true;
  return false;
}

const BESIDE = /^\s*,[^,]{0,40}$/u;
