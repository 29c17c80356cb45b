import { describe, expect, it } from 'vitest';
import { isReadable, readSource } from '../../src/ingest/read-source.ts';
import type { RawDocument } from '../../src/ingest/reader.ts';
import { LARGEST_FILE, refuseBySize } from '../../src/ingest/size-limit.ts';

const SPANISH = 'La señora Muñoz dijo: «Aquí mañana no habrá reunión». El árbitro también calló. ¿Por qué?';

async function read(source: string, bytes: Uint8Array | string): Promise<RawDocument> {
  const [document] = await readSource({ source, location: `/corpus/${source}`, bytes: Buffer.from(bytes) });
  if (!document) throw new Error('no document');
  return document;
}

describe('readSource', () => {
  it('reads UTF-8 with and without a byte order mark', async () => {
    expect((await read('a.txt', SPANISH)).text).toBe(SPANISH);
    expect((await read('A.TXT', `\ufeff${SPANISH}`)).text).toBe(SPANISH);
  });

  it('reads UTF-16 with and without a byte order mark', async () => {
    const plain = Buffer.from(SPANISH, 'utf16le');
    expect((await read('a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), plain]))).text).toBe(SPANISH);
    expect((await read('a.txt', plain)).text).toBe(SPANISH);
    expect(
      (await read('a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(plain).swap16()]))).text,
    ).toBe(SPANISH);
  });

  it('reads Latin-1 and Windows-1252', async () => {
    expect((await read('a.txt', Buffer.from(SPANISH, 'latin1'))).text).toBe(SPANISH);
    const smart = Buffer.from('The board\x92s reply was \x93no\x94 \x97 twice.', 'latin1');
    expect((await read('a.txt', smart)).text).toBe('The board’s reply was “no” — twice.');
  });

  it('reads the encoding that a text declares', async () => {
    const bytes = Buffer.concat([
      Buffer.from('charset=windows-1251\n'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    ]);
    expect((await read('a.txt', bytes)).text).toContain('Привет');
  });

  it.each([
    ['an empty file', 'a.txt', '', /^the file is empty$/],
    ['a blank file', 'a.md', ' \n\t\r\n', /empty/],
    ['front matter without a text', 'a.md', '---\ntitle: Harbor\n---\n', /empty/],
    ['a binary file', 'a.txt', Buffer.from([1, 2, 0, 255, 3, 4, 9, 0]), /binary, not text/],
    ['a picture', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /PNG picture/],
    ['a PDF', 'a.txt', '%PDF-1.7\n%âãÏÓ', /a PDF/],
    ['control characters', 'a.txt', '\x01\x02\x03\x04\x05 abc', /binary/],
    [
      'UTF-8 with a broken byte',
      'a.txt',
      Buffer.concat([Buffer.from(SPANISH), Buffer.from([0xc3, 0x28])]),
      /byte \d+ is not UTF-8, though the rest is/,
    ],
    [
      'bytes of no encoding',
      'a.txt',
      Buffer.from([0x48, 0x65, 0xc3, 0x28, 0x81, 0x8d]),
      /byte 2 is not UTF-8/,
    ],
    ['half of UTF-16', 'a.txt', Buffer.from([0xff, 0xfe, 0x41]), /utf-16le/],
    ['an unknown extension', 'a.pages', 'text', /no reader/],
    ['no extension', 'minutes', 'text', /no reader/],
  ])('refuses %s in one line', async (_, source, bytes, message) => {
    const failure = await read(source, bytes).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'UserError', message: expect.stringMatching(message) });
    expect(String(failure)).not.toContain('\n');
  });

  it('refuses a file of 200 MB by its size alone', () => {
    expect(() => refuseBySize(200 * 1024 * 1024)).toThrow('the file is too large (200 MB; at most 20 MB)');
    expect(() => refuseBySize(LARGEST_FILE)).not.toThrow();
  });

  it('knows from a name alone whether a file can be read', () => {
    expect(['a.txt', 'b/c.MD', 'd.markdown', 'e.pdf', '.txt.bak'].map(isReadable)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
