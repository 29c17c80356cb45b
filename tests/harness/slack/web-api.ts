/** The methods of the Web API that the bot uses, with Slack's own refusals. */
import { RESPONSE_URL_USES } from '../../../src/adapters/slack/rendering/limits.ts';
import type { Json, LocalMessage, LocalView, Turn } from './kinds.ts';
import { BOT_ID, BOT_USER, TEAM } from './payloads.ts';
import { checkMessage, checkView } from './validate.ts';
import type { World } from './world.ts';

/** What a method answers, without `ok`. */
type Answer = Json | { readonly error: string };

interface Method {
  /** The scope that it needs. */
  readonly scope?: string;
  /** Whether it takes the app-level token. */
  readonly isForApp?: boolean;
  run(world: World, args: Json, socketUrl: () => string): Answer;
}

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'auth.test',
    { run: () => ({ team: 'Local', team_id: TEAM, user_id: BOT_USER, bot_id: BOT_ID, user: 'footnote' }) },
  ],
  ['apps.connections.open', { isForApp: true, run: (_world, _args, socketUrl) => ({ url: socketUrl() }) }],
  ['users.info', { scope: 'users:read', run: userInfo }],
  ['chat.postMessage', { scope: 'chat:write', run: (world, args) => post(world, args, false) }],
  ['chat.postEphemeral', { scope: 'chat:write', run: (world, args) => post(world, args, true) }],
  ['conversations.history', { scope: 'channels:history', run: history }],
  ['conversations.replies', { scope: 'channels:history', run: history }],
  ['assistant.threads.setStatus', { scope: 'assistant:write', run: () => ({}) }],
  ['assistant.threads.setTitle', { scope: 'assistant:write', run: () => ({}) }],
  ['assistant.threads.setSuggestedPrompts', { scope: 'assistant:write', run: () => ({}) }],
  ['views.open', { run: openView }],
  ['views.push', { run: openView }],
  ['views.update', { run: updateView }],
  ['views.publish', { run: publishView }],
]);

/** Answers a call as Slack would. */
export function callMethod(
  world: World,
  method: string,
  args: Json,
  token: string | null,
  socketUrl: () => string,
): Json {
  const known = METHODS.get(method);
  if (!known) {
    world.complain(method, [{ level: 'error', path: '', rule: 'a method that is known here' }]);
    return { ok: false, error: 'unknown_method' };
  }
  const wanted = known.isForApp ? world.secrets.appToken : world.secrets.botToken;
  if (token !== wanted) return { ok: false, error: token === null ? 'not_authed' : 'invalid_auth' };
  if (known.scope !== undefined && !world.scopes.has(known.scope)) {
    return { ok: false, error: 'missing_scope', needed: known.scope };
  }
  const answer = known.run(world, args, socketUrl);
  return { ok: !('error' in answer), ...answer };
}

function userInfo(world: World, { user: id }: Json): Answer {
  const user = world.users.get(String(id));
  if (!user) return { error: 'user_not_found' };
  const { name, tz, locale, team = TEAM, isGuest = false, isStranger = false } = user;
  const profile = { display_name: name, real_name: name };
  return {
    user: {
      id: user.id,
      team_id: team,
      name,
      real_name: name,
      tz,
      locale,
      is_restricted: isGuest !== false,
      is_ultra_restricted: isGuest === 'of one channel',
      is_stranger: isStranger,
      profile,
    },
  };
}

function post(world: World, args: Json, isEphemeral: boolean): Answer {
  const target = String(args.channel);
  const id = target.startsWith('U') ? world.direct(target) : target;
  const channel = world.channels.get(id);
  if (!channel) return { error: 'channel_not_found' };
  if (!channel.hasBot) return { error: 'not_in_channel' };
  if (world.complain(isEphemeral ? 'chat.postEphemeral' : 'chat.postMessage', checkMessage(args))) {
    return { error: 'invalid_blocks' };
  }
  const message = world.addMessage({
    channel: id,
    text: String(args.text),
    blocks: args.blocks,
    thread: typeof args.thread_ts === 'string' ? args.thread_ts : null,
    isEphemeral,
    to: isEphemeral ? String(args.user) : null,
    metadata: args.metadata ?? null,
  });
  world.output(turnIn(world, id), 'chat', message, null);
  return { channel: id, ts: message.ts };
}

