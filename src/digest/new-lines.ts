import type { Answer, Line, Section } from '../answer/answer.ts';

/** What decides whether a line is new to a destination. */
export interface Newness {
  /** Keys that were not delivered there. */
  readonly undelivered: ReadonlySet<string>;
  /** Ids of the documents that arrived since. */
  readonly documents: ReadonlySet<string>;
  /** Whether the answer itself was asked only for what is new: then all its lines are. */
  readonly asked: boolean;
}

/** The keys under which an answer's lines are delivered: one for each group, one for each line that stands alone. */
export function deliveryKeys({ sections }: Answer): readonly string[] {
  const lines = sections.flatMap((section) => section.lines).filter(({ kind }) => kind !== 'label');
  return [...new Set(lines.map(unitOf))];
}

/** The answer less the groups and names that are not new; its citations are numbered anew. */
export function onlyNewLines(answer: Answer, newness: Newness): Answer {
  const documentOf = new Map(answer.citations.map(({ n, document }) => [n, document.id]));
  const isNew = new Map<string, boolean>();
  for (const line of answer.sections.flatMap(({ lines }) => lines)) {
    const cited = line.cites.some((n) => newness.documents.has(documentOf.get(n) ?? ''));
    const counts = newness.asked ? line.kind !== 'label' : cited;
    isNew.set(unitOf(line), (isNew.get(unitOf(line)) ?? false) || counts);
  }
  const keeps = (line: Line) =>
    isLooseLabel(line) || (isNew.get(unitOf(line)) === true && newness.undelivered.has(unitOf(line)));
  return renumbered({ ...answer, sections: keepLines(answer.sections, keeps) });
}

/** The sections with these lines alone, and none of which no line is left. */
export function keepLines(sections: readonly Section[], keeps: (line: Line) => boolean): readonly Section[] {
  return sections
    .map(({ heading, lines }) => ({ heading, lines: lines.filter(keeps) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Whether anything but the answer's own labels is left. */
export function holdsNews({ sections }: Answer): boolean {
  return sections.some(({ lines }) => lines.some(({ kind }) => kind !== 'label'));
}

/** What a line is delivered as: its group, or itself. */
export function unitOf({ group, key }: Line): string {
  return group ?? key;
}

/** Whether a line is a label of the answer itself, which belongs to no item. */
export function isLooseLabel({ kind, group }: Line): boolean {
  return kind === 'label' && group === undefined;
}

/** The answer with only the citations that its lines have, numbered anew. */
export function renumbered(answer: Answer): Answer {
  const used = new Set(answer.sections.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites)));
  const kept = answer.citations.filter(({ n }) => used.has(n));
  const numbers = new Map(kept.map(({ n }, index) => [n, index + 1]));
  const total = deliveryKeys(answer).length;
  return {
    ...answer,
    sections: answer.sections.map((section) => renumberedSection(section, numbers)),
    citations: kept.map((citation) => ({ ...citation, n: numbers.get(citation.n) ?? citation.n })),
    total,
  };
}

function renumberedSection({ heading, lines }: Section, numbers: ReadonlyMap<number, number>): Section {
  return { heading, lines: lines.map((line) => renumberedLine(line, numbers)) };
}

/** A label carries its numbers in its text. */
function renumberedLine(line: Line, numbers: ReadonlyMap<number, number>): Line {
  const cites = line.cites.map((n) => numbers.get(n) ?? n);
  if (line.kind !== 'label') return { ...line, cites };
  const text = line.text.replace(/\[(\d{1,4})\]/gu, (mark, digits: string) => {
    const n = Number(digits);
    return line.cites.includes(n) ? `[${numbers.get(n) ?? n}]` : mark;
  });
  return { ...line, text, cites };
}
