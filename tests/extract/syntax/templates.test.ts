import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/extract/syntax/keys.ts';
import { templatesOf } from '../../../src/extract/syntax/templates.ts';

const FEATURES = [['next'], ['top', 'next'], ['top', 'below'], ['next', 'top', 'below']] as const;

/** The templates with `top` and `below` lasting, and 7, 11 and a hash looked at. */
function looked() {
  const templates = templatesOf<'top' | 'below' | 'next'>(
    ['top', 'below', 'next'],
    FEATURES,
    new Set(['top', 'below']),
  );
  const { seen, at } = templates;
  seen[at.top] = 7;
  seen[at.below] = 11;
  seen[at.next] = 268_435_399;
  return templates;
}

describe('templates', () => {
  it('write the key of each feature under its number, those that last first', () => {
    const keys = new Int32Array(4);
    looked().writeAll(keys);
    expect([...keys]).toEqual([
      keyOf(2, 7, 11, 0),
      keyOf(0, 268_435_399, 0, 0),
      keyOf(1, 7, 268_435_399, 0),
      keyOf(3, 268_435_399, 7, 11),
    ]);
  });

  it('leave out what lasts when only the others are asked for', () => {
    const keys = new Int32Array(4);
    const { writePassing, lasting } = looked();
    writePassing(keys);
    expect(lasting).toBe(1);
    expect(keys[0]).toBe(0);
    expect(keys[3]).toBe(keyOf(3, 268_435_399, 7, 11));
  });
});
