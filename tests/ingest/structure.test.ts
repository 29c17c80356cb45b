import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawDocument, StatedMetadata } from '../../src/ingest/reader.ts';
import { split } from '../../src/ingest/split.ts';
import { type Structured, structure } from '../../src/ingest/structure.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { processorTime } from '../processor-time.ts';

const FIRST =
  'The harbor board voted on Tuesday to stop the dredging of the northern channel, which had begun in spring.';
const SECOND = 'Its chairwoman, Ana Robles, gave no reason for the vote. “It was time,” she said.';
const THIRD = 'Fishermen had asked for the work to be stopped because silt was carried into their nets.';

function read(
  text: string,
  raw: Partial<RawDocument> = {},
  operator: StatedMetadata | null = null,
): Structured {
  return structure({ text, stated: {}, ...raw }, operator, 'a.txt');
}

/** One line for each block: its kind and its first words. */
function outline({ text, blocks }: Structured): readonly string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 28))}`);
}

function kinds(text: string): readonly string[] {
  return read(text).blocks.map(({ kind }) => kind);
}

describe('structure', () => {
  it('tells title, byline, date line, subheading and contact footer from the body, and joins page breaks', () => {
    const found = read(
      `\n\nOxley board bows to fishermen despite costs of the channel\n\nLuis Dunmore\n\n28 May 2026\n\n${FIRST}\n\nIn a statement issued after the meeting, the Harbor Trust\n\nemphasized "respect" and *care* at \\$2-4 a ton.\n\nRobles says:\n\n"It could be so."\n\nDredge exposed by crash in the channel\n\n${THIRD}\n\n\n\nTo contact the Trusst and the\nFriends of the Harbor visit:\n\n[harbor.example/contact](https://harbor.example/contact)`,
    );
    expect(outline(found)).toEqual([
      'title: Oxley board bows to fisherme',
      'byline: Luis Dunmore',
      'dateline: 28 May 2026',
      'body: The harbor board voted on Tu',
      'body: In a statement issued after ',
      'body: Robles says:',
      'body: "It could be so."',
      'heading: Dredge exposed by crash in t',
      'body: Fishermen had asked for the ',
      'furniture: To contact the Trusst and th',
      'furniture: Friends of the Harbor visit:',
      'furniture: [harbor.example/contact](htt',
    ]);
    expect(found.title).toEqual({
      value: 'Oxley board bows to fishermen despite costs of the channel',
      basis: 'stated',
    });
    expect(found.author).toEqual({ value: 'Luis Dunmore', basis: 'stated' });
    expect([found.publisher, found.url, found.statedDate, found.collection, found.origin]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(found.text).toContain('the Harbor Trust emphasized "respect" and care at $2-4 a ton.');
  });

  it('reads a page of lines without blank ones: caption, lead-in, sign-up', () => {
    const found = read(
      `Chairwoman Ana Robles and Mayor Tomás Vela [Photo: @Oxley]\n${FIRST}\nIt said:\nThe aim is to work together.\n${SECOND}\nSign up for the OHT email newsletter`,
    );
    expect(found.blocks.map(({ kind }) => kind)).toEqual([
      'caption',
      'body',
      'body',
      'body',
      'body',
      'furniture',
    ]);
    expect([found.title, found.publisher]).toEqual([null, { value: 'OHT', basis: 'inferred' }]);
  });

  it('leaves loading notices and a translation widget out, and reads the byline below them', () => {
    const found = read(
      `Loading...\nPlease wait for a bit\nPlease wait for a bit\n\nClick any word to translate\nOriginal article by Luis Dunmore in Oxley City\n${FIRST}\n${SECOND}`,
    );
    expect(found.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'furniture furniture furniture furniture byline body body',
    );
    expect([found.title, found.author]).toEqual([null, { value: 'Luis Dunmore', basis: 'stated' }]);
  });

  it('takes list entries for paragraphs, without their bullets', () => {
    const found = read(
      `${FIRST}\n- In April, the board met\n- In May, it met again.\n• 3 boats left.\n1. First`,
    );
    expect(outline(found).slice(1)).toEqual([
      'body: In April, the board met',
      'body: In May, it met again.',
      'body: 3 boats left.',
      'body: 1. First',
    ]);
  });

  it('keeps a paragraph that lost its full stop in the body', () => {
    const long =
      'But Tomás Vela, the mayor, wrote that the board “had done what no board had dared to do before it in all those years”';
    expect(kinds(`${FIRST}\n${long}\n${SECOND}`)).toEqual(['body', 'body', 'body']);
  });

  it('reads a whole news page', () => {
    const found = read(
      `Skip to main content\r\nMenu\r\nHarbor\r\nBoard Stops Dredging of Northern Channel\r\nBy ANA ROBLES, Oxley Herald\r\nPublished: May 12, 2026 at 5:00 p.m. ET\r\nUpdated May 13, 2026\r\nFacebook Twitter WhatsApp Email\r\n\r\n${FIRST}\r\n\r\nAdvertisement\r\n\r\n${SECOND}\r\n\r\nRead more: Who owns the harbor?\r\n\r\nA long silence\r\n\r\n${THIRD}\r\n\r\nWe use cookies to improve your visit. By continuing you accept them.\r\n© 2026 Oxley Herald. All rights reserved.\r\n2 Comments\r\nI was there and I saw it all myself.\r\n`,
    );
    expect(found.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'furniture furniture furniture title byline dateline furniture furniture body furniture body furniture heading body furniture furniture furniture furniture',
    );
    expect(found.author?.value).toBe('ANA ROBLES');
    expect(found.publisher).toEqual({ value: 'Oxley Herald', basis: 'inferred' });
  });

  it('reads a Spanish news page', () => {
    const found = read(
      'La junta detiene el dragado del canal norte\n\nRedacción\n12 de mayo de 2026\n\nOXLEY.- La junta del puerto votó el martes para detener el dragado. Nadie dijo por qué.\n\nFoto: Archivo / El Faro\n\nLee también: ¿Quién es dueño del puerto?\n\nUn largo silencio\n\nSu presidenta, Ana Robles, no dio razones. «Era hora», dijo.\n\nSuscríbete a nuestro boletín\nDeja un comentario\nTu dirección de correo electrónico no será publicada.',
    );
    expect(found.language).toBe('es');
    expect(found.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'title byline dateline body caption furniture heading body furniture furniture furniture',
    );
  });

  it('reads Spanish bylines and dates of publication', () => {
    const found = read(
      'Por Luis Vela\nPublicado el 12 de mayo de 2026\n\nLa junta del puerto votó el martes por la noche.',
    );
    expect([found.title, found.author?.value, found.blocks.map(({ kind }) => kind).join(' ')]).toEqual([
      null,
      'Luis Vela',
      'byline dateline body',
    ]);
  });

  it.each([
    ['a title and text', `Board stops dredging\n\n${FIRST}`, 'title body'],
    ['a title glued to the text', `Board stops dredging of the channel\n${FIRST}`, 'title body'],
    ['a title in capitals and a place line', `BOARD STOPS DREDGING\n\nOXLEY (AP) — ${FIRST}`, 'title body'],
    ['a title that asks', `Who Drained the Harbor?\n\n${FIRST}`, 'title body'],
    [
      'a section above the title',
      `OPINION\nBoard stops dredging of the channel\n${FIRST}`,
      'furniture title body',
    ],
    [
      'a standfirst',
      `Board stops dredging\n\nChairwoman gives no reason\n\nBy Ana Robles\n\n${FIRST}`,
      'title heading byline body',
    ],
    [
      'a role below the name',
      `Board stops dredging\n\nBy Ana Robles\nHerald Staff Writer\n\n${FIRST}`,
      'title byline furniture body',
    ],
    [
      'a row of facts',
      `Board stops dredging\nBy Ana Robles | May 12, 2026 | 4 min read\n${FIRST}`,
      'title byline dateline furniture body',
    ],
    ['a date with a place', `Board stops dredging\nOxley, May 12, 2026\n${FIRST}`, 'title dateline body'],
    ['a place on a line of its own', `OXLEY, Kenya (AP) —\n${FIRST}`, 'dateline body'],
    ['a byline below the text', `${FIRST}\n\n${SECOND}\n\nBy Ana Robles`, 'body body byline'],
    ['a lone paragraph', FIRST, 'body'],
    ['a lone line', 'Board stops dredging', 'body'],
    ['nothing but furniture', 'Loading...\nPlease wait', 'body body'],
    ['a title and furniture', 'Board stops dredging\n\nSubscribe now', 'body furniture'],
    [
      'verse',
      'The tide is out\nThe boats are in\nThe gulls are on the wall\nAnd no one knows',
      'body body body body',
    ],
    ['a list', 'Nets\nBoats\nRopes\nAnchors', 'body body body body'],
    [
      'a chronicle',
      `Chronicle\n\n12 May 2026\n\n${FIRST}\n\n13 May 2026\n\n${SECOND}`,
      'title heading body heading body',
    ],
    [
      'three headings in a row',
      `${FIRST}\n\nNets\n\nBoats\n\nRopes\n\n${SECOND}`,
      'body body body body body',
    ],
    [
      'a signature',
      `${FIRST}\n${SECOND}\n--\nAna Robles\nana@herald.example`,
      'body body furniture furniture furniture',
    ],
    ['an empty text', '', ''],
  ])('reads %s', (_, text, expected) => {
    expect(kinds(text).join(' ')).toBe(expected);
  });

  it.each([
    'Loading docks were closed on Monday.',
    'Updated figures show that nothing changed.',
    'Share prices fell by a third in a day.',
    'By midnight the board had left the hall.',
    'Photo shops were closed, too, on that day.',
    'For more information on this topic, please refer to our paper “Silt”.',
    'Comments by the mayor were not heard again.',
    '12 May 2026 was the day on which it ended.',
    'Related companies were not asked at all.',
  ])('keeps the sentence in the body: %s', (sentence) => {
    expect(kinds(`${FIRST}\n${sentence}\n${SECOND}`)).toEqual(['body', 'body', 'body']);
    expect(kinds(`${sentence}\n${SECOND}`)).toEqual(['body', 'body']);
  });

  it('prefers the operator to the metadata and that to the text', () => {
    const stated = {
      title: 'Metadata',
      author: 'Metadata',
      date: '2026-05-12',
      collection: 'ports',
      origin: 'sample brief',
    };
    const found = read(
      `In the text of it\n\nBy Ana Robles\n\n${FIRST}`,
      { stated },
      { title: 'Operator', language: 'es', url: 'https://h.example' },
    );
    expect(found).toMatchObject({
      title: { value: 'Operator', basis: 'operator' },
      author: { value: 'Metadata', basis: 'metadata' },
      url: { value: 'https://h.example', basis: 'operator' },
      publisher: null,
      language: 'es',
      statedDate: '2026-05-12',
      collection: 'ports',
      origin: 'sample brief',
    });
  });

  it('takes headings from the format where it says them', () => {
    const text = `The vote.\n\n${FIRST}\n\nWhat now? It is a very long heading.\n\n${SECOND}`;
    const heading = text.indexOf('What');
    const marked = [
      { kind: 'title', start: 0, end: 9 },
      { kind: 'heading', start: heading, end: heading + 37 },
    ] as const;
    expect(read(text, { marked }).blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'body',
      'heading',
      'body',
    ]);
  });

  it('tells the language of a short text by the ending of its name', () => {
    expect(structure({ text: 'Oxley', stated: {} }, null, 'note.es.txt').language).toBe('es');
    expect(structure({ text: 'Oxley', stated: {} }, null, 'note.txt').language).toBe('en');
  });

  it('puts every letter of the text into exactly one block, in order', () => {
    const piece = fc.constantFrom(
      FIRST,
      SECOND,
      'A heading',
      'Share',
      'By Ana Robles',
      '12 May 2026',
      '- nets',
      'It said:',
      '\n',
      '\n\n',
      ' | ',
      '* ',
      'Photo: x',
      '“',
      '2 Comments',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, blocks } = read(pieces.join(''));
        let at = 0;
        for (const { start, end } of blocks) {
          expect(text.slice(at, start).replace(/[\s|•·*–+-]/g, '')).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        if (text !== '') expect(blocks.some(({ kind }) => kind === 'body')).toBe(true);
      }),
    );
  });

  it.each([
    'a',
    '.',
    ' a',
    '\n',
    'a\n',
    'A b c\n',
    'Share\n',
    '- \n',
    'By A B\n',
    '1\n',
    '|',
    ' | a',
    '[',
    '(',
    '“',
    '2 comments\n',
    'A.\n\n',
    'May 1\n',
  ])('takes linear time on 100,000 characters of %j', (pattern) => {
    const text = pattern.repeat(100_000 / pattern.length);
    const before = processorTime();
    read(text);
    expect(processorTime() - before).toBeLessThan(1000);
  });
});

