/** Where something was pressed: on a private message, a direct one, one that all see, or in a window. */
import type { BlockAction } from '@slack/bolt';
import type { Audience } from '../../choices.ts';
import type { Asked } from '../callers.ts';
import { asideOutlet, type Outlet, responseOutlet } from '../delivery/outlets.ts';
import type { SlackParts } from '../parts.ts';

/** A press with all that answering it needs. */
export interface Pressed {
  /** What the button, the menu entry or the field says. */
  readonly value: string;
  readonly actionId: string;
  readonly trigger: string;
  readonly asked: Asked;
  readonly audience: Audience;
  /** The window it stands in, null on messages and in the home tab. */
  readonly window: string | null;
  /** Takes the place of what was pressed; null in windows. */
  readonly inPlace: Outlet | null;
  /** A new message to whoever pressed; in a direct message one that stays. */
  readonly beside: Outlet;
  /** A new message that only whoever pressed sees. */
  readonly asker: Outlet;
  /** A new message for everybody in the channel; null where there is none. */
  readonly everyone: Outlet | null;
}

/** Reads what Slack tells of a press; null where it says nothing. */
export function pressedOf(body: BlockAction, parts: SlackParts): Pressed | null {
  const [action] = body.actions;
  const value = action && pressValue(action);
  if (!action || value === null || value === undefined) return null;
  const { container } = body;
  const channel = body.channel?.id ?? null;
  const thread = typeof container?.thread_ts === 'string' ? container.thread_ts : null;
  const url = body.response_url;
  const audience = audienceOf(body, channel);
  const aside = asideOutlet(parts.client, channel, body.user.id);
  const respond = (isPrivate: boolean, replaces: boolean): Outlet =>
    url ? responseOutlet(url, { isPrivate, replaces, thread }) : aside;
  return {
    value,
    actionId: action.action_id,
    trigger: body.trigger_id,
    asked: { user: body.user.id, channel, team: body.user.team_id ?? null },
    audience,
    window: body.view?.type === 'modal' ? body.view.id : null,
    inPlace: url && audience !== 'everyone' ? respond(audience === 'asker', true) : null,
    beside: respond(audience !== 'direct', false),
    asker: respond(true, false),
    everyone: url ? respond(false, false) : null,
  };
}

function audienceOf({ view, container }: BlockAction, channel: string | null): Audience {
  if (view) return 'view';
  if (container?.is_ephemeral === true) return 'asker';
  return channel?.startsWith('D') ? 'direct' : 'everyone';
}

function pressValue(action: BlockAction['actions'][number]): string | null {
  if ('selected_option' in action && action.selected_option) return action.selected_option.value ?? null;
  return 'value' in action && typeof action.value === 'string' ? action.value : null;
}
