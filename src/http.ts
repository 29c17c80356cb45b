/** The one HTTP server of a process: routes that adapters hand it, and /health. It knows no platform. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from './errors.ts';

/** A path of the server. The rest of the request, its body too, is the adapter's. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** The whole path, `/slack/events`. */
  readonly path: string;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}

/** How one part of the process is. */
export interface Health {
  readonly ready: boolean;
  /** In plain words; no names, no questions, no secrets. */
  readonly state: string;
}

/** What the server is given. */
export interface HttpOptions {
  readonly port: number;
  readonly routes: readonly Route[];
  /** Health by part; asked anew for each request. */
  readonly health: () => Readonly<Record<string, Health>>;
  /** A route that failed; the caller got a plain 500. */
  readonly onError: (path: string, error: unknown) => void;
}

/** A server that listens. */
export interface HttpServer {
  /** The real port, also where 0 was asked for. */
  readonly port: number;
  /** Takes no new request, ends idle connections, and resolves when those in flight are answered or cut off. */
  stop(): Promise<void>;
}

/** Requests in flight get so many milliseconds at the end; platforms repeat what was cut off. */
const LAST_REQUESTS = 3000;

/** Opens the server. Throws a UserError where the port is taken or not allowed. */
export async function openHttp(options: HttpOptions): Promise<HttpServer> {
  const server = createServer((request, response) => void answer(request, response, options));
  await listening(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { port, stop: () => stop(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { routes, health, onError }: HttpOptions,
): Promise<void> {
  const path = pathOf(request);
  try {
    if (path === '/health') return sendHealth(request, response, health());
    const here = routes.filter((route) => route.path === path);
    if (here.length === 0) return sendText(response, 404, 'Not found');
    const route = here.find(({ method }) => method === request.method);
    if (!route)
      return sendText(response, 405, 'Method not allowed', { allow: here.map(({ method }) => method) });
    await route.answer(request, response);
  } catch (error) {
    onError(path, error);
    if (response.headersSent) response.destroy();
    else sendText(response, 500, 'Something broke here');
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

function sendHealth(
  { method }: IncomingMessage,
  response: ServerResponse,
  parts: Readonly<Record<string, Health>>,
): void {
  const ready = Object.values(parts).every((part) => part.ready);
  response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : JSON.stringify({ ready, parts }));
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string[]>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(text);
}

async function listening(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, () => resolve());
    });
  } catch (error) {
    throw new UserError(`The port ${port} cannot be listened on.`, {
      hint: 'Set PORT to a free one.',
      cause: error,
    });
  }
}

async function stop(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
  clearTimeout(timer);
}
