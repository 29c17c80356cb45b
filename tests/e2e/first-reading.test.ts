import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireWriter } from '../../src/store/writer-lock.ts';
import { writeAdapterCorpus } from '../contracts/adapter-corpus.ts';
import { startBotHere } from '../harness/bot-here.ts';
import { freePort } from '../harness/slack/connected.ts';
import { LocalSlack } from '../harness/slack/local-slack.ts';
import { untilRead } from '../harness/slack/slack-under-test.ts';
import { scratchFolder } from '../store/scratch.ts';

test('before the documents were ever read nobody is told that nothing was found, and nothing says it is ready', async () => {
  const folder = await scratchFolder();
  const port = await freePort();
  const slack = await LocalSlack.start();
  // Whoever holds the lock keeps the folders from being read.
  const lock = await acquireWriter(join(folder, 'data', 'footnote.db'), { purpose: 'test' });
  const env = { CORPUS: await writeAdapterCorpus(folder), FOOTNOTE_DATA: join(folder, 'data') };
  const bot = startBotHere({ ...env, ...slack.env, PORT: String(port) }, { cwd: folder });
  try {
    await slack.sockets.connected(2);
    const asked = slack.people.command('/footnote', 'who Ida Quell');
    const { message: early } = await asked.outputs.waitFor(() => true, 'an answer');
    expect(early?.text).toContain('The documents are still being read.');
    expect(slack.people.labels(early ?? expect.fail('no message'))).toContain('Ask again');
    const helped = slack.people.command('/footnote', 'help');
    expect((await helped.outputs.waitFor(() => true, 'help')).message?.text).toContain('Commands');
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ parts: { corpus: { state: 'reading the folders' } } });
    expect(bot.lines.items.join('\n')).not.toMatch(/Slack is ready/u);
    expect(bot.lines.items[0]).toContain('Reading the documents for the first time');

    await lock.release();
    await bot.lines.waitFor((line) => /Slack is ready/u.test(line), 'the ready line', 40_000);
    await untilRead(slack);
    const again = slack.people.press(early ?? expect.fail('no message'), { button: /^Ask again$/u });
    const { message: late } = await again.outputs.waitFor(() => true, 'the answer');
    expect(late?.text).toContain('Ida Quell');
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  } finally {
    await lock.release();
    await bot.stop();
    await slack.stop();
  }
});
