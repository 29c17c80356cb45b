import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../../src/model.ts';
import { materialOf, personCalled } from '../labelled-cases.ts';

const NAMES = ['Tobias Hale', 'Greta Lind', 'Rosa Vidal'].map(personCalled);

/** Which sentences the second of two is shown with, and whether it may be shown. */
function second(texts: readonly string[], language: Language): { needs: readonly number[]; alone: boolean } {
  const material = materialOf({ language, passages: [texts], names: NAMES, pronouns: [] });
  const sentence = readStatements(material)[1];
  return { needs: sentence?.needs ?? [], alone: sentence?.standsAlone ?? false };
}

const BEFORE = 'Rosa Vidal visitó Corvera el lunes.';
const TOLD = 'Greta Lind visited Corvale on Monday.';

describe('a Spanish sentence that does not say who does it is shown with the one before it', () => {
  test.each([
    'En 1994, sin embargo, rompió con el partido y fundó una revista.',
    'En este sentido, instó a los vecinos a cumplir la ley.',
    'A su vez, reprochan a la alcaldesa su silencio.',
    'Desde entonces entró en silencio absoluto.',
    'No obstante, ya se ha resignado a cambiar de barrio.',
    'Por otro lado, recomendó a los pueblos ahorrar agua.',
    'Sólo dijo que volvería en mayo.',
    '«El puente aguanta», sostuvo en una rueda de prensa.',
  ])('where it says: %s', (text) => {
    expect(second([BEFORE, text], 'es').needs).toEqual([0]);
  });

  test.each([
    'En 1994, sin embargo, Vidal rompió con el partido.',
    'Hay tres puentes en Corvera.',
    'En el pueblo se venden setas.',
    'Si Vidal gana, tendrá otra ocasión en mayo.',
    'En el homenaje hablaron los vecinos.',
    'Es posible que llueva en Corvera.',
    'Creemos en los puentes.',
    'Por su parte, Tobias Hale pidió calma.',
    '«El puente aguanta», sostuvo Vidal en una rueda de prensa.',
  ])('but not where it says: %s', (text) => {
    expect(second([BEFORE, text], 'es')).toEqual({ needs: [], alone: true });
  });

  test('and is not shown where that one needs too many others', () => {
    const texts = [BEFORE, 'Luego viajó a Sotillo.', 'Allí compró una casa.', 'Después vendió la casa.'];
    const material = materialOf({ language: 'es', passages: [texts], names: NAMES, pronouns: [] });
    const last = readStatements(material).at(-1);
    expect(last?.needs.length === 0 && last.standsAlone).toBe(false);
  });
});

describe('whose opinion stands in front is told by the sentence before', () => {
  test.each([
    ['En su opinión, el puente es seguro.', 'es'],
    ['A su juicio, los pueblos ahorran poco.', 'es'],
    ['In his opinion, the bridge is safe.', 'en'],
  ] as const)('where it says: %s', (text, language) => {
    expect(second([language === 'es' ? BEFORE : TOLD, text], language).needs).toEqual([0]);
  });

  test.each([
    ['En su discurso, Rosa Vidal pidió calma.', 'es'],
    ['In her speech, Greta Lind asked for calm.', 'en'],
    ['For their part, the villagers left.', 'en'],
  ] as const)('but not where who owns it follows: %s', (text, language) => {
    expect(second([language === 'es' ? BEFORE : TOLD, text], language)).toEqual({ needs: [], alone: true });
  });
});

describe('a role without a name is shown with the sentence before', () => {
  test.each([
    ['El dirigente ha evitado el debate.', 'es'],
    ['La empresa, además, ha cerrado la mina.', 'es'],
    ['En un momento difícil, el entrenador ha dejado el club.', 'es'],
    ['La demanda fue cursada en abril.', 'es'],
    ['The commander described the battle.', 'en'],
    ['The company closed the mine.', 'en'],
    ['The lawsuit was filed in April.', 'en'],
  ] as const)('where it says: %s', (text, language) => {
    expect(second([language === 'es' ? BEFORE : TOLD, text], language).needs).toEqual([0]);
  });

  test.each([
    ['El alcalde de Sotillo ha evitado el debate.', 'es'],
    ['El dirigente Tobias Hale ha evitado el debate.', 'es'],
    ['El entrenador, Tobias Hale, ha dejado el club.', 'es'],
    ['The mayor of Sotillo described the battle.', 'en'],
    ['The commander, Tobias Hale, described the battle.', 'en'],
    ['A company closed the mine.', 'en'],
  ] as const)('but not where it says who: %s', (text, language) => {
    expect(second([language === 'es' ? BEFORE : TOLD, text], language)).toEqual({ needs: [], alone: true });
  });
});

describe('who is named only before', () => {
  test('is not taken for whoever else the sentence names', () => {
    const passages = [['Tobias Hale leads the race.', 'But Greta Lind is catching up with him.']];
    const pronouns = [{ word: 'him', name: 'Tobias Hale' }];
    const read = readStatements(materialOf({ language: 'en', passages, names: NAMES, pronouns }));
    expect(read[1]?.needs).toEqual([0]);
  });

  test('is not whoever is named beside him', () => {
    const text = 'There was talk of a pact between him and Greta Lind.';
    expect(second(['Tobias Hale leads the race.', text], 'en').needs).toEqual([0]);
    const fronted = 'Asked about him, Greta Lind laughed.';
    expect(second(['Rain fell.', fronted], 'en').needs).toEqual([]);
  });

  test('is not among those whom somebody speaks of', () => {
    const text = '"The cuts will go to Tobias Hale and Greta Lind," he was quoted as saying.';
    expect(second(['The minister proposed cuts.', text], 'en').needs).toEqual([0]);
  });

  test('is one of a pair', () => {
    expect(
      second(['Tobias Hale met his driver.', 'Greta Lind said the pair then left.'], 'en').needs,
    ).toEqual([0]);
    expect(second([TOLD, 'Tobias Hale and Greta Lind said the pair of shoes was gone.'], 'en').needs).toEqual(
      [],
    );
  });
});

test.each([
  ['Shortly after, Tobias Hale left Corvale.', 'en'],
  ['Poco después, Tobias Hale dejó Corvera.', 'es'],
] as const)('what comes after something is shown with it: %s', (text, language) => {
  expect(second([language === 'es' ? BEFORE : TOLD, text], language).needs).toEqual([0]);
});

describe('a sentence takes along what takes it back', () => {
  test('in the short one behind it', () => {
    const texts = ['The judge Tobias Hale found flaws in the trial.', 'But he said they were not serious.'];
    const material = materialOf({ language: 'en', passages: [texts], names: NAMES, pronouns: [] });
    expect(readStatements(material)[0]?.needs).toEqual([1]);
  });

  test('but not in one that tells of something else', () => {
    const texts = ['The judge Tobias Hale found flaws in the trial.', 'But Greta Lind left Corvale.'];
    const material = materialOf({ language: 'en', passages: [texts], names: NAMES, pronouns: [] });
    expect(readStatements(material)[0]?.needs).toEqual([]);
  });
});
