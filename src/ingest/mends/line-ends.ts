import type { Edit, Mend } from '../edits.ts';

/** Line ends of any system, page breaks, and characters that show nothing. */
export const lineEnds: Mend = {
  name: 'line ends',
  changes:
    'Line ends become line feeds, a page break becomes a blank line, and invisible characters (soft hyphens, zero-width marks) go.',
  edits: (text) => Array.from(text.matchAll(SIGNS), toEdit),
};

const SIGNS =
  /\r\n?|\f|\v|\u0085|\u2028|\u2029|\u00ad(?:\r\n?|\n)?|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function toEdit({ 0: sign, index }: RegExpExecArray): Edit {
  return { start: index, end: index + sign.length, text: REPLACEMENTS.get(sign) ?? '' };
}

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['\r\n', '\n'],
  ['\r', '\n'],
  ['\v', '\n'],
  ['\u0085', '\n'],
  ['\u2028', '\n'],
  ['\f', '\n\n'],
  ['\u2029', '\n\n'],
]);
