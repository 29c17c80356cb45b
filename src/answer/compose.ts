/** From what the corpus found to the lines and citations of an answer. */
import type { ListedDocument, Quotation, QuotationDate, QuotationGroup } from '../corpus/corpus.ts';
import type { Basis, Document, Span } from '../model.ts';
import { keyOfWords } from '../text.ts';
import type { Citation, CitedDocument, Line, LineDate } from './answer.ts';
import { replyNotes, replyPlace } from './reply-notes.ts';
import type { Words } from './words/words.ts';

/** The citations of one answer, numbered in order of appearance, one for each place that is quoted. */
export interface Citations {
  readonly list: readonly Citation[];
  /** The number of this place, new or known. */
  cite(document: Document, span: Span, paragraph: number): number;
}

/** How a group is set into lines. */
export interface GroupSetting {
  readonly words: Words;
  /** Replaces the group's own key: a happening's key is the same whoever tells it. */
  readonly key?: string;
  /** Replaces the date of the main sentence. */
  readonly date?: QuotationDate | null;
  /** Leaves out the dates of what only supports the main sentence, where the heading says that there is none. */
  readonly onlyMainDated?: boolean;
  /** Leaves dates out, where the heading already carries them. */
  readonly undated?: boolean;
}

/** Five words call an untitled document by its beginning (rule 22 of the style of answers). */
const OPENING_WORDS = 5;

/** Words at each end of a text fragment: enough to find one place, short enough for any browser. */
const FRAGMENT_WORDS = 4;

/** A new, empty list of citations. */
export function createCitations(): Citations {
  const list: Citation[] = [];
  const numbers = new Map<string, number>();
  return {
    list,
    cite(document, span, paragraph) {
      const place = `${document.id} ${document.hash} ${span.start} ${span.end}`;
      const known = numbers.get(place);
      if (known !== undefined) return known;
      const citation = toCitation(list.length + 1, document, span, paragraph);
      list.push(citation);
      numbers.set(place, citation.n);
      return citation.n;
    },
  };
}

/** The lines of an indivisible group: its quotations in the document's order, each with what explains it; replies under what accuses. */
export function groupLines(
  group: QuotationGroup,
  citations: Citations,
  setting: GroupSetting,
): readonly Line[] {
  const mainKey = setting.key ?? group.key;
  const keyed: Keyed = { groupKey: mainKey, mainKey };
  const accusing = replyPlace(group);
  // Beside a dated sentence one without a label would seem to have no date, or that of the other; in a timeline, an entry.
  const supportsDated = setting.date === undefined && group.quotations[group.main]?.date?.value != null;
  const cite = ({ document, span, paragraph }: Quotation): number =>
    citations.cite(document, span, paragraph);
  const notes = (): readonly Line[] =>
    replyNotes(group, cite, setting.words).map(({ text, cites }) => ({
      ...label(text, cites),
      group: mainKey,
      supports: mainKey,
    }));
  return group.quotations.flatMap((quotation, index) => [
    ...quotationLines(quotation, index === group.main, keyed, citations, { ...setting, supportsDated }),
    ...(index === accusing ? notes() : []),
  ]);
}

interface Keyed {
  readonly groupKey: string;
  readonly mainKey: string;
}

/** A line in Footnote's own words. */
export function label(text: string, cites: readonly number[] = []): Line {
  return { key: `label:${text}`, kind: 'label', text, cites };
}

/** What a citation says of its document. */
export function citedDocument(document: ListedDocument): CitedDocument {
  return {
    id: document.id,
    title: document.title?.value ?? null,
    opening: openingWords(document.opening),
    publisher: document.publisher?.value ?? null,
    publisherBasis: document.publisher?.basis ?? 'unknown',
    author: document.author?.value ?? null,
    source: document.sources[0] ?? document.id,
    url: document.url?.value ?? null,
    date: document.date.value,
    dateBasis: document.date.basis,
    notBefore: document.date.notBefore,
    language: document.language,
    collection: document.collection,
    origin: document.origin,
  };
}

/** The first paragraph of a document's body: its first words call it where it has no title. */
export function openingOf({ blocks, text }: Document): string {
  const body = blocks.find(({ kind }) => kind === 'body');
  return text.slice(body?.start ?? 0, body?.end);
}

function openingWords(text: string): string {
  return text.trim().split(/\s+/u, OPENING_WORDS).join(' ');
}

function quotationLines(
  quotation: Quotation,
  isMain: boolean,
  { groupKey, mainKey }: Keyed,
  citations: Citations,
  setting: GroupSetting & { readonly supportsDated: boolean },
): readonly Line[] {
  const { document, span, paragraph } = quotation;
  const text = document.text.slice(span.start, span.end);
  const key = isMain ? mainKey : keyOfWords(text);
  const found = isMain && setting.date !== undefined ? setting.date : quotation.date;
  const isDated =
    isMain || quotation.role === 'quotation' || quotation.standings.length > 0 || setting.supportsDated;
  const contradicts = !isMain && setting.onlyMainDated === true && found?.value != null;
  const date =
    setting.undated || !found || !isDated || contradicts ? null : lineDate(found, document.date.basis);
  const cited = citations.cite(document, span, paragraph);
  const line: Line = {
    key,
    kind: 'quotation',
    text,
    cites: [cited],
    group: groupKey,
    ...(date && { date }),
    ...(quotation.speaker && { speaker: quotation.speaker }),
    ...(!isMain && { supports: mainKey }),
    ...(quotation.further && { further: true }),
    ...(quotation.marks.length > 0 && { marks: within(quotation.marks, span) }),
  };
  return [line, ...antecedentLines(quotation, key, groupKey, citations)];
}

/** `“They”: “another planeload of cartel operatives” [3]`: quoted words only. */
function antecedentLines(
  quotation: Quotation,
  key: string,
  group: string,
  citations: Citations,
): readonly Line[] {
  return quotation.antecedents.map(({ word, meant, paragraph }) => {
    const words = quotation.document.text.slice(meant.start, meant.end);
    const cited = citations.cite(quotation.document, meant, paragraph);
    return { ...label(`“${word}”: “${words}” [${cited}]`, [cited]), group, supports: key };
  });
}

function lineDate(date: QuotationDate, articleBasis: Basis): LineDate {
  return { ...date, articleBasis };
}

function within(marks: readonly Span[], span: Span): readonly Span[] {
  return marks.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
}

function toCitation(n: number, document: Document, span: Span, paragraph: number): Citation {
  const quote = document.text.slice(span.start, span.end);
  const link = linkTo(document, quote);
  return {
    n,
    quote,
    start: span.start,
    end: span.end,
    hash: document.hash,
    paragraph,
    ...(link !== null && { link }),
    document: citedDocument({ ...document, opening: openingOf(document) }),
  };
}

/**
 * The source's own address with a text fragment, so that a browser opens it at the sentence
 * (https://wicg.github.io/scroll-to-text-fragment/). Null where the document has no web address.
 */
function linkTo(document: Document, quote: string): string | null {
  const url = document.url?.value;
  if (!url || !/^https?:\/\//iu.test(url)) return null;
  const words = quote.trim().split(/\s+/u);
  const first = fragment(words.slice(0, FRAGMENT_WORDS));
  if (words.length <= FRAGMENT_WORDS * 2) return `${withoutFragment(url)}#:~:text=${fragment(words)}`;
  return `${withoutFragment(url)}#:~:text=${first},${fragment(words.slice(-FRAGMENT_WORDS))}`;
}

/** A dash has a meaning of its own in a text fragment, so it is encoded too. */
function fragment(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
