/** An answer on its way: with components, else as plain text, else a line with a reference. */
import { randomBytes } from 'node:crypto';
import type { Answer } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import { OverError, RefusedError, wordsOf } from '../connection/discord-errors.ts';
import type { DiscordParts } from '../parts.ts';
import { type Composed, composeMessage, noteMessage, type Setting } from '../rendering/message.ts';
import type { Outlet } from './outlets.ts';

/** Where an answer goes and, when it does not get there, where its reader is told so. */
export interface Showing extends Setting {
  readonly outlet: Outlet;
  /** Takes a line with a reference when the outlet takes nothing. */
  readonly aside: Outlet;
  /** `discord:987/654` for a message that others see: it is recorded. */
  readonly destination: string | null;
}

/** As telephones pass it on. */
const REFERENCE_BYTES = 4;

/** Shows one page of an answer. Never throws; gives what was shown, null where nothing or only a reference was. */
export async function show(answer: Answer, showing: Showing, parts: DiscordParts): Promise<Composed | null> {
  try {
    const composed = await composeMessage(answer, showing, parts.bot);
    const reference = await sendEither(composed, showing.outlet, parts);
    await record(answer, composed, showing, reference, parts);
    return composed;
  } catch (error) {
    await tellFault('an answer did not arrive in Discord', error, showing.aside, showing.language, parts);
    return null;
  }
}

/** A line of our own words; where it does not arrive, nobody misses it. */
export async function note(text: string, outlet: Outlet, { log }: DiscordParts): Promise<void> {
  try {
    await outlet.send(noteMessage(text));
  } catch (error) {
    if (!(error instanceof OverError))
      log.warn('a note did not arrive in Discord', { error: wordsOf(error) });
  }
}

/** Tells the reader that nothing could be shown, under the reference of the log line; quiet where nobody waits. */
export async function tellFault(
  what: string,
  error: unknown,
  aside: Outlet,
  language: Language,
  parts: DiscordParts,
): Promise<void> {
  if (error instanceof OverError) return;
  const reference = randomBytes(REFERENCE_BYTES).toString('hex');
  parts.log.error(what, { reference, error: wordsOf(error) });
  await note(viewWordsIn(language).notDelivered(reference), aside, parts);
}

async function sendEither(
  { message, plain }: Composed,
  outlet: Outlet,
  { log }: DiscordParts,
): Promise<string | null> {
  try {
    return await outlet.send(message);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    log.warn('Discord refused the components of an answer', { error: error.message });
    return outlet.send(plain);
  }
}

/** Corrections need to find every message that quotes a passage. */
async function record(
  answer: Answer,
  { page }: Composed,
  { destination, language }: Showing,
  reference: string | null,
  { bot, log }: DiscordParts,
): Promise<void> {
  if (destination === null) return;
  try {
    await bot.posted(destination, reference, answer.invocation, page.citations, language);
  } catch (error) {
    log.error('a public message could not be recorded', { error: wordsOf(error) });
  }
}
