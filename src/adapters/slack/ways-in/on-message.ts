/** Direct messages and mentions: understood as typed text, answered where they stand. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Asked } from '../callers.ts';
import { show, tellFault } from '../delivery/deliver.ts';
import { asideOutlet, pacedOutlet } from '../delivery/outlets.ts';
import { isFirst, type SlackParts } from '../parts.ts';
import { typedText } from '../rendering/text.ts';
import { tellStatus } from './on-assistant.ts';

/** A message that somebody wrote to the bot. */
interface Written {
  readonly delivery: string;
  readonly asked: Asked & { readonly channel: string };
  readonly text: string;
  /** The thread that the answer stands in. */
  readonly thread: string | null;
  readonly audience: 'direct' | 'everyone';
}

/** Kinds of message that a person writes; all others are edits, joins, bots and the like. */
const WRITTEN_BY_PEOPLE: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
]);

/** Listens to direct messages; a message in a thread is answered there. */
export function onMessage(parts: SlackParts) {
  return async ({ event, body }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    if (event.channel_type !== 'im' || !WRITTEN_BY_PEOPLE.has(event.subtype)) return;
    if (!('user' in event) || !('text' in event) || 'bot_id' in event || isOwn(event.user, parts)) return;
    const thread = 'thread_ts' in event ? (event.thread_ts ?? null) : null;
    const asked = { user: event.user ?? '', channel: event.channel, team: teamOf(event) };
    const written = {
      delivery: body.event_id,
      asked,
      text: event.text ?? '',
      thread,
      audience: 'direct',
    } as const;
    void parts.turns.run(() => answerWritten(written, parts));
  };
}

/** Listens to mentions; they are answered in the thread that they stand in or begin. */
export function onMention(parts: SlackParts) {
  return async ({
    event,
    body,
  }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    if (!event.user || 'bot_id' in event || 'edited' in event || isOwn(event.user, parts)) return;
    const written = {
      delivery: body.event_id,
      asked: {
        user: event.user,
        channel: event.channel,
        team: teamOf(event),
        isShared: body.is_ext_shared_channel === true,
      },
      text: event.text.replaceAll(new RegExp(`<@${parts.home.botUser}(?:\\|[^<>]*)?>`, 'gu'), ' '),
      thread: event.thread_ts ?? event.ts,
      audience: event.channel.startsWith('D') ? 'direct' : 'everyone',
    } as const;
    void parts.turns.run(() => answerWritten(written, parts));
  };
}

async function answerWritten(written: Written, parts: SlackParts): Promise<void> {
  if (!(await isFirst(`event:${written.delivery}`, parts))) return;
  const { asked, thread, audience } = written;
  const outlet = pacedOutlet(parts, asked.channel, thread);
  const aside = asideOutlet(parts.client, asked.channel, asked.user);
  try {
    const caller = await parts.callers(asked);
    if (thread !== null && audience === 'direct')
      await tellStatus(asked.channel, thread, written.text, caller.language, parts);
    const { invocation } = await parts.bot.understand(typedText(written.text), caller);
    const answer = await parts.bot.answer(invocation, caller);
    const destination = audience === 'everyone' ? `slack:${caller.workspace}/${asked.channel}` : null;
    const showing = {
      audience,
      language: caller.language,
      rights: caller.rights,
      page: 1,
      destination,
    } as const;
    await show(answer, { ...showing, outlet, aside }, parts);
  } catch (error) {
    const language = await parts.callers.languageOf(asked);
    await tellFault('a message was not answered', error, aside, language, parts);
  }
}

function isOwn(user: string | undefined, { home }: SlackParts): boolean {
  return user === undefined || user === home.botUser;
}

/** The writer's workspace; in a channel shared with another company it is theirs. */
function teamOf(event: object): string | null {
  for (const field of ['user_team', 'source_team', 'team'] as const) {
    const team: unknown = (event as Readonly<Record<string, unknown>>)[field];
    if (typeof team === 'string') return team;
  }
  return null;
}
