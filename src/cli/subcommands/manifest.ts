import { COMMANDS } from '../../../commands/index.ts';
import { slackManifest } from '../../adapters/slack/manifest.ts';
import { readConfig } from '../../config.ts';
import { UserError } from '../../errors.ts';
import { print } from '../print.ts';
import type { Subcommand } from '../shell.ts';

/** Writes what a chat platform must be told to make the app. */
export const manifest: Subcommand = {
  name: 'manifest',
  description: 'Print what a chat platform must be told to make the app: manifest slack',
  operands: '<platform>',
  options: [
    ['--prefix <letters>', 'before every command but /footnote (default: SLACK_COMMAND_PREFIX)'],
    ['--http <address>', 'the public https address, for HTTP mode instead of sockets'],
    ['--assistant', 'with the assistant pane'],
    ['--history', 'with the scopes that SLACK_HISTORY=on needs'],
  ],
  async run([platform = ''], { own }, shell) {
    if (platform !== 'slack') {
      throw new UserError(`There is no manifest for “${platform}”.`, { hint: 'footnote manifest slack' });
    }
    const { slack } = readConfig(shell.environment, shell.called);
    const prefix = typeof own.prefix === 'string' ? own.prefix : slack.prefix;
    if (!/^[a-z0-9_-]*$/u.test(prefix)) {
      throw new UserError(`“${prefix}” cannot stand before a command.`, {
        hint: 'Small letters, digits, - and _.',
      });
    }
    const url = typeof own.http === 'string' ? own.http : null;
    const [assistant, history] = [own.assistant === true, own.history === true || slack.history];
    const written = slackManifest(COMMANDS, { prefix, url, assistant, history });
    await print(shell.output, `${JSON.stringify(written, null, 2)}\n`);
    return 0;
  },
};
