/** Readers of the evaluation sets for time expressions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/model.ts';
import type { Scored } from './temporal-score.ts';

/** A text with the expressions that annotators found in it. */
export interface AnnotatedText {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  /** Date of the text, `YYYY-MM-DD`; null where the set gives none. */
  readonly published: string | null;
  readonly gold: readonly Scored[];
}

/** The TimeML files below a folder, by folder and name. */
export function readTimeml(folder: string): readonly AnnotatedText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((file) => timemlText(file, readFileSync(join(folder, file), 'utf8')));
}

/** The Spanish set: a document a line, each sentence with its own offsets. */
export function readSpanish(file: string): readonly AnnotatedText[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => spanishText(JSON.parse(line) as SpanishDocument));
}

interface SpanishDocument {
  readonly doc: string;
  readonly dct: string | null;
  readonly sentences: readonly {
    readonly text: string;
    readonly timex: readonly {
      readonly start: number;
      readonly end: number;
      readonly value: string | null;
    }[];
  }[];
}

function timemlText(name: string, source: string): AnnotatedText {
  const published = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(source)?.[1] ?? null;
  const body = source.slice(source.indexOf('<TEXT>') + 6, source.indexOf('</TEXT>'));
  const gold: Scored[] = [];
  const open: { start: number; value: string | null }[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += entities(piece);
    else if (piece.startsWith('<TIMEX3')) {
      open.push({ start: text.length, value: /\bvalue="([^"]*)"/.exec(piece)?.[1] ?? null });
    } else if (piece === '</TIMEX3>') {
      const begun = open.pop();
      if (begun) gold.push({ ...begun, end: text.length });
    }
  }
  return { name, language: 'en', text, published, gold };
}

function spanishText(document: SpanishDocument): AnnotatedText {
  const gold: Scored[] = [];
  let text = '';
  for (const sentence of document.sentences) {
    for (const { start, end, value } of sentence.timex) {
      gold.push({ start: text.length + start, end: text.length + end, value });
    }
    text += `${sentence.text}\n`;
  }
  return { name: document.doc, language: 'es', text, published: document.dct, gold };
}

function entities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
