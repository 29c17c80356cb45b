import type { Subscription } from '../subscription.ts';
import type { Action, Answer, Invocation, Line } from './answer.ts';
import { label } from './compose.ts';
import { subscriptionActions, subscriptionName, wallTime, whenText } from './subscription-text.ts';
import type { DigestWords } from './words-digest.ts';

/** One subscription as it was understood, with the buttons that change it. */
export function subscriptionAnswer(
  subscription: Subscription,
  invocation: Invocation,
  words: DigestWords,
  note: string | null = null,
): Answer {
  const preview: Action = {
    label: words.preview,
    invocation: { command: 'digest', args: { request: `preview ${subscription.number}` } },
  };
  return {
    ...notice(subscriptionName(subscription, words), invocation),
    sections: [{ heading: null, lines: [label(aboutLine(subscription, words, note))] }],
    actions: [preview, ...subscriptionActions(subscription, words)],
  };
}

/** All subscriptions of the caller and of the place; how to make one where there is none. */
export function subscriptionList(
  subscriptions: readonly Subscription[],
  invocation: Invocation,
  words: DigestWords,
): Answer {
  if (subscriptions.length === 0) {
    return {
      ...notice(words.noSubscriptions, invocation),
      sections: [{ heading: null, lines: [label(words.howToAdd)] }],
    };
  }
  const lines = subscriptions.map((one): Line => {
    const text = `${subscriptionName(one, words)} · ${aboutLine(one, words, null)}`;
    return { key: `subscription:${one.number}`, kind: 'name', text, cites: [] };
  });
  return {
    ...notice(words.subscriptions(subscriptions.length), invocation),
    sections: [{ heading: null, lines }],
    total: subscriptions.length,
  };
}

/** A title alone, without a claim about anything. */
export function notice(title: string, invocation: Invocation): Answer {
  return {
    version: 1,
    outcome: 'notice',
    title,
    invocation,
    sections: [],
    citations: [],
    actions: [],
    candidates: [],
    coverage: null,
    total: 0,
  };
}

function aboutLine(subscription: Subscription, words: DigestWords, note: string | null): string {
  const { next, paused, zone, destination } = subscription;
  const isTimed = next !== null && !next.startsWith('#');
  return [
    whenText(subscription, words),
    destination,
    ...(paused === null ? [] : [words.pausedBecause(paused)]),
    ...(note !== null ? [note] : isTimed ? [words.nextRun(wallTime(new Date(next), zone))] : []),
  ].join(' · ');
}
