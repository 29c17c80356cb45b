import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { connect as connectDiscord, messageOf } from '../harness/discord/connected.ts';
import { textOf } from '../harness/discord/screen-text.ts';
import { connect as connectSlack } from '../harness/slack/connected.ts';

/** A day as an article writes it, so many days ago: the process has the machine's clock, and what is older is no news. */
function daysAgo(days: number, language = 'en-US'): string {
  const instant = Date.now() - days * 24 * 60 * 60_000;
  const dateStyle = language === 'en-US' ? 'long' : 'short';
  return new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(instant);
}

const TOLD = `Ida Quell appointed Rosa Tamsin as harbour master on ${daysAgo(3)}.`;
const NEWS = `A new master\n\n${daysAgo(2)}\n\n${TOLD}\n\nThe board will meet Ida Quell again on May 4, 2099.\n`;
const AGAIN = `Harbour news\n\n${TOLD}\n`;
const LATER = `The ferry\n\n${daysAgo(2)}\n\nIda Quell sold the ferry on ${daysAgo(3)}.\n`;
const CHANGED = NEWS.replace(`master on ${daysAgo(3)}`, `master on ${daysAgo(4)}`);

/** A folder is watched, read and looked at by a timer, digests are spread over a minute: more where the machine is busy. */
const LONGEST = 100_000;

test('on Slack a digest tells what came since it began, once, says what changed, and what does not stand any more', async () => {
  const connected = await connectSlack();
  try {
    const { slack, env } = connected;
    const { people, world } = slack;
    const folder = env.CORPUS ?? '';
    const command = async (text: string) => {
      const turn = people.command('/footnote', text);
      return (await turn.outputs.waitFor(() => true, text, LONGEST)).message;
    };
    const digest = (title: RegExp) =>
      world.messages.waitFor(({ text }) => title.test(text), String(title), LONGEST);
    await command('digest add weekdays 08:00 in Europe/Madrid');

    await writeFile(join(folder, 'news.md'), NEWS);
    await writeFile(join(folder, 'again.md'), AGAIN);
    await untilHeld(async () => JSON.stringify(await command('latest Ida Quell')), 'Harbour news');
    await command('digest now 1');
    const first = await digest(/^Digest: all that is new .+ new documents since /u);
    const said = JSON.stringify(first.blocks);
    expect(said.match(/appointed Rosa Tamsin/gu)).toHaveLength(1);
    expect(said).toContain(
      'Because of: digest “all that is new”, weekdays 08:00 Europe/Madrid, in this channel',
    );
    expect(said).toContain('Dates ahead');
    expect(people.labels(first)).toEqual(expect.arrayContaining(['Pause', 'Change', 'Stop']));

    await writeFile(join(folder, 'news.md'), CHANGED);
    await rm(join(folder, 'again.md'));
    const note = await digest(/^Correction: /u);
    expect(note.thread).toBe(first.ts);
    expect(JSON.stringify(note.blocks)).toContain('no longer stands');
    await command('digest now 1');
    const changed = await world.messages.waitFor(
      ({ text, ts }) => /^Digest: .+ 1 changed document/u.test(text) && ts !== first.ts,
      'what changed',
      LONGEST,
    );
    expect(JSON.stringify(changed.blocks)).toContain(
      `The date given is now “${daysAgo(4)}”, before it was “${daysAgo(3)}”`,
    );
    expect(world.complaints).toEqual([]);
  } finally {
    await connected.stop();
  }
}, 400_000);

test('on Discord a watch and a digest are subscribed to by chat, give their reason, are corrected and stopped', async () => {
  const connected = await connectDiscord();
  try {
    const { discord, env } = connected;
    const { people, world } = discord;
    const file = join(env.CORPUS ?? '', 'news.md');
    const told = await messageOf(people.slash('watch', { topic: 'Ida Quell', place: 'here' }));
    expect(textOf(told)).toContain('Ida Quell');
    await writeFile(file, NEWS);
    const watch = await world.messages.waitFor((one) => /^Watch: /u.test(textOf(one)), 'the watch', LONGEST);
    expect(textOf(watch)).toContain('named in 1 new document, 2 passages');
    expect(textOf(watch)).toContain(
      'Because of: watch “Ida Quell”, in this channel · “Ida Quell” in news ¶ 1, article 20',
    );
    await writeFile(file, NEWS.replace('Rosa Tamsin', 'Otto Vance'));
    const note = await world.messages.waitFor(
      (one) => /^Correction: /u.test(textOf(one)),
      'the note',
      LONGEST,
    );
    expect(textOf(note)).toContain(
      '“Ida Quell appointed Rosa Tamsin […]” no longer stands: news.md was changed',
    );
    expect(note.answers).toBe(watch.id);
    const stopped = await messageOf(people.press(watch, /^Stop$/u));
    expect(textOf(stopped)).toContain('Watch 1: /latest Ida Quell is gone');

    const asked = { request: 'add Ida Quell weekdays 08:00', zone: 'Europe/Madrid', place: 'here' };
    await messageOf(people.slash('digest', asked));
    await writeFile(join(env.CORPUS ?? '', 'later.md'), LATER);
    await untilHeld(
      async () => textOf(await messageOf(people.slash('latest', { topic: 'Ida Quell' }))),
      'ferry',
    );
    await messageOf(people.slash('digest', { request: 'now 2' }));
    const digest = await world.messages.waitFor(
      (one) => /^Digest: /u.test(textOf(one)),
      'the digest',
      LONGEST,
    );
    expect(textOf(digest)).toContain('1 new document since ');
    expect(textOf(digest)).toContain(`1 · ${daysAgo(3, 'sv-SE')}\nIda Quell sold the ferry`);
    expect(textOf(digest)).toContain('weekdays 08:00 Europe/Madrid, in this channel');
    expect(textOf(digest)).not.toContain('Otto Vance');
    const ended = await messageOf(people.press(digest, /^Stop$/u));
    expect(textOf(ended)).toContain('is gone');
  } finally {
    await connected.stop();
  }
}, 300_000);

/** Asking without a pause would keep a core busy while the file is read. */
const BETWEEN_QUESTIONS = 200;

/** A file is read when the folder was quiet for a moment. */
async function untilHeld(ask: () => Promise<string>, wanted: string): Promise<void> {
  const deadline = performance.now() + LONGEST;
  while (performance.now() < deadline) {
    if ((await ask()).includes(wanted)) return;
    await setTimeout(BETWEEN_QUESTIONS);
  }
  throw new Error(`${wanted} was not read`);
}
