/** From a socket to Bolt, with an acknowledgement that finds its way. */
import { setTimeout } from 'node:timers/promises';
import type { App, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../log.ts';

/** A socket of Bolt's. */
export type SocketClient = SocketModeReceiver['client'];

/** What a socket delivers. */
export interface SocketDelivery {
  readonly client: SocketClient;
  readonly envelope_id: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
}

/** A socket's way to send, which its types keep to themselves. */
interface Sending {
  send(envelope: string, body?: unknown): Promise<void>;
}

/** Slack waits three seconds for an acknowledgement; so long a socket is waited for that could carry it. */
const ACK_PATIENCE = 2500;

/** Between two looks whether a socket is open again. */
const ACK_PAUSE = 50;

/** Hands a delivery to the listeners; `open` gives the sockets that are open at the moment. Never throws. */
export async function deliver(
  { client, envelope_id: envelope, body, retry_num: retryNum, retry_reason: retryReason }: SocketDelivery,
  app: App,
  open: () => readonly SocketClient[],
  log: Log,
): Promise<void> {
  let isDone = false;
  const ack = async (response: unknown): Promise<void> => {
    if (isDone) return;
    isDone = true;
    await acknowledge(envelope, response ?? {}, client, open, log);
  };
  try {
    await app.processEvent({
      body,
      ack,
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
    });
  } catch (error) {
    log.error('a delivery from Slack was not understood', { error: String(error) });
  }
}

/**
 * Over the socket that brought it; where that one is just closing, over another, as soon as one is open. What cannot be
 * acknowledged is answered all the same.
 */
async function acknowledge(
  envelope: string,
  response: unknown,
  client: SocketClient,
  open: () => readonly SocketClient[],
  log: Log,
): Promise<void> {
  const deadline = performance.now() + ACK_PATIENCE;
  let clients = [client, ...open()];
  do {
    for (const one of clients) if (await isSent(envelope, response, one)) return;
    await setTimeout(ACK_PAUSE);
    clients = [...open()];
  } while (performance.now() < deadline);
  log.warn('a delivery from Slack could not be acknowledged');
}

async function isSent(envelope: string, response: unknown, client: SocketClient): Promise<boolean> {
  try {
    await (client as unknown as Sending).send(envelope, response);
    return true;
  } catch {
    return false;
  }
}
