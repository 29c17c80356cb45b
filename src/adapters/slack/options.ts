import type { Log } from '../../log.ts';
import type { SlackSettings } from './settings.ts';

/** What the adapter is opened with. */
export interface SlackOptions {
  readonly settings: SlackSettings;
  readonly log: Log;
  /** Tells whoever started the process one line. */
  readonly tell: (line: string) => void;
  readonly now: () => Date;
}
