import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createApi } from '../../src/adapters/discord/connection/api.ts';

/** Half of what Discord bears in ten minutes: then nothing is sent any more until they are over. */
const MOST = 5000;
const IN_FLIGHT = 50;

/** Discord's own pace of fifty calls a second is kept, so this takes a hundred seconds. */
test('half of the refusals that Discord bears end all sending for ten minutes', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: 'Missing Access', code: 50_001 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  const api = createApi({ token: 'made up', apiUrl: `http://127.0.0.1:${port}/api` });
  const refused = async (channel: number) =>
    expect(api.rest.post(`/channels/${channel}/messages`, { body: {} })).rejects.toThrow('Missing Access');
  for (let sent = 0; sent < MOST - IN_FLIGHT; sent += IN_FLIGHT) {
    await Promise.all(Array.from({ length: IN_FLIGHT }, (_, index) => refused(1000 + sent + index)));
  }
  expect(api.isExhausted()).toBe(false);
  await Promise.all(Array.from({ length: IN_FLIGHT }, (_, index) => refused(900_000 + index)));
  expect(asked).toBe(MOST);
  expect(api.isExhausted()).toBe(true);
});
