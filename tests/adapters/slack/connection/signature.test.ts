import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isFromSlack } from '../../../../src/adapters/slack/connection/signature.ts';

const SECRET = 'not-a-real-secret';
const NOW = Date.parse('2031-05-01T12:00:00Z');
const seconds = (age: number) => String(NOW / 1000 - age);
const sign = (timestamp: string, body: string, secret = SECRET) =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

describe('a request from Slack', () => {
  test('is known by its signature', () => {
    const timestamp = seconds(2);
    expect(isFromSlack({ timestamp, signature: sign(timestamp, 'a=b'), body: 'a=b' }, SECRET, NOW)).toBe(
      true,
    );
  });

  test.each([
    ['another secret', seconds(0), sign(seconds(0), 'a=b', 'other'), 'a=b'],
    ['another body', seconds(0), sign(seconds(0), 'a=b'), 'a=c'],
    ['a stale timestamp', seconds(600), sign(seconds(600), 'a=b'), 'a=b'],
    ['a timestamp of the future', seconds(-600), sign(seconds(-600), 'a=b'), 'a=b'],
    ['no timestamp', undefined, sign(seconds(0), 'a=b'), 'a=b'],
    ['no signature', seconds(0), undefined, 'a=b'],
    ['a timestamp that is none', 'soon', sign('soon', 'a=b'), 'a=b'],
    ['a short signature', seconds(0), 'v0=1', 'a=b'],
  ])('is refused with %s', (_, timestamp, signature, body) => {
    expect(isFromSlack({ timestamp, signature, body }, SECRET, NOW)).toBe(false);
  });
});
