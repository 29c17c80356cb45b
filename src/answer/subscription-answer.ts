import type { Subscriber, Subscription } from '../subscription.ts';
import type { Action, Answer, Invocation, Line } from './answer.ts';
import { label } from './compose.ts';
import { placeText, subscriptionActions, subscriptionName, wallTime, whenText } from './subscription-text.ts';
import type { DigestWords } from './words/words-digest.ts';

/** One subscription as it was understood, with the buttons that change it. */
export function subscriptionAnswer(
  subscription: Subscription,
  invocation: Invocation,
  words: DigestWords,
  caller: Subscriber,
  note: string | null = null,
): Answer {
  const preview: Action = {
    label: words.preview,
    invocation: { command: 'digest', args: { request: `preview ${subscription.number}` } },
  };
  return {
    ...notice(subscriptionName(subscription, words), invocation),
    sections: [{ heading: null, lines: [label(aboutLine(subscription, words, caller, note))] }],
    actions: [preview, ...subscriptionActions(subscription, words)],
  };
}

/** All subscriptions of the caller and of the place; how to make one where there is none. */
export function subscriptionList(
  subscriptions: readonly Subscription[],
  invocation: Invocation,
  words: DigestWords,
  caller: Subscriber,
): Answer {
  const add: Action = { label: words.add, invocation: { command: 'digest', args: { request: 'add' } } };
  if (subscriptions.length === 0) {
    return {
      ...notice(words.noSubscriptions, invocation),
      sections: [{ heading: null, lines: [label(words.howToAdd)] }],
      actions: [add],
    };
  }
  const lines = subscriptions.map((one): Line => {
    const text = `${subscriptionName(one, words)} · ${aboutLine(one, words, caller, null)}`;
    return { key: keyOf(one), kind: 'name', text, cites: [] };
  });
  return {
    ...notice(words.subscriptions(subscriptions.length), invocation),
    sections: [{ heading: null, lines }],
    actions: [...subscriptions.flatMap((one) => ownActions(one, subscriptions.length, words)), add],
    total: subscriptions.length,
  };
}

/** A title and buttons alone, without a claim about anything. */
export function notice(title: string, invocation: Invocation, actions: readonly Action[] = []): Answer {
  return {
    version: 1,
    outcome: 'notice',
    title,
    invocation,
    sections: [],
    citations: [],
    actions,
    candidates: [],
    coverage: null,
    total: 0,
  };
}

/** Each with its number where there are several. */
function ownActions(one: Subscription, of: number, words: DigestWords): readonly Action[] {
  return subscriptionActions(one, words).map((action) => ({
    ...action,
    label: of === 1 ? action.label : `${action.label} ${one.number}`,
    about: keyOf(one),
  }));
}

function keyOf({ number }: Subscription): string {
  return `subscription:${number}`;
}

function aboutLine(
  subscription: Subscription,
  words: DigestWords,
  caller: Subscriber,
  note: string | null,
): string {
  const { next, paused, zone } = subscription;
  const isTimed = next !== null && !next.startsWith('#');
  return [
    whenText(subscription, words),
    placeText(subscription, caller, words),
    ...(paused === null ? [] : [words.pausedBecause(paused)]),
    ...(note !== null ? [note] : isTimed ? [words.nextRun(wallTime(new Date(next), zone, words))] : []),
  ].join(' · ');
}