/** What stands in a channel or in a thread, newest first; with what apps wrote on it where that is asked for. */
function history(world: World, args: Json): Answer {
  const channel = world.channels.get(String(args.channel));
  if (!channel) return { error: 'channel_not_found' };
  if (!channel.hasBot) return { error: 'not_in_channel' };
  const thread = typeof args.ts === 'string' ? args.ts : null;
  const messages = world.messages.items
    .filter((one) => one.channel === channel.id && !one.isEphemeral && one.thread === thread)
    .map(({ ts, text, metadata }) => ({
      type: 'message',
      bot_id: BOT_ID,
      ts,
      text,
      ...(String(args.include_all_metadata) === 'true' && metadata ? { metadata } : {}),
    }));
  return { messages: messages.reverse(), has_more: false };
}

/** Posts carry no sign of what they answer: the newest action in the same conversation is meant. */
function turnIn(world: World, channel: string): Turn | undefined {
  return world.turns.findLast((turn) => turn.channel === channel);
}

function openView(world: World, { trigger_id: trigger, view }: Json): Answer {
  const turn = world.useTrigger(trigger);
  if (typeof turn === 'string') return { error: turn };
  if (world.complain('views.open', checkView(view as Json))) return { error: 'invalid_arguments' };
  const opened = world.addView(view as Json, turn.user ?? '');
  world.output(turn, 'view', null, opened);
  return { view: opened };
}

function updateView(world: World, { view_id: id, view }: Json): Answer {
  const old = world.views.get(String(id));
  if (!old) return { error: 'not_found' };
  if (world.complain('views.update', checkView(view as Json))) return { error: 'invalid_arguments' };
  const updated = world.addView(view as Json, old.user, old.id);
  world.output(turnOf(world, updated), 'view', null, updated);
  return { view: updated };
}

/** The turn that opened the window, or pressed inside it last. */
function turnOf(world: World, { id, user }: LocalView): Turn | undefined {
  const opened = world.turns.findLast(({ outputs }) => outputs.items.some(({ view }) => view?.id === id));
  return world.turns.findLast((turn) => turn.kind.startsWith(`in ${id}`)) ?? opened ?? byUser(world, user);
}

function byUser(world: World, user: string): Turn | undefined {
  return world.turns.findLast((turn) => turn.user === user);
}

function publishView(world: World, { user_id: user, view }: Json): Answer {
  if (world.complain('views.publish', checkView(view as Json))) return { error: 'invalid_arguments' };
  const home = world.addView(view as Json, String(user));
  world.homes.set(String(user), home);
  world.output(byUser(world, String(user)), 'home', null, home);
  return { view: home };
}

/** What a post to a response URL does to what people see; an HTTP status where it is refused. */
export function respond(world: World, id: string, args: Json): number {
  const response = world.response(id);
  if (!response || response.uses >= RESPONSE_URL_USES) return 404;
  response.uses += 1;
  if (world.complain('response_url', checkMessage(args))) return 400;
  const { turn } = response;
  world.output(turn, 'response', responded(world, turn, args), null);
  return 200;
}

function responded(world: World, turn: Turn, args: Json): LocalMessage {
  if (args.replace_original === true && turn.source) {
    world.changeMessage(turn.source, args);
    return turn.source;
  }
  const isEphemeral = args.response_type !== 'in_channel';
  return world.addMessage({
    channel: turn.channel ?? '',
    text: String(args.text),
    blocks: args.blocks,
    thread: typeof args.thread_ts === 'string' ? args.thread_ts : null,
    isEphemeral,
    to: isEphemeral ? turn.user : null,
  });
}
