import { describe, expect, it } from 'vitest';
import { groupAround } from '../../../src/corpus/quotations/quotation-groups.ts';
import { selectGroups } from '../../../src/corpus/quotations/select-groups.ts';
import { analysisOf } from '../../fixtures/analysis.ts';

function groupsOf(id: string, texts: readonly string[], scores: readonly number[]) {
  const analysis = analysisOf([texts.map((text) => ({ text }))], [], { id, sources: [`${id}.txt`] });
  return texts.flatMap((_, index) => {
    const group = groupAround(analysis, index);
    return group ? [{ ...group, score: scores[index] ?? 0 }] : [];
  });
}

function documentsOf(groups: ReturnType<typeof selectGroups>): readonly string[] {
  return groups.map((group) => group.quotations[group.main]?.document.id ?? '');
}

describe('the choice of groups', () => {
  it('puts the best first and spreads over documents', () => {
    const one = groupsOf('a', ['First here.', 'Second here.', 'Third here.'], [1, 0.95, 0.9]);
    const other = groupsOf('b', ['First there.'], [0.8]);
    expect(documentsOf(selectGroups([...one, ...other]))).toEqual(['a', 'b', 'a', 'a']);
  });

  it('shows the same words of two documents once', () => {
    const groups = [...groupsOf('a', ['The same words.'], [1]), ...groupsOf('b', ['The same words.'], [1])];
    expect(selectGroups(groups)).toHaveLength(1);
  });

  it('does not depend on the order in which groups come', () => {
    const groups = [
      ...groupsOf('a', ['One.', 'Two.'], [1, 1]),
      ...groupsOf('b', ['Three.', 'Four.'], [1, 1]),
    ];
    const keys = selectGroups(groups).map(({ key }) => key);
    expect(selectGroups([...groups].reverse()).map(({ key }) => key)).toEqual(keys);
  });
});
