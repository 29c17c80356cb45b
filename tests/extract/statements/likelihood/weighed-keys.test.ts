import { expect, test } from 'vitest';
import { ofLengthOne } from '../../../../src/extract/statements/likelihood/weighed-keys.ts';

test('features make a vector of length one, in which hints count their share', () => {
  const { parts } = ofLengthOne([
    { keys: [7, 8, 9], share: 1 },
    { keys: [5], share: 0.5 },
  ]);
  expect(parts.map(({ keys }) => keys)).toEqual([[7, 8, 9], [5]]);
  const [plain = 0, hint = 0] = parts.map(({ share }) => share);
  expect(3 * plain * plain + hint * hint).toBeCloseTo(1);
  expect(hint).toBeCloseTo(plain / 2);
});
