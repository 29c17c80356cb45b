/** Discord's REST API, as far as the bot uses it (https://discord.com/developers/docs/reference). */
import type { Call, Json, LocalMessage, Output, Registered, Turn } from './kinds.ts';
import {
  checkChoices,
  checkCommands,
  checkLine,
  checkMessage,
  checkModal,
  EPHEMERAL,
  LOADING,
  type Violation,
} from './validate.ts';
import { ALICE, APPLICATION, GUILD, MANAGER_ROLE, type World } from './world.ts';

/** What is answered. */
export interface Answered {
  readonly status: number;
  readonly body?: Json | readonly Json[];
}

/** Milliseconds for a first response. */
const RESPONSE_LIMIT = 3000;

const refuse = (status: number, code: number, message: string): Answered => ({
  status,
  body: { code, message },
});

/** Answers a call. */
export function answerCall(world: World, call: Call, gateway: string, key: string): Answered {
  const [, ids = ''] = /^\S+ (.*)$/u.exec(call.route) ?? [];
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids.split('/').slice(1);
  if (first === 'interactions') return respond(world, call, second, third);
  if (first === 'webhooks') return throughWebhook(world, call, third, fourth === 'messages' ? fifth : null);
  if (!call.isAuthorized) return refuse(401, 0, '401: Unauthorized');
  if (ids === '/gateway/bot') {
    const limit = { total: 1000, remaining: 999, reset_after: 3_600_000, max_concurrency: 1 };
    return { status: 200, body: { url: gateway, shards: world.shards, session_start_limit: limit } };
  }
  if (ids === '/applications/@me') return { status: 200, body: application(key) };
  if (ids === '/users/@me/guilds') return { status: 200, body: [...world.guilds].map((id) => ({ id })) };
  if (ids === '/users/@me/channels') {
    return { status: 200, body: { id: world.direct(String(call.body.recipient_id)).id, type: 1 } };
  }
  if (first === 'applications' && ids.endsWith('/commands')) return commands(world, call, ids);
  if (first === 'channels' && third === 'messages') {
    return fourth === '' ? post(world, call, second) : edit(world, call, fourth);
  }
  if (first === 'channels') return channel(world, second);
  if (first === 'guilds') return third === 'members' ? member(world, second, fourth) : guild(world, second);
  return refuse(404, 0, '404: Not Found');
}

function application(key: string): Json {
  return {
    id: APPLICATION,
    name: 'Footnote',
    verify_key: key,
    integration_types_config: { 0: {}, 1: {} },
    flags: 0,
  };
}

function channel(world: World, id: string): Answered {
  const found = world.channels.get(id);
  if (!found) return refuse(404, 10_003, 'Unknown Channel');
  return {
    status: 200,
    body: { id, type: found.type, ...(found.guild !== null && { guild_id: found.guild }) },
  };
}

function member(world: World, id: string, user: string): Answered {
  if (!world.guilds.has(id)) return refuse(403, 50_001, 'Missing Access');
  if (world.leavers.has(user)) return refuse(404, 10_007, 'Unknown Member');
  return { status: 200, body: { user: person(user), roles: world.managers.has(user) ? [MANAGER_ROLE] : [] } };
}

function guild(world: World, id: string): Answered {
  if (!world.guilds.has(id)) return refuse(403, 50_001, 'Missing Access');
  const roles = [
    { id, permissions: '0' },
    { id: MANAGER_ROLE, permissions: '32' },
  ];
  return { status: 200, body: { id, owner_id: '9', roles } };
}

function commands(world: World, { route, body }: Call, ids: string): Answered {
  const [, guild] = /\/guilds\/(\d+)/u.exec(ids) ?? [];
  if (guild !== undefined && guild !== GUILD) return refuse(403, 50_001, 'Missing Access');
  if (route.startsWith('GET')) return { status: 200, body: world.commands };
  const list = Object.values(body) as readonly Json[];
  const found = [
    ...checkCommands(list),
    ...list.flatMap((command) => world.openApi('ApplicationCommandUpdateRequest', command)),
  ];
  world.complain(route, found);
  if (found.length > 0) return refuse(400, 50_035, 'Invalid Form Body');
  world.registrations += 1;
  world.commands = list.map((command) => ({ type: 1, ...command, id: world.id() }) as unknown as Registered);
  return { status: 200, body: world.commands };
}

function respond(world: World, call: Call, id: string, token: string): Answered {
  const turn = world.turns.get(token);
  if (!turn || turn.id !== id) return refuse(404, 10_062, 'Unknown interaction');
  if (turn.response !== null) return refuse(400, 40_060, 'Interaction has already been acknowledged.');
  if (performance.now() - turn.sentAt > RESPONSE_LIMIT) {
    turn.failed = 'late';
    return refuse(404, 10_062, 'Unknown interaction');
  }
  const refusal = takeResponse(world, turn, call.body, call.route);
  if (refusal) return refusal;
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: { resource: { message: turn.original && wire(turn.original) } } };
}

