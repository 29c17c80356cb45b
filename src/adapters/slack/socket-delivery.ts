/** From a socket to Bolt, with an acknowledgement that finds its way. */
import type { App, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../log.ts';

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

/** Hands a delivery to the listeners. Never throws. */
export async function deliver(
  { client, envelope_id: envelope, body, retry_num: retryNum, retry_reason: retryReason }: SocketDelivery,
  app: App,
  others: readonly SocketClient[],
  log: Log,
): Promise<void> {
  let isDone = false;
  const ack = async (response: unknown): Promise<void> => {
    if (isDone) return;
    isDone = true;
    await acknowledge(envelope, response ?? {}, [client, ...others], log);
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

/** Over the socket that brought it; where that one is just closing, over another. What cannot be acknowledged is answered all the same. */
async function acknowledge(
  envelope: string,
  response: unknown,
  [client, ...others]: readonly SocketClient[],
  log: Log,
): Promise<void> {
  if (!client) return log.warn('a delivery from Slack could not be acknowledged');
  try {
    await (client as unknown as Sending).send(envelope, response);
  } catch {
    await acknowledge(envelope, response, others, log);
  }
}
