/** Who we are in Discord: asked at the start, again and again while Discord cannot be reached. */
import { setTimeout } from 'node:timers/promises';
import { type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { UserError } from '../../../errors.ts';
import type { Log } from '../../../log.ts';
import type { Api } from './api.ts';
import { statusOf, wordsOf } from './discord-errors.ts';

/** The application that the token is for. */
export interface Identity {
  readonly application: string;
  readonly name: string;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Asks until Discord answers. Throws a UserError where it refuses the token. */
export async function identify(
  { rest }: Api,
  applicationId: string | null,
  log: Log,
  signal: AbortSignal,
): Promise<Identity> {
  return untilReached(
    async () => {
      const told = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
      if (applicationId !== null && applicationId !== told.id) throw otherApplication(applicationId, told.id);
      return { application: told.id, name: told.name };
    },
    log,
    signal,
  );
}

/** Tries until it works; throws where Discord refuses for good. */
export async function untilReached<T>(work: () => Promise<T>, log: Log, signal: AbortSignal): Promise<T> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      const status = statusOf(error);
      if (status === 401) throw refusedToken(error);
      if (error instanceof UserError || (status !== null && status < 500 && status !== 429)) throw error;
      log.warn('Discord cannot be reached', { error: wordsOf(error) });
      await setTimeout(pause, null, { signal });
    }
  }
}

/** The mistake of a token that Discord does not take. */
export function refusedToken(cause: unknown): UserError {
  return new UserError('Discord refuses DISCORD_TOKEN.', {
    hint: 'Take it from the Developer Portal, Bot, Reset Token; footnote doctor says what else is missing.',
    cause,
  });
}

function otherApplication(wanted: string, told: string): UserError {
  return new UserError(`DISCORD_APPLICATION_ID is ${wanted}, but DISCORD_TOKEN belongs to ${told}.`, {
    hint: 'Take the variable out, or both values from the same application.',
  });
}
