/** What Slack sends to an app, as JSON. */
import type { Block, Element, Json, LocalMessage, LocalUser, LocalView, Option } from './kinds.ts';

/** The workspace that everything happens in. */
export const TEAM = 'T0TEAM0001';
const APP = 'A0APP00001';
export const BOT_USER = 'U0BOT00001';
export const BOT_ID = 'B0BOT00001';

let count = 0;

/** An id that no other thing has. */
export function newId(prefix: string): string {
  count += 1;
  return `${prefix}${count.toString(36).toUpperCase().padStart(9, '0')}`;
}

/** A message's timestamp, which is its id in its channel. */
export function newTs(): string {
  count += 1;
  return `1900000000.${String(count).padStart(6, '0')}`;
}

/** What is pressed, with what it says. */
export interface Pressed {
  readonly block: Block;
  readonly element: Element;
  readonly option?: Option;
  /** What was typed into a field. */
  readonly typed?: string;
}

/** The ways back to a user's action. */
export interface Handles {
  readonly trigger: string;
  readonly responseUrl: string;
}

/** A slash command. */
export function slashCommand(
  command: string,
  text: string,
  user: LocalUser,
  channel: string,
  { trigger, responseUrl }: Handles,
): Json {
  return {
    team_id: TEAM,
    team_domain: 'local',
    channel_id: channel,
    channel_name: channel,
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: APP,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: trigger,
  };
}

/** Any event in its envelope. */
export function eventCallback(event: Json, eventId: string, isShared = false): Json {
  return {
    team_id: TEAM,
    api_app_id: APP,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: 1_900_000_000,
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true }],
    is_ext_shared_channel: isShared,
  };
}

/** A written message, direct or as a mention. */
export function writtenEvent(
  type: 'message' | 'app_mention',
  text: string,
  user: LocalUser,
  channel: string,
  thread: string | null,
  more: Json = {},
): Json {
  return {
    type,
    user: user.id,
    ts: newTs(),
    text,
    team: user.team ?? TEAM,
    channel,
    event_ts: newTs(),
    ...(type === 'message' && { channel_type: 'im' }),
    ...(thread !== null && { thread_ts: thread }),
    ...more,
  };
}

/** A press on a message or in a view. */
export function blockActions(
  { block, element, option, typed }: Pressed,
  user: LocalUser,
  target: { readonly message: LocalMessage } | { readonly view: LocalView },
  { trigger, responseUrl }: Handles,
): Json {
  const action = {
    type: element.type,
    action_id: element.action_id,
    block_id: block.block_id,
    action_ts: newTs(),
    ...(element.type === 'button' && { text: element.text, value: element.value }),
    ...(option && { selected_option: option }),
    ...(typed !== undefined && { value: typed }),
  };
  const base = { ...interactive('block_actions', user, trigger), actions: [action], state: { values: {} } };
  if ('view' in target) {
    return { ...base, container: { type: 'view', view_id: target.view.id }, view: target.view };
  }
  const { message } = target;
  return {
    ...base,
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.isEphemeral,
      ...(message.thread !== null && { thread_ts: message.thread }),
    },
    channel: { id: message.channel, name: message.channel },
    response_url: responseUrl,
  };
}

/** Typing into a select that asks the app. */
export function blockSuggestion(typed: string, actionId: string, user: LocalUser, view: LocalView): Json {
  return {
    ...interactive('block_suggestion', user, null),
    container: { type: 'view', view_id: view.id },
    action_id: actionId,
    block_id: actionId,
    value: typed,
    view,
  };
}

/** A window that is submitted, with what its fields hold. */
export function viewSubmission(values: Json, user: LocalUser, view: LocalView, { trigger }: Handles): Json {
  return {
    ...interactive('view_submission', user, trigger),
    view: { ...view, state: { values } },
    response_urls: [],
  };
}

/** A shortcut from anywhere. */
export function globalShortcut(callback: string, user: LocalUser, { trigger }: Handles): Json {
  return { ...interactive('shortcut', user, trigger), callback_id: callback, action_ts: newTs() };
}

/** A shortcut on a message. */
export function messageShortcut(
  callback: string,
  text: string,
  user: LocalUser,
  channel: string,
  { trigger, responseUrl }: Handles,
): Json {
  const ts = newTs();
  return {
    ...interactive('message_action', user, trigger),
    callback_id: callback,
    channel: { id: channel, name: channel },
    response_url: responseUrl,
    action_ts: newTs(),
    message_ts: ts,
    message: { type: 'message', user: user.id, team: TEAM, text, ts },
  };
}

function interactive(type: string, user: LocalUser, trigger: string | null): Json {
  return {
    type,
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team ?? TEAM },
    api_app_id: APP,
    team: { id: TEAM, domain: 'local' },
    enterprise: null,
    is_enterprise_install: false,
    ...(trigger !== null && { trigger_id: trigger }),
  };
}
