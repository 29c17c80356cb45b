/**
 * How one interaction is answered: a first response within three seconds, then messages of its own for fifteen minutes
 * (https://discord.com/developers/docs/interactions/receiving-and-responding).
 */
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord.js';
import { viewWordsIn } from '../../answer/words-view.ts';
import { type Api, again } from './api.ts';
import { asRefusal, isAnswered, OverError } from './discord-errors.ts';
import { DEFER_AFTER } from './limits.ts';
import { type DiscordMessage, noteMessage } from './message.ts';

/** Gives the first response; the message's id where it is asked for and told. Throws what Discord refuses. */
export type Respond = (response: APIInteractionResponse, wantsMessage: boolean) => Promise<string | null>;

/** Who sees a message: whoever asked, or everybody in the place. */
export type Readers = 'asker' | 'everyone';

/** One interaction's way back. Every method throws a RefusedError, an OverError, or what kept it from arriving. */
export interface Reply {
  /** A new message; its id where others see it. */
  send(message: DiscordMessage, readers: Readers): Promise<string | null>;
  /** Takes the place of the message that was pressed. */
  replace(message: DiscordMessage): Promise<void>;
  /** A window, which can only be the first response. */
  ask(modal: Extract<APIInteractionResponse, { type: InteractionResponseType.Modal }>['data']): Promise<void>;
  /** From now on a late first response keeps the pressed message instead of announcing a new one. */
  willReplace(): void;
  /** No first response is deferred any more. */
  end(): void;
}

type State = 'open' | 'announced' | 'kept' | 'answered' | 'over';

/** The reply of an interaction that just arrived. `isDirect`: what is sent stays, since only the asker is there. */
export function createReply(
  interaction: APIInteraction,
  respond: Respond,
  { isDirect, api }: { readonly isDirect: boolean; readonly api: Api },
): Reply {
  let state: State = 'open';
  let replaces = false;
  let last: Promise<unknown> = Promise.resolve();
  const hook = Routes.webhook(interaction.application_id, interaction.token);
  const original = Routes.webhookMessage(interaction.application_id, interaction.token);
  /** One after the other: a deferral on its way is waited for. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const first = async (response: APIInteractionResponse, next: State, wantsMessage = false) => {
    try {
      const id = await respond(response, wantsMessage);
      state = next;
      return id;
    } catch (error) {
      if (!isAnswered(error)) throw over(error);
      // Our own request came through although its answer did not.
      state = next;
      return null;
    }
  };
  const over = (error: unknown): unknown => {
    const refusal = asRefusal(error);
    if (refusal instanceof OverError) state = 'over';
    return refusal;
  };
  const call = async (method: 'post' | 'patch', message: DiscordMessage): Promise<string | null> => {
    if (state === 'over') throw new OverError('the interaction is over');
    try {
      const options = { body: message, auth: false } as const;
      const sent = await again(() =>
        method === 'post' ? api.rest.post(hook, options) : api.rest.patch(original, options),
      );
      return (sent as APIMessage | null)?.id ?? null;
    } catch (error) {
      throw over(error);
    }
  };
  const deferred = (): APIInteractionResponse =>
    replaces
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: isDirect ? {} : { flags: MessageFlags.Ephemeral },
        };
  const timer = setTimeout(() => {
    void inTurn(async () => {
      if (state === 'open') await first(deferred(), replaces ? 'kept' : 'announced');
    }).catch(() => undefined);
  }, DEFER_AFTER);
  return {
    send: (message, readers) =>
      inTurn(async () => {
        const shown = readers === 'asker' && !isDirect ? hidden(message) : message;
        if (state === 'open') {
          const type = InteractionResponseType.ChannelMessageWithSource as const;
          return first({ type, data: shown as never }, 'answered', readers === 'everyone');
        }
        if (state !== 'announced') return call('post', shown);
        const isForAll = readers === 'everyone' && !isDirect;
        // What was announced is seen by the asker alone and stays so: a first follow-up would only fill it.
        await call('patch', isForAll ? noteMessage(viewWordsIn('en').sharedHere) : message);
        state = 'answered';
        return isForAll ? call('post', message) : null;
      }),
    replace: (message) =>
      inTurn(async () => {
        if (state === 'open') {
          await first({ type: InteractionResponseType.UpdateMessage, data: message as never }, 'answered');
        } else {
          await call('patch', message);
          if (state !== 'over') state = 'answered';
        }
      }),
    ask: (modal) =>
      inTurn(async () => {
        await first({ type: InteractionResponseType.Modal, data: modal }, 'answered');
      }),
    willReplace() {
      replaces = true;
    },
    end: () => clearTimeout(timer),
  };
}

/** Only whoever asked sees it. */
function hidden(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}
