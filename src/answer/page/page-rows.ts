/** From the lines of an answer to rows, in units that no page may split. */
import type { Span } from '../../model.ts';
import { capitalized } from '../../text.ts';
import type { Answer, Citation, Line } from '../answer.ts';
import { rowLabel } from '../labels/labels.ts';
import { saysNoDate, type Words } from '../words/words.ts';

/** One row of a page as text; a renderer adds its platform's markup and nothing else. */
export interface Row {
  /** `note` belongs to the quotation above it: whom a pronoun means, whether a reply was found. */
  readonly kind: 'heading' | 'label' | 'quotation' | 'name' | 'note';
  readonly text: string;
  /** Stretches of `text` that matched; shown bold. */
  readonly marks: readonly Span[];
  /** Citation numbers that a renderer sets after the text; those of labels and notes stand in the text. */
  readonly cites: readonly number[];
  /** The lines of the answer that this row shows; none for headings and date labels. */
  readonly lines: readonly Line[];
  /** Whether the sentence had to be cut because it alone exceeds a message. */
  readonly cut: boolean;
  /** Of a quotation: where it stands. */
  readonly place?: Place;
}

/** Where in a document a quotation begins. */
export interface Place {
  readonly document: string;
  readonly start: number;
}

/** A row with its place on a page. */
export interface PageRow extends Row {
  /** Whether a new section begins here: renderers leave a gap. */
  readonly opens: boolean;
}

/** Rows that are shown together or not at all. */
export interface Unit {
  /** Index of its section: a page repeats the section's heading. */
  readonly section: number;
  readonly heading: string | null;
  readonly rows: readonly Row[];
  readonly lines: readonly Line[];
  /** Whether it holds a quotation or a name, which `More` counts. */
  readonly counted: boolean;
}

/** The indivisible units of an answer, in order. */
export function unitsOf(answer: Answer, words: Words): readonly Unit[] {
  const citations = new Map(answer.citations.map((citation) => [citation.n, citation]));
  return answer.sections.flatMap(({ heading, lines }, section) => {
    const underNoDate = saysNoDate(heading);
    return togetherIn(lines).map(
      (kept): Unit => ({
        section,
        heading,
        rows: rowsOf(kept, citations, words, underNoDate),
        lines: kept,
        counted: kept.some(({ kind }) => kind !== 'label'),
      }),
    );
  });
}

/** Neighbours that share a group, or of which one supports the other, are one unit. */
function togetherIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const units: Line[][] = [];
  for (const line of lines) {
    const unit = units.at(-1);
    if (unit?.some((known) => belongTogether(known, line))) unit.push(line);
    else units.push([line]);
  }
  return units;
}

function belongTogether(known: Line, line: Line): boolean {
  if (line.group !== undefined && known.group !== undefined) return line.group === known.group;
  return line.supports === known.key || known.supports === line.key;
}

function rowsOf(
  lines: readonly Line[],
  citations: ReadonlyMap<number, Citation>,
  words: Words,
  underNoDate: boolean,
): readonly Row[] {
  const rows: Row[] = [];
  const quotations = lines.filter(({ kind }) => kind === 'quotation');
  const labels = new Map(quotations.map((line) => [line, labelOf(line, citations, words, underNoDate)]));
  for (const line of lines) {
    const label = labels.get(line) ?? null;
    const above = label ?? (isLeadIn(line, quotations, labels) ? words.neededByNext : null);
    if (above !== null) rows.push(ownRow('label', above));
    const before = rows.at(-1);
    if (isNote(line) && before?.kind === 'note') rows.splice(-1, 1, joined(before, line));
    else rows.push(lineRow(line, citations));
  }
  return rows;
}

type Labels = ReadonlyMap<Line, string | null>;

function labelOf(
  line: Line,
  citations: ReadonlyMap<number, Citation>,
  words: Words,
  underNoDate: boolean,
): string | null {
  const cited = citations.get(line.cites[0] ?? 0);
  const label = rowLabel(line, cited?.document ?? null, words, {
    underNoDate,
    isItem: line.item !== undefined,
  });
  if (!line.further) return label;
  return label === null ? capitalized(words.furtherOn) : `${label} · ${words.furtherOn}`;
}

/**
 * The first sentence of a unit may stand there for a dated one right below it; without a word it would seem to share the date above.
 * One that ends with a colon ("Quell said:") leads on by itself.
 */
function isLeadIn(line: Line, quotations: readonly Line[], labels: Labels): boolean {
  if (line !== quotations[0] || line.supports === undefined || line.text.endsWith(':')) return false;
  const [, next] = quotations;
  return next !== undefined && labels.get(next) != null;
}

/** The rows of an item, the first of which begins with its number: `1 · 2026-05-21`. */
export function numbered(rows: readonly Row[], lines: readonly Line[]): readonly Row[] {
  const [item] = lines.flatMap((line) => line.item ?? []);
  const [first, ...rest] = rows;
  if (item === undefined || !first) return rows;
  if (first.kind === 'quotation') return [ownRow('label', String(item)), ...rows];
  const mark = `${item} · `;
  const marks = first.marks.map(({ start, end }) => ({
    start: start + mark.length,
    end: end + mark.length,
  }));
  return [{ ...first, text: mark + first.text, marks }, ...rest];
}

function isNote({ kind, supports }: Line): boolean {
  return kind === 'label' && supports !== undefined;
}

function lineRow(line: Line, citations: ReadonlyMap<number, Citation>): Row {
  const kind = isNote(line) ? 'note' : line.kind;
  const cites = line.kind === 'label' ? [] : line.cites;
  const cited = kind === 'quotation' ? citations.get(line.cites[0] ?? 0) : undefined;
  const place = cited && { place: { document: cited.document.id, start: cited.start } };
  return { kind, text: line.text, marks: line.marks ?? [], cites, lines: [line], cut: false, ...place };
}

function joined(note: Row, line: Line): Row {
  return { ...note, text: `${note.text} · ${line.text}`, lines: [...note.lines, line] };
}

/** A row in Footnote's own words that shows no line of the answer. */
export function ownRow(kind: 'heading' | 'label' | 'note', text: string): Row {
  return { kind, text, marks: [], cites: [], lines: [], cut: false };
}
