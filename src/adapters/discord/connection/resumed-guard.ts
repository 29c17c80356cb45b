import { type Client, Events, GatewayDispatchEvents } from 'discord.js';

/** The part of a connection that the library reads when a session was resumed. */
interface Shard {
  sessionInfo: { readonly sequence: number } | null;
  readonly closeSequence: number;
}

/**
 * Discord may call a session invalid right behind saying that it was resumed. The library (14.28.1) has thrown the session
 * away by the time it tells of the resumption, reads its sequence all the same, and the error ends the process. Our listener
 * is called before that and our second one right after, in one turn: between them there is a session to read, and the
 * library goes on to identify anew.
 */
export function guardResumed(client: Client): void {
  const lent = new Set<Shard>();
  const shardOf = (id: number) => client.ws.shards.get(id) as unknown as Shard | undefined;
  client.ws.on(GatewayDispatchEvents.Resumed, (_: unknown, id: number) => {
    const shard = shardOf(id);
    if (!shard || shard.sessionInfo !== null) return;
    shard.sessionInfo = { sequence: shard.closeSequence };
    lent.add(shard);
  });
  client.on(Events.ShardResume, (id) => {
    const shard = shardOf(id);
    if (shard && lent.delete(shard)) shard.sessionInfo = null;
  });
}
