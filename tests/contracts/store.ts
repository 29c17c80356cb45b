import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { arrivals } from './store-arrivals.ts';
import { severalConnections } from './store-connections.ts';
import { deliveries } from './store-deliveries.ts';
import { documents } from './store-documents.ts';
import { memory } from './store-memory.ts';
import { names } from './store-names.ts';
import { notes } from './store-notes.ts';
import { sources } from './store-sources.ts';

/** How a backend is put through the suite: `open` twice gives two connections to one database. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  clean(): Promise<void>;
}

/** What every storage backend promises. `shared`: a second `open` sees what the first one wrote. */
export function storeContract(name: string, shared: boolean, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the store's promises`, () => {
    let under: StoreUnderTest;
    let store: Store;
    const opened: Store[] = [];
    const open = async () => {
      const next = await under.open();
      opened.push(next);
      return next;
    };
    beforeEach(async () => {
      under = await make();
      store = await open();
    });
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close();
      await under.clean();
    });
    documents(() => store);
    arrivals(() => store);
    sources(() => store);
    names(() => store);
    memory(() => store);
    deliveries(() => store);
    notes(() => store);
    if (shared) severalConnections(() => store, open);
  });
}
