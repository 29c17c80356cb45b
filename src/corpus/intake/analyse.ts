import { createHash } from 'node:crypto';
import { findTimes } from '../../dates/find-times.ts';
import { wordsOf } from '../../dates/grammar/words.ts';
import { publicationDate, referenceOf } from '../../dates/publication/publication-date.ts';
import { findEvents } from '../../extract/events/find-events.ts';
import { findNames } from '../../extract/names/find-names.ts';
import type { StatedForm } from '../../extract/names/state-names.ts';
import { readStatements } from '../../extract/statements/read-statements.ts';
import { parserOf } from '../../extract/syntax/parser.ts';
import { syntaxOf } from '../../extract/syntax/syntax-of.ts';
import type { RawDocument, StatedMetadata } from '../../ingest/reader.ts';
import { split } from '../../ingest/split.ts';
import { type Structured, structure } from '../../ingest/structure.ts';
import { sentenceSpans } from '../../language/sentences.ts';
import {
  type Analysis,
  type Block,
  DEFAULT_COLLECTION,
  type Derived,
  type Document,
  type Language,
  type Passage,
  type PublicationDate,
  type Span,
} from '../../model.ts';

/** What is known of a document before its text is read. */
export interface Identity {
  readonly id: string;
  readonly collection: string | null;
  readonly sources: readonly string[];
  /** What the operator's table says of the file; it outranks what the text says. */
  readonly operator: StatedMetadata | null;
}

/** From the words that a reader gave to a document and all that is derived from it. Pure. */
export function analyse(raw: RawDocument, identity: Identity): Analysis {
  const structured = structure(raw, identity.operator, identity.sources[0] ?? '');
  const date = dateOf(structured, identity.operator);
  return analyseAgain(toDocument(structured, date, identity));
}

/**
 * A document as it is stored, derived anew: where another version of the extractor derived it before, or the operator
 * states names that may stand in it. Pure.
 */
export function analyseAgain(document: Document, stated: readonly StatedForm[] = []): Analysis {
  return { document, ...derive(document, stated) };
}

/** All that is computed from a document's text. */
export function derive(document: Document, stated: readonly StatedForm[] = []): Derived {
  const { text, language, blocks, date } = document;
  const passages = split(text, blocks, language);
  const sentences = passages.flatMap((passage, index) => sentencesOf(passage, index, language));
  const readable = readableSpans(blocks, sentences);
  const words = wordsOf(text);
  const times = outsideFurniture(
    findTimes(text, {
      language,
      reference: referenceOf(document),
      referenceInferred: date.basis === 'inferred',
      sentences: readable,
      words,
    }),
    blocks,
  );
  const { entities, mentions } = findNames({ text, language, blocks, sentences: readable, times }, stated);
  const syntax = syntaxOf({ language, sentences, words }, (own) => parserOf(language)(own));
  const statements = readStatements({
    text,
    language,
    passages,
    sentences,
    entities,
    mentions,
    times,
    syntax,
  });
  const events = findEvents({ language, text, publication: date, sentences, mentions, times, words, syntax });
  return { passages, sentences: statements, entities, mentions, times, events };
}

function toDocument(structured: Structured, date: PublicationDate, identity: Identity): Document {
  const { text, blocks, language, title, publisher, author, url, origin } = structured;
  return {
    id: identity.id,
    collection: structured.collection ?? identity.collection ?? DEFAULT_COLLECTION,
    sources: identity.sources,
    title,
    publisher,
    author,
    url,
    date,
    language,
    origin,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    blocks,
  };
}

function dateOf(
  { text, blocks, language, statedDate }: Structured,
  operator: StatedMetadata | null,
): PublicationDate {
  const stated = operator?.date ?? statedDate;
  const statedBasis = operator?.date ? 'operator' : 'metadata';
  return publicationDate({ text, blocks, language, stated, statedBasis });
}

function sentencesOf(
  passage: Passage,
  index: number,
  language: Language,
): readonly (Span & { passage: number })[] {
  return sentenceSpans(passage.text, language).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
    passage: index,
  }));
}

/** Everything that may hold a name or a date: the sentences of the body, and each other block as one stretch. */
function readableSpans(blocks: readonly Block[], sentences: readonly Span[]): readonly Span[] {
  const around = blocks.filter(({ kind }) => kind !== 'body' && kind !== 'furniture');
  return [...around, ...sentences].sort((a, b) => a.start - b.start);
}

function outsideFurniture<T extends Span>(found: readonly T[], blocks: readonly Block[]): readonly T[] {
  const furniture = blocks.filter(({ kind }) => kind === 'furniture');
  if (furniture.length === 0) return found;
  return found.filter(({ start }) => !furniture.some((block) => start >= block.start && start < block.end));
}
