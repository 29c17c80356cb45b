import { describe, expect, it } from 'vitest';
import { named } from '../read-names.ts';

describe('letters in capitals', () => {
  it('are no body where they are a Roman number', () => {
    expect(named('They reached phase III there.')).toEqual(['other III']);
    expect(named('They reached the GTB there.')).toEqual(['organization GTB']);
  });

  it('go on a name as a rank or a seat', () => {
    expect(named('The vote pleased Laura Whitcombe QC and Paul Harwick MP.')).toEqual([
      'person Laura Whitcombe QC',
      'person Paul Harwick MP',
    ]);
  });
});
