/** What the local Slack knows: people, conversations, messages, windows. */
import { Faults } from '../faults.ts';
import { Log } from '../log.ts';
import type {
  Block,
  Call,
  Complaint,
  Element,
  Json,
  LocalChannel,
  LocalMessage,
  LocalUser,
  LocalView,
  Output,
  Turn,
} from './kinds.ts';
import { newId, newTs } from './payloads.ts';
import type { Violation } from './validate.ts';

/** Tokens that the local Slack takes. */
export interface Secrets {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
}

/** A response URL with what it was given for. */
interface Response {
  readonly turn: Turn;
  uses: number;
}

/** A user's trigger, good for one window within three seconds. */
interface Trigger {
  readonly turn: Turn;
  readonly at: number;
  isUsed: boolean;
}

/** A trigger lives three seconds. */
const TRIGGER_LIFE = 3000;

/** The state of one local Slack. */
export class World {
  readonly users = new Map<string, LocalUser>();
  readonly channels = new Map<string, LocalChannel>();
  readonly messages = new Log<LocalMessage>();
  readonly views = new Map<string, LocalView>();
  readonly homes = new Map<string, LocalView>();
  /** Views in the order in which they were shown, updates too. */
  readonly shown = new Log<LocalView>();
  readonly calls = new Log<Call>();
  readonly complaints: Complaint[] = [];
  readonly faults = new Faults<Call>();
  readonly turns: Turn[] = [];
  readonly scopes: Set<string>;
  private readonly responses = new Map<string, Response>();
  private readonly triggers = new Map<string, Trigger>();

  readonly secrets: Secrets;

  constructor(secrets: Secrets, scopes: readonly string[]) {
    this.secrets = secrets;
    this.scopes = new Set(scopes);
  }

  newTurn(
    kind: string,
    user: string | null,
    channel: string | null,
    source: LocalMessage | null = null,
  ): Turn {
    const sentAt = performance.now();
    let acknowledged = () => undefined as undefined;
    const acked = new Promise<void>((resolve) => {
      acknowledged = () => void resolve();
    });
    const turn: Turn = {
      kind,
      user,
      channel,
      source,
      sentAt,
      ackMs: null,
      ack: null,
      failed: null,
      acked,
      outputs: new Log<Output>(),
      settle(payload) {
        if (turn.ackMs !== null) return;
        turn.ackMs = performance.now() - sentAt;
        turn.ack = payload;
        acknowledged();
      },
    };
    this.turns.push(turn);
    return turn;
  }

  newTrigger(turn: Turn): string {
    const trigger = newId('trigger');
    this.triggers.set(trigger, { turn, at: performance.now(), isUsed: false });
    return trigger;
  }

  /** The turn of a trigger, or why it cannot be used. */
  useTrigger(id: unknown): Turn | string {
    const trigger = this.triggers.get(String(id));
    if (!trigger) return 'invalid_trigger_id';
    if (trigger.isUsed) return 'exchanged_trigger_id';
    if (performance.now() - trigger.at > TRIGGER_LIFE) return 'expired_trigger_id';
    trigger.isUsed = true;
    return trigger.turn;
  }

  newResponse(turn: Turn): string {
    const id = newId('response');
    this.responses.set(id, { turn, uses: 0 });
    return id;
  }

  response(id: string): Response | undefined {
    return this.responses.get(id);
  }

  complain(method: string, violations: readonly Violation[]): boolean {
    this.complaints.push(...violations.map((violation) => ({ method, ...violation })));
    return violations.some(({ level }) => level === 'error');
  }

  /** The direct conversation of a user with the bot. */
  direct(user: string): string {
    const id = `D${user.slice(1)}`;
    if (!this.channels.has(id)) this.channels.set(id, { id, name: 'directmessage', hasBot: true });
    return id;
  }

  addMessage(
    message: Omit<LocalMessage, 'ts' | 'edits' | 'blocks'> & { readonly blocks: unknown },
  ): LocalMessage {
    return this.messages.push({ ...message, blocks: withIds(message.blocks), ts: newTs(), edits: 0 });
  }

  changeMessage(message: LocalMessage, { text, blocks }: Json): void {
    message.text = String(text ?? '');
    message.blocks = withIds(blocks);
    message.edits += 1;
    this.messages.touch();
  }

  addView(view: Json, user: string, id = newId('V')): LocalView {
    const kind = view.type === 'home' ? 'home' : 'modal';
    const shown: LocalView = { ...view, id, type: kind, user, blocks: withIds(view.blocks) };
    this.views.set(id, shown);
    return this.shown.push(shown);
  }

  output(turn: Turn | undefined, via: string, message: LocalMessage | null, view: LocalView | null): void {
    turn?.outputs.push({ via, message, view, milliseconds: performance.now() - turn.sentAt });
  }
}

/** Slack gives a block without an id one of its own. */
function withIds(blocks: unknown): readonly Block[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.map((block: Block) => ({ block_id: newId('B'), ...block }));
}

/** Everything in blocks that can be pressed or filled in. */
export function elementsOf(
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly element: Element }[] {
  return blocks.flatMap((block) => {
    const held = [
      ...(block.type === 'actions' ? (block.elements ?? []) : []),
      block.accessory,
      block.element,
    ];
    return held.flatMap((element) => (element === undefined ? [] : [{ block, element }]));
  });
}
