import { describe, expect, it } from 'vitest';
import { NO_DOUBTS } from '../../../../src/extract/statements/likelihood/doubts.ts';
import { readStatements } from '../../../../src/extract/statements/read-statements.ts';
import { lineMaterial } from '../line-material.ts';

/** Who replies in the last sentence. */
function replying(text: string): readonly string[] {
  const material = lineMaterial(text, 'en');
  const last = readStatements(material, NO_DOUBTS).at(-1);
  return (last?.replying ?? []).map((one) => material.entities[one]?.name ?? '');
}

describe('a he that no rule resolves', () => {
  it('is the only person whom its passage names before', () => {
    expect(replying('Ivo Hale is accused of theft. Asked on Monday, he denied the accusation.')).toEqual([
      'Ivo Hale',
    ]);
  });

  it('is not he where the sentence opens with somebody who has no name', () => {
    expect(
      replying('Ivo Hale is accused of theft. The governor was named, too, though he denied the accusation.'),
    ).toEqual([]);
  });
});
