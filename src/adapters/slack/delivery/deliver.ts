/** An answer on its way: as blocks, else as plain text, else a line with a reference. */
import { randomBytes } from 'node:crypto';
import type { Answer } from '../../../answer/answer.ts';
import type { Page } from '../../../answer/page/page.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Caller } from '../../../command.ts';
import type { Language } from '../../../model.ts';
import { RefusedError } from '../connection/slack-errors.ts';
import type { SlackParts } from '../parts.ts';
import { type Composed, composeMessage, noteMessage, type Setting } from '../rendering/message.ts';
import type { Outlet } from './outlets.ts';

/** Where an answer goes and, when it does not get there, where its reader is told so. */
export interface Showing extends Setting {
  readonly outlet: Outlet;
  /** Takes a line with a reference when the outlet takes nothing. */
  readonly aside: Outlet;
  /** `slack:T01/C0123` for a message that others see: it is recorded. */
  readonly destination: string | null;
}

/** As telephones pass it on. */
const REFERENCE_BYTES = 4;

/** Shows one page of an answer. Never throws; gives what was shown, null where only the line with a reference was. */
export async function show(answer: Answer, showing: Showing, parts: SlackParts): Promise<Composed | null> {
  const composed = await composeMessage(answer, showing, parts);
  const sent = await send(composed, showing, parts);
  if (sent === null) return null;
  await record(answer, composed.page, showing, sent.reference, parts);
  return composed;
}

/** The first page for the eyes of who asked alone: nothing of it is recorded. */
export function toAsker({ language, rights }: Caller): Omit<Showing, 'outlet' | 'aside'> {
  return { audience: 'asker', language, rights, page: 1, destination: null };
}

/** A line of our own words; where it does not arrive, nobody misses it. */
export async function note(text: string, outlet: Outlet, { log }: SlackParts): Promise<void> {
  try {
    await outlet.send(noteMessage(text));
  } catch (error) {
    log.warn('a note did not arrive in Slack', { error: String(error) });
  }
}

/** Tells the reader that nothing could be shown, under the reference of the log line. */
export async function tellFault(
  what: string,
  error: unknown,
  aside: Outlet,
  language: Language,
  parts: SlackParts,
): Promise<void> {
  const reference = randomBytes(REFERENCE_BYTES).toString('hex');
  parts.log.error(what, { reference, error: describe(error) });
  await note(viewWordsIn(language).notDelivered(reference), aside, parts);
}

async function send(
  { message, plain }: Composed,
  { outlet, aside, language }: Showing,
  parts: SlackParts,
): Promise<{ readonly reference: string | null } | null> {
  try {
    return { reference: await sendEither(message, plain, outlet, parts) };
  } catch (error) {
    await tellFault('an answer did not arrive in Slack', error, aside, language, parts);
    return null;
  }
}

async function sendEither(
  message: Composed['message'],
  plain: Composed['plain'],
  outlet: Outlet,
  { log }: SlackParts,
): Promise<string | null> {
  try {
    return await outlet.send(message);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    log.warn('Slack refused the blocks of an answer', { error: error.message });
    return outlet.send(plain);
  }
}

/** Keeps what a public message quotes: corrections need to find every message that quotes a passage. */
export async function record(
  answer: Answer,
  page: Page,
  { destination, language }: Pick<Showing, 'destination' | 'language'>,
  reference: string | null,
  { bot, log }: SlackParts,
): Promise<void> {
  if (destination === null) return;
  try {
    await bot.posted(destination, reference, answer.invocation, page.citations, language);
  } catch (error) {
    log.error('a public message could not be recorded', { error: describe(error) });
  }
}

/** The error and its causes in one line; Slack's errors repeat no question. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${describe(error.cause)}`;
}
