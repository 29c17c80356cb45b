import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readNamesTable } from '../../src/ingest/names-table.ts';

function read(text: string) {
  const { names, problems } = readNamesTable(Buffer.from(text));
  return { names, problems: problems.map(({ message, hint }) => `${message}. ${hint}`) };
}

describe('readNamesTable', () => {
  it('reads names with their kind, aliases, what they are not, and where they hold', () => {
    expect(
      read(
        '\ufeffName,kind,aliases,not,collection\n"Lindqvist, Teodora",person,The Gull; Vance;The Gull,Teodora Ibsen,ports; court\nacmepay,,,,\n',
      ),
    ).toEqual({
      names: [
        {
          name: 'Lindqvist, Teodora',
          kind: 'person',
          aliases: ['The Gull', 'Vance'],
          not: ['Teodora Ibsen'],
          collections: ['ports', 'court'],
        },
        { name: 'acmepay', kind: null, aliases: [], not: [], collections: [] },
      ],
      problems: [],
    });
  });

  it('reads what a spreadsheet writes with semicolons', () => {
    expect(read('name;aliases\r\nTeodora Vance;"The Gull; Heron"\r\n').names).toMatchObject([
      { name: 'Teodora Vance', aliases: ['The Gull', 'Heron'] },
    ]);
  });

  test.each([
    ['name,kind\nVelmar,firm\n', /line 2: "Velmar" has the kind "firm".*Write person, organization/, 1],
    ['name,kind\n,place\nVelmar,place\n', /line 2: no name stands in it/, 1],
    ['name,alias\nVelmar,The Gull\n', /line 1: the column "alias" is not known.*name,kind,aliases,not/, 1],
    ['kind\nplace\n', /line 1: the head line has no column "name"/, 0],
    ['', /line 1: the head line has no column "name"/, 0],
    ['name,aliases\nVelmar,X\n', /line 2: "X" is too short to be found/, 1],
    ['name,aliases\nVelmar,One, two\nGull,\n', /line 2: more fields than columns \(3\)/, 1],
    ['name,aliases\n"Velmar,\nGull,\n', /line 2: cannot be read: "Velmar,/, 1],
    [`name\n${'Velmar '.repeat(20)}\nGull\n`, /line 2: "Velmar.* is longer than 120 characters/, 1],
    ['name,aliases,not\nVelmar,Gull,Gull\n', /line 2: "Gull" is both a name of "Velmar" and never/, 1],
    ['name,aliases\nVelmar,Gull\nvelmar,Tern\n', /line 3: "velmar" has a row already \(line 2\)/, 2],
    ['name,aliases\nVelmar,Gull\nHeron,gull\n', /line 3: "gull" is an alias of "Velmar" too \(line 2\)/, 2],
  ])('tells the mistake in %j with its line and what mends it, and keeps the rest', (text, told, kept) => {
    const { names, problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(told);
    expect(names).toHaveLength(kept);
  });

  it('lets what is never one outrank an alias', () => {
    expect(read('name,aliases,not\nVelmar,Gull; Tern,Gull\n').names).toMatchObject([
      { aliases: ['Tern'], not: ['Gull'] },
    ]);
  });

  it('says of bytes that are no text that they are none', () => {
    const { names, problems } = readNamesTable(Uint8Array.from([0, 1, 2, 3, 0, 0, 255, 254, 0]));
    expect(names).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        readNamesTable(Buffer.from(`name,kind,aliases,not\n${text}`));
      }),
    );
  });
});
