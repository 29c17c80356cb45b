/** A Slack on this machine: what a workspace does to a bot, and what its people see. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json, LocalChannel, LocalUser, Turn } from './kinds.ts';
import { People } from './people.ts';
import { SocketMode } from './socket-mode.ts';
import { callMethod, respond } from './web-api.ts';
import { World } from './world.ts';

/** How a local Slack begins. */
export interface LocalSlackOptions {
  readonly mode?: 'socket' | 'http';
  readonly scopes?: readonly string[];
  readonly users?: readonly LocalUser[];
  readonly channels?: readonly LocalChannel[];
}

/** The scopes of the manifest. */
const SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'users:read'];

const SECRETS = {
  botToken: 'xoxb-local-bot-token',
  appToken: 'xapp-local-app-token',
  signingSecret: 'local-signing-secret',
};

const USERS: readonly LocalUser[] = [
  { id: 'U0ALICE001', name: 'alice', tz: 'America/New_York', locale: 'en-US' },
  { id: 'U0BOB00001', name: 'bob', tz: 'Asia/Tokyo', locale: 'ja-JP' },
  { id: 'U0GUEST001', name: 'gus', tz: 'Europe/Madrid', locale: 'en-GB', isGuest: true },
];

const CHANNELS: readonly LocalChannel[] = [
  { id: 'C0GENERAL1', name: 'general', hasBot: true },
  { id: 'C0RANDOM01', name: 'random', hasBot: false },
];

/** A running local Slack. */
export class LocalSlack {
  readonly world: World;
  readonly sockets = new SocketMode();
  readonly people: People;
  /** Where requests are delivered in HTTP mode, one after the other where there are several. */
  eventUrls: readonly string[] = [];
  private readonly server: Server;
  private readonly mode: 'socket' | 'http';
  private next = 0;

  static async start(options: LocalSlackOptions = {}): Promise<LocalSlack> {
    const slack = new LocalSlack(options);
    await new Promise<void>((resolve) => slack.server.listen(0, '127.0.0.1', resolve));
    return slack;
  }

  private constructor({
    mode = 'socket',
    scopes = SCOPES,
    users = USERS,
    channels = CHANNELS,
  }: LocalSlackOptions) {
    this.mode = mode;
    this.world = new World(SECRETS, scopes);
    for (const user of users) this.world.users.set(user.id, user);
    for (const channel of channels) this.world.channels.set(channel.id, channel);
    this.people = new People(
      this.world,
      () => this.base(),
      (turn, type, payload, retry) => this.deliver(turn, type, payload, retry),
    );
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.on('upgrade', (request, socket) => this.sockets.accept(request, socket));
  }

  /** What the bot is started with. */
  get env(): Readonly<Record<string, string>> {
    return {
      SLACK_MODE: this.mode,
      SLACK_API_URL: `${this.base()}/api/`,
      SLACK_BOT_TOKEN: SECRETS.botToken,
      SLACK_APP_TOKEN: SECRETS.appToken,
      SLACK_SIGNING_SECRET: SECRETS.signingSecret,
    };
  }

  /** Sends a raw request as Slack would, or as somebody would who is not Slack. */
  async request(
    body: string,
    { secret = SECRETS.signingSecret, age = 0, type = 'application/json' } = {},
  ): Promise<Response> {
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const url = this.eventUrls[this.next++ % this.eventUrls.length] ?? '';
    return fetch(url, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
      },
      body,
    });
  }

  async stop(): Promise<void> {
    this.sockets.end();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private deliver(turn: Turn, type: string, payload: Json, retry = 0): void {
    if (this.mode === 'socket') this.sockets.deliver(turn, type, payload, retry);
    else void this.deliverRequest(turn, type, payload);
  }

  private async deliverRequest(turn: Turn, type: string, payload: Json): Promise<void> {
    const form = 'application/x-www-form-urlencoded';
    const fields =
      type === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
    const isEvent = type === 'events_api';
    const body = isEvent ? JSON.stringify(payload) : new URLSearchParams(fields).toString();
    try {
      const response = await this.request(body, { type: isEvent ? 'application/json' : form });
      const text = await response.text();
      if (response.status === 200) turn.settle(text === '' ? null : (JSON.parse(text) as Json));
      else turn.failed = `http ${response.status}`;
    } catch (error) {
      turn.failed = String(error);
    }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    const method = kind === 'api' ? name : 'response_url';
    const args = argsOf(body, request.headers['content-type'] ?? '');
    const token = request.headers.authorization?.replace('Bearer ', '') ?? null;
    const call = this.world.calls.push({ method, args, token });
    const fault = this.world.faults.take(call);
    await fault?.meanwhile?.();
    if (fault?.after) callMethod(this.world, method, args, token, () => '');
    if (fault?.drop) return void response.destroy();
    if (fault?.status !== undefined) {
      return send(response, fault.status, { ok: false, error: 'ratelimited' }, fault.retryAfter);
    }
    if (fault?.error !== undefined) return send(response, 200, { ok: false, error: fault.error });
    if (method === 'response_url') {
      const status = respond(this.world, name, args);
      return send(response, status, status === 200 ? { ok: true } : { ok: false, error: 'invalid_blocks' });
    }
    const url = () =>
      `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}/link?ticket=${this.sockets.ticket()}`;
    response.setHeader('x-oauth-scopes', [...this.world.scopes].join(','));
    send(response, 200, callMethod(this.world, method, args, token, url));
    fault?.afterwards?.();
  }
}

/** JSON, or a form whose structured fields are JSON. */
function argsOf(body: string, type: string): Json {
  if (type.includes('json')) return JSON.parse(body) as Json;
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [
    name,
    /^(?:[[{]|true$|false$)/u.test(value) ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(fields) as Json;
}

function send(response: ServerResponse, status: number, body: Json, retryAfter?: number): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(JSON.stringify(body));
}