/** The first response, whichever way it came; what Discord says against it. */
export function takeResponse(world: World, turn: Turn, response: Json, route: string): Answered | null {
  const type = Number(response.type);
  const data = (response.data ?? {}) as Json;
  const found = violationsOf(world, type, data);
  world.complain(route, found);
  if (found.length > 0) return refuse(400, 50_035, 'Invalid Form Body');
  turn.response = type;
  turn.answeredAfter = performance.now() - turn.sentAt;
  if (type === 4) turn.original = world.addMessage(data, turn.channel.id);
  if (type === 5)
    turn.original = world.addMessage({ flags: Number(data.flags ?? 0) | LOADING }, turn.channel.id);
  if (type === 6) turn.original = turn.source;
  if (type === 7 && turn.source) turn.original = world.change(turn.source, data);
  if (type === 8) turn.choices = data.choices as Turn['choices'];
  if (type === 9) turn.modal = data;
  const kind = ({ 5: 'deferred', 6: 'deferred', 8: 'choices', 9: 'modal' } as const)[type] ?? 'message';
  show(turn, kind, kind === 'message' ? turn.original : null);
  return null;
}

function violationsOf(world: World, type: number, data: Json): readonly Violation[] {
  if (type === 4) return [...checkMessage(data), ...world.openApi('MessageCreateRequest', data)];
  if (type === 7) return checkMessage(data);
  if (type === 8) return checkChoices(data.choices as readonly Json[]);
  if (type === 9) return [...checkModal(data), ...world.openApi('ModalInteractionCallbackRequestData', data)];
  const isPlain = (Number(data.flags ?? 0) & ~EPHEMERAL) === 0;
  return isPlain ? [] : [{ rule: 'flags of a deferral', path: 'flags', found: String(data.flags) }];
}

function throughWebhook(world: World, call: Call, token: string, target: string | null): Answered {
  const turn = world.turns.get(token);
  if (!turn || turn.response === null) return refuse(404, 10_015, 'Unknown Webhook');
  if (call.route.startsWith('GET')) {
    return turn.original
      ? { status: 200, body: wire(turn.original) }
      : refuse(404, 10_008, 'Unknown Message');
  }
  const found = [...checkMessage(call.body), ...world.openApi('IncomingWebhookRequestPartial', call.body)];
  world.complain(call.route, found);
  if (found.length > 0) return refuse(400, 50_035, 'Invalid Form Body');
  const fills = target !== null || (turn.original !== null && (turn.original.flags & LOADING) !== 0);
  const message =
    fills && turn.original
      ? world.change(turn.original, call.body)
      : world.addMessage(call.body, turn.channel.id);
  show(turn, 'message', message);
  return { status: 200, body: wire(message) };
}

function post(world: World, call: Call, id: string): Answered {
  const channel = world.channels.get(id);
  if (!channel) return refuse(404, 10_003, 'Unknown Channel');
  if (!channel.isOpen) return refuse(403, channel.type === 1 ? 50_007 : 50_013, 'Missing Permissions');
  const check = 'content' in call.body && !('components' in call.body) ? checkLine : checkMessage;
  const found = [...check(call.body), ...world.openApi('MessageCreateRequest', call.body)];
  world.complain(call.route, found);
  if (found.length > 0) return refuse(400, 50_035, 'Invalid Form Body');
  const known = call.body.enforce_nonce === true ? world.byNonce(String(call.body.nonce)) : null;
  if (known) return { status: 200, body: wire(known) };
  const message = world.addMessage(call.body, id);
  if (call.body.enforce_nonce === true) world.remember(String(call.body.nonce), message);
  const turn = [...world.turns.values()].findLast((one) => one.channel.id === id && one.type === 0);
  if (turn) show(turn, 'message', message);
  return { status: 200, body: wire(message) };
}

/** What a message says is taken out, and components come in its place. */
function edit(world: World, { route, body }: Call, id: string): Answered {
  const message = world.messages.items.find((one) => one.id === id);
  if (!message) return refuse(404, 10_008, 'Unknown Message');
  const { content, ...rest } = body;
  const found = [...checkMessage(rest), ...world.openApi('MessageEditRequestPartial', body)];
  if (content !== null) found.push({ rule: 'content is taken out', path: 'content', found: String(content) });
  world.complain(route, found);
  if (found.length > 0) return refuse(400, 50_035, 'Invalid Form Body');
  return { status: 200, body: wire(world.change(message, body)) };
}

/** A message as the bot is given it. */
export function wire({ id, channel, flags, content, components }: LocalMessage): Json {
  const author = { id: APPLICATION, username: 'footnote', discriminator: '0', avatar: null, bot: true };
  const dates = { timestamp: new Date().toISOString(), edited_timestamp: null };
  const empty = { embeds: [], attachments: [], mentions: [], mention_roles: [], pinned: false, tts: false };
  return { id, channel_id: channel, type: 0, author, content, flags, components, ...dates, ...empty };
}

function show({ outputs }: Turn, kind: Output['kind'], message: LocalMessage | null): void {
  outputs.push({ kind, message });
}

/** A person as the bot is given one. */
export function person(id: string): Json {
  return {
    id,
    username: id === ALICE ? 'alice' : 'bob',
    discriminator: '0',
    global_name: null,
    avatar: null,
  };
}
