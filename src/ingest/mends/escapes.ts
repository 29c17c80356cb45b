import type { Mend } from '../edits.ts';

/** A backslash before a mark that Markdown would read as its own. */
export const escapes: Mend = {
  name: 'escapes',
  changes: 'A backslash before one of $ * _ # [ ] ( ) { } ~ ` > < + - . ! | & goes.',
  edits: (text) =>
    Array.from(text.matchAll(ESCAPE), ({ index }) => ({ start: index, end: index + 1, text: '' })),
};

const ESCAPE = /(?<!\\)\\(?=[$*_#[\](){}~`><+\-.!|&])/g;
