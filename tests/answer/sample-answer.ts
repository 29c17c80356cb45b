import type { Answer, Citation, CitedDocument, Line } from '../../src/answer/answer.ts';

/** A document with everything stated; a test says what differs. */
export function cited(change: Partial<CitedDocument> = {}): CitedDocument {
  return {
    id: 'd1',
    title: 'Harbour board under investigation',
    opening: 'The harbour board of Velmora',
    publisher: 'The Velmora Ledger',
    publisherBasis: 'stated',
    author: 'Ana Quill',
    source: 'port/harbour-board.md',
    url: null,
    date: '2031-04-09',
    dateBasis: 'stated',
    notBefore: null,
    language: 'en',
    collection: 'default',
    origin: null,
    ...change,
  };
}

/** A place in a document. */
export function citation(n: number, quote: string, change: Partial<Citation> = {}): Citation {
  const start = n * 1000;
  return {
    n,
    quote,
    start,
    end: start + quote.length,
    hash: 'a'.repeat(64),
    paragraph: n,
    document: cited(),
    ...change,
  };
}

/** A quotation with the citation of its number. */
export function quotation(n: number, text: string, change: Partial<Line> = {}): Line {
  return { key: `q${n}`, kind: 'quotation', text, cites: [n], ...change };
}

/** A row in our own words. */
export function ownLabel(text: string, change: Partial<Line> = {}): Line {
  return { key: `label:${text}`, kind: 'label', text, cites: [], ...change };
}

/** An answer about one person; a test says what differs. */
export function answerOf(change: Partial<Answer> = {}): Answer {
  return {
    version: 1,
    outcome: 'found',
    title: 'Marisol Ferrante · person · 2 documents, 3 passages',
    titleMark: 'Marisol Ferrante',
    invocation: { command: 'who', args: { name: 'Ferrante' } },
    sections: [],
    citations: [],
    actions: [],
    candidates: [],
    coverage: {
      documents: 5,
      passages: 131,
      from: { value: '2029-09', inferred: true },
      to: { value: '2031-04-09', inferred: false },
      undated: 3,
      caution: 'accusations are quoted, not established',
    },
    total: 0,
    ...change,
  };
}

const CLAIM = 'A dockworker claimed that Ferrante took "favours" from the Grey Quay group in 2030.';
const REPLY = 'Ferrante dismissed the claim as "invented" and said that she never met its leaders.';
const FINDING = 'An audit by the Port Observatory concluded that she had not known of the payments.';
const BOARD = 'They also named Tadeo Lunt, who was charged in May 2030.';
const MEANT = 'two members of the harbour board';

const UNDATED = cited({
  id: 'd2',
  title: null,
  opening: 'Recently, the port of Velmora',
  publisher: null,
  publisherBasis: 'unknown',
  author: null,
  source: 'port/port.txt',
  date: null,
  dateBasis: 'unknown',
  notBefore: '2030-05',
});

/** A dossier with labels, an indivisible group of three, a dated report and an antecedent. */
export function dossier(): Answer {
  const group = 'g1';
  return answerOf({
    sections: [
      { heading: null, lines: [ownLabel('Named as “Marisol Ferrante”, “Ferrante”')] },
      {
        heading: 'Accusation, reply and finding',
        lines: [
          quotation(1, CLAIM, { group, marks: [{ start: 26, end: 34 }] }),
          quotation(2, REPLY, { group, supports: 'q1' }),
          quotation(3, FINDING, { group, supports: 'q1' }),
        ],
      },
      {
        heading: 'Accusation',
        lines: [
          quotation(4, BOARD, {
            group: 'g2',
            date: {
              value: '2030-05',
              dates: 'event',
              basis: 'stated',
              expression: 'May 2030',
              articleBasis: 'unknown',
            },
          }),
          ownLabel(`“They”: “${MEANT}” [5]`, { cites: [5], group: 'g2', supports: 'q4' }),
          ownLabel('reply: none found in these documents', { group: 'g2', supports: 'q4' }),
        ],
      },
    ],
    citations: [
      citation(1, CLAIM),
      citation(2, REPLY),
      citation(3, FINDING),
      citation(4, BOARD, { document: UNDATED }),
      citation(5, MEANT, { document: UNDATED }),
    ],
    actions: [
      { label: 'Timeline', invocation: { command: 'timeline', args: { topic: 'Marisol Ferrante' } } },
    ],
    total: 2,
  });
}
