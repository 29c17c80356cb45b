import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../../../../src/adapters/choices.ts';
import { copyNotes } from '../../../../src/adapters/slack/rendering/copy.ts';
import { type Composed, composeMessage } from '../../../../src/adapters/slack/rendering/message.ts';
import { passageBlocks, wholeBlocks } from '../../../../src/adapters/slack/rendering/passage-blocks.ts';
import { slackSettings } from '../../../../src/adapters/slack/settings.ts';
import type { Answer } from '../../../../src/answer/answer.ts';
import { wordsIn } from '../../../../src/answer/words/words.ts';
import { anyAnswer } from '../../../answer/any-answer.ts';
import { answerOf, citation, dossier, quotation } from '../../../answer/sample-answer.ts';
import type { Block } from '../../../harness/slack/kinds.ts';
import { textOfBlocks } from '../../../harness/slack/screen-text.ts';
import { checkMessage, checkView } from '../../../harness/slack/validate.ts';
import { hostileAnswer, hostileSurroundings, hostileText } from '../../hostile-text.ts';
import { openBot } from '../open-bot.ts';

const AUDIENCES: readonly Audience[] = ['asker', 'direct', 'everyone', 'view'];

describe('an answer as a Slack message', () => {
  let opened: Awaited<ReturnType<typeof openBot>>;
  const settings = Object.fromEntries(
    Object.entries(slackSettings).map(([name, { read }]) => [name, read(undefined, '/')]),
  ) as never;
  const compose = (answer: Answer, audience: Audience, page = 1): Promise<Composed> =>
    composeMessage(answer, { audience, language: 'en', page }, { bot: opened.bot, settings });

  beforeAll(async () => {
    opened = await openBot();
  });
  afterAll(() => opened.close());

  const complaints = async (answer: Answer): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (const audience of AUDIENCES) {
      const { message, plain, page } = await compose(answer, audience);
      const view = { type: 'home', blocks: message.blocks };
      found.push(...(audience === 'view' ? checkView(view) : checkMessage({ ...message })));
      found.push(...checkMessage({ ...plain }));
      const last = await compose(answer, audience, page.of);
      found.push(...(audience === 'view' ? [] : checkMessage({ ...last.message })));
    }
    return found;
  };

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
        const answer = hostileAnswer(text, other);
        expect(await complaints(answer)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('opens, cuts and copies within the limits, whatever is written there', async () => {
    await fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const around = hostileSurroundings(text, other);
        const title = { type: 'plain_text', text: 'Footnote' };
        for (const blocks of [passageBlocks(around, wordsIn('en')), wholeBlocks(around)])
          expect(checkView({ type: 'modal', title, blocks })).toEqual([]);
        expect(checkMessage({ ...copyNotes(hostileAnswer(text, other), 1, 'en') })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('gives every word of the page to whoever reads the blocks in order', async () => {
    const { message } = await compose(dossier(), 'asker');
    const text = textOfBlocks(message.blocks as unknown as readonly Block[]);
    expect(text).toMatchInlineSnapshot(`
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

  test('speaks the whole answer only where nobody else hears it', async () => {
    expect((await compose(dossier(), 'asker')).message.text).toContain('dismissed the claim');
    for (const audience of ['direct', 'everyone'] as const) {
      const { text } = (await compose(dossier(), audience)).message;
      expect(text).toContain('Marisol Ferrante');
      expect(text).not.toContain('claim');
    }
  });

  test('offers five buttons at most, in order, and the rest in a menu', async () => {
    const { message } = await compose(dossier(), 'asker');
    const actions = message.blocks?.find(({ type }) => type === 'actions') as unknown as Block;
    expect(actions.elements?.map(({ text }) => text?.text ?? '⋯')).toEqual([
      'Timeline',
      'Copy',
      'Share',
      '⋯',
    ]);
    expect(actions.elements?.at(-1)?.options?.map(({ text }) => text.text)).toEqual([
      'Open a passage',
      'Helpful',
      'Not helpful',
    ]);
  });

  test('links a citation only where its document has an address', async () => {
    const link = 'https://ledger.example/harbour#:~:text=A%20dockworker';
    const answer = answerOf({
      sections: [{ heading: null, lines: [quotation(1, 'One.'), quotation(2, 'Two.')] }],
      citations: [citation(1, 'One.', { link }), citation(2, 'Two.')],
    });
    const { message } = await compose(answer, 'asker');
    const urls = JSON.stringify(message.blocks).match(/https:[^"]+/gu);
    expect(urls).toEqual([link]);
  });
});
