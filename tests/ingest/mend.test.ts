import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MENDS, mend } from '../../src/ingest/mend.ts';
import { processorTime } from '../processor-time.ts';

const WRAPPED = `The harbor board voted on Tuesday to stop the dredging of the
northern channel, which had been under way since the spring. Its
chairwoman, Ana Robles, gave no reason for the vote.

Fishermen had asked for the work to be stopped because the silt
was carried into their nets by the morning tide.`;

describe('mend', () => {
  it.each([
    [
      'a page break',
      'After the vote the harbor board of Oxley\n\nsaid nothing. It left.',
      'After the vote the harbor board of Oxley said nothing. It left.',
    ],
    [
      'a page break at a quotation mark',
      'The chairwoman told the assembled members that\n\n“it was” over.',
      'The chairwoman told the assembled members that “it was” over.',
    ],
    [
      'a form feed',
      'The board of the harbor then carried out the\f\nvote in the evening of the day.',
      'The board of the harbor then carried out the vote in the evening of the day.',
    ],
    ['an escaped sign', 'It cost \\$2-4 million and \\*nothing\\*.', 'It cost $2-4 million and *nothing*.'],
    [
      'emphasis',
      'The *Oxley Herald* and the **board** _said_ so.',
      'The Oxley Herald and the board said so.',
    ],
    ['emphasis in emphasis', 'It was **very *late* then**.', 'It was very late then.'],
    ['emphasis before a possessive', "The *Herald*'s report", "The Herald's report"],
    ['Windows line ends', 'One day.\r\nTwo days.\r\n\r\n\r\nThree.', 'One day.\nTwo days.\n\nThree.'],
    ['runs of white space', '  One\t day.  \n \n\n Two. ', 'One day.\n\nTwo.'],
    ['thin and mixed spaces', 'One\u2009day\u00a0 later', 'One day later'],
    ['soft hyphens and zero-width marks', 'har\u00adbor\ufeff and\u200b quay', 'harbor and quay'],
    ['a soft hyphen at a line end', 'the har\u00ad\r\nbor board', 'the harbor board'],
    [
      'misread letters',
      'JosÃ© Ã‘andÃº, mÃ¡s tarde en LeÃ³n, dijo Â«noÂ».',
      'José Ñandú, más tarde en León, dijo «no».',
    ],
    ['misread quotation marks', 'â€œItâ€™s lateâ€\u009d â€” he paid Â£5', '“It’s late” — he paid £5'],
  ])('mends %s', (_, raw, mended) => {
    expect(mend(raw).text).toBe(mended);
  });

  it.each([
    ['quotes and dashes', '“Yes” — he said – "no" … it’s'],
    ['letters that only look misread', '«IRMÃ» y «JOSÉ» en Âland; â€, Ã, Â.'],
    ['misspellings', 'The Drug Enforcement Agency recieved it.'],
    ['a single non-breaking space', 'on 12\u00a0May'],
    ['unpaired asterisks', 'Price* and 5 * 3 * 2 and *note'],
    ['underscores inside words', 'see harbor_board_minutes and _x'],
    ['a lead-in with a colon', 'The chairwoman of the harbor board said:\n\nit was late that evening.'],
    ['a heading above a paragraph', 'What the harbor board has decided now\n\nIt was late.'],
    ['a byline in small letters', 'It was late.\n\nThe dredging that nobody wanted to see\n\nby Ana Robles'],
    [
      'a web address below a line',
      'It was late.\n\nMore can be read about the harbor board at\n\nwww.harbor.example.',
    ],
    ['list entries', 'It was late.\n- the nets of the northern fishermen\n- the boats of the rest.'],
    ['a backslash elsewhere', 'C:\\harbor\\minutes'],
    ['short lines that are no paragraph', 'Needed\n\nsalt\n\nrope'],
    ['lines of verse', 'The tide is out, the boats are in,\nThe gulls are on the wall,\nAnd no one knows'],
  ])('leaves %s alone', (_, text) => {
    expect(mend(text).text).toBe(text);
  });

  it('joins lines that were cut to a width', () => {
    const { text } = mend(WRAPPED);
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('dredging of the northern channel');
    expect(text.split('\n')).toHaveLength(3);
  });

  it('keeps the entries of a list apart in a wrapped text', () => {
    const { text } = mend(
      `${WRAPPED}\n\n- The nets are to be mended by the end of the month, at the\nexpense of the board.\n- The boats stay.`,
    );
    expect(text).toContain('at the expense of the board.\n- The boats stay.');
  });

  it('joins the entries of a list with hanging indents', () => {
    const { text } = mend(
      `${WRAPPED}\n\n- The nets are to be mended by the end of the month, at the\n  expense of the board.\n- The boats stay.`,
    );
    expect(text).toContain('at the expense of the board.\n- The boats stay.');
  });

  it('takes a dash at the beginning of a wrapped line for a dash', () => {
    const { text } = mend(WRAPPED.replace('because the silt\n', 'because the silt\n– it said – '));
    expect(text).toContain('because the silt – it said – was carried');
  });

  it.each(['12', '– 12 –', 'Page 3 of 10'])('joins a sentence across a page number: %s', (label) => {
    expect(mend(`It was late. After the vote the harbor board\n\n${label}\n\nsaid nothing.`).text).toBe(
      'It was late. After the vote the harbor board said nothing.',
    );
    expect(mend(`It was late.\n\n${label}\n\nThe board left.`).text).toContain(label);
  });

  it('takes an indented line of a wrapped text for a new paragraph', () => {
    const indented = WRAPPED.replace('\n\nFishermen', '\n    Fishermen').replace(
      'vote.',
      'vote, and none was asked for.',
    );
    expect(mend(indented).text.split('\n')).toHaveLength(2);
  });

  it('puts a divided word together, with its hyphen only where nothing knows it without', () => {
    const raw = WRAPPED.replace('northern channel', 'northern anti-\nsilting channel').replace(
      'by the morning',
      'by the mor-\nning',
    );
    const { text } = mend(raw);
    expect(text).toContain('by the morning tide');
    expect(text).toContain('anti-silting');
  });

  it('changes nothing that is mended already', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        fc.pre(!INDENTED.test(raw));
        const once = mend(raw).text;
        expect(mend(once).text.replace(/[*_\\]/g, '')).toBe(once.replace(/[*_\\]/g, ''));
      }),
    );
  });

  it('keeps the way from every letter to its place in the raw text and back', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const { text, toRaw, toMended } = mend(raw);
        for (let at = 0; at < text.length; at++) {
          if (!/[a-z]/.test(text.charAt(at))) continue;
          expect(raw.charAt(toRaw(at))).toBe(text.charAt(at));
          expect(toMended(toRaw(at))).toBe(at);
        }
      }),
    );
  });

  it('loses and changes no letter, quote or dash', () => {
    const kept = (text: string) => text.replace(/[^\p{L}“”’"'—–]/gu, '');
    fc.assert(
      fc.property(hostileText(), (raw) => {
        expect(kept(mend(raw).text)).toBe(kept(raw));
      }),
    );
  });

  it('says of every mend what it changes', () => {
    for (const { name, changes } of MENDS) expect(`${name}: ${changes}`).toMatch(/^[a-z -]+: [A-Z].*\.$/);
  });

  it.each([
    '*a',
    '**',
    '_ ',
    '\\$',
    ' ',
    '\n',
    'a-\n',
    'a\n',
    'ab\n\n',
    '\u00ad',
    '*a ',
    'a* ',
    '\t',
    'a',
    '- a\n',
    '\u00a0',
    '\f',
    'the\n\nend ',
  ])('takes linear time on 100,000 characters of %j', (pattern) => {
    const text = pattern.repeat(100_000 / pattern.length);
    const before = processorTime();
    mend(text);
    expect(processorTime() - before).toBeLessThan(1000);
  });
});

/** An indent or a mark tells a paragraph from a wrapped line, once: white space, marks and escapes are mended. */
const INDENTED = /\n(?:[^\S\r\n]|[\\*_])/;

function hostileText() {
  const piece = fc.constantFrom(
    'the harbor',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '*',
    '**',
    '_',
    '\\$',
    '\\',
    '“',
    '”',
    '—',
    '. ',
    ',',
    '\u00a0',
    '\u00ad',
    '\f',
    'Ana',
    '-',
    '- ',
    '12',
    'a long line about the board and its members',
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
}
