import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../../../../src/adapters/choices.ts';
import { copyNotes } from '../../../../src/adapters/discord/rendering/copy.ts';
import {
  type Composed,
  composeMessage,
  messageOf,
} from '../../../../src/adapters/discord/rendering/message.ts';
import { passageComponents, wholeTexts } from '../../../../src/adapters/discord/rendering/passage.ts';
import { textDisplay } from '../../../../src/adapters/discord/rendering/render-discord.ts';
import type { Answer } from '../../../../src/answer/answer.ts';
import { wordsIn } from '../../../../src/answer/words/words.ts';
import { anyAnswer } from '../../../answer/any-answer.ts';
import { answerOf, citation, dossier, ownLabel, quotation } from '../../../answer/sample-answer.ts';
import type { Json, LocalMessage } from '../../../harness/discord/kinds.ts';
import { labels } from '../../../harness/discord/people.ts';
import { textOf } from '../../../harness/discord/screen-text.ts';
import { checkMessage } from '../../../harness/discord/validate.ts';
import { hostileAnswer, hostileSurroundings, hostileText } from '../../hostile-text.ts';
import { openBot } from '../../slack/open-bot.ts';

const AUDIENCES: readonly Audience[] = ['asker', 'direct', 'everyone'];

describe('an answer as a Discord message', () => {
  let opened: Awaited<ReturnType<typeof openBot>>;
  const compose = (answer: Answer, audience: Audience, page = 1): Promise<Composed> =>
    composeMessage(answer, { audience, language: 'en', page }, opened.bot);
  const complaints = async (answer: Answer): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (const audience of AUDIENCES) {
      const { message, plain, page } = await compose(answer, audience);
      const last = await compose(answer, audience, page.of);
      for (const one of [message, plain, last.message]) found.push(...checkMessage(asJson(one)));
    }
    return [...found, ...checkMessage(asJson(copyNotes(answer, 1, 'en')))];
  };

  beforeAll(async () => {
    opened = await openBot();
  });
  afterAll(() => opened.close());

  test('leaves a gap between the entries of a list, and before a quotation that follows the title at once', async () => {
    const textsOf = async (lines: Answer['sections'][number]['lines']) => {
      const cited = lines.flatMap(({ cites }) => cites.map((n) => citation(n, 'The pier opened.')));
      const answer = answerOf({ sections: [{ heading: null, lines }], citations: cited, coverage: null });
      const { components } = asJson((await compose(answer, 'asker')).message) as unknown as LocalMessage;
      return components.flatMap(({ content }) => content ?? []);
    };
    const [title, ...entries] = await textsOf([ownLabel('first'), ownLabel('second')]);
    expect(title).toContain('Marisol Ferrante');
    expect(entries).toEqual(['first', 'second']);
    expect((await textsOf([quotation(1, 'The pier opened.')]))[1]).toBe('> The pier opened. [1]');
    const [named] = await textsOf([
      ownLabel('Named as'),
      ownLabel('Described as'),
      quotation(1, 'It opened.'),
    ]);
    expect(named).not.toContain('It opened.');
  });

  test('keeps every limit, whatever the answer', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (answer) => {
        expect(await complaints(answer)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps every limit, whatever a document or an asker writes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (text, other) => {
        expect(await complaints(hostileAnswer(text, other))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('opens passages and whole sentences within the limits, whatever they say', async () => {
    await fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const around = hostileSurroundings(text, other);
        const shown = [messageOf(passageComponents(around, wordsIn('en')))];
        const parts = wholeTexts(around).map((part) => messageOf([textDisplay(part)]));
        for (const message of [...shown, ...parts]) expect(checkMessage(asJson(message))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('gives every word of the page to whoever reads it in order', async () => {
    const { message } = await compose(dossier(), 'asker');
    expect(textOf(asLocal(message))).toMatchInlineSnapshot(`
      "Marisol Ferrante · person · 2 documents, 3 passages
      Named as “Marisol Ferrante”, “Ferrante”
      Accusation, reply and finding
      A dockworker claimed that Ferrante took "favours" from the Grey Quay group in 2030. [1]
      Ferrante dismissed the claim as "invented" and said that she never met its leaders. [2]
      An audit by the Port Observatory concluded that she had not known of the payments. [3]
      Accusation
      2030-05
      They also named Tadeo Lunt, who was charged in May 2030. [4]
      “They”: “two members of the harbour board” [5] · reply: none found in these documents
      Sources
      harbour-board: [1] ¶ 1 · [2] ¶ 2 · [3] ¶ 3 — “Harbour board under investigation” · Ana Quill · The Velmora Ledger · 2031-04-09
      port: [4] ¶ 4 · [5] ¶ 5 — untitled, “Recently, the port of Velmora …” · publisher not stated · undated (2030-05 or later)
      Searched 5 documents, 131 passages · articles 2029-09 (inferred) to 2031-04-09, 3 undated · accusations are quoted, not established"
    `);
  });

  test('writes quotations behind a bar, notes and sources in small print', async () => {
    const { message } = await compose(dossier(), 'asker');
    const texts = message.components.flatMap((one) => ('content' in one ? [one.content] : []));
    const lines = texts.join('\n').split('\n');
    expect(lines.filter((line) => line.startsWith('> '))).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/^-# Searched 5 documents/u);
    expect(lines[0]).toMatch(/^\*\*Marisol Ferrante\*\* · person/u);
  });

  test('offers five buttons at most, in order, and the rest in a menu', async () => {
    const { message } = await compose(dossier(), 'asker');
    expect(labels(asLocal(message))).toEqual([
      'Timeline',
      'Copy',
      'Share',
      'Open a passage',
      'Helpful',
      'Not helpful',
    ]);
  });

  test('links a place only where its document has an address, and nothing that a document writes', async () => {
    const link = 'https://ledger.example/harbour_(old)#:~:text=A%20dockworker';
    const answer = answerOf({
      sections: [
        { heading: null, lines: [quotation(1, 'See https://evil.example/a.'), quotation(2, 'Two.')] },
      ],
      citations: [citation(1, 'One.', { link }), citation(2, 'Two.')],
    });
    const written = JSON.stringify((await compose(answer, 'asker')).message.components);
    expect(written.match(/https:\/\/[^">]+/gu)).toEqual([
      'https://ledger.example/harbour%5F%28old%29#:%7E:text=A%20dockworker',
    ]);
  });
});

function asJson(message: object): Json {
  return message as Json;
}

function asLocal({ components }: Composed['message']): LocalMessage {
  return { components } as unknown as LocalMessage;
}
