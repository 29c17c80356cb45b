import { describe, expect, it } from 'vitest';
import { copyText, wholeText } from '../../src/answer/copy.ts';
import { answerOf, citation, cited, dossier, ownLabel, quotation } from './sample-answer.ts';

const LEDGER = '(Ana Quill, “Harbour board under investigation”, The Velmora Ledger, 9 April 2031, para. ';

describe('Copy', () => {
  it('gives the quotation, then its citation with the date written out', () => {
    const answer = answerOf({
      sections: [{ heading: null, lines: [quotation(7, 'The quay burned.')] }],
      citations: [citation(7, 'The quay burned.')],
    });
    expect(copyText(answer)).toBe(`The quay burned.\n${LEDGER}7)`);
  });

  it('takes the reply and the finding along when the accusation is asked for', () => {
    const copied = copyText(dossier(), [1]);
    expect(copied).toBe(
      [
        'A dockworker claimed that Ferrante took "favours" from the Grey Quay group in 2030.',
        `${LEDGER}1)`,
        'Ferrante dismissed the claim as "invented" and said that she never met its leaders.',
        `${LEDGER}2)`,
        'An audit by the Port Observatory concluded that she had not known of the payments.',
        `${LEDGER}3)`,
      ].join('\n'),
    );
  });

  it('writes out what the numbers in a note point to', () => {
    const where =
      '(untitled, “Recently, the port of Velmora …”, publisher not stated, undated (May 2030 or later), para. ';
    expect(copyText(dossier(), [4])).toBe(
      [
        'They also named Tadeo Lunt, who was charged in May 2030.',
        `${where}4)`,
        '“They”: “two members of the harbour board”',
        `${where}5)`,
        'reply: none found in these documents',
      ].join('\n'),
    );
  });

  it('brings the reply itself where a note says that it stands elsewhere', () => {
    const group = 'g';
    const lines = [
      quotation(1, 'Lunt is accused of smuggling.', { group }),
      ownLabel('reply: none in this document, elsewhere [2]', { cites: [2], group, supports: 'q1' }),
    ];
    const citations = [citation(1, 'Lunt is accused of smuggling.'), citation(2, 'Lunt denied it.')];
    expect(copyText(answerOf({ sections: [{ heading: 'Accusation', lines }], citations }))).toBe(
      [
        'Lunt is accused of smuggling.',
        `${LEDGER}1)`,
        'reply: none in this document, elsewhere',
        'Lunt denied it.',
        `${LEDGER}2)`,
      ].join('\n'),
    );
  });

  it('begins the citation of a sample with its origin and gives long titles and origins in full', () => {
    const origin = `sample brief, after "${'The long inquiry '.repeat(12).trim()}"`;
    const title =
      'The harbour board of Velmora and the long inquiry into its contracts of the last ten years';
    const document = cited({ origin, title, url: 'https://ledger.example/quay', author: null });
    const answer = answerOf({
      sections: [{ heading: null, lines: [quotation(1, 'The quay burned.')] }],
      citations: [citation(1, 'The quay burned.', { document, page: 3 })],
    });
    expect(copyText(answer)).toBe(
      `The quay burned.\n(${origin}, “${title}”, The Velmora Ledger, 9 April 2031, p. 3, para. 1, https://ledger.example/quay)`,
    );
  });

  it('leaves labels and names out, and is empty where nothing is quoted', () => {
    const lines = [ownLabel('Named as “Ferrante”'), { ...ownLabel('1 · Ferrante'), kind: 'name' as const }];
    expect(copyText(answerOf({ sections: [{ heading: null, lines }] }))).toBe('');
  });
});

describe('the whole text of a sentence', () => {
  it('is the sentence uncut with its citation, and empty for a number that is not there', () => {
    const endless = 'quay '.repeat(1200).trim();
    const answer = answerOf({ citations: [citation(1, endless)] });
    expect(wholeText(answer, 1)).toBe(`${endless}\n${LEDGER}1)`);
    expect(wholeText(answer, 2)).toBe('');
  });
});
