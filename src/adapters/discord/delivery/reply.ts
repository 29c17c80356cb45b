/**
 * How one interaction is answered: a first response within three seconds, then messages of its own for fifteen minutes
 * (https://discord.com/developers/docs/interactions/receiving-and-responding).
 */
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import type { Api } from '../connection/api.ts';
import { asRefusal, isAnswered, OverError } from '../connection/discord-errors.ts';
import { DEFER_AFTER } from '../rendering/limits.ts';
import { type DiscordMessage, noteMessage } from '../rendering/message.ts';
import { type Webhook, webhookOf } from './webhook.ts';

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
  /** A window, which can only be the first response; false where there was one already. */
  ask(
    modal: Extract<APIInteractionResponse, { type: InteractionResponseType.Modal }>['data'],
  ): Promise<boolean>;
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
  { isDirect, language, api }: { readonly isDirect: boolean; readonly language: Language; readonly api: Api },
): Reply {
  let state: State = 'open';
  let replaces = false;
  let last: Promise<unknown> = Promise.resolve();
  const webhook = webhookOf(interaction, api);
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
  const call = async (method: keyof Webhook, message: DiscordMessage): Promise<string | null> => {
    if (state === 'over') throw new OverError('the interaction is over');
    try {
      return await webhook[method](message);
    } catch (error) {
      throw over(error);
    }
  };
  const timer = setTimeout(() => {
    void inTurn(async () => {
      if (state === 'open') await first(deferral(replaces, isDirect), replaces ? 'kept' : 'announced');
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
        await call('fill', isForAll ? noteMessage(viewWordsIn(language).sharedHere) : message);
        state = 'answered';
        return isForAll ? call('post', message) : null;
      }),
    replace: (message) =>
      inTurn(async () => {
        if (state === 'open') {
          await first({ type: InteractionResponseType.UpdateMessage, data: message as never }, 'answered');
        } else {
          await call('fill', message);
          if (state !== 'over') state = 'answered';
        }
      }),
    ask: (modal) =>
      inTurn(async () => {
        if (state !== 'open') return false;
        await first({ type: InteractionResponseType.Modal, data: modal }, 'answered');
        return true;
      }),
    willReplace() {
      replaces = true;
    },
    end: () => clearTimeout(timer),
  };
}

/** Says that an answer will come: beside the message that was pressed, or in its place. */
function deferral(replaces: boolean, isDirect: boolean): APIInteractionResponse {
  if (replaces) return { type: InteractionResponseType.DeferredMessageUpdate };
  const data = isDirect ? {} : { flags: MessageFlags.Ephemeral as const };
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data };
}

/** Only whoever asked sees it. */
function hidden(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}
