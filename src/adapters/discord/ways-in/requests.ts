/** HTTP mode: Discord's signed interactions on the process's own server. It brings no messages, so no mentions. */
import type { ServerResponse } from 'node:http';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  Routes,
} from 'discord.js';
import type { Health, Route } from '../../../http.ts';
import type { Api } from '../connection/api.ts';
import { OverError } from '../connection/discord-errors.ts';
import { type Exchange, type Signing, signedRoute } from '../connection/signed-route.ts';
import type { Respond } from '../delivery/reply.ts';

/** Where Discord sends interactions. */
export const INTERACTIONS_PATH = '/discord/interactions';

/** What the requests need. */
export interface RequestOptions extends Signing {
  readonly api: Api;
}

/** Answers an interaction through its way back. */
export type Interacting = (interaction: APIInteraction, respond: Respond) => Promise<void>;

/** Interactions over HTTP. */
export interface Requests {
  readonly route: Route;
  /** From now on interactions are answered, until `close`. */
  open(interacting: Interacting): void;
  close(): void;
  health(): Health;
}

/** The route of HTTP mode; it answers pings, and refuses interactions until it is opened. */
export function createRequests({ publicKey, api, now }: RequestOptions): Requests {
  let interacting: Interacting | null = null;
  return {
    route: signedRoute(INTERACTIONS_PATH, { publicKey, now }, (interaction, exchange) =>
      receive(interaction as APIInteraction, { ...exchange, interacting, api }),
    ),
    open(how) {
      interacting = how;
    },
    close() {
      interacting = null;
    },
    health: () => ({
      ready: interacting !== null,
      state: interacting ? 'listening for requests' : 'not listening',
    }),
  };
}

interface Receiving extends Exchange {
  readonly interacting: Interacting | null;
  readonly api: Api;
}

async function receive(
  interaction: APIInteraction,
  { response, interacting, api }: Receiving,
): Promise<void> {
  if ((interaction.type as InteractionType) === InteractionType.Ping) {
    return send(response, 200, { type: InteractionResponseType.Pong });
  }
  if (!interacting) return send(response, 503);
  await interacting(interaction, respondIn(response, interaction, api));
  // Whatever had no answer of its own: Discord tells the asker that it failed.
  if (!response.headersSent) send(response, 204);
}

/** The first response is the answer to the request; its message is asked for where it is needed. */
function respondIn(
  response: ServerResponse,
  { application_id: application, token }: APIInteraction,
  { rest }: Api,
): Respond {
  return async (answer, wantsMessage) => {
    if (response.headersSent || response.destroyed) throw new OverError('the request was answered already');
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      send(response, 200, answer, resolve);
    });
    if (!wantsMessage) return null;
    const message = await rest
      .get(Routes.webhookMessage(application, token), { auth: false })
      .catch(() => null);
    return (message as APIMessage | null)?.id ?? null;
  };
}

function send(
  response: ServerResponse,
  status: number,
  answer?: APIInteractionResponse,
  sent: () => void = () => undefined,
): void {
  if (answer === undefined) {
    response.writeHead(status).end(sent);
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(answer), sent);
}
