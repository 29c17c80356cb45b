import { parseDocument } from 'yaml';
import { UserError } from '../errors.ts';
import type { StatedMetadata } from './reader.ts';

/** What a text says of itself above its first line, and the text below it. */
export interface FrontMatter {
  readonly stated: StatedMetadata;
  readonly body: string;
}

const OPENING = /^\s{0,8}---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;
const FIRST_KEY = /^[ \t]*["']?[\w-]{1,40}["']?[ \t]*:/;
/** Front matter is a dozen lines; a longer one is a mistake or an attack. In UTF-16 units. */
const LONGEST = 64 * 1024;

/**
 * Reads the YAML between two lines of three hyphens at the top: title, publisher, author, date, url, language,
 * collection, and for works of our own `kind` and `after` (the work they are based on). Other keys are ignored.
 * @throws UserError that says what is wrong and in which line of the file.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return { stated: {}, body: text };
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing)
    return FIRST_KEY.test(rest) ? refuse(1, 'it is not closed by a line ---') : { stated: {}, body: text };
  const source = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  if (source.length > LONGEST) return refuse(1, `it is longer than ${LONGEST} characters`);
  const line = opening[0].split('\n').length;
  const keys = parse(source, line);
  return keys === null ? { stated: {}, body: text } : { stated: metadataOf(keys), body };
}

function refuse(line: number, reason: string): never {
  throw new UserError(`broken front matter, line ${line}: ${reason}`, {
    hint: 'Front matter is lines "key: value" between two lines ---; quote values that hold a colon.',
  });
}

/** The keys of the front matter; null where the text between the lines is prose, set off by rules. */
function parse(source: string, firstLine: number): ReadonlyMap<string, unknown> | null {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error && !FIRST_KEY.test(source.trimStart())) return null;
  if (error) {
    const line = firstLine + source.slice(0, error.pos[0]).split('\n').length - 1;
    return refuse(line, (error.message.split('\n', 1)[0] ?? '').replace(/\.$/, ''));
  }
  return keysOf(document, firstLine);
}

function keysOf(
  document: ReturnType<typeof parseDocument>,
  firstLine: number,
): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    if (value === null || value === undefined) return new Map();
    if (typeof value !== 'object' || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
  } catch {
    return refuse(firstLine, 'its aliases refer to too much');
  }
}

const KEYS = ['title', 'publisher', 'author', 'date', 'url', 'language', 'collection'] as const;

function metadataOf(keys: ReadonlyMap<string, unknown>): StatedMetadata {
  const stated = Object.fromEntries(
    KEYS.map((key) => [key, textOf(key, keys.get(key))] as const).filter(([, value]) => value !== ''),
  );
  const origin = originOf(textOf('kind', keys.get('kind')), textOf('after', keys.get('after')));
  return origin === null ? stated : { ...stated, origin };
}

function textOf(key: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((entry) => textOf(key, entry)).join(', ');
  if (typeof value === 'object') return refuse(1, `"${key}" has keys of its own where text is expected`);
  return String(value).replace(/\s+/gu, ' ').trim();
}

function originOf(kind: string, after: string): string | null {
  if (kind === '') return null;
  return after === '' ? kind : `${kind}, after "${after}"`;
}
