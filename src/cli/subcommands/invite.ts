import { serverLink, userLink } from '../../adapters/discord/server/invite.ts';
import { readConfig } from '../../config.ts';
import { UserError } from '../../errors.ts';
import { print, printJson } from '../print.ts';
import type { Subcommand } from '../shell.ts';

const ID = /^\d{15,21}$/u;

/** Writes the links that add the bot to a server, or to oneself. */
export const invite: Subcommand = {
  name: 'invite',
  description: 'Print the links that add the bot, with the least permissions: invite discord',
  operands: '<platform>',
  options: [],
  async run([platform = ''], { json }, shell) {
    if (platform !== 'discord') {
      throw new UserError(`There is no link for “${platform}”.`, {
        hint: 'footnote invite discord; Slack takes footnote manifest slack.',
      });
    }
    const { discord } = readConfig(shell.environment, shell.called);
    const application = discord.applicationId ?? applicationOf(discord.token ?? '');
    const links = { server: serverLink(application), user: userLink(application) };
    if (json) await printJson(shell.output, links);
    else await print(shell.output, `For a server: ${links.server}\nFor yourself: ${links.user}\n`);
    return 0;
  },
};

/** A bot's token begins with its application's id in base64. */
function applicationOf(token: string): string {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString('utf8');
  if (ID.test(id)) return id;
  throw new UserError('Which application?', {
    hint: 'Set DISCORD_APPLICATION_ID, from the Developer Portal, “General Information”.',
  });
}
