import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../src/errors.ts';
import { type HttpOptions, type HttpServer, openHttp } from '../src/http.ts';

async function open(options: Partial<HttpOptions> = {}): Promise<HttpServer & { url: string }> {
  const server = await openHttp({
    port: 0,
    routes: [],
    health: () => ({}),
    onError: () => undefined,
    ...options,
  });
  onTestFinished(() => server.stop());
  return { ...server, url: `http://127.0.0.1:${server.port}` };
}

describe('the HTTP server', () => {
  it('says how each part is, and 503 until all are ready', async () => {
    let ready = false;
    const { url } = await open({ health: () => ({ corpus: { ready, state: ready ? 'open' : 'reading' } }) });
    const before = await fetch(`${url}/health?x=1`);
    expect(before.status).toBe(503);
    expect(await before.json()).toEqual({
      ready: false,
      parts: { corpus: { ready: false, state: 'reading' } },
    });
    ready = true;
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('passes a request on to its route, and refuses other paths and methods', async () => {
    const { url } = await open({
      routes: [
        {
          method: 'POST',
          path: '/chat/events',
          answer: async (request, response) => {
            let body = '';
            for await (const bytes of request) body += String(bytes);
            response.end(body.toUpperCase());
          },
        },
      ],
    });
    const answer = await fetch(`${url}/chat/events`, { method: 'POST', body: 'hello' });
    expect(await answer.text()).toBe('HELLO');
    expect((await fetch(`${url}/chat/events`)).status).toBe(405);
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  });

  it('answers 500 without details when a route fails, and tells the process', async () => {
    const told: unknown[] = [];
    const { url } = await open({
      routes: [{ method: 'GET', path: '/x', answer: () => Promise.reject(new Error('token abc')) }],
      onError: (path, error) => told.push([path, error]),
    });
    const answer = await fetch(`${url}/x`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('abc');
    expect(told).toHaveLength(1);
  });

  it('says that a port is taken', async () => {
    const { port } = await open();
    await expect(open({ port })).rejects.toThrow(UserError);
  });

  it('stops although a connection is kept open', async () => {
    const server = await open();
    await fetch(`${server.url}/health`);
    await server.stop();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });
});
