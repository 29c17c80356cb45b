/** A Discord on this machine: what servers and people do to a bot, and what they see. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.ts';
import type { Json, Turn } from './kinds.ts';
import { People } from './people.ts';
import { type Answered, answerCall, takeResponse } from './rest.ts';
import { APPLICATION, World } from './world.ts';

/** How a local Discord begins. */
export interface LocalDiscordOptions {
  readonly mode?: 'gateway' | 'http';
}

/** A token as Discord writes them: the application's id in base64, a time, a signature. */
const TOKEN = `${Buffer.from(APPLICATION).toString('base64')}.local.token-of-the-local-discord`;

/** A running local Discord. */
export class LocalDiscord {
  readonly world = new World();
  readonly people: People;
  readonly gateway: Gateway;
  /** Where interactions are sent in HTTP mode. */
  interactionsUrl = '';
  private readonly server: Server;
  private readonly mode: 'gateway' | 'http';
  private readonly key: KeyObject;
  private readonly publicKey: string;

  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const discord = new LocalDiscord(options);
    await new Promise<void>((resolve) => discord.server.listen(0, '127.0.0.1', resolve));
    return discord;
  }

  private constructor({ mode = 'gateway' }: LocalDiscordOptions) {
    this.mode = mode;
    const pair = generateKeyPairSync('ed25519');
    this.key = pair.privateKey;
    this.publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
    this.gateway = new Gateway(TOKEN, this.world, () => `ws://127.0.0.1:${this.port()}`);
    this.people = new People(this.world, (turn, type, payload, intent) =>
      this.deliver(turn, type, payload, intent),
    );
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.on('upgrade', (request, socket) => this.gateway.accept(request, socket));
  }

  /** What the bot is started with. */
  get env(): Readonly<Record<string, string>> {
    return {
      DISCORD_MODE: this.mode,
      DISCORD_API_URL: `http://127.0.0.1:${this.port()}/api`,
      DISCORD_TOKEN: TOKEN,
      ...(this.mode === 'http' && { DISCORD_PUBLIC_KEY: this.publicKey }),
    };
  }

  /** Sends a raw request as Discord would, or as somebody would who is not Discord. */
  request(
    body: string,
    {
      key = this.key,
      age = 0,
      path = new URL(this.interactionsUrl).pathname,
    }: { readonly key?: KeyObject; readonly age?: number; readonly path?: string } = {},
  ) {
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const signature = sign(null, Buffer.from(timestamp + body), key).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
    return fetch(new URL(path, this.interactionsUrl), { method: 'POST', headers, body });
  }

  async stop(): Promise<void> {
    this.gateway.end();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  private deliver(turn: Turn, type: string, payload: Json, intent: number): void {
    if (this.mode === 'http') void this.deliverRequest(turn, payload);
    else if (!this.gateway.dispatch(type, payload, intent)) turn.failed = 'nobody listens';
  }

  private async deliverRequest(turn: Turn, payload: Json): Promise<void> {
    try {
      const response = await this.request(JSON.stringify(payload));
      const text = await response.text();
      if (response.status === 200)
        takeResponse(this.world, turn, JSON.parse(text) as Json, 'the answer to a request');
      else turn.failed = `http ${response.status}`;
    } catch (error) {
      turn.failed = String(error);
    }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const url = new URL(request.url ?? '/', 'http://local');
    const call = {
      route: `${request.method} ${url.pathname.replace(/^\/api\/v10/u, '')}`,
      body: JSON.parse(Buffer.concat(parts).toString('utf8') || '{}') as Json,
      query: url.searchParams,
      isAuthorized: request.headers.authorization === `Bot ${TOKEN}`,
      status: 0,
    };
    const fault = this.world.faults.take(call);
    this.world.calls.push(call);
    await fault?.meanwhile?.();
    if (fault?.after) answerCall(this.world, call, `ws://127.0.0.1:${this.port()}`, this.publicKey);
    if (fault?.drop) return void response.destroy();
    if (fault?.retryAfter !== undefined) {
      const limited = {
        message: 'You are being rate limited.',
        retry_after: fault.retryAfter,
        global: false,
      };
      const after = String(fault.retryAfter);
      return send(
        response,
        { status: 429, body: limited },
        { 'retry-after': after, 'x-ratelimit-scope': 'user' },
      );
    }
    if (fault?.status !== undefined) {
      return send(response, {
        status: fault.status,
        body: { message: 'fault', code: Number(fault.error ?? 0) },
      });
    }
    const answered = answerCall(this.world, call, `ws://127.0.0.1:${this.port()}`, this.publicKey);
    call.status = answered.status;
    send(response, answered);
    fault?.afterwards?.();
  }
}

function send(
  response: ServerResponse,
  { status, body }: Answered,
  more: Readonly<Record<string, string>> = {},
): void {
  if (body === undefined) return void response.writeHead(status, more).end();
  response.writeHead(status, { 'content-type': 'application/json', ...more });
  response.end(JSON.stringify(body));
}
