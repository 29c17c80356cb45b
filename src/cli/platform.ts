import type { Adapter } from '../adapters/adapter.ts';
import type { Check } from '../adapters/check.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

/** What a chat platform is opened with. */
export interface PlatformParts {
  readonly config: Config;
  readonly log: Log;
  /** Tells whoever started the process one line, such as that the platform is ready. */
  readonly tell: (line: string) => void;
  readonly now: () => Date;
  /** What outlives the process, such as which commands were registered. */
  readonly facts: Pick<Store, 'fact' | 'putFact'>;
}

/** A chat platform that `platforms.ts` lists: its packages are loaded only where it is configured. */
export interface Platform {
  readonly name: string;
  /** Null where the configuration has no tokens for it. */
  open(parts: PlatformParts): Promise<Adapter | null>;
  /** What is well and what is missing, without starting anything. Never throws. */
  check(config: Config): Promise<readonly Check[]>;
}
