/** What people in the local Slack do. Each action gives its turn. */
import type { Element, Json, LocalMessage, LocalUser, LocalView, Option, Turn } from './kinds.ts';
import * as payloads from './payloads.ts';
import { checkOptions } from './validate.ts';
import { elementsOf, type World } from './world.ts';

/** Hands a payload to the bot. */
export type Deliver = (turn: Turn, type: string, payload: Json, retry?: number) => void;

/** Which element is pressed: by the words on it, or in a menu by those of an entry. */
export interface Which {
  readonly button?: RegExp;
  readonly entry?: RegExp;
}

/** What a field holds that neither takes text nor has entries of its own. */
export interface Filled {
  readonly type: 'conversations_select';
  readonly selected_conversation: string | null;
}

/** Where and by whom. */
export interface By {
  readonly user?: string;
  readonly channel?: string;
}

const ALICE = 'U0ALICE001';
const GENERAL = 'C0GENERAL1';

/** The people of one local Slack. */
export class People {
  private readonly world: World;
  private readonly base: () => string;
  private readonly deliver: Deliver;

  constructor(world: World, base: () => string, deliver: Deliver) {
    this.world = world;
    this.base = base;
    this.deliver = deliver;
  }

  /** Types a slash command. */
  command(command: string, text = '', { user = ALICE, channel = GENERAL }: By = {}): Turn {
    const turn = this.world.newTurn(command, user, channel);
    this.deliver(
      turn,
      'slash_commands',
      payloads.slashCommand(command, text, this.user(user), channel, this.handles(turn)),
    );
    return turn;
  }

  /** Writes to the bot directly. */
  direct(text: string, { user = ALICE, thread = null as string | null, more = {} as Json } = {}): Turn {
    const channel = this.world.direct(user);
    return this.event(
      payloads.writtenEvent('message', text, this.user(user), channel, thread, more),
      user,
      channel,
    );
  }

  /** Mentions the bot in a channel. */
  mention(text: string, { user = ALICE, channel = GENERAL, thread = null as string | null } = {}): Turn {
    const written = `<@${payloads.BOT_USER}> ${text}`;
    return this.event(
      payloads.writtenEvent('app_mention', written, this.user(user), channel, thread),
      user,
      channel,
    );
  }

  /** Any event, sent once, or again with the same id. */
  event(
    event: Json,
    user: string | null,
    channel: string | null,
    eventId = payloads.newId('Ev'),
    retry = 0,
  ): Turn {
    const turn = this.world.newTurn(`event ${eventId}`, user, channel);
    const isShared = channel !== null && this.world.channels.get(channel)?.isShared === true;
    this.deliver(turn, 'events_api', payloads.eventCallback(event, eventId, isShared), retry);
    return turn;
  }

  /** Opens the home tab. */
  home(user = ALICE): Turn {
    const channel = this.world.direct(user);
    return this.event(
      { type: 'app_home_opened', user, channel, tab: 'home', event_ts: payloads.newTs() },
      user,
      channel,
    );
  }

  /** Presses a button or a menu's entry. */
  press(target: LocalMessage | LocalView, which: Which, { user }: By = {}): Turn {
    const { element, block, option } = this.find(target, which);
    const on = isView(target) ? { view: target } : { message: target };
    const presser = user ?? (isView(target) ? target.user : (target.to ?? ALICE));
    const turn = isView(target)
      ? this.world.newTurn(`in ${target.id}`, presser, null)
      : this.world.newTurn('press', presser, target.channel, target);
    const pressed = { block, element, ...(option && { option }) };
    const payload = payloads.blockActions(pressed, this.user(presser), on, this.handles(turn));
    this.deliver(turn, 'interactive', payload);
    return turn;
  }

  /** Types into the field of a view and presses Enter. */
  typeInto(view: LocalView, typed: string): Turn {
    const found = elementsOf(view.blocks).find(({ element }) => element.type === 'plain_text_input');
    if (!found) throw new Error('no field in this view');
    const turn = this.world.newTurn(`in ${view.id}`, view.user, null);
    const payload = payloads.blockActions(
      { ...found, typed },
      this.user(view.user),
      { view },
      this.handles(turn),
    );
    this.deliver(turn, 'interactive', payload);
    return turn;
  }

  /** Types into a select that asks the bot. */
  suggest(view: LocalView, actionId: string, typed: string): Turn {
    const turn = this.world.newTurn('typing', view.user, null);
    void turn.acked.then(() => this.world.complain('typing', checkOptions(turn.ack ?? {})));
    this.deliver(turn, 'interactive', payloads.blockSuggestion(typed, actionId, this.user(view.user), view));
    return turn;
  }

  /** Submits a window; `values` by the id of the field. */
  submit(view: LocalView, values: Readonly<Record<string, string | Option | Filled>>): Turn {
    const turn = this.world.newTurn(`in ${view.id}`, view.user, null);
    const state = Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, { [id]: stateOf(value) }]),
    );
    this.deliver(
      turn,
      'interactive',
      payloads.viewSubmission(state, this.user(view.user), view, this.handles(turn)),
    );
    return turn;
  }

  /** Uses a shortcut from anywhere. */
  shortcut(callback: string, user = ALICE): Turn {
    const turn = this.world.newTurn('shortcut', user, null);
    this.deliver(turn, 'interactive', payloads.globalShortcut(callback, this.user(user), this.handles(turn)));
    return turn;
  }

  /** Uses a shortcut on a message. */
  messageShortcut(callback: string, text: string, { user = ALICE, channel = GENERAL }: By = {}): Turn {
    const turn = this.world.newTurn('message shortcut', user, channel);
    const payload = payloads.messageShortcut(callback, text, this.user(user), channel, this.handles(turn));
    this.deliver(turn, 'interactive', payload);
    return turn;
  }

  /** The words on everything that can be pressed. */
  labels(target: LocalMessage | LocalView): readonly string[] {
    return elementsOf(target.blocks).flatMap(({ element }) => wordsOn(element));
  }

  private find(target: LocalMessage | LocalView, { button, entry }: Which) {
    for (const { block, element } of elementsOf(target.blocks)) {
      const option = entry && element.options?.find(({ text }) => entry.test(text.text));
      if (option) return { block, element, option };
      if (button?.test(element.text?.text ?? '')) return { block, element };
    }
    throw new Error(`no ${String(button ?? entry)} among ${this.labels(target).join(' | ')}`);
  }

  private handles(turn: Turn): payloads.Handles {
    const responseUrl = `${this.base()}/actions/${this.world.newResponse(turn)}`;
    return { trigger: this.world.newTrigger(turn), responseUrl };
  }

  private user(id: string): LocalUser {
    const user = this.world.users.get(id);
    if (!user) throw new Error(`no user ${id}`);
    return user;
  }
}

function stateOf(value: string | Option | Filled): Json {
  if (typeof value === 'string') return { type: 'plain_text_input', value };
  return 'text' in value ? { type: 'static_select', selected_option: value } : { ...value };
}

function isView(target: LocalMessage | LocalView): target is LocalView {
  return !('ts' in target);
}

function wordsOn({ text, options = [] }: Element): readonly string[] {
  return [...(text ? [text.text] : []), ...options.map((option) => option.text.text)];
}
