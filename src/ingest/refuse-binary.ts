import { UserError } from '../errors.ts';

/** First bytes of common formats that are not text, as Latin-1 characters. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
];

/** How much is looked at, in bytes. */
const SAMPLE = 64 * 1024;
/** Text has next to no control characters; one in fifty is no text. */
const CONTROL_SHARE = 0.02;

/**
 * Refuses bytes that are not text, whatever the file is called.
 * @throws UserError that says what they look like.
 */
export function refuseBinary(bytes: Uint8Array): void {
  const top = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => top.startsWith(signature));
  const what = known?.[1] ?? (looksBinary(bytes.subarray(0, SAMPLE)) ? 'binary' : null);
  if (what === null) return;
  throw new UserError(`the file is ${what}, not text, whatever its name says`, {
    hint: 'Save its text as a .txt or .md file.',
  });
}

function looksBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  return controls > sample.length * CONTROL_SHARE;
}

/** Tab, line feed, vertical tab, form feed, carriage return, end of file (old DOS texts), escape. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26, 27]);
