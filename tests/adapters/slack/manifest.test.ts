import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { LIMITS, RESERVED_NAMES } from '../../../src/adapters/slack/rendering/limits.ts';
import { defineCommand } from '../../../src/command.ts';
import { UserError } from '../../../src/errors.ts';

interface Shape {
  readonly features: {
    readonly slash_commands: readonly { readonly command: string; readonly url?: string }[];
    readonly shortcuts: readonly { readonly name: string; readonly type: string }[];
    readonly assistant_view?: unknown;
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly socket_mode_enabled: boolean;
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
  };
}

const manifest = (change = {}, commands = COMMANDS): Shape =>
  slackManifest(commands, { prefix: '', url: null, assistant: false, ...change }) as unknown as Shape;

const names = (shape: Shape) => shape.features.slash_commands.map(({ command }) => command.slice(1));

describe('the Slack manifest', () => {
  test('offers every command, under another name where Slack keeps it for itself', () => {
    expect(names(manifest())).toEqual(
      expect.arrayContaining(['footnote', 'fn-who', 'fn-search', 'timeline']),
    );
    expect(names(manifest())).toHaveLength(COMMANDS.length + 1);
  });

  test.each(['', 'acme-', 'x'])('with the prefix “%s” has no reserved and no long name', (prefix) => {
    for (const name of names(manifest({ prefix }))) {
      expect(RESERVED_NAMES.has(name)).toBe(false);
      expect(name.length).toBeLessThan(LIMITS.commandName);
    }
  });

  test('puts the prefix before every command but the umbrella', () => {
    const [umbrella, ...others] = names(manifest({ prefix: 'acme-' }));
    expect(umbrella).toBe('footnote');
    expect(others.every((name) => name.startsWith('acme-'))).toBe(true);
  });

  test('asks for the least scopes, for one more with the assistant pane', () => {
    const least = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'users:read'];
    expect(manifest().oauth_config.scopes.bot).toEqual(least);
    expect(manifest().features.assistant_view).toBeUndefined();
    expect(manifest({ assistant: true }).oauth_config.scopes.bot).toEqual(
      expect.arrayContaining([...least, 'assistant:write']),
    );
  });

  test('hears of its removal', () => {
    const { bot_events: events } = manifest().settings.event_subscriptions;
    expect(events).toEqual(expect.arrayContaining(['app_uninstalled', 'tokens_revoked', 'message.im']));
  });

  test('is for sockets, or for one address', () => {
    expect(manifest().settings.socket_mode_enabled).toBe(true);
    const http = manifest({ url: 'https://bot.example.org/' });
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(http.settings.event_subscriptions.request_url).toBe('https://bot.example.org/slack/events');
    expect(
      http.features.slash_commands.every(({ url }) => url === 'https://bot.example.org/slack/events'),
    ).toBe(true);
    expect(() => manifest({ url: 'http://bot.example.org' })).toThrow(UserError);
  });

  test('offers the shortcut on messages only where its command exists', () => {
    expect(manifest().features.shortcuts.map(({ type }) => type)).toEqual(['global', 'message']);
    const others = COMMANDS.filter(({ name }) => name !== 'names');
    expect(manifest({}, others).features.shortcuts.map(({ type }) => type)).toEqual(['global']);
    for (const { name } of manifest().features.shortcuts)
      expect(name.length).toBeLessThanOrEqual(LIMITS.shortcutName);
  });

  test('refuses a name that Slack would refuse', () => {
    const long = defineCommand({ ...(COMMANDS[0] ?? never()), name: 'a'.repeat(40) });
    expect(() => manifest({}, [long])).toThrow(UserError);
  });
});

function never(): never {
  throw new Error('no command');
}
