import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { callerFrom } from '../../src/cli/caller.ts';
import { logLine } from '../../src/cli/log-line.ts';
import { momentOf } from '../../src/cli/moment.ts';
import { readBatchLine } from '../../src/cli/subcommands/batch-line.ts';
import { lines } from '../../src/cli/subcommands/lines.ts';
import { UserError } from '../../src/errors.ts';

describe('a moment', () => {
  it.each([
    ['2026-05-28', '2026-05-28T12:00:00.000Z'],
    ['2026-05-28T08:00', '2026-05-28T08:00:00.000Z'],
    ['2026-05-28T08:00:00Z', '2026-05-28T08:00:00.000Z'],
    ['2026-05-28T08:00:00.5-06:00', '2026-05-28T14:00:00.500Z'],
  ])('%s is %s', (text, instant) => {
    expect(momentOf(text).toISOString()).toBe(instant);
  });

  it.each(['', 'soon', '2026', '2026-02-30', '2026-13-01', '28 May 2026', '1700000000'])(
    '%j is none',
    (text) => {
      expect(() => momentOf(text)).toThrow(UserError);
    },
  );
});

describe('a caller', () => {
  it('is the operator where none is given', () => {
    expect(callerFrom(undefined, 'Europe/Madrid')).toMatchObject({
      platform: 'terminal',
      user: null,
      language: 'en',
      timeZone: 'Europe/Madrid',
    });
  });

  it('has all fields optional', () => {
    expect(callerFrom({ platform: 'slack', language: 'es-MX' }, 'UTC')).toEqual({
      platform: 'slack',
      workspace: null,
      place: null,
      user: null,
      language: 'es',
      timeZone: 'UTC',
      rights: [],
    });
  });

  it.each([[{ user: 7 }], [{ timeZone: 'Mars' }], [{ rights: 'manage' }], [['slack']], ['slack']])(
    '%j is refused with the field that is wrong',
    (given) => {
      expect(() => callerFrom(given, 'UTC')).toThrow(/^caller/u);
    },
  );
});

describe('a line of batch', () => {
  it.each<[string, object]>([
    ['{"id":1,"text":"/help"}', { id: 1, asked: '/help', now: null }],
    ['{"text":"x"}', { id: null, asked: 'x' }],
    ['{"id":1,"command":"/who","args":{"name":"Ana"}}', { asked: { command: 'who', args: { name: 'Ana' } } }],
    ['{"id":1,"command":"timeline","args":{"days":3,"to":null}}', { asked: { args: { days: '3' } } }],
    ['{"id":1,"command":"help"}', { asked: { command: 'help', args: {} } }],
  ])('%s is read', (line, question) => {
    expect(readBatchLine(line, 'UTC')).toMatchObject(question);
  });

  it.each([
    ['', null],
    ['[]', null],
    ['"x"', null],
    ['{"id":1}', 1],
    ['{"id":1,"text":7}', 1],
    ['{"id":1,"command":"who","args":["x"]}', 1],
    ['{"id":1,"command":"who","args":{"name":{}}}', 1],
    ['{"id":1,"text":"x","now":"later"}', 1],
  ])('%s is an error line with its id', (line, id) => {
    expect(readBatchLine(line, 'UTC')).toMatchObject({ id, error: { message: expect.any(String) } });
  });
});

describe('lines of a stream', () => {
  it('end at line ends only, wherever the stream is cut', async () => {
    const bytes = Buffer.from('é one\r\ntwo\u2028still two\n\nlast');
    const pieces = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    const read: string[] = [];
    for await (const line of lines(pieces)) read.push(line);
    expect(read).toEqual(['é one', 'two\u2028still two', '', 'last']);
  });
});

it('a log line for a person leaves out time and stack', () => {
  const json = JSON.stringify({
    level: 40,
    time: 'x',
    msg: 'a file was refused',
    source: 'a.txt',
    stack: 'at …',
  });
  expect(logLine(json)).toBe('warning: a file was refused · source a.txt\n');
});
