/**
 * Control characters (a terminal would obey them), the bidirectional controls of Unicode (they reorder what
 * follows; UAX #9, section 2), and invisible characters that hide words from whoever reads or searches.
 */
const HARMFUL = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]+/gu;

const ESC = '\u001B';
const CSI = '\u009B';
const PARAMETERS = '[0-9;:<=>?]{0,64}[ -/]{0,8}[@-~]';

/** Sequences that tell a terminal to colour, move or retitle (ECMA-48): the whole goes, not only its first character. */
const ESCAPE = new RegExp(`${ESC}(?:\\[${PARAMETERS}|[@-Z\\\\-_])|${CSI}${PARAMETERS}`, 'gu');

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** First-strong isolate and its end: what is between them cannot reorder what is around them (UAX #9). */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';

/** What ends the isolates that a cut left open: nothing, or one character. */
export function isolateEnd(cut: string): string {
  return cut.lastIndexOf(ISOLATE) > cut.lastIndexOf(ISOLATE_END) ? ISOLATE_END : '';
}

/**
 * A document's text as it may be shown in one row: without what a terminal would obey, line ends as spaces,
 * right-to-left words isolated. The stored text is never touched.
 */
export function harmless(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(ESCAPE, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(HARMFUL, '');
  return RIGHT_TO_LEFT.test(plain) ? `${ISOLATE}${plain}${ISOLATE_END}` : plain;
}
