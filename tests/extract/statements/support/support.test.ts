import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../../src/model.ts';
import { materialOf, personCalled } from '../labelled-cases.ts';

const NAMES = ['Tobias Hale', 'Greta Lind'].map(personCalled);

/** Which sentences each of a passage is shown with. */
function needs(passages: readonly (readonly string[])[], language: Language = 'en'): readonly number[][] {
  const material = materialOf({ language, passages, names: NAMES, pronouns: [] });
  return readStatements(material).map((sentence) => [...sentence.needs]);
}

const TOLD = 'The town of Corvale had long wanted a bridge.';

describe('a sentence is shown with the one before it', () => {
  test.each([
    'Hale, however, combined this plan with a dam.',
    'So the river is a border.',
    'And Lind demanded an answer.',
    'Most notable was a drawing by Greta Lind.',
    'During the storm, workers fled.',
    'Lind is permitting pursuit of that goal.',
    'For all her talk, Lind is permitting pursuit of that goal.',
    'The reason is separating that from gossip.',
    'Voters like bridges, and Lind has always rejected the offer as a matter of taste.',
  ])('where it says: %s', (text) => {
    expect(needs([[TOLD, text]])[1]).toEqual([0]);
  });

  test.each([
    'Dicho acuerdo no se firmó.',
    'Hale rechazó dicha propuesta el martes.',
    'Lind habló de ese puente.',
    'Y Lind pidió una respuesta.',
    'Lo más grave fue la lluvia.',
    'Durante la tormenta, los obreros huyeron.',
    'El hecho fue negado.',
  ])('where it says: %s', (text) => {
    expect(needs([['El pueblo de Corvale quería un puente.', text]], 'es')[1]).toEqual([0]);
  });
});

describe('a sentence is shown alone', () => {
  test.each([
    'So far five ministers have left Corvale.',
    'Most voters were tired.',
    'Hale said that from Monday the bridge is closed.',
    'During the week, workers fled.',
    'Lind said, in that she agreed with Hale, that it was late.',
  ])('where it says: %s', (text) => {
    expect(needs([[TOLD, text]])[1]).toEqual([]);
  });

  test.each(['El hecho de que llueva no cambia nada.', 'Hale ha dicho ayer que llueve.', 'Tal vez llueva.'])(
    'where it says: %s',
    (text) => {
      expect(needs([['El pueblo de Corvale quería un puente.', text]], 'es')[1]).toEqual([]);
    },
  );
});

test('what only helps makes no chain too long for what must be there', () => {
  const passage = [TOLD, 'And Hale built it.', 'And Lind paid for it.', 'So Hale is mayor.', 'He is liked.'];
  expect(needs([passage])[4]).toEqual([3]);
});

describe('a pronoun has somebody in its own sentence', () => {
  test.each([
    'The climber slipped to his death on Friday.',
    'Guards caught the smuggler while he was asleep.',
    'A rockfall struck a couple on their honeymoon.',
    'Robbers left a driver tied in his van.',
  ])('where it says: %s', (text) => {
    const material = materialOf({ language: 'en', passages: [[text]], names: [], pronouns: [] });
    expect(readStatements(material)[0]).toMatchObject({ standsAlone: true, needs: [] });
  });

  test('but not in a thing', () => {
    const text = 'A bridge broke under his car.';
    const material = materialOf({ language: 'en', passages: [[text]], names: [], pronouns: [] });
    expect(readStatements(material)[0]).toMatchObject({ standsAlone: false });
  });
});
