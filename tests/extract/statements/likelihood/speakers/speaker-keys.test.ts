import { describe, expect, test } from 'vitest';
import { speakerKeys } from '../../../../../src/extract/statements/likelihood/speakers/speaker-keys.ts';
import { spokenReadings } from '../../../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../../../src/model.ts';
import { lineMaterial } from '../../line-material.ts';

/** The keys of each speaker that the rules find in a text. */
function keysIn(text: string, language: Language = 'en'): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  spokenReadings(lineMaterial(text, language), undefined, (view, candidate) => {
    found.push(speakerKeys(view, candidate).parts.flatMap(({ keys }) => keys));
    return true;
  });
  return found;
}

function shared(a: readonly number[], b: readonly number[]): number {
  return a.filter((key) => b.includes(key)).length / a.length;
}

describe('the features of a found speaker', () => {
  test('are the same whoever is named', () => {
    const [one = []] = keysIn('Dora Finch said that the pump leaked.');
    const [other = []] = keysIn('Ivo Lund said that the pump leaked.');
    expect(one.length).toBeGreaterThan(40);
    expect(one).toEqual(other);
  });

  test('differ with the verb, and with what stands around', () => {
    const [said = []] = keysIn('Dora Finch said that the pump leaked.');
    const [warned = []] = keysIn('Dora Finch warned that the pump leaked.');
    const [behind = []] = keysIn('The pump leaked, according to Dora Finch.');
    expect(shared(said, warned)).toBeGreaterThan(0.7);
    expect(shared(said, warned)).toBeLessThan(1);
    expect(shared(said, behind)).toBeLessThan(shared(said, warned));
  });

  test('are asked for where somebody was found, and nowhere else', () => {
    expect(keysIn('The pump leaked in May.')).toEqual([]);
    expect(keysIn('La bomba falla, dijo Ana Sotres.', 'es')).toHaveLength(1);
  });
});
