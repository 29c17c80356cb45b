/** Registers the commands where their definitions changed since the last time. */
import { Routes } from 'discord.js';
import { UserError } from '../../../errors.ts';
import type { Log } from '../../../log.ts';
import type { Api } from '../connection/api.ts';
import { type Identity, untilReached } from '../connection/connect.ts';
import { statusOf, wordsOf } from '../connection/discord-errors.ts';
import type { Facts } from '../options.ts';
import { hashOf, type Registration } from './registration.ts';

/** What registering needs. */
export interface Registering {
  readonly api: Api;
  readonly identity: Identity;
  /** A server, null for everywhere. */
  readonly guild: string | null;
  readonly facts: Facts;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Puts all commands at once; Discord drops those that are not among them. Throws a UserError where the server is none
 * of the bot's; any other refusal is logged, and the commands of the last time stay.
 */
export async function register(
  all: readonly Registration[],
  { api, identity, guild, facts, log, signal }: Registering,
): Promise<void> {
  const name = `discord commands ${identity.application} ${guild ?? 'everywhere'}`;
  const hash = hashOf(all);
  if ((await facts.fact(name)) === hash) return;
  const route =
    guild === null
      ? Routes.applicationCommands(identity.application)
      : Routes.applicationGuildCommands(identity.application, guild);
  try {
    await untilReached(() => api.rest.put(route, { body: all }), log, signal);
    await facts.putFact(name, hash);
    log.info('the commands are registered with Discord', { commands: all.length });
  } catch (error) {
    if (signal.aborted) return;
    const status = statusOf(error);
    if (guild !== null && (status === 403 || status === 404)) throw foreignGuild(guild, error);
    log.error('the commands could not be registered with Discord', { error: wordsOf(error) });
  }
}

function foreignGuild(guild: string, cause: unknown): UserError {
  return new UserError(`DISCORD_GUILD_ID is ${guild}, a server that the bot is not in.`, {
    hint: 'Add the bot with the link of footnote invite discord, or take the variable out.',
    cause,
  });
}
