import { expect, it } from 'vitest';
import { keyOf } from '../../../src/extract/syntax/keys.ts';
import { templatesOf, writeKeys } from '../../../src/extract/syntax/templates.ts';

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

it('features have the keys of their numbers, and those that last come first', () => {
  const keys = new Int32Array(4);
  const templates = looked();
  writeKeys(templates, keys);
  expect(templates.lasting).toBe(1);
  expect([...keys]).toEqual([
    keyOf(2, 7, 11, 0),
    keyOf(0, 268_435_399, 0, 0),
    keyOf(1, 7, 268_435_399, 0),
    keyOf(3, 268_435_399, 7, 11),
  ]);
});
