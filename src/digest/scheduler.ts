import { schedule } from 'node-cron';
import { type CorrectionParts, postCorrections } from './corrections.ts';
import { deliverDue } from './delivery.ts';
import type { DeliveryParts } from './delivery-parts.ts';

/** Deliveries and corrections that go on by themselves until `stop`. */
export interface Scheduler {
  /** Ends after what is being delivered is settled. */
  stop(): Promise<void>;
}

/** Every five seconds: a watch comes within a minute of its document, with time to spare for a slow platform. */
const TICK = '*/5 * * * * *';

/**
 * Corrects what no longer stands and delivers what is due, again and again. The timer only looks: what is due stands in
 * the store, so a tick that is lost, comes twice or comes late changes nothing.
 */
export function startScheduler(parts: DeliveryParts & CorrectionParts): Scheduler {
  let running: Promise<unknown> | null = null;
  const tick = () => {
    running ??= postCorrections(parts)
      .catch((error: unknown) => parts.onFault('corrections could not be posted', error))
      .then(() => deliverDue(parts))
      .catch((error: unknown) => parts.onFault('what is due could not be read', error))
      .finally(() => {
        running = null;
      });
  };
  const timer = schedule(TICK, tick, { suppressMissedWarning: true });
  return {
    async stop() {
      await timer.destroy();
      await running;
    },
  };
}
