import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { AccessRules } from '../../src/access/rules.ts';
import { createAccess } from '../../src/access.ts';
import type { Delivery } from '../../src/adapters/adapter.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { createBot } from '../../src/bot/create-bot.ts';
import type { Caller } from '../../src/command.ts';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import { type CorrectionParts, postCorrections } from '../../src/digest/corrections.ts';
import { deliverDue } from '../../src/digest/delivery.ts';
import type { DeliveredRun, DeliveryParts } from '../../src/digest/delivery-parts.ts';
import { createSubscriptions } from '../../src/digest/subscriptions.ts';
import { scratchFolder } from '../store/scratch.ts';

/** A message as it stands at a destination. */
export interface Posted {
  readonly destination: string;
  readonly answer: Answer;
  readonly key: string;
  /** The message that it stands under. */
  readonly under?: string;
}

/** A desk in a channel of a chat platform that only keeps what is posted, with its own folder and its own clock. */
export interface Desk {
  readonly posted: Posted[];
  /** What the platform says to the next posts, before it takes all. */
  readonly replies: Delivery[];
  readonly waits: number[];
  readonly parts: DeliveryParts & CorrectionParts;
  now: Date;
  /** Thrown at the next post, as when the process is killed there. */
  crash: 'before the post' | 'after the post' | null;
  write(name: string, text: string): Promise<void>;
  /** Writes files of another folder, which is kept in sync from then on. */
  writeIn(folder: string, files: Readonly<Record<string, string>>): Promise<void>;
  remove(name: string): Promise<void>;
  ask(text: string, caller?: Caller): Promise<Answer>;
  due(): Promise<readonly DeliveredRun[]>;
  correct(): Promise<number>;
  /** The texts of a message, in order. */
  texts(index: number): readonly string[];
}

/** Someone in a channel of a workspace. */
export const READER: Caller = {
  platform: 'chat',
  workspace: 'T01',
  place: 'C01',
  user: 'U01',
  language: 'en',
  timeZone: 'Europe/Madrid',
  rights: [],
};

/** Opens a desk at 2026-03-02 07:00 in Madrid, a Monday. */
export async function openDesk(rules: Partial<AccessRules> = {}): Promise<Desk> {
  const base = await scratchFolder();
  const folder = join(base, 'press');
  await mkdir(folder);
  const corpus = await openCorpus({ database: join(base, 'test.db'), now: () => desk.now });
  onTestFinished(() => corpus.close());
  const roots = [folder];
  const sync = () => corpus.ingest({ kind: 'sync', roots }, { thread: 'same' });
  const access = createAccess(rules);
  const maySubscribe = (caller: Caller) => access.rightsOf(caller).subscribe;
  const subscriptions = createSubscriptions({ store: corpus.store, maySubscribe, now: () => desk.now });
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const bot = createBot({
    corpus,
    store: corpus.store,
    commands: COMMANDS,
    access,
    subscriptions,
    now: () => desk.now,
    log: quiet,
    isDate: () => false,
  });
  const parts: DeliveryParts & CorrectionParts = {
    bot,
    store: corpus.store,
    change: () => corpus.change(),
    subscriptions,
    maySubscribe,
    adapters: [
      {
        name: 'chat',
        post: async (destination, answer, { key, replyTo, language }) => {
          const under = replyTo === undefined ? {} : { under: replyTo };
          const delivery = await post({ destination, answer, key, ...under }, desk);
          if (delivery.outcome === 'posted') {
            await bot.posted(destination, delivery.reference, answer.invocation, answer.citations, language);
          }
          return delivery;
        },
      },
    ],
    now: () => desk.now,
    wait: async (milliseconds) => void desk.waits.push(milliseconds),
    spread: 0,
    onFault: () => undefined,
  };
  const desk: Desk = {
    posted: [],
    replies: [],
    waits: [],
    parts,
    now: new Date('2026-03-02T06:00:00Z'),
    crash: null,
    async write(name, text) {
      await writeFile(join(folder, name), text);
      await sync();
    },
    async writeIn(name, files) {
      const other = join(base, name);
      if (!roots.includes(other)) roots.push(other);
      await mkdir(other, { recursive: true });
      for (const [file, text] of Object.entries(files)) await writeFile(join(other, file), text);
      await sync();
    },
    async remove(name) {
      await rm(join(folder, name));
      await sync();
    },
    async ask(text, caller = READER) {
      const { invocation } = await bot.understand(text, caller);
      return bot.answer(invocation, caller);
    },
    due: () => deliverDue(parts),
    correct: () => postCorrections(parts),
    texts: (index) =>
      (desk.posted[index]?.answer.sections ?? []).flatMap(({ lines }) => lines.map(({ text }) => text)),
  };
  return desk;
}

async function post(message: Posted, desk: Desk): Promise<Delivery> {
  const { crash } = desk;
  desk.crash = null;
  if (crash === 'before the post') throw new Error('killed');
  const reply = desk.replies.shift();
  if (reply && reply.outcome !== 'posted') return reply;
  desk.posted.push(message);
  if (crash === 'after the post') throw new Error('killed');
  return { outcome: 'posted', reference: String(desk.posted.length) };
}
