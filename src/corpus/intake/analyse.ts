import { findTimes } from '../../dates/find-times.ts';
import { wordsOf } from '../../dates/grammar/words.ts';
import { referenceOf } from '../../dates/publication/publication-date.ts';
import { type EventMaterial, findEvents } from '../../extract/events/find-events.ts';
import { findNames } from '../../extract/names/find-names.ts';
import type { StatedForm } from '../../extract/names/state-names.ts';
import type { StatementMaterial } from '../../extract/statements/material.ts';
import { readStatements } from '../../extract/statements/read-statements.ts';
import { parserOf } from '../../extract/syntax/parser.ts';
import { syntaxOf } from '../../extract/syntax/syntax-of.ts';
import type { RawDocument } from '../../ingest/reader.ts';
import { split } from '../../ingest/split.ts';
import { sentenceSpans } from '../../language/sentences.ts';
import type { Analysis, Block, Derived, Document, Language, Passage, Span } from '../../model.ts';
import { documentOf, type Identity } from './document-of.ts';

/** From the words that a reader gave to a document and all that is derived from it. Pure. */
export function analyse(raw: RawDocument, identity: Identity): Analysis {
  const document = documentOf(raw, identity);
  return { document, ...derive(document) };
}

/** All that is computed from a document's text; with the names that the operator states and that may stand in it. Pure. */
export function derive(document: Document, stated: readonly StatedForm[] = []): Derived {
  const material = materialOf(document, stated);
  const { passages, entities, mentions, times } = material;
  const sentences = readStatements(material);
  const events = findEvents({ ...material, publication: document.date });
  return { passages, sentences, entities, mentions, times, events };
}

/** What statements and happenings are read from. */
export type Material = StatementMaterial & Omit<EventMaterial, 'publication'>;

/** What a document's text holds before its statements and events are read. Pure. */
export function materialOf(document: Document, stated: readonly StatedForm[] = []): Material {
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
  const { entities, mentions } = findNames(
    { text, language, blocks, sentences: readable, times, words },
    stated,
  );
  const syntax = syntaxOf({ language, sentences, words }, (own) => parserOf(language)(own));
  return { text, language, passages, sentences, entities, mentions, times, words, syntax };
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
