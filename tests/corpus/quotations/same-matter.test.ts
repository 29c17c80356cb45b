import { describe, expect, it } from 'vitest';
import {
  areOfOtherYears,
  deniedIn,
  sharesMatter,
  stemsIn,
} from '../../../src/corpus/quotations/same-matter.ts';

describe('what a reply denies', () => {
  it('is told in words of its own, or at large', () => {
    expect(deniedIn('Hale has denied allegations that he armed the rebels.', 'en')).toContain(
      'armed the rebels',
    );
    expect(deniedIn('Hale denied lending the money.', 'en')).toContain('lending');
    expect(deniedIn('Hale denies the charges against him.', 'en')).toBeNull();
    expect(deniedIn('Hale has pleaded not guilty.', 'en')).toBeNull();
    expect(deniedIn('Vega negó que hubiera cobrado.', 'es')).toContain('cobrado');
    expect(deniedIn('Vega niega los cargos.', 'es')).toBeNull();
  });
});

describe('two texts', () => {
  it('are of one matter where they share a longer word other than the names', () => {
    const names = stemsIn('Tom Hale', 'en');
    const shares = (one: string, other: string): boolean =>
      sharesMatter(stemsIn(one, 'en'), stemsIn(other, 'en'), names);
    expect(shares('that he armed the rebels', 'Hale sold diamonds to rebels.')).toBe(true);
    expect(shares('that Hale armed them', 'Hale took the pension fund.')).toBe(false);
  });

  it('are of other years where both name years and share none', () => {
    expect(areOfOtherYears('in 2006', 'in December 2017')).toBe(true);
    expect(areOfOtherYears('in 2006', 'in 2006 and 2017')).toBe(false);
    expect(areOfOtherYears('in 2006', 'later')).toBe(false);
  });
});
