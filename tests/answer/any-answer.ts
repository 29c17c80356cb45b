import fc from 'fast-check';
import type { Answer, Citation, CitedDocument, Line, Section } from '../../src/answer/answer.ts';
import { answerOf, cited } from './sample-answer.ts';

/** How the lines of one indivisible group look before they are numbered. */
interface Draft {
  readonly kind: 'quotations' | 'label' | 'name';
  readonly texts: readonly string[];
  readonly document: number;
  readonly tellings: readonly number[];
  readonly hasNote: boolean;
  readonly isDated: boolean;
}

const WORDS = fc.constantFrom(
  'harbour',
  'board',
  'said',
  '“no”',
  'quay,',
  'ñandú',
  '2030',
  'a',
  '漢字',
  '*&<',
);
const sentence = (maxLength: number) =>
  fc.array(WORDS, { minLength: 1, maxLength }).map((words) => words.join(' '));

/** Mostly of a sentence's length, now and then longer than any message. */
const text = fc.oneof(
  { weight: 30, arbitrary: sentence(60) },
  { weight: 1, arbitrary: sentence(1500) },
  { weight: 1, arbitrary: fc.nat({ max: 6000 }).map((length) => 'x'.repeat(length + 1)) },
);

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('quotations', 'quotations', 'quotations', 'label', 'name'),
  texts: fc.array(text, { minLength: 1, maxLength: 6 }),
  document: fc.nat({ max: 7 }),
  tellings: fc.array(fc.nat({ max: 7 }), { maxLength: 12 }),
  hasNote: fc.boolean(),
  isDated: fc.boolean(),
});

const document = fc
  .record({
    title: fc.option(sentence(40)),
    author: fc.option(sentence(40)),
    publisher: fc.option(sentence(10)),
    origin: fc.option(sentence(40)),
  })
  .map((parts) => cited(parts));

/** Any answer that a command could make, and many that none would. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    title: sentence(80),
    documents: fc.array(document, { minLength: 8, maxLength: 8 }),
    sections: fc.array(
      fc.record({
        heading: fc.option(fc.constantFrom('Accusation', 'Court', 'No date in the text')),
        groups: fc.array(draft, { maxLength: 8 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ title, documents, sections }) => built(title, documents, sections));

function built(
  title: string,
  documents: readonly CitedDocument[],
  drafts: readonly { heading: string | null; groups: readonly Draft[] }[],
): Answer {
  const citations: Citation[] = [];
  const cite = (index: number, quote: string): number => {
    const of = { ...(documents[index] ?? cited()), id: `d${index}` };
    const n = citations.length + 1;
    citations.push({ n, quote, start: n, end: n + quote.length, hash: '', paragraph: n, document: of });
    return n;
  };
  const sections = drafts.map(
    ({ heading, groups }, section): Section => ({
      heading,
      lines: groups.flatMap((group, index) => linesOf(group, `${section}.${index}`, cite)),
    }),
  );
  return answerOf({ title, sections, citations, total: drafts.flatMap(({ groups }) => groups).length });
}

function linesOf(
  group: Draft,
  key: string,
  cite: (document: number, quote: string) => number,
): readonly Line[] {
  const [first = ''] = group.texts;
  if (group.kind !== 'quotations') return [{ key, kind: group.kind, text: first, cites: [] }];
  const lines = group.texts.map((text, index): Line => {
    const isMain = index === 0;
    const tellings = isMain ? group.tellings.map((document) => cite(document, text)) : [];
    const date = { dates: 'event', basis: 'stated', expression: null, articleBasis: 'stated' } as const;
    return {
      key: isMain ? key : `${key}.${index}`,
      kind: 'quotation',
      text,
      cites: [cite(group.document, text), ...tellings],
      group: key,
      marks: [{ start: 0, end: Math.min(4, text.length) }],
      ...(isMain ? {} : { supports: key }),
      ...(isMain && group.isDated ? { date: { ...date, value: '2030-05-12' } } : {}),
    };
  });
  const note: Line = {
    key: `note ${key}`,
    kind: 'label',
    text: 'reply: none found',
    cites: [],
    group: key,
    supports: key,
  };
  return group.hasNote ? [...lines, note] : lines;
}
