import { findNames } from '../../../src/extract/names/find-names.ts';
import type { Block, DocumentEntity, Language, Mention, Span } from '../../../src/model.ts';

/** What was found in a text whose paragraphs are its lines and whose sentences end at `. ` before a capital. */
export interface ReadNames {
  readonly text: string;
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly Mention[];
}

/** Finds the names of a text that tests wrote: one paragraph a line. */
export function readNames(text: string, language: Language = 'en', kind: Block['kind'] = 'body'): ReadNames {
  const blocks: Block[] = [];
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const end = line.index + line[0].length;
    blocks.push({ start: line.index, end, kind });
    let start = line.index;
    for (const stop of line[0].matchAll(/(?<=[\p{Ll}\d”"’)][.?!][”"]?) (?=[\p{Lu}“"¿])/gu)) {
      sentences.push({ start, end: line.index + stop.index });
      start = line.index + stop.index + 1;
    }
    sentences.push({ start, end });
  }
  return { text, ...findNames({ text, language, blocks, sentences }) };
}

/** The mentions by name as `kind text`, in order. */
export function named(text: string, language: Language = 'en'): readonly string[] {
  return readNames(text, language)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ kind, text: words }) => `${kind} ${words}`);
}

/** The entity that the `nth` mention of these words (0-based) means. */
export function meant(found: ReadNames, words: string, nth = 0): string | null {
  const mention = found.mentions.filter(({ text }) => text === words)[nth];
  if (!mention) throw new Error(`“${words}” is not mentioned ${nth + 1} times in “${found.text}”`);
  return mention.entity === null ? null : (found.entities[mention.entity]?.name ?? null);
}