/** The five articles of the project's brief, where they lie beside the package; they are read, never kept. */
const ARTICLES = process.env.ARTICLES ?? join(PACKAGE_ROOT, '..', 'shared', 'seeds');

if (existsSync(ARTICLES)) {
  describe('the articles beside the package', () => {
    it('have the paragraphs, titles, authors and publishers that a reader finds in them', () => {
      const found = readdirSync(ARTICLES)
        .sort()
        .map((file) => {
          const document = structure(
            { text: readFileSync(join(ARTICLES, file), 'utf8'), stated: {} },
            null,
            file,
          );
          const { text, blocks, language, title, author, publisher } = document;
          const others = blocks.filter(({ kind }) => kind !== 'body').map(({ kind }) => kind);
          const paragraphs = split(text, blocks, language).at(-1)?.paragraph;
          return [
            paragraphs,
            title !== null,
            author?.value ?? null,
            publisher?.value ?? null,
            others.join(' '),
          ];
        });
      expect(found).toEqual([
        [43, true, 'Don Knowland', null, 'title byline dateline heading furniture furniture furniture'],
        [15, false, null, null, ''],
        [25, false, null, null, 'furniture'],
        [30, false, null, 'WSWS', 'caption furniture'],
        [18, false, 'Thomas Graham', null, 'furniture furniture furniture furniture byline'],
      ]);
    });
  });
}
