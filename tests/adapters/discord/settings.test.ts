import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';

const read = (environment: Readonly<Record<string, string>>) => readConfig(environment, '/').discord;

describe('the settings of Discord', () => {
  test('are off, over the gateway, with as many connections as Discord recommends', () => {
    expect(read({})).toEqual({
      mode: 'gateway',
      token: null,
      applicationId: null,
      publicKey: null,
      guildId: null,
      shards: 'auto',
      apiUrl: null,
    });
  });

  test.each([
    ['DISCORD_TOKEN', 'Bot abc.def', 'token', 'abc.def'],
    ['DISCORD_API_URL', 'http://127.0.0.1:1/api/v10/', 'apiUrl', 'http://127.0.0.1:1/api'],
    ['DISCORD_API_URL', 'http://127.0.0.1:1/api', 'apiUrl', 'http://127.0.0.1:1/api'],
    ['DISCORD_SHARDS', '4', 'shards', 4],
    ['DISCORD_MODE', 'HTTP', 'mode', 'http'],
    ['DISCORD_PUBLIC_KEY', 'AB'.repeat(32), 'publicKey', 'ab'.repeat(32)],
  ])('%s=%s is taken', (variable, value, name, wanted) => {
    expect(read({ [variable]: value })).toMatchObject({ [name]: wanted });
  });

  test.each([
    ['DISCORD_MODE', 'socket', /neither gateway nor http/u],
    ['DISCORD_APPLICATION_ID', 'footnote', /15 to 21 digits/u],
    ['DISCORD_GUILD_ID', '12', /15 to 21 digits/u],
    ['DISCORD_PUBLIC_KEY', 'abc', /64 hexadecimal digits/u],
    ['DISCORD_SHARDS', '0', /neither auto nor a whole number/u],
    ['DISCORD_API_URL', 'discord', /not an address/u],
  ])('%s=%s is told to be wrong', (variable, value, words) => {
    expect(() => read({ [variable]: value })).toThrow(words);
  });

  test('the token is a secret', () => {
    expect(readConfig({ DISCORD_TOKEN: 'abc.def' }, '/').secrets).toContain('abc.def');
  });
});
