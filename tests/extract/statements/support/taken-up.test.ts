import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../../src/model.ts';
import { materialOf, personCalled } from '../labelled-cases.ts';

const NAMES = ['Tobias Hale', 'Greta Lind', 'Hale', 'Lind'].map(personCalled);

/** Which sentences the last of a passage is shown with. */
function needsOfLast(passage: readonly string[], language: Language = 'en'): readonly number[] {
  const material = materialOf({ language, passages: [passage], names: NAMES, pronouns: [] });
  return readStatements(material).at(-1)?.needs ?? [];
}

describe('a thing told as known is shown with the sentence that tells it as new', () => {
  test.each([
    ['Thousands held a march along the river.', 'The march ended at noon.'],
    ['Thousands marched along the river.', 'The march was over at noon.'],
    ['Hale agreed to buy the brewery in Corvale.', 'Lind said voters doubted the purchase.'],
    ['Hale filed a petition to the mayor of Corvale.', 'In the petition, Hale asked for a bridge.'],
    ['Lind spoke at the ceremony marking the anniversary of Corvale.', 'The ceremony was held at noon.'],
  ])('%s %s', (told, text) => {
    expect(needsOfLast([told, text])).toEqual([0]);
  });

  test('also where another stands between', () => {
    const passage = ['Hale found a shotgun in Corvale.', 'Lind was pleased.', 'The gun was sent to Altona.'];
    expect(needsOfLast(passage)).toEqual([0]);
  });

  test.each([
    ['Thousands held a march along the river.', 'The march of the miners ended at noon.'],
    ['Thousands held a march along the river.', 'Hale saw a march that ended at noon.'],
    ['Thousands saw the river.', 'The river was high.'],
    ['Hale leads a country without a bridge.', 'The country was at peace.'],
  ])('but not: %s %s', (told, text) => {
    expect(needsOfLast([told, text])).toEqual([]);
  });

  test.each([
    ['Hale presentó una oferta por la fábrica.', 'La oferta vence en mayo.'],
    ['Hale fue asesinado en Corvale.', 'El crimen, ocurrido en mayo, sigue sin aclarar.'],
  ])('%s %s', (told, text) => {
    expect(needsOfLast([told, text], 'es')).toEqual([0]);
  });
});

describe('those who are only counted are shown with their names', () => {
  const TOLD = 'Tobias Hale will meet Greta Lind on Monday.';

  test.each(['Both leaders want a bridge.', 'Rain fell as the two leaders met.'])('%s', (text) => {
    expect(needsOfLast([TOLD, text])).toEqual([0]);
    expect(needsOfLast([TOLD, 'It rained.', text])).toEqual([0]);
  });

  test.each([
    'Both sides want a bridge.',
    'Lind and Hale said both leaders want a bridge.',
    'Both leaders and voters slept.',
  ])('but not: %s', (text) => {
    expect(needsOfLast([TOLD, text])).toEqual([]);
  });

  test('in Spanish', () => {
    const told = 'Tobias Hale se reunirá el lunes con Greta Lind.';
    expect(needsOfLast([told, 'Ambos líderes quieren un puente.'], 'es')).toEqual([0]);
    expect(needsOfLast([told, 'Ambas partes quieren un puente.'], 'es')).toEqual([]);
  });
});

describe('what turns against the sentence before, or comes after it, is shown with it', () => {
  const TOLD = 'The town of Corvale had long wanted a bridge.';

  test.each([
    'But Hale refused to pay.',
    'Instead, Hale built a dam.',
    'Since then, Hale has built a dam.',
    'Lind then wrote to the mayor of Altona.',
    'Until this week.',
    '"They will not have it," said Hale.',
    '"All this shows that Corvale is small," said Hale.',
  ])('%s', (text) => {
    expect(needsOfLast([TOLD, text])).toEqual([0]);
  });

  test.each([
    'Hale chose a dam instead of a bridge.',
    'If it rains, Lind will then stay.',
    '"We will have it," said Hale.',
  ])('but not: %s', (text) => {
    expect(needsOfLast([TOLD, text])).toEqual([]);
  });

  test.each([
    'Pero Hale no quiso pagar.',
    'Desde entonces, Hale ha hecho una presa.',
    'Lind escribió entonces al alcalde de Altona.',
  ])('%s', (text) => {
    expect(needsOfLast(['El pueblo de Corvale quería un puente.', text], 'es')).toEqual([0]);
  });
});

test('an answer within a quotation is shown with what it answers', () => {
  const passage = [
    'Hale said: "Corvale sleeps.',
    'Could others be to blame?',
    'Not only the mayor but also Lind."',
  ];
  expect(needsOfLast(passage)).toEqual([0, 1]);
});

test('whose source "his" doubts have is no person that it may mean', () => {
  const passage = [
    'Tobias Hale left the council.',
    'The source of his doubts was plain: he and his town had debts.',
  ];
  expect(needsOfLast(passage)).toEqual([0]);
});

