import { describe, expect, test } from 'vitest';
import { findActions } from '../../../../src/extract/events/topics/actions.ts';
import { widen } from '../../../../src/extract/events/topics/topics.ts';

describe('families of news actions', () => {
  test.each([
    ['extraditions', 'extradition'],
    ['arrests', 'arrest'],
    ['resignation', 'resignation'],
    ['detenciones', 'arrest'],
    ['killing', 'killing'],
    ['críticas', 'criticism'],
    ['criticism', 'criticism'],
  ])('%s is widened to its family, the word itself first', (topic, family) => {
    const widened = widen(topic);
    expect(widened.family).toBe(family);
    expect(widened.words[0]).toBe(topic);
    expect(widened.words.length).toBeGreaterThan(3);
  });

  test('what is no action, and what is more than one, is not widened', () => {
    expect(widen('harbour')).toEqual({ family: null, topic: null, words: ['harbour'] });
    expect(widen('arrests in the harbour of Talvia').family).toBeNull();
    expect(widen('')).toEqual({ family: null, topic: null, words: [] });
  });

  test('words match by stem, phrases with words between', () => {
    const text = 'Planes flew north, carrying within them 29 men; the court extradited two.';
    const found = findActions(text, 'en').filter(({ family }) => family === 'extradition');
    expect(found.map(({ entry }) => entry)).toEqual(['flew … carrying', 'extradite']);
    expect(found[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['flew', 'carrying']);
  });

  test.each([
    ['Navy planes flew 14 of the most-wanted smugglers and gang leaders out of the country.', 'en'],
    ['The men were flown out before dawn.', 'en'],
    ['Guards put the six on a plane to Talvia.', 'en'],
    ['Omar Brask was sent north with two others.', 'en'],
    ['The court handed him into the custody of the marshals.', 'en'],
    ['Los catorce fueron llevados en avión al norte.', 'es'],
    ['El gobierno entregó a los jefes a las autoridades estadounidenses.', 'es'],
    ['Los presos fueron llevados de noche a Estados Unidos.', 'es'],
  ] as const)('%s is a transfer', (text, language) => {
    expect(findActions(text, language).map(({ family }) => family)).toContain('extradition');
  });

  test.each([
    ['The minister flew on Monday to the United States.', 'en'],
    ['She sent a letter to the United States.', 'en'],
    ['Llevó un mensaje a Estados Unidos.', 'es'],
  ] as const)('%s is none', (text, language) => {
    expect(findActions(text, language).map(({ family }) => family)).not.toContain('extradition');
  });

  test.each([
    ['She dismissed the reports.', ['denial', 'statement']],
    ['He was dismissed from the board.', ['resignation']],
    ['You cannot fight fire with fire.', []],
    ['It rained in March.', []],
    ['They marched to the harbour.', ['strike']],
    ['The treaty covers water transfers.', ['agreement']],
  ])('%s has its own actions and no others', (text, families) => {
    const found = findActions(text, 'en').map(({ family }) => family);
    expect([...new Set(found)].sort()).toEqual([...families].sort());
  });

  test('law enforcement is no law and an executive no execution', () => {
    expect(findActions('law enforcement executives', 'en')).toEqual([]);
  });
});
