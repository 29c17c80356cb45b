/** What people do in the local Discord; a client's own refusals are thrown. */
import { Log } from '../log.ts';
import type { Component, Json, LocalChannel, LocalMessage, Registered, Turn } from './kinds.ts';
import { person, wire } from './rest.ts';
import { EPHEMERAL, flat } from './validate.ts';
import { ALICE, APPLICATION, GUILD, MANAGER_ROLE, OPEN_ROOM, type World } from './world.ts';

/** Where and as whom something is done. */
export interface Where {
  readonly user?: string;
  readonly channel?: string;
  /** In the direct messages with the bot. */
  readonly isDirect?: boolean;
  readonly locale?: string;
}

/** Hands an event to the bot, over whatever way it listens. */
export type Deliver = (turn: Turn, type: string, payload: Json, intent: number) => void;

const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

const COMMAND = 2;
const COMPONENT = 3;
const TYPING = 4;
const WINDOW = 5;

/** The people of one local Discord. */
export class People {
  constructor(
    private readonly world: World,
    private readonly deliver: Deliver,
  ) {}

  /** Sends a slash command. */
  slash(name: string, values: Readonly<Record<string, string | number | boolean>>, where: Where = {}): Turn {
    const command = this.registered(name, 1);
    for (const option of command.options ?? []) {
      const value = values[option.name];
      if (option.required && value === undefined) throw new Error(`/${name} needs ${option.name}`);
      if (option.max_length && String(value ?? '').length > option.max_length)
        throw new Error(`${option.name} is long`);
    }
    const options = Object.entries(values).map(([option, value]) => ({
      ...optionOf(command, option),
      value,
    }));
    return this.interact(COMMAND, { id: command.id, name, type: 1, options }, where);
  }

  /** Types into an option that offers completions. */
  type(name: string, option: string, value: string, where: Where = {}): Turn {
    const command = this.registered(name, 1);
    const focused = { ...optionOf(command, option), value, focused: true };
    return this.interact(TYPING, { id: command.id, name, type: 1, options: [focused] }, where);
  }

  /** Chooses an entry in the menu of a message. */
  menu(name: string, content: string, where: Where = {}): Turn {
    const command = this.registered(name, 3);
    const message: Json = {
      ...wire(this.world.addMessage({ content }, where.channel ?? OPEN_ROOM)),
      content,
    };
    const resolved = { messages: { [String(message.id)]: message } };
    return this.interact(COMMAND, { id: command.id, name, type: 3, target_id: message.id, resolved }, where);
  }

  /** Presses a button, or chooses an entry of a select. */
  press(message: LocalMessage, label: RegExp, where: Where = {}): Turn {
    for (const control of flat(message.components)) {
      if (label.test(control.label ?? '') && control.custom_id)
        return this.pressed(message, control, null, where);
      const option = control.options?.find((one) => label.test(one.label));
      if (option) return this.pressed(message, control, option.value, where);
    }
    throw new Error(`nothing to press for ${label} among ${labels(message).join(', ')}`);
  }

  /** Sends what was typed into the window of a turn. */
  submit(turn: Turn, typed: string, where: Where = {}): Turn {
    const [label] = (turn.modal?.components ?? []) as readonly Component[];
    const component = { type: 4, id: 2, custom_id: label?.component?.custom_id, value: typed };
    const components = [{ type: 18, id: 1, component }];
    return this.interact(WINDOW, { custom_id: turn.modal?.custom_id, components }, where);
  }

  /** Sends the window of a turn with its fields filled in, by their ids; what is not named stays as it opened. */
  fill(turn: Turn, values: Readonly<Record<string, string>>, where: Where = {}): Turn {
    const labels = (turn.modal?.components ?? []) as readonly Component[];
    const components = labels.map(({ component }, index) => ({
      type: 18,
      id: index * 2 + 1,
      component: filled(component ?? { type: 4 }, values),
    }));
    return this.interact(WINDOW, { custom_id: turn.modal?.custom_id, components }, where);
  }

  /** Writes to the bot directly. */
  direct(content: string, user = ALICE): Turn {
    const channel = this.world.direct(user);
    return this.write({ content }, user, channel, DIRECT_MESSAGES);
  }

  /** Writes in a server; `more` adds to the message as the bot is given it. */
  say(content: string, { user = ALICE, channel = OPEN_ROOM }: Where = {}, more: Json = {}): Turn {
    const place = this.world.channels.get(channel);
    if (!place) throw new Error(`no channel ${channel}`);
    return this.write(
      { content, guild_id: GUILD, member: memberOf(user, this.world), ...more },
      user,
      place,
      GUILD_MESSAGES,
    );
  }

