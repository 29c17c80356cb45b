import type { RunRecord } from '../store/delivery-store.ts';
import type { Subscription } from '../subscription.ts';
import { nextRun } from './subscriptions.ts';

/** Runs of one digest that did not arrive, or of which nobody knows. Instants in ISO, or changes of a watch. */
export interface Missed {
  readonly state: 'skipped' | 'unsettled';
  readonly runs: number;
  readonly first: string;
  readonly last: string;
}

/** Runs between two records that are counted: more is an outage, whatever their number. */
const MOST_COUNTED = 500;

/** What became of these runs (newest first), of those that were skipped and of those of which nobody knows. */
export function missedRuns(
  runs: readonly RunRecord[],
  subscription: Subscription,
  present: string,
): readonly Missed[] {
  const skipped = runs.filter(({ state }) => state === 'skipped');
  const unsettled = runs.filter(({ state }) => state === 'unsettled');
  return [
    ...together(
      'skipped',
      skipped.flatMap((record) => passedOver(record, subscription, present)),
    ),
    ...together(
      'unsettled',
      unsettled.map(({ run }) => run),
    ),
  ];
}

/** A skipped run stands for all that fell due until it was skipped, but for the one that is caught up. */
function passedOver({ run, at }: RunRecord, subscription: Subscription, present: string): readonly string[] {
  const due = [run];
  while (subscription.schedule !== null && due.length < MOST_COUNTED) {
    const next = nextRun(subscription, new Date(due.at(-1) ?? run), 0);
    if (next > at || next >= present) break;
    due.push(next);
  }
  return due;
}

function together(state: Missed['state'], runs: readonly string[]): readonly Missed[] {
  const [first, ...more] = [...runs].sort();
  return first === undefined ? [] : [{ state, runs: runs.length, first, last: more.at(-1) ?? first }];
}
