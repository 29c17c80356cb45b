/** What the Discord adapter is opened with. */
import type { Log } from '../../log.ts';
import type { DiscordSettings } from './settings.ts';

/** Facts that outlive the process: which commands were registered, in which servers the bot was. */
export interface Facts {
  fact(name: string): Promise<string | null>;
  putFact(name: string, value: string): Promise<void>;
}

/** What the adapter is opened with. */
export interface DiscordOptions {
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** Tells whoever started the process one line. */
  readonly tell: (line: string) => void;
  readonly now: () => Date;
  readonly facts: Facts;
  /** Whether the process has an HTTP server, so that Discord's own events may come over it in gateway mode too. */
  readonly isServed: boolean;
}
