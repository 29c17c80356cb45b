import { describe, expect, test } from 'vitest';
import { surroundingsIn } from '../../../../../src/extract/statements/likelihood/standings/surroundings.ts';
import { spokenReadings } from '../../../../../src/extract/statements/read-statements.ts';
import { lineMaterial } from '../../line-material.ts';

const STORY =
  'Prosecutors charged Dora Finch with fraud. The hall was full. Finch denied the charge. Rain fell on Altona.';

function surroundings(text: string) {
  const material = lineMaterial(text);
  const readings = spokenReadings(material);
  const finch = material.entities.findIndex(({ name }) => name.includes('Finch'));
  return { around: readings.map(surroundingsIn(readings)), finch };
}

describe('what is told around a sentence', () => {
  const { around, finch } = surroundings(STORY);

  test('is what the two sentences before it and the next one tell, by how far they stand', () => {
    expect(around[1]?.beside).toEqual([
      { distance: -1, standing: 'charge' },
      { distance: 1, standing: 'denial' },
    ]);
    expect(around[2]?.beside).toEqual([{ distance: -2, standing: 'charge' }]);
    expect(around[3]?.beside).toEqual([{ distance: -1, standing: 'denial' }]);
  });

  test('is counted without the sentence itself', () => {
    expect(around.map(({ elsewhere }) => elsewhere)).toEqual([1, 2, 1, 2]);
  });

  test('says who is accused in another sentence than this one', () => {
    expect(around[0]?.isAccused(finch)).toBe(false);
    expect(around[2]?.isAccused(finch)).toBe(true);
  });

  test('is the whole of it where the text is more than a few sentences', () => {
    expect(around[0]?.isWhole).toBe(true);
    expect(surroundings('Prosecutors charged Dora Finch with fraud.').around[0]?.isWhole).toBe(false);
  });
});
