/** The links that add the bot, with no more than it needs (https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow). */

/** See channels, write in them and in threads, and read what it answers: a reply needs the history. */
const PERMISSIONS = [1n << 10n, 1n << 11n, 1n << 16n, 1n << 38n].reduce((all, one) => all | one);

const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/** Adds the bot to a server. */
export function serverLink(application: string): string {
  return link({
    client_id: application,
    integration_type: '0',
    scope: 'bot applications.commands',
    permissions: String(PERMISSIONS),
  });
}

/** Lets one user bring the commands everywhere. */
export function userLink(application: string): string {
  return link({ client_id: application, integration_type: '1', scope: 'applications.commands' });
}

function link(fields: Readonly<Record<string, string>>): string {
  return `${AUTHORIZE}?${new URLSearchParams(fields)}`;
}
