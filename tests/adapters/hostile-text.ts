/** What a document or an asker may write to harm a message: the same for the renderers of every platform. */
import fc from 'fast-check';
import type { Surroundings } from '../../src/adapters/plain/render-surroundings.ts';
import type { Answer } from '../../src/answer/answer.ts';
import type { Document } from '../../src/model.ts';
import { answerOf, citation, cited, quotation } from '../answer/sample-answer.ts';

/** Length of the texts that are far too long. */
const FAR_TOO_LONG = 100_000;

/** What is typed is refused beyond so many characters, so no invocation holds more. */
const LONGEST_TYPED = 4000;

/** Markup, mentions and links of the platforms. */
const MARKUP = [
  '<!channel> <@U0ALICE001> <#C0GENERAL1> <https://evil.example|click> &lt;!here&gt; *bold* _it_ ~no~ `code` :boom:',
  '<!date^1392734382^{date}|x> <!subteam^S01> <mailto:a@evil.example|b> &amp;lt; ```pre``` \n> quote\n• list',
  '@everyone @here <@2200000000000000001> <@&3300> <#44> <t:1:R> </who:5> <:e:6> <id:home>',
  '[click](https://evil.example) # **bold** __u__ ||no|| `code` :boom: \n-# small\n>>> all\n- list',
];

/** Scripts, controls, and characters of several parts. */
const CHARACTERS = [
  '\u202Eאבג\u202C \u2067عربي\u2069 \u200Bzero \u2068open',
  `half \uD83D and \uDC00 pair ${'😀'.repeat(30)}`,
  '\u0000\u0007\u001b[31mred\u001b[0m \u009b2J \u001b]0;title\u0007\r\n\n\nlines\u2028\u2029\u0085end',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 e\u0301\u0301\u0301 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ \u{E0041}\u{E007F} \uFEFF\uFFFE\uFFFF',
  '   \t\u00A0\u3000 ',
];

/** Any such text: short ones, those whose cut falls into a pair of halves, and paragraphs far beyond every limit. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
  fc
    .array(fc.constantFrom(...MARKUP, ...CHARACTERS), { minLength: 1, maxLength: 4 })
    .map((all) => all.join('')),
  fc.nat({ max: 15_000 }).map((at) => `${'x'.repeat(at)}${'😀'.repeat(100)}`),
  fc
    .tuple(fc.nat({ max: 4000 }), fc.constantFrom('ש', '&', '<', '*', '\\'))
    .map(([at, piece]) => `${'word '.repeat(at / 5)}${piece.repeat(3000)}😀`),
  fc
    .constantFrom('&', '<', '*', '\\', '://', '`', 'x', 'ש', '😀', 'word ', '> ', '\n')
    .map((piece) => piece.repeat(FAR_TOO_LONG / piece.length)),
);

/** An answer with such texts wherever a document's or an asker's words can stand. */
export function hostileAnswer(text: string, other: string): Answer {
  const document = cited({ title: other, author: text, publisher: other, source: text, origin: text });
  const link = `https://example.org/${encodeURIComponent(other.toWellFormed())}`;
  const typed = text.slice(0, LONGEST_TYPED);
  const lines = [quotation(1, text, { marks: [{ start: 0, end: 3 }] }), quotation(2, other)];
  return answerOf({
    title: text,
    titleMark: other,
    invocation: { command: 'who', args: { name: typed } },
    sections: [{ heading: null, lines }],
    citations: [citation(1, text, { document, link }), citation(2, other, { document })],
    actions: [
      {
        label: other.slice(0, 400),
        invocation: { command: 'search', args: { words: other.slice(0, LONGEST_TYPED) } },
      },
    ],
    candidates: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
      name: `${other.slice(0, 300)}${n}`,
      kind: 'person',
      invocation: { command: 'who', args: { name: `${typed}${n}` } },
    })),
    total: 2,
  });
}

/** Such a quotation in the middle of such a passage, with neighbours on both sides. */
export function hostileSurroundings(text: string, other: string): Surroundings {
  const whole = `${other}\n\n${text}. ${text}. ${other}\n\n${text}`;
  const start = other.length + 2;
  const end = whole.length - text.length - 2;
  const document = {
    text: whole,
    sources: [other],
    title: { value: text, basis: 'stated' },
    publisher: null,
    author: { value: other, basis: 'stated' },
    url: { value: `https://example.org/${encodeURIComponent(other.toWellFormed())}`, basis: 'stated' },
    date: { value: null, basis: 'unknown', notBefore: null },
    origin: null,
    blocks: [],
  } as unknown as Document;
  return {
    document,
    before: { start: 0, end: other.length },
    passage: { start, end },
    after: { start: end + 2, end: whole.length },
    quotation: { start: start + text.length + 2, end: start + 2 * text.length + 3 },
    paragraph: 2,
    outdated: true,
  };
}
