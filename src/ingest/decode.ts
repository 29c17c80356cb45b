import { analyse } from 'chardet';
import { UserError } from '../errors.ts';
import { refuseBinary } from './refuse-binary.ts';
import { WINDOWS_1252 } from './windows-1252.ts';

/**
 * The text of a file's bytes: byte order mark, else UTF-8, else the encoding that the text declares, else the one
 * that chardet finds. A byte order mark is not part of the text.
 * @throws UserError for a binary file and for bytes that are no text in any of these.
 */
export function decode(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked)
    return decodeAs(bytes, marked) ?? refuse(`its byte order mark says ${marked}, but its bytes are not`);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide) ?? refuse(`it looks like ${wide}, but its bytes are not`);
  refuseBinary(bytes);
  return decodeAs(bytes, 'utf-8') ?? decodeDeclared(bytes) ?? decodeLegacy(bytes);
}

function refuse(reason: string): never {
  throw new UserError(`the file cannot be decoded: ${reason}`, { hint: 'Save it as UTF-8.' });
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE = 64 * 1024;
/** Western text in UTF-16 has a zero in every second byte; two in five tell it from a stray one. */
const WIDE_SHARE = 0.4;

/** UTF-16 without a mark, told by where the zero bytes stand. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  }
  const [even, odd] = zeros;
  if (odd > sample.length * WIDE_SHARE && even === 0) return 'utf-16le';
  if (even > sample.length * WIDE_SHARE && odd === 0) return 'utf-16be';
  return null;
}

const WESTERN = /^(?:us-ascii|ascii|utf-8|latin-?1|iso-8859-1|windows-1252|cp1252)$/i;
const DECLARATION = /(?:charset|coding|encoding)["']?\s{0,3}[:=]\s{0,3}["']?([\w-]{2,20})/i;

/** A declaration stands near the top: front matter, an HTML head, an editor's mode line. */
function decodeDeclared(bytes: Uint8Array): string | null {
  const top = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declared = DECLARATION.exec(top)?.[1];
  if (!declared || /^utf-?8$/i.test(declared)) return null;
  return WESTERN.test(declared) ? decodeWestern(bytes) : decodeAs(bytes, declared);
}

/** Below this chardet guesses (0 to 100). */
const SURE = 40;

function decodeLegacy(bytes: Uint8Array): string {
  const wrongAt = firstWrongByte(bytes);
  if (isBrokenUtf8(bytes)) refuse(`byte ${wrongAt} is not UTF-8, though the rest is`);
  const [best] = analyse(bytes.subarray(0, SAMPLE));
  const western = decodeWestern(bytes);
  if (isPlausible(western)) return western;
  const other =
    best && best.confidence >= SURE && !WESTERN.test(best.name) ? decodeAs(bytes, best.name) : null;
  return other ?? refuse(`byte ${wrongAt} is not UTF-8, and no other encoding fits`);
}

function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

function firstWrongByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return Buffer.byteLength(text.slice(0, Math.max(0, text.indexOf('\ufffd'))));
}

/** Whether most letters beyond ASCII are good UTF-8, so that a few bytes are broken and not the encoding another. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  let wrong = 0;
  let good = 0;
  for (const character of text) {
    if (character === '\ufffd') wrong += 1;
    else if (character > '\u007f') good += 1;
  }
  return good > wrong;
}

const BEYOND_ASCII = /\P{ASCII}/gu;
/** So much of what lies beyond ASCII may look out of place. */
const STRAY = 0.2;

/** Whether a text read as Western looks like it: accented letters and typographic marks as words have them. */
function isPlausible(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let all = 0;
  let stray = 0;
  for (const { 0: character, index } of sample.matchAll(BEYOND_ASCII)) {
    all += 1;
    if (isStray(sample.charAt(index - 1), character, sample.charAt(index + 1))) stray += 1;
  }
  return stray <= all * STRAY;
}

const AT_HOME =
  /[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ‘’“”–—…€£«»¿¡ºª°§©®™•·\u00a0]/;
const ACCENTED = /[^\p{ASCII}\P{L}]/u;

function isStray(before: string, character: string, after: string): boolean {
  if (!AT_HOME.test(character)) return true;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(character)) return true;
  return ACCENTED.test(before) && ACCENTED.test(after);
}
