import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startBotHere } from '../../harness/bot-here.ts';
import { type Connected, connect, messageOf } from '../../harness/discord/connected.ts';
import type { Call } from '../../harness/discord/kinds.ts';
import { LocalDiscord } from '../../harness/discord/local-discord.ts';

const FERRANTE = { name: 'Ferrante' };

async function withBot(work: (connected: Connected) => Promise<void>): Promise<void> {
  const connected = await connect();
  try {
    await work(connected);
    expect(connected.discord.world.complaints).toEqual([]);
  } finally {
    await connected.stop();
  }
}

describe('connections to Discord', () => {
  test('are as many as Discord recommends, and an answer comes over each', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    const discord = await LocalDiscord.start();
    discord.world.shards = 2;
    const bot = startBotHere({ CORPUS: '', FOOTNOTE_DATA: folder, ...discord.env }, { cwd: folder });
    await bot.lines.waitFor((line) => /Discord.*ready.*in 1 server/u.test(line), 'the ready line', 40_000);
    expect(discord.gateway.identifies).toBe(2);
    await messageOf(discord.people.slash('who', FERRANTE));
    await messageOf(discord.people.slash('who', FERRANTE, { isDirect: true }));
    expect((await bot.stop()).code).toBe(0);
    await discord.stop();
    await rm(folder, { recursive: true });
  });

  test('that answer no heartbeat are opened anew; what was asked meanwhile is answered', () =>
    withBot(async ({ discord: { gateway, people } }) => {
      gateway.heartbeat = 1000;
      const first = gateway.opened.items.length;
      gateway.drop();
      await gateway.back(first);
      const before = gateway.opened.items.length;
      gateway.silence();
      const asked = people.slash('who', FERRANTE);
      expect((await gateway.back(before)).how).toBe('resumed');
      await messageOf(asked, /Marisol Ferrante/u);
      await messageOf(people.slash('who', FERRANTE), /Marisol Ferrante/u);
    }));

  test('are closed at the end when what is in flight was answered', () =>
    withBot(async ({ discord: { world, people }, bot }) => {
      const late = {
        fits: ({ route }: Call) => /^POST \/interactions\//u.test(route),
        meanwhile: () => setTimeout(800),
        times: 3,
      };
      world.faults.add(late);
      const turns = [1, 2, 3].map(() => people.slash('who', FERRANTE));
      const begun = () => world.calls.items.filter(late.fits).length === turns.length;
      await world.calls.waitFor(begun, 'three first responses on their way');
      const exit = await bot.stop();
      expect(exit.code).toBe(0);
      expect(exit.milliseconds).toBeLessThan(5000);
      for (const turn of turns) await messageOf(turn, /Marisol Ferrante/u);
    }));
});
