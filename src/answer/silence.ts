import type { Entity, NameFinding, Timeline } from '../corpus/corpus.ts';
import type { Tried } from '../corpus/tried.ts';
import type { Coverage } from '../model.ts';
import type { Answer, Invocation } from './answer.ts';
import { label } from './compose.ts';
import { silentActions } from './related-actions.ts';
import type { Words } from './words/words.ts';
import { triedIn } from './words/words-tried.ts';

/** What the same question would find without the limits to which it was held, and how to ask it so. */
export interface Beyond {
  /** How much, in words: `5 passages`. */
  readonly said: string;
  readonly invocation: Invocation;
}

/** An honest silence: what was asked for, what was tried, and near names only where they are genuinely near. */
export function silence(
  title: string,
  tried: readonly Tried[],
  near: readonly Entity[],
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
  beyond: Beyond | null = null,
): Answer {
  return {
    version: 1,
    outcome: 'none',
    title,
    titleMark: title,
    invocation,
    sections: [
      { heading: null, lines: [label(rowOf(triedIn(words.language, tried), near, coverage, words, beyond))] },
    ],
    citations: [],
    actions: beyond ? [{ label: words.actions.withoutLimits, invocation: beyond.invocation }] : [],
    candidates: near.map((entity) => candidate(entity, invocation.command)),
    coverage: { ...coverage, caution: 'says nothing beyond these documents' },
    total: 0,
  };
}

/** Where there is nothing to search, nothing was tried. */
function rowOf(
  tried: readonly string[],
  near: readonly Entity[],
  coverage: Coverage,
  words: Words,
  beyond: Beyond | null,
): string {
  if (coverage.documents === 0) return words.noDocumentsYet;
  const parts = [
    ...(tried.length > 0 ? [`${words.tried} ${tried.join(', ')}`] : []),
    beyond ? words.beyondLimits(beyond.said) : nearNames(near, words),
  ];
  return parts.join(' · ');
}

function nearNames(near: readonly Entity[], words: Words): string {
  return near.length > 0
    ? `${words.nearNames}: ${near.map(({ name }) => name).join(', ')}`
    : words.noNearName;
}

/** Silence about a name that no visible document bears. */
export function noSuchName(
  typed: string,
  { tried, near }: NameFinding,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const silent = silence(words.noDocumentNames(typed), tried, near, invocation, coverage, words);
  return { ...silent, actions: silentActions(typed, coverage, words) };
}

/** Silence about words of which no visible document tells a happening. */
export function noHappening(
  topic: string,
  { tried, names }: Pick<Timeline, 'tried' | 'names'>,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
  beyond: Beyond | null,
): Answer {
  const silent = silence(words.nothingOn(topic), tried, names.near, invocation, coverage, words, beyond);
  return { ...silent, actions: [...silent.actions, ...silentActions(topic, coverage, words)] };
}

/** A name to choose, with the invocation that chooses it: a name of one word, which others bear too, in quotation marks. */
export function candidate({ name, kind }: Entity, command: string): Answer['candidates'][number] {
  const typed = /[\s-]/u.test(name) ? name : `"${name}"`;
  return { name, kind, invocation: { command, args: { [command === 'who' ? 'name' : 'topic']: typed } } };
}
