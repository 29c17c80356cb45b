import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/package-root.ts';
import { startBotHere } from '../../harness/bot-here.ts';
import { type StartBot, startBot } from '../../harness/bot-process.ts';
import { LocalDiscord } from '../../harness/discord/local-discord.ts';
import { GUILD } from '../../harness/discord/world.ts';

/** Texts that are being read when Discord refuses. */
const SAMPLE = join(PACKAGE_ROOT, 'data', 'corpus');

describe('a Discord that refuses for good', () => {
  let discord: LocalDiscord;
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    discord = await LocalDiscord.start();
  });
  afterEach(async () => {
    await discord.stop();
    await rm(folder, { recursive: true });
  });

  const endOf = async (more: Readonly<Record<string, string>>, start: StartBot = startBotHere) => {
    const env = { CORPUS: '', FOOTNOTE_DATA: folder, ...discord.env, ...more };
    const bot = start(env, { cwd: folder });
    const { code } = await bot.exited;
    return { code, said: bot.lines.items.join('\n') };
  };

  test('a wrong token ends the process with what to do, after one request', async () => {
    const { code, said } = await endOf({ DISCORD_TOKEN: 'wrong.token.here', CORPUS: SAMPLE }, startBot);
    expect(code).toBe(2);
    expect(said).toContain('Discord refuses DISCORD_TOKEN.');
    expect(said).not.toContain('wrong.token');
    expect(said).not.toMatch(/"level":(?:40|50)/u);
    expect(discord.world.calls.items.length).toBe(1);
  });

  test.each([
    [4004, startBot, /refuses DISCORD_TOKEN/u],
    [4014, startBotHere, /disallowed intents/u],
    [4011, startBotHere, /more servers than one connection/u],
  ] as const)(
    'a gateway that closes with %i ends the process, after one try',
    async (closed, start, words) => {
      discord.gateway.closesWith = closed;
      const { code, said } = await endOf({}, start);
      expect(code).toBe(2);
      expect(said).toMatch(words);
      expect(discord.gateway.identifies).toBe(1);
    },
  );

  test('another application, and a server that the bot is not in, are told', async () => {
    const other = await endOf({ DISCORD_APPLICATION_ID: '1100000000000000009' });
    expect(other.said).toContain('belongs to 1100000000000000001');
    const foreign = await endOf({ DISCORD_GUILD_ID: '3300000000000000009' });
    expect(foreign.said).toContain('a server that the bot is not in');
  });

  test('half a configuration is told', async () => {
    const { code, said } = await endOf({ DISCORD_MODE: 'http' });
    expect(code).toBe(2);
    expect(said).toContain('DISCORD_PUBLIC_KEY is missing for http mode');
  });

  test('doctor says what is well and what is missing, invite gives the least links', async () => {
    const env = { ...discord.env, DISCORD_GUILD_ID: GUILD };
    const doctor = startBotHere(env, { cwd: folder, args: ['doctor'] });
    await doctor.exited;
    expect(doctor.lines.items.join('\n')).toContain('✓ The token works for Footnote.');
    expect(doctor.lines.items.join('\n')).toContain('? No commands are registered yet.');
    const key = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) };
    const keyed = startBotHere({ ...env, ...key }, { cwd: folder, args: ['doctor'] });
    await keyed.exited;
    expect(keyed.lines.items.join('\n')).toContain('/discord/events under “Webhooks”');
    const invite = startBotHere(discord.env, { cwd: folder, args: ['invite', 'discord'] });
    await invite.exited;
    const [server = '', user = ''] = invite.lines.items.map((line) => line.slice(line.indexOf('https')));
    expect(new URL(server).searchParams.get('permissions')).toBe('274877975552');
    expect(new URL(user).searchParams.get('scope')).toBe('applications.commands');
  });
});