test('who speaks by a role alone is shown with whoever has the name', () => {
  const passage = [
    'Tobias Hale visitó ayer Corvale.',
    'El puente es viejo.',
    '«Hace falta otro puente», dijo el dirigente conservador.',
  ];
  expect(needsOfLast(passage, 'es')).toEqual([0]);
});

test('what only helps never takes the place of what must be there', () => {
  const passage = [
    'Hale built a mill in Corvale.',
    'But Lind wanted a bridge.',
    'But the mill burnt.',
    'So Lind paid.',
    'She is liked.',
  ];
  expect(needsOfLast(passage)).toContain(3);
});

describe('what somebody did is shown with the sentence that tells it of him', () => {
  test.each(["Hale's refusal came late.", "Lind opposed Hale's refusal."])('%s', (text) => {
    expect(needsOfLast(['Tobias Hale would not sign.', text])).toEqual([0]);
  });

  test.each(["Hale's plan for a dam came late.", "Lind's plan came late.", "Lind opposed Monday's plan."])(
    'but not: %s',
    (text) => {
      expect(needsOfLast(['Tobias Hale would not sign.', text])).toEqual([]);
    },
  );
});

test('what "But" turns against is not shown where that hangs on another itself', () => {
  const passage = ['Corvale wanted a bridge.', 'But Hale refused to pay.', 'But Lind had money.'];
  expect(needsOfLast(passage.slice(0, 2))).toEqual([0]);
  expect(needsOfLast(passage)).toEqual([]);
});

describe('those who are counted by themselves are shown with whoever names them', () => {
  const TOLD = 'The council fined Tobias Hale and Greta Lind.';

  test.each(['Both deny the charges.', 'All fled to Altona.'])('%s', (text) => {
    expect(needsOfLast([TOLD, text])).toEqual([0]);
    expect(needsOfLast([TOLD, 'Corvale slept.', text])).toEqual([0]);
  });

  test.each(['All depends on the vote.', 'All looked smooth in Corvale.', 'Many believe the mayor.'])(
    'but not: %s',
    (text) => {
      expect(needsOfLast([TOLD, text])).toEqual([]);
    },
  );

  test('in Spanish', () => {
    const told = 'El ayuntamiento multó a Tobias Hale y Greta Lind.';
    expect(needsOfLast([told, 'Ambos rechazan los cargos.'], 'es')).toEqual([0]);
  });
});

describe('what says little without the sentence before is shown with it', () => {
  const TOLD = 'Tobias Hale spoke of bigger mills in Corvale.';

  test.each([
    'As did Lind, the mayor of Altona.',
    'Lind, now 62, denies this.',
    'Lind, who was mayor at the time, slept.',
    '"It helped us to win," Lind said.',
    'It is likely to be opposed by Lind.',
    'The biggest mills would be in Altona.',
  ])('%s', (text) => {
    expect(needsOfLast([TOLD, text])).toEqual([0]);
  });

  test.each([
    'As is custom, Lind slept.',
    'In 2003 Lind was mayor at the time.',
    '"It takes time," Lind said.',
    'It is likely that Lind sleeps.',
    'The biggest bridge would be in Altona.',
  ])('but not: %s', (text) => {
    expect(needsOfLast([TOLD, text])).toEqual([]);
  });
});

test('what somebody said is shown with the sentence that names him, also where another stands between', () => {
  const passage = [
    'Tobias Hale said the dam was old.',
    'Corvale slept.',
    "Hale's statement shocked the mayor.",
  ];
  expect(needsOfLast(passage)).toEqual([0]);
});

test('what is said of all but one is shown with the one', () => {
  const passage = ['A fair mayor would not sell the bridge of Corvale.', 'Yet the mayor has.'];
  const material = materialOf({ language: 'en', passages: [passage], names: NAMES, pronouns: [] });
  expect(readStatements(material)[0]?.needs).toEqual([1]);
});

test('a role right behind a sentence that begins with a name is that of whoever has it', () => {
  const passage = [
    '«Estoy orgulloso», dijo el técnico Tobias Hale.',
    'Urbeno deja de entrenar al Corvale.',
    'El exjugador abandonó el cargo ayer.',
  ];
  expect(needsOfLast(passage, 'es')).toEqual([1]);
});

test('whom a clause in front means is not said where the sentence names him behind it', () => {
  const passage = ['Tobias Hale slept.', 'A day after he was booed, Tobias Hale stayed at home.'];
  const pronouns = [{ word: 'he', name: 'Tobias Hale' }];
  const material = materialOf({ language: 'en', passages: [passage], names: NAMES, pronouns });
  const last = readStatements(material).at(-1);
  expect([last?.needs, last?.antecedents]).toEqual([[], []]);
});
