import { describe, expect, test } from 'vitest';
import { openSlack } from '../../../src/adapters/slack/platform.ts';
import { type SlackSettings, slackSettings } from '../../../src/adapters/slack/settings.ts';
import { UserError } from '../../../src/errors.ts';

const read = (name: keyof typeof slackSettings, value?: string) => slackSettings[name].read(value, '/');

const open = (change: Partial<SlackSettings>) =>
  openSlack({
    settings: {
      mode: 'socket',
      botToken: null,
      appToken: null,
      signingSecret: null,
      prefix: '',
      history: false,
      apiUrl: null,
      pingTimeout: 5000,
      ...change,
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    tell: () => undefined,
    now: () => new Date(0),
  });

describe('the settings of Slack', () => {
  test('are socket mode without any word', () => {
    expect(read('mode')).toBe('socket');
    expect(read('mode', ' HTTP ')).toBe('http');
    expect(() => read('mode', 'sockets')).toThrow('neither socket nor http');
  });

  test('never repeat a token that stands in the wrong place', () => {
    expect(() => read('botToken', 'xapp-secret')).toThrow(/^(?!.*secret).*xoxb-/u);
  });

  test('take an address with or without its last slash', () => {
    expect(read('apiUrl', 'http://127.0.0.1:1/api')).toBe('http://127.0.0.1:1/api/');
    expect(() => read('apiUrl', 'nowhere')).toThrow('not an address');
  });

  test.each(['acme-', 'x_1'])('take %s as a prefix', (prefix) => {
    expect(read('prefix', prefix)).toBe(prefix);
  });

  test.each(['Acme', 'a b', 'é', '-a'])('do not take %s as a prefix', (prefix) => {
    expect(() => read('prefix', prefix)).toThrow('cannot stand before a command');
  });

  test('without any of them Slack is off', async () => {
    expect(await open({})).toBeNull();
  });

  test('half of them are a mistake that names the missing one', async () => {
    await expect(open({ botToken: 'xoxb-1' })).rejects.toThrow(/SLACK_APP_TOKEN/u);
    await expect(open({ botToken: 'xoxb-1', mode: 'http' })).rejects.toThrow(/SLACK_SIGNING_SECRET/u);
    await expect(open({ appToken: 'xapp-1' })).rejects.toThrow(UserError);
  });
});
