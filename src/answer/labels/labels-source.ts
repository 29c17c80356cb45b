/** What a source line says of a document (rules 21 to 24 of the style of answers): what is missing is said. */
import { cutAtWord } from '../../text.ts';
import type { Citation, CitedDocument } from '../answer.ts';
import type { Words } from '../words/words.ts';
import { dateText } from './labels-date.ts';

/** One document's line under an answer, with all the places that are quoted from it. */
export interface SourceLine {
  readonly document: CitedDocument;
  /** What the document is called before its numbers: its origin, else its file or host. */
  readonly name: string;
  readonly places: readonly Citation[];
  /** Title, author, publisher and date. */
  readonly about: string;
}

/** A title in a source line ends at a word border within so many characters (rule 21); Copy has it in full. */
const TITLE_LENGTH = 70;

/** An origin names another article's title beside its own words. */
const ORIGIN_LENGTH = 100;

/** Authors, publishers and openings are short; what is longer is a mistake of a document and may not fill a screen. */
const FACT_LENGTH = 60;

/** A file's name stands for a document; the longest that leaves a phone's line readable. */
const NAME_LENGTH = 40;

/** One line for each document that the citations point to, in order of appearance. */
export function sourceLines(citations: readonly Citation[], words: Words): readonly SourceLine[] {
  const places = new Map<string, Citation[]>();
  for (const citation of citations) {
    const known = places.get(citation.document.id);
    if (known) known.push(citation);
    else places.set(citation.document.id, [citation]);
  }
  return [...places.values()].flatMap((cited) => {
    const document = cited[0]?.document;
    return document
      ? [{ document, name: sourceName(document), places: cited, about: aboutDocument(document, words) }]
      : [];
  });
}

/** A source line as text: `report: [1] ¶ 1 · [2] ¶ 7 — “Title” · author · publisher · date`. */
export function sourceText({ name, places, about }: SourceLine): string {
  return `${name}: ${places.map(placeText).join(' · ')} — ${about}`;
}

/** One place in a source line: `[3] ¶ 7`. */
export function placeText({ n, paragraph, page }: Citation): string {
  return page === undefined ? `[${n}] ¶ ${paragraph}` : `[${n}] ¶ ${paragraph}, p. ${page}`;
}

/** What a document is called before its numbers: a sample says at once that it is one. */
export function sourceName({ origin, source }: CitedDocument): string {
  if (origin !== null) return shortOrigin(origin);
  const url = URL.canParse(source) ? new URL(source).hostname : '';
  return cutAtWord(url || fileName(source), NAME_LENGTH);
}

/** Title, author, publisher and date of a document in short, in this order. */
export function aboutDocument(document: CitedDocument, words: Words): string {
  const { title, opening, author } = document;
  const parts = [
    title === null ? words.untitled(cutAtWord(opening, FACT_LENGTH)) : `“${cutAtWord(title, TITLE_LENGTH)}”`,
    ...(author === null ? [] : [cutAtWord(author, FACT_LENGTH)]),
    cutAtWord(publisherText(document, words), FACT_LENGTH),
    documentDate(document, words),
  ];
  return parts.join(' · ');
}

/** The publisher with its basis where it is a guess, or that there is none. */
export function publisherText({ publisher, publisherBasis }: CitedDocument, words: Words): string {
  if (publisher === null) return words.publisherMissing;
  return publisherBasis === 'inferred' ? words.inferred(publisher) : publisher;
}

/** A document's own date: `2025-09 (inferred)`, or `undated (2023-04 or later)`. Never a date column (rule 20). */
export function documentDate(document: CitedDocument, words: Words): string {
  const { date, dateBasis, notBefore } = document;
  if (date !== null) {
    const text = dateText(date, words);
    return dateBasis === 'inferred' ? words.inferred(text) : text;
  }
  if (notBefore === null) return words.undatedDocument;
  return `${words.undatedDocument} ${words.orLater(dateText(notBefore, words))}`;
}

/** A cut origin keeps its closing mark, so that the name in it ends where it ends. */
function shortOrigin(origin: string): string {
  if (origin.length <= ORIGIN_LENGTH) return origin;
  const close = origin.endsWith('"') ? '"' : '';
  return cutAtWord(origin.slice(0, origin.length - close.length), ORIGIN_LENGTH - close.length) + close;
}

function fileName(source: string): string {
  const base = source.split('/').at(-1) ?? source;
  return base.replace(/(?<=.)\.[a-z0-9]{1,8}$/iu, '');
}
