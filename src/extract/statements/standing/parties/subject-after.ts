import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import { isReportingVerb } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../cue.ts';
import { objectsOf } from './parties.ts';

/** An opening clause is at most so many words long. */
const OPENING_WITHIN = 20;

/** What joins an opening clause ("after he was convicted") stands within so many words before. */
const OPENER_WITHIN = 4;

/** Titles and roles before the name of a subject are at most so many words. */
const TITLES_WITHIN = 5;

/**
 * The subject that a clause at the sentence's start takes from the next one: "Ten years after he was convicted, the
 * painter Hale …", "Blamed by the village, Hale …"; and in Spanish the one after its verb ("Quedó absuelto el pintor Vos").
 */
export function subjectAfter(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const start = view.words[cue.from]?.start ?? view.start;
  if (view.mentions.some(({ end, form }) => end <= start && form === 'name')) return [];
  const opens = cue.from <= 1 || isA(view, 0, 'subordinator', 'preposition') || opensLate(view, cue.from);
  if (!opens) return [];
  const comma = commaAfter(view, cue.to);
  if (comma !== null) return subjectAt(view, comma);
  return isA(view, 0, 'subordinator') ? [] : inverted(view, cue);
}

/** "Ten years after he was …", "Diez años después de ser …". */
function opensLate(view: SentenceView, from: number): boolean {
  for (let word = Math.max(1, from - OPENER_WITHIN); word < from; word++)
    if (isA(view, word, 'subordinator', 'preposition') && !parted(view, word)) return true;
  return false;
}

function commaAfter(view: SentenceView, from: number): number | null {
  for (let word = from; word < Math.min(view.words.length, OPENING_WITHIN); word++)
    if (parted(view, word)) return word;
  return null;
}

/** The name at a clause's start, with titles and roles before it, and a verb after it. */
function subjectAt(view: SentenceView, from: number): readonly EntityMention[] {
  const start = view.words[from]?.start ?? view.end;
  const first = view.mentions.find((mention) => mention.start >= start && mention.form === 'name');
  const name = first && (apposedTo(view, first) ?? first);
  const at = first ? wordAt(view, first.start) : from;
  if (!first || !name || isPossessive(view, name) || at - from > TITLES_WITHIN) return [];
  for (let word = from; word < at; word++) if (!isTitle(view, word)) return [];
  return onlySays(view, name) ? [] : [name];
}

/** "…, Hale said." */
function onlySays(view: SentenceView, { end }: EntityMention): boolean {
  const verb = wordAt(view, end);
  return verb + 1 >= view.words.length && isReportingVerb(view, verb);
}

/** "the mayor of Puerto Vos, Serafín Hale, came back": the person behind the comma. */
function apposedTo(view: SentenceView, first: EntityMention): EntityMention | null {
  const after = wordAt(view, first.end);
  if (!isA(view, wordAt(view, first.start) - 1, 'of') || !parted(view, after)) return null;
  const start = view.words[after]?.start ?? view.end;
  return view.mentions.find((mention) => mention.start === start && mention.kind === 'person') ?? null;
}

function isTitle(view: SentenceView, word: number): boolean {
  const folded = view.words[word]?.folded ?? '';
  return isA(view, word, 'article', 'of') || isCapitalized(view, word) || isAgentNoun(view.language, folded);
}

/** Spanish sets the subject after a verb that opens the sentence. */
function inverted(view: SentenceView, cue: Cue): readonly EntityMention[] {
  return view.language === 'es' ? objectsOf(view, cue.to) : [];
}
