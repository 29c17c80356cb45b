import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isFromDiscord, publicKeyOf } from '../../../../src/adapters/discord/connection/signature.ts';

const NOW = 1_900_000_000_000;
const pair = generateKeyPairSync('ed25519');
const hexadecimal = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const key = publicKeyOf(hexadecimal);

const signed = (body: string, seconds = NOW / 1000) => ({
  timestamp: String(seconds),
  signature: sign(null, Buffer.from(`${seconds}${body}`), pair.privateKey).toString('hex'),
  body,
});

describe('a request to the interactions address', () => {
  test('is taken where Discord signed it just now', () => {
    expect(isFromDiscord(signed('{"type":1}'), key, NOW)).toBe(true);
  });

  test.each([
    ['another body', { ...signed('{"type":1}'), body: '{"type":2}' }],
    ['another time', { ...signed('{}'), timestamp: String(NOW / 1000 - 1) }],
    ['an old time', signed('{}', NOW / 1000 - 301)],
    ['a time to come', signed('{}', NOW / 1000 + 301)],
    ['no signature', { ...signed('{}'), signature: undefined }],
    ['half a signature', { ...signed('{}'), signature: signed('{}').signature.slice(2) }],
    ['a time that is none', { ...signed('{}'), timestamp: 'now' }],
  ])('is refused with %s', (_, request) => {
    expect(isFromDiscord(request, key, NOW)).toBe(false);
  });
});
