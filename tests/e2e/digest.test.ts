import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBot } from '../harness/bot-process.ts';
import { connect } from '../harness/slack/connected.ts';

const NEWS =
  'A new master\n\nMarch 2, 2026\n\nIda Quell appointed Rosa Tamsin as harbour master on March 2, 2026.\n';

/** A folder is watched, read and looked at by a timer: seconds, more where the machine is busy. */
const LONGEST = 45_000;

test('on Slack a watch tells of a new document, a correction follows its change, and Stop ends it', async () => {
  const connected = await connect({ start: startBot });
  try {
    const { slack, env } = connected;
    const { people, world } = slack;
    const file = join(env.CORPUS ?? '', 'news.md');
    const subscribed = people.command('/footnote', 'watch Ida Quell here');
    const { message: told } = await subscribed.outputs.waitFor(() => true, 'what was understood');
    expect(told?.text).toContain('Watch 1: /latest Ida Quell');

    await writeFile(file, NEWS);
    const watch = await world.messages.waitFor(({ text }) => /^Watch: /u.test(text), 'the watch', LONGEST);
    expect(watch.text).toContain('in 1 new document');
    expect(watch.channel).toBe('C0GENERAL1');
    expect(JSON.stringify(watch.blocks)).toContain('Rosa Tamsin');
    expect(people.labels(watch)).toEqual(expect.arrayContaining(['Pause', 'Change', 'Stop']));

    await writeFile(file, NEWS.replace('Rosa Tamsin', 'Otto Vance'));
    const note = await world.messages.waitFor(({ text }) => /^Correction: /u.test(text), 'the note', LONGEST);
    expect(note.thread).toBe(watch.ts);

    const stopped = people.press(watch, { button: /^Stop$/u });
    const { message: gone } = await stopped.outputs.waitFor(() => true, 'that it is gone');
    expect(gone?.text).toContain('is gone');
    await rm(file);
    expect(world.complaints).toEqual([]);
  } finally {
    await connected.stop();
  }
}, 150_000);
