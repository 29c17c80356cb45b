import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../../../src/ingest/reader.ts';
import { markdownReader } from '../../../src/ingest/readers/markdown.ts';
import { processorTime } from '../../processor-time.ts';

async function read(text: string): Promise<RawDocument> {
  const [document] = await markdownReader.read({
    source: 'a.md',
    location: '/a.md',
    bytes: Buffer.from(text),
  });
  if (!document) throw new Error('no document');
  return document;
}

describe('front matter', () => {
  it('states title, publisher, author, date, url, language and collection, and ignores the rest', async () => {
    const { stated, text } = await read(
      '---\ntitle: "Harbor: the vote"\npublisher: Oxley Herald\nauthor: [Ana Robles, Luis Vela]\ndate: 2026-05-12\nurl: https://herald.example/1\nLanguage: en\ncollection: ports\ntags: [a, b]\nmood: {good: true}\n---\n\nIt was late.\n',
    );
    expect(stated).toEqual({
      title: 'Harbor: the vote',
      publisher: 'Oxley Herald',
      author: 'Ana Robles, Luis Vela',
      date: '2026-05-12',
      url: 'https://herald.example/1',
      language: 'en',
      collection: 'ports',
    });
    expect(text).toBe('It was late.');
  });

  it('names the work that a sample brief is based on', async () => {
    const { stated } = await read('---\nkind: sample brief\nafter: The Harbor Papers\n---\nText.');
    expect(stated.origin).toBe('sample brief, after "The Harbor Papers"');
  });

  it('is read after Windows line ends and may be empty', async () => {
    expect((await read('---\r\ntitle: Harbor\r\n---\r\nText.')).stated).toEqual({ title: 'Harbor' });
    expect((await read('---\n---\nText.')).stated).toEqual({});
  });

  it('is not what stands between two rules', async () => {
    const { stated, text } = await read('---\nIt was late.\n---\nText.');
    expect(stated).toEqual({});
    expect(text).toContain('It was late.');
  });

  it.each([
    ['---\ntitle: Harbor: the vote\n---\nText.', /^broken front matter, line 2: /],
    ['---\ntitle: Harbor\nauthor: "Ana\ndate: 2026\n---\nText.', /^broken front matter, line [3-5]: /],
    ['---\ntitle: Harbor\ntitle: Again\n---\nText.', /^broken front matter, line 3: /],
    ['---\ntitle: Harbor\n\nText without an end.', /^broken front matter, line 1: it is not closed/],
    ['---\ntitle:\n  main: Harbor\n---\nText.', /"title" has keys of its own/],
  ])('broken as in %j is refused with its line', async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    });
  });
});

describe('Markdown', () => {
  it('gives headings, paragraphs, lists, quotes and code as plain lines', async () => {
    const { text, marked } = await read(
      '# The vote\n\nThe board met\nin the *evening*.\n\nWhat it said\n------------\n\n* nets\n* boats and\n  ropes\n1. first\n\n> It was late,\n> she said.\n\n***\n\n```\ncode # here\n```\n## Last ##\n<!-- not\nhere -->End.',
    );
    expect(text.split('\n\n')).toEqual([
      'The vote',
      'The board met in the *evening*.',
      'What it said',
      '- nets',
      '- boats and ropes',
      '1. first',
      'It was late, she said.',
      'code # here',
      'Last',
      'End.',
    ]);
    expect(marked?.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['title', 'The vote'],
      ['heading', 'What it said'],
      ['heading', 'Last'],
    ]);
  });

  it('keeps the words of links and code, and leaves addresses and pictures out', async () => {
    const { text } = await read(
      '![the quay](q.png)\nRead [the *minutes*](https://h.example/a_(b) "title") or [these][1] at <https://h.example>, not \\[this](x).\nRun `dredge`.<br>\n\n[1]: https://h.example/2',
    );
    expect(text).toBe('Read the *minutes* or these at https://h.example, not \\[this](x). Run dredge.');
  });

  it.each([
    '[',
    '[a](',
    '![',
    '#',
    '# a',
    '>',
    '<!--',
    '`',
    '* ',
    '-',
    '<a ',
    '\n',
    '[a](b',
    '(',
    '---\n',
    '***\n',
    ' # ',
  ])('takes linear time on 100,000 characters of %j', async (pattern) => {
    const text = `x ${pattern.repeat(100_000 / pattern.length)}`;
    const before = processorTime();
    await read(text);
    expect(processorTime() - before).toBeLessThan(1000);
  });
});
