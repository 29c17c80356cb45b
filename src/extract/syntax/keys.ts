/** Bits of a feature's key: at some hundred thousand features two in a thousand share one. */
export const KEY_BITS = 28;

/** The key of a feature: a template and up to three numbers that it puts together. */
export function keyOf(template: number, a: number, b: number, c: number): number {
  return seededKey(seedOf(template), a, b, c);
}

/** What a template gives to its keys. */
export function seedOf(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

/** The key of a feature by its template's seed, which may be worked out beforehand. */
export function seededKey(seed: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a + seed, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
}

/** A number for a stretch of a string: FNV-1a over its UTF-16 units. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> (32 - KEY_BITS);
}
