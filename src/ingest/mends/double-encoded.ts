import type { Edit, Mend } from '../edits.ts';
import { WINDOWS_1252 } from '../windows-1252.ts';

/**
 * Letters and marks of which the UTF-8 bytes were once read as Windows-1252 ("JosÃ©", "itâ€™s"): names among them would be
 * found by nobody. Only what stands in no language is read back, so "«JOSÉ»" stays.
 */
export const doubleEncoded: Mend = {
  name: 'double-encoded',
  changes:
    'Two or three characters that are one of which the bytes were misread, such as Ã© for é or â€™ for ’, are that one.',
  edits: (text) => Array.from(text.matchAll(MISREAD), editOf).filter((edit) => edit !== null),
};

const BYTE_OF: ReadonlyMap<string, number> = new Map(
  [...WINDOWS_1252].map((char, index) => [char, 0x80 + index]),
);

/**
 * Lead bytes as they are misread, before what no text has behind them: Ã before a mark or a symbol (but », which may close a
 * quotation in capitals), Â before a symbol, â before € or ‚ or „ and one more.
 */
const MISREAD = new RegExp(
  `Ã[\\u00a1-\\u00ba\\u00bc-\\u00bf${WINDOWS_1252}]|Â[\\u00a0-\\u00bf]|â[€‚„][\\u00a0-\\u00bf${WINDOWS_1252}]`,
  'gu',
);

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function editOf({ 0: found, index }: RegExpExecArray): Edit | null {
  const bytes = Uint8Array.from(found, (char) => BYTE_OF.get(char) ?? char.charCodeAt(0));
  try {
    return { start: index, end: index + found.length, text: UTF_8.decode(bytes) };
  } catch {
    return null;
  }
}
