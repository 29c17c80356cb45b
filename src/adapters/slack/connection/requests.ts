/** HTTP mode: Slack's signed requests on the process's own server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '@slack/bolt';
import type { Route } from '../../../http.ts';
import type { Log } from '../../../log.ts';
import { bodyOf, header } from '../../request-body.ts';
import { isFromSlack } from './signature.ts';
import type { HealthyReceiver } from './sockets.ts';

/** Where Slack sends everything: events, commands, presses. */
export const EVENTS_PATH = '/slack/events';

/** What the requests need. */
export interface RequestOptions {
  readonly signingSecret: string;
  readonly now: () => Date;
  readonly log: Log;
}

/** The receiver for HTTP mode with the route that feeds it. */
export function createRequests(options: RequestOptions): HealthyReceiver & { readonly route: Route } {
  let app: App | null = null;
  let isOn = false;
  return {
    route: {
      method: 'POST',
      path: EVENTS_PATH,
      answer: (request, response) => receive(request, response, isOn ? app : null, options),
    },
    init(created) {
      app = created;
    },
    async start() {
      isOn = true;
    },
    async stop() {
      isOn = false;
    },
    health: () => ({ ready: isOn, state: isOn ? 'listening for requests' : 'not listening' }),
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  app: App | null,
  { signingSecret, now, log }: RequestOptions,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === null) return send(response, 413);
  const timestamp = header(request, 'x-slack-request-timestamp');
  const signature = header(request, 'x-slack-signature');
  if (!isFromSlack({ timestamp, signature, body }, signingSecret, now().getTime()))
    return send(response, 401);
  const delivery = parsed(body, header(request, 'content-type') ?? '');
  if (delivery === null) return send(response, 400);
  if (delivery.type === 'url_verification') return send(response, 200, { challenge: delivery.challenge });
  if ('ssl_check' in delivery) return send(response, 200);
  if (app === null) return send(response, 503);
  await process(delivery, request, response, app, log);
}

async function process(
  delivery: Readonly<Record<string, unknown>>,
  request: IncomingMessage,
  response: ServerResponse,
  app: App,
  log: Log,
): Promise<void> {
  const retryNum = Number(header(request, 'x-slack-retry-num') ?? Number.NaN);
  const retryReason = header(request, 'x-slack-retry-reason');
  try {
    await app.processEvent({
      body: delivery,
      ack: async (answer: unknown) => send(response, 200, answer),
      ...(Number.isInteger(retryNum) && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
    });
  } catch (error) {
    log.error('a delivery from Slack was not understood', { error: String(error) });
  }
  send(response, 200);
}

/** Events are JSON; commands are a form; presses and windows are JSON in the form's field `payload`. */
function parsed(body: string, type: string): Readonly<Record<string, unknown>> | null {
  try {
    if (type.includes('json')) return record(JSON.parse(body));
    const form = new URLSearchParams(body);
    const payload = form.get('payload');
    return payload === null ? Object.fromEntries(form) : record(JSON.parse(payload));
  } catch {
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function send(response: ServerResponse, status: number, answer?: unknown): void {
  if (response.headersSent) return;
  if (answer === undefined || answer === null || answer === '') {
    response.writeHead(status).end();
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(answer));
}
