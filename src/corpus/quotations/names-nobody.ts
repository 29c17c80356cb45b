import { lexiconSet } from '../../language/lexicon.ts';
import type { Analysis, Document } from '../../model.ts';
import { fold } from '../../text.ts';

/** What is left of a name whose letters were read in another encoding ("JosÃ"); "Ângela" and "Brâncuş" are none. */
const MISREAD = /[ÃÂ](?!\p{Ll}|\p{Lu})|â€|[\u0080-\u009f]/u;

/** The word before a name. */
const WORD_BEFORE = /([\p{L}\d]+)\s+$/u;

/** So many characters hold the word before a name. */
const BEFORE = 24;

/**
 * Whether what was taken for a name names nobody of whom a reply could be missing: a name misread, or people whom the document only
 * counts ("the three Welshmen").
 */
export function namesNobody({ document, entities, mentions }: Analysis, entity: number): boolean {
  const { name = '', kind } = entities[entity] ?? {};
  if (MISREAD.test(name)) return true;
  if (kind === 'person') return false;
  const own = mentions.filter((mention) => mention.entity === entity);
  return own.length > 0 && own.every(({ start }) => isCounted(document, start));
}

function isCounted({ text, language }: Document, start: number): boolean {
  const [, word = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start)) ?? [];
  return lexiconSet(language, 'small-numbers').has(fold(word));
}
