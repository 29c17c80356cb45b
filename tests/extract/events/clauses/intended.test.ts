import { describe, expect, test } from 'vitest';
import { eventsIn } from '../told.ts';

const told = (text: string, language: 'en' | 'es') =>
  eventsIn(text, { language, names: ['Omar Brask', 'Ilse Varga'] }).map(
    ({ date, start, end }) => `${date}: ${text.slice(start, end)}`,
  );

describe('what was threatened, wished, supposed or alleged is not told as done', () => {
  test.each([
    ['Omar Brask threatened on Monday to close the pier.', '2026-05-25: Omar Brask threatened on Monday'],
    [
      'The yard has until June to repay Ilse Varga, the judge ruled on Monday.',
      '2026-05-25: the judge ruled on Monday.',
    ],
    ['Omar Brask has pleaded guilty to fraud.', 'null: Omar Brask has pleaded guilty to fraud.'],
    ['Had Omar Brask fled on Monday, the guards would have caught him.'],
    ['Omar Brask was to be sentenced on Monday.'],
    ['Omar Brask nearly drowned on Monday.'],
    ['Police believe that Omar Brask set the fire on Monday.'],
    [
      'Police accused Omar Brask on Monday of burning a barn.',
      '2026-05-25: Police accused Omar Brask on Monday',
    ],
    ['Omar Brask denied having bribed the mayor in 2024.', 'null: Omar Brask denied'],
  ])('%s', (text, ...expected) => {
    expect(told(text, 'en')).toEqual(expected);
  });

  test.each([
    ['Omar Brask amenazó el lunes con cerrar el muelle.', '2026-05-25: Omar Brask amenazó el lunes'],
    ['El fiscal negó el lunes que la guardia disparara.', '2026-05-25: El fiscal negó el lunes'],
    ['Pidió el lunes que Ilse Varga dimitiera.', '2026-05-25: Pidió el lunes'],
    ['De haber sonado la alarma el lunes, Omar Brask habría escapado.'],
  ])('%s', (text, ...expected) => {
    expect(told(text, 'es')).toEqual(expected);
  });
});

describe('a clause without a date does not take that of the clause around it', () => {
  test.each([
    [
      'en',
      'The shed that guards searched on Monday was burned down.',
      'null: The shed that guards searched on Monday was burned down.',
      '2026-05-25: that guards searched on Monday',
    ],
    [
      'en',
      'A smuggler arrested on Monday has been freed.',
      'null: A smuggler arrested on Monday has been freed.',
      '2026-05-25: arrested on Monday',
    ],
    [
      'es',
      'Ilse Varga, que cruzó la sierra a pie, recibió el lunes las llaves.',
      '2026-05-25: Ilse Varga, que cruzó la sierra a pie, recibió el lunes las llaves.',
      'null: que cruzó la sierra a pie,',
    ],
    [
      'es',
      'La víspera de su muerte, ocurrida el 3 de mayo, firmó Ilse Varga la carta.',
      '2026-05-02: La víspera de su muerte, ocurrida el 3 de mayo, firmó Ilse Varga la carta.',
      '2026-05-03: su muerte, ocurrida el 3 de mayo',
    ],
  ] as const)('%s: %s', (language, text, ...expected) => {
    expect([...told(text, language)].sort()).toEqual([...expected].sort());
  });
});
