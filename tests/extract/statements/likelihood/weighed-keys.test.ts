import { expect, test } from 'vitest';
import { weighedKeys } from '../../../../src/extract/statements/likelihood/weighed-keys.ts';

test('features make a vector of length one, in which a hint counts its share', () => {
  const { keys, values } = weighedKeys((add) => {
    add(7);
    add(8, 0.5);
    add(9);
  });
  expect(keys).toEqual([7, 8, 9]);
  expect(Math.hypot(...values)).toBeCloseTo(1);
  expect(values[1]).toBeCloseTo(0.5 * (values[0] ?? 0));
});
