import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('what verbs of saying do not say', () => {
  test.each<[string, string]>([
    ['Ines Orr', 'Ines Orr said nothing had changed.'],
    ['Ines Orr', 'Ines Orr denied that she had lied.'],
    ['Guards', 'Guards responded with a statement that nobody was hurt.'],
    ['Guards', 'Guards accused robbers of the raid.'],
    ['villagers', 'Blamed by villagers for the poisoned well, the tanner has left.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['Ines Orr said nothing to the crowd outside.'],
    ['Ines Orr has said next to nothing since the trial.'],
    ['For years the clerk denied herself a holiday.'],
    ['The keeper denied Ines Orr a second goal.'],
    ['A story told to a child is never lost.'],
    ['Asked who had let the dog in, Ines Orr pointed at the dog.'],
    ['The storm claimed nine lives on the islands.'],
    ['The trawlers reported missing off Skerra were found.'],
    ['The call has been answered by only two governments.'],
    ['Ines Orr told the truth in the end.'],
    ['Guards responded with a volley of rubber bullets that scattered the crowd.'],
    ['The office put alleged ship robber Ines Orr on its list on Monday.'],
    ['The office put Omar Vos and accused doctor killer Ines Orr on its list on Monday.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
