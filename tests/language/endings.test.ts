import { expect, it, test } from 'vitest';
import {
  endsAsAdverb,
  endsAsImperfect,
  endsAsPreterite,
  surelyImperfect,
} from '../../src/language/endings.ts';

test.each(['robó', 'mintieron', 'dijeron', 'actuó', 'negaron'])('%s ends as a preterite', (word) => {
  expect(endsAsPreterite(word)).toBe(true);
});

test.each(['robo', 'roban', 'ladrón', 'robará'])('%s ends as no preterite', (word) => {
  expect(endsAsPreterite(word)).toBe(false);
});

it('takes a noun for an imperfect only where it is not asked to be sure', () => {
  expect(['cuidaba', 'abrían', 'policía'].map(endsAsImperfect)).toEqual([true, true, true]);
  expect(['cuidaba', 'abrían', 'policía'].map(surelyImperfect)).toEqual([true, true, false]);
});

it('knows adverbs of manner of both languages', () => {
  expect(['allegedly', 'presuntamente', 'always', 'siempre'].map(endsAsAdverb)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
