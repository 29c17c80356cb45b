import type { Entity, NameFinding, Timeline } from '../corpus/corpus.ts';
import type { Tried } from '../corpus/tried.ts';
import type { Coverage } from '../model.ts';
import type { Answer, Invocation } from './answer.ts';
import { label } from './compose.ts';
import { silentActions } from './related-actions.ts';
import type { Words } from './words.ts';
import { triedIn } from './words-tried.ts';

/** An honest silence: what was asked for, what was tried, and near names only where they are genuinely near. */
export function silence(
  title: string,
  tried: readonly Tried[],
  near: readonly Entity[],
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  return {
    version: 1,
    outcome: 'none',
    title,
    titleMark: title,
    invocation,
    sections: [
      { heading: null, lines: [label(rowOf(triedIn(words.language, tried), near, coverage, words))] },
    ],
    citations: [],
    actions: [],
    candidates: near.map((entity) => candidate(entity, invocation.command)),
    coverage: { ...coverage, caution: 'says nothing beyond these documents' },
    total: 0,
  };
}

/** Where there is nothing to search, nothing was tried. */
function rowOf(tried: readonly string[], near: readonly Entity[], coverage: Coverage, words: Words): string {
  if (coverage.documents === 0) return words.noDocumentsYet;
  const parts = [
    ...(tried.length > 0 ? [`${words.tried} ${tried.join(', ')}`] : []),
    near.length > 0 ? `${words.nearNames}: ${near.map(({ name }) => name).join(', ')}` : words.noNearName,
  ];
  return parts.join(' · ');
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
): Answer {
  const silent = silence(words.nothingOn(topic), tried, names.near, invocation, coverage, words);
  return { ...silent, actions: silentActions(topic, coverage, words) };
}

/** A name to choose, with the invocation that chooses it. */
export function candidate({ name, kind }: Entity, command: string): Answer['candidates'][number] {
  return { name, kind, invocation: { command, args: { [command === 'who' ? 'name' : 'topic']: name } } };
}
