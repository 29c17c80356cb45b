/** What `footnote doctor` finds out about a chat platform. */

/** One thing that was looked at, in plain words. */
export interface Check {
  /** `unknown` where the platform does not tell: then `fix` says how to see for oneself. */
  readonly state: 'well' | 'missing' | 'unknown';
  readonly what: string;
  /** What to do about it. */
  readonly fix: string | null;
}
