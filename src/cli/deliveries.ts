import type { Adapter } from '../adapters/adapter.ts';
import type { CorrectionParts } from '../digest/corrections.ts';
import type { DeliveryParts } from '../digest/delivery-parts.ts';
import type { Session } from './session.ts';

/** What delivers in this process: its session, and the platforms that it runs. */
export function deliveriesOf(
  { bot, corpus, subscriptions, maySubscribe, log }: Session,
  adapters: readonly Pick<Adapter, 'name' | 'post'>[],
  now: () => Date,
  spread: number,
): DeliveryParts & CorrectionParts {
  return {
    bot,
    store: corpus.store,
    change: () => corpus.change(),
    subscriptions,
    maySubscribe,
    adapters,
    now,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    spread,
    onFault: (what, error) => log.error(what, { error: String(error) }),
  };
}
