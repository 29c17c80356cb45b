import type { Dossier, Entity } from '../corpus/corpus.ts';
import type { Coverage } from '../model.ts';
import type { Action, Answer, Invocation, Line, Section } from './answer.ts';
import { createCitations, groupLines, label } from './compose.ts';
import { LABEL_LENGTH } from './page/page-buttons.ts';
import { candidate } from './silence.ts';
import type { Words } from './words/words.ts';

/** Several names fit: each with a sentence that tells it from the others, so that nobody picks the wrong one. */
export function choice(
  typed: string,
  dossiers: readonly Dossier[],
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const citations = createCitations();
  const sections = dossiers.map((dossier, index): Section => {
    const telling = dossier.telling ?? dossier.surnameOnly[0];
    const lines = telling ? groupLines(telling, citations, { words, undated: true }) : [];
    return { heading: null, lines: inOneGroup(nameLine(dossier.entity, index + 1, words), lines) };
  });
  const isPeople = dossiers.every(({ entity }) => entity.kind === 'person');
  const count = isPeople ? words.people(dossiers.length) : words.names(dossiers.length);
  return {
    version: 1,
    outcome: 'ambiguous',
    title: `“${typed}”: ${count}. ${words.chooseOne}`,
    invocation,
    sections,
    citations: citations.list,
    actions: [],
    candidates: dossiers.map(({ entity }) => candidate(entity, invocation.command)),
    coverage: { ...coverage, caution: 'one surname, not merged' },
    total: dossiers.length,
  };
}

/** Longer names beside the one found that are mentioned, and led to: more of them is a list, not a help. */
const MOST_BESIDE = 3;

/** That somebody's name found others whose longer names hold it: they are not taken for him. */
export function notMerged(near: readonly Entity[], words: Words): readonly Line[] {
  if (near.length === 0) return [];
  const names = near
    .slice(0, MOST_BESIDE)
    .map(({ name, documents }) => `“${name}” (${words.documents(documents)})`);
  return [label(`${words.notMergedWith} ${names.join(', ')}`)];
}

/** The same question about those. */
export function besideActions(near: readonly Entity[], command: string): readonly Action[] {
  return near.slice(0, MOST_BESIDE).map((entity) => ({
    label: withoutMiddle(entity.name),
    invocation: candidate(entity, command).invocation,
  }));
}

/** A name as a button has room for it: two longer names that begin alike differ in the middle or at the end. */
function withoutMiddle(name: string): string {
  const words = name.split(' ');
  let label = name;
  for (let from = 2; label.length > LABEL_LENGTH && from < words.length; from++)
    label = `${words[0]} … ${words.slice(from).join(' ')}`;
  return label;
}

/** One of the names to choose from, under its number, with how often it is named. */
export function nameLine(entity: Entity, n: number, words: Words): Line {
  const counts = `${words.documents(entity.documents)}, ${words.passages(entity.passages)}`;
  const isSole = entity.kind === 'person' && !/[\s-]/u.test(entity.name);
  const text = [`${n}`, entity.name, ...(isSole ? [words.soleName] : []), counts].join(' · ');
  const start = text.indexOf(entity.name);
  return {
    key: `name:${entity.key}`,
    kind: 'name',
    text,
    cites: [],
    marks: [{ start, end: start + entity.name.length }],
  };
}

/** The name stays with the sentence that tells it from the others. */
function inOneGroup(name: Line, lines: readonly Line[]): readonly Line[] {
  return [name, ...lines].map((line) => ({ ...line, group: name.key }));
}
