import type { Delivery, Poster, PostOptions } from '../adapters/adapter.ts';
import type { Answer } from '../answer/answer.ts';

/** One message to one place. */
export interface Message {
  readonly destination: string;
  readonly answer: Answer;
  readonly options: PostOptions;
}

/** What a send waits with, and where it is written down that nothing was sent while it waits. */
export interface SendSetting {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Nothing was sent so far: a crash loses nothing. */
  readonly notSent: () => Promise<void>;
  /** The last step before it is sent again; false where another process took it over. */
  readonly sending: () => Promise<boolean>;
}

/** The setting of a message that is not kept as a run, or stays sending while it waits. */
export function waitingOnly(wait: SendSetting['wait']): SendSetting {
  return { wait, notSent: async () => undefined, sending: async () => true };
}

/** What became of a message after all tries. */
export type SendOutcome =
  | Extract<Delivery, { readonly outcome: 'posted' }>
  /** Nothing was sent: the next round tries again. */
  | { readonly outcome: 'later' }
  /** `mayStand`: an earlier try may have arrived. */
  | { readonly outcome: 'failed'; readonly reason: string; readonly mayStand: boolean }
  | { readonly outcome: 'unsettled' };

/** How often a platform may say "later", or leave it open, before it is left to the next round. */
const MOST_TRIES = 4;
/** Longest wait for a platform, in milliseconds; a longer one is left for the next round. */
const LONGEST_WAIT = 30_000;
/** Milliseconds before a post that may have arrived is repeated, where that is safe: three tries within ten seconds. */
const REPEAT_PAUSES = [500, 2000, 6000];

/**
 * Sends a message, again where the platform asks to wait. Where nobody knows whether it arrived, it is repeated only on
 * a platform that then makes no second one. `age`: milliseconds since the first try of another process, null for none.
 */
export async function send(
  message: Message,
  poster: Poster,
  { wait, notSent, sending }: SendSetting,
  age: number | null = null,
): Promise<SendOutcome> {
  const { destination, answer, options } = message;
  let waited = age ?? 0;
  let mayStand = age !== null;
  for (let tries = 1; ; tries++) {
    const delivery = await poster.post(destination, answer, options);
    if (delivery.outcome === 'posted') return delivery;
    if (delivery.outcome === 'failed') return { ...delivery, mayStand };
    mayStand ||= delivery.outcome === 'unsettled';
    const pause = delivery.outcome === 'later' ? delivery.after : (REPEAT_PAUSES[tries - 1] ?? LONGEST_WAIT);
    waited += pause;
    const isOver = tries >= MOST_TRIES || pause > LONGEST_WAIT;
    if (mayStand) {
      if (isOver || waited >= (poster.repeatableFor ?? 0)) return { outcome: 'unsettled' };
      await wait(pause);
    } else {
      if (isOver) return { outcome: 'later' };
      await notSent();
      await wait(pause);
      if (!(await sending())) return { outcome: 'later' };
    }
  }
}

/** What is to be done about a message that a process which is gone was sending. */
export type Resumption =
  | { readonly step: 'repeat'; readonly age: number }
  | { readonly step: 'settle'; readonly reference: string }
  | { readonly step: 'send anew' }
  | { readonly step: 'give up' };

/** Milliseconds after which whoever was sending is gone, or a repeated post is safe beside it. */
export const REPEAT_AFTER = 15_000;
/** Milliseconds after which a claim or a send belongs to a process that is gone: no answer and no platform takes so long. */
const LEASE = 5 * 60_000;

/**
 * Whether something that was begun and not ended was left by a process that is gone. Where a repeated post makes no second
 * message, it does not matter if its process is still there.
 */
export function isLeft(
  { state, at }: { readonly state: string; readonly at: string },
  { repeatableFor = 0 }: Poster,
  now: Date,
): boolean {
  const after = state === 'sending' && repeatableFor > 0 ? REPEAT_AFTER : LEASE;
  return now.getTime() - Date.parse(at) >= after;
}

/** Decides it: by the platform's own memory of keys while that lasts, else by looking, else nobody knows. */
export async function resumption(
  { destination, options }: Omit<Message, 'answer'>,
  poster: Poster,
  begun: Date,
  now: Date,
): Promise<Resumption> {
  const age = now.getTime() - begun.getTime();
  // A clock that went back says nothing about the age.
  if (age >= 0 && age < (poster.repeatableFor ?? 0)) return { step: 'repeat', age };
  const found = (await poster.find?.(destination, options, begun)) ?? { found: 'unknown' };
  if (found.found === 'yes') return { step: 'settle', reference: found.reference };
  return found.found === 'no' ? { step: 'send anew' } : { step: 'give up' };
}
