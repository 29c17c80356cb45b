/** Faults that a local server is told to have: the first one that fits and is not used up. */
export interface Fault<Call> {
  readonly fits: (call: Call) => boolean;
  /** An HTTP status instead of the answer. */
  readonly status?: number;
  /** Seconds, with status 429. */
  readonly retryAfter?: number;
  /** A refusal in the platform's own words. */
  readonly error?: string;
  /** Ends the connection without an answer. */
  readonly drop?: boolean;
  /** What happens when the call comes, before anything else: a process may be killed here. */
  readonly meanwhile?: () => Promise<void> | void;
  /** What happens once it was answered: the answer may be on its way still. */
  readonly afterwards?: () => void;
  /** Whether the platform does what is asked before the fault. */
  readonly after?: boolean;
  readonly times: number;
}

/** The faults of one server. */
export class Faults<Call> {
  private rules: { readonly fault: Fault<Call>; left: number }[] = [];

  add(fault: Fault<Call>): void {
    this.rules.push({ fault, left: fault.times });
  }

  clear(): void {
    this.rules = [];
  }

  take(call: Call): Fault<Call> | null {
    const rule = this.rules.find(({ fault, left }) => left > 0 && fault.fits(call));
    if (!rule) return null;
    rule.left -= 1;
    return rule.fault;
  }
}
