/** Whether a request comes from Slack (https://docs.slack.dev/authentication/verifying-requests-from-slack). */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What Slack sends with each request. */
export interface Signed {
  /** Seconds since 1970, from `X-Slack-Request-Timestamp`. */
  readonly timestamp: string | undefined;
  /** `v0=` and 64 hexadecimal digits, from `X-Slack-Signature`. */
  readonly signature: string | undefined;
  readonly body: string;
}

/** Older requests, and those from the future, may have been recorded and sent again. */
const LONGEST_AGE = 300;

/** True for a request that Slack signed within the last five minutes; `now` in milliseconds. */
export function isFromSlack({ timestamp, signature, body }: Signed, secret: string, now: number): boolean {
  if (!timestamp || !signature || !/^\d{1,12}$/u.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > LONGEST_AGE) return false;
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const [ours, theirs] = [Buffer.from(expected), Buffer.from(signature)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
