import { describe, expect, it } from 'vitest';
import { readOperatorTable } from '../../src/ingest/operator-table.ts';

function read(text: string) {
  const { files, problems } = readOperatorTable(Buffer.from(text));
  return { files: Object.fromEntries(files), problems: problems.map(({ message }) => message) };
}

describe('readOperatorTable', () => {
  it('reads what the operator says of each file', () => {
    expect(
      read(
        '\ufefffile,Title,publisher,author,date,url,language,collection,remark\n./sub/a.txt,"Harbor, the vote",Oxley Herald,Ana Robles,2026-05-12,https://h.example/1,en,ports,x\nb.txt,,,,,,,\n',
      ),
    ).toEqual({
      files: {
        'sub/a.txt': {
          title: 'Harbor, the vote',
          publisher: 'Oxley Herald',
          author: 'Ana Robles',
          date: '2026-05-12',
          url: 'https://h.example/1',
          language: 'en',
          collection: 'ports',
        },
        'b.txt': {},
      },
      problems: [],
    });
  });

  it('reads semicolons and Windows line ends', () => {
    expect(read('file;title\r\nsub\\a.txt;Puerto, mañana\r\n').files).toEqual({
      'sub/a.txt': { title: 'Puerto, mañana' },
    });
  });

  it('reports bad rows by line and keeps the others', () => {
    const { files, problems } = read(
      'file,title\na.txt,One\n,Two\na.txt,Three\nb.txt,Four, five\n\nc.txt,Six\n',
    );
    expect(files).toEqual({ 'a.txt': { title: 'One' }, 'c.txt': { title: 'Six' } });
    expect(problems).toEqual([
      'documents.csv, line 3: no file is named',
      'documents.csv, line 4: "a.txt" has a row already',
      'documents.csv, line 5: more fields than columns (3)',
    ]);
  });

  it.each([
    ['title\nHarbor\n', /no column "file"/],
    ['', /no column "file"/],
    ['file,title\na.txt,One\nb.txt,"Two\nc.txt,Three', /Quote Not Closed/],
  ])('reports %j and never throws', (text, message) => {
    expect(read(text).problems.join()).toMatch(message);
  });

  it('keeps the rows before a quotation mark that is never closed', () => {
    expect(read('file,title\na.txt,One\nb.txt,"Two\n').files).toEqual({ 'a.txt': { title: 'One' } });
  });

  it('reports bytes that are no text', () => {
    const { files, problems } = readOperatorTable(Buffer.from([0, 1, 2, 3]));
    expect([files.size, problems.map(({ message }) => message).join()]).toEqual([
      0,
      expect.stringMatching(/documents\.csv: .*binary/),
    ]);
  });
});