  mention(text: string, where: Where = {}): Turn {
    return this.say(`<@${APPLICATION}> ${text}`, where);
  }

  private write(own: Json, user: string, channel: LocalChannel, intent: number): Turn {
    const message = this.world.addMessage(own, channel.id);
    const turn = this.turn(0, channel, null);
    const author = { ...person(user), bot: false };
    this.deliver(
      turn,
      'MESSAGE_CREATE',
      { ...wire(message), author, ...own, channel_type: channel.type },
      intent,
    );
    return turn;
  }

  private pressed(source: LocalMessage, control: Component, value: string | null, where: Where): Turn {
    const data = {
      custom_id: control.custom_id,
      component_type: control.type,
      ...(value !== null && { values: [value] }),
    };
    const channel = this.world.channels.get(source.channel);
    const isDirect = channel?.type === 1;
    return this.interact(COMPONENT, data, { channel: source.channel, isDirect, ...where }, source);
  }

  private interact(type: number, data: Json, where: Where, source: LocalMessage | null = null): Turn {
    const { user = ALICE, isDirect = false, locale = 'en-US' } = where;
    const channel = isDirect ? this.world.direct(user) : this.world.channels.get(where.channel ?? OPEN_ROOM);
    if (!channel) throw new Error('no such channel');
    const turn = this.turn(type, channel, source);
    const guild = channel.guild;
    const context = guild !== null ? 0 : isDirect ? 1 : 2;
    const who =
      guild === null ? { user: person(user) } : { guild_id: guild, member: memberOf(user, this.world) };
    const place = { id: channel.id, type: channel.type, parent_id: channel.parent };
    const payload = {
      id: turn.id,
      token: turn.token,
      type,
      data,
      application_id: APPLICATION,
      channel_id: channel.id,
      channel: place,
      context,
      locale,
      version: 1,
      entitlements: [],
      authorizing_integration_owners: {},
      app_permissions: '0',
      ...who,
      ...(source && { message: { ...wire(source), flags: source.flags & (EPHEMERAL | 32_768) } }),
    };
    this.deliver(turn, 'INTERACTION_CREATE', payload, 0);
    return turn;
  }

  private turn(type: number, channel: LocalChannel, source: LocalMessage | null): Turn {
    const id = this.world.id();
    const turn: Turn = {
      id,
      token: `token${id}`,
      type,
      channel,
      source,
      sentAt: performance.now(),
      answeredAfter: null,
      response: null,
      original: null,
      choices: [],
      modal: null,
      failed: null,
      outputs: new Log(),
    };
    this.world.turns.set(turn.token, turn);
    return turn;
  }

  private registered(name: string, type: number): Registered {
    const found = this.world.commands.find((command) => command.name === name && command.type === type);
    if (!found) throw new Error(`${name} is not registered`);
    return found;
  }
}

/** The words on everything that can be pressed. */
export function labels({ components }: LocalMessage): readonly string[] {
  return flat(components).flatMap(({ label, options = [] }) => [
    ...(label === undefined ? [] : [label]),
    ...options.map((option) => option.label),
  ]);
}

/** A text as a value, what is chosen as a list. */
function filled(
  { type, custom_id: id = '', ...component }: Component,
  values: Readonly<Record<string, string>>,
) {
  const said = values[id];
  if (type === 4) return { type, id: 2, custom_id: id, value: said ?? String(component.value ?? '') };
  const initial = [
    ...((component.default_values ?? []) as readonly { readonly id: string }[]).map((one) => one.id),
    ...(component.options ?? [])
      .filter((one) => 'default' in one && one.default === true)
      .map((one) => one.value),
  ];
  const chosen = said === undefined ? initial : said === '' ? [] : [said];
  return { type, id: 2, custom_id: id, values: chosen };
}

function optionOf({ name, options = [] }: Registered, wanted: string): Json {
  const option = options.find((one) => one.name === wanted);
  if (!option) throw new Error(`/${name} has no option ${wanted}`);
  return { name: wanted, type: option.type };
}

function memberOf(user: string, { managers }: World): Json {
  const isManager = managers.has(user);
  return {
    user: person(user),
    roles: isManager ? [MANAGER_ROLE] : [],
    permissions: isManager ? '32' : '0',
    joined_at: '2024-01-01T00:00:00Z',
    deaf: false,
    mute: false,
  };
}
