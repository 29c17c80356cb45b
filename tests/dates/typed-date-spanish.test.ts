import { expect, it } from 'vitest';
import { typedDate } from '../../src/dates/typed-date.ts';

/** A Friday. */
const ASKER = {
  now: new Date('2026-05-29T15:00:00Z'),
  timeZone: 'America/Mexico_City',
  language: 'es',
} as const;

it.each([
  ['desde 2025', '2025'],
  ['mayo de 2025', '2025-05'],
  ['desde mayo', '2026-05'],
  ['desde el 12 de mayo', '2026-05-12'],
  ['3 de mayo de 2025', '2025-05-03'],
  ['12/05/2025', '2025-05-12'],
  ['hoy', '2026-05-29'],
  ['ayer', '2026-05-28'],
  ['anteayer', '2026-05-27'],
  ['hasta ayer', '2026-05-28'],
  ['desde el lunes', '2026-05-25'],
  ['el viernes pasado', '2026-05-22'],
  ['esta semana', '2026-05-25/2026-05-31'],
  ['la semana pasada', '2026-05-18/2026-05-24'],
  ['el mes pasado', '2026-04'],
  ['el año pasado', '2025'],
  ['hace 3 días', '2026-05-26'],
  ['los últimos 7 días', '2026-05-22'],
  ['últimos 30 días', '2026-04-29'],
  ['entre 2018 y 2024', '2018/2024'],
  ['el primer semestre de 2025', '2025-01/2025-06'],
])('%s', (typed, value) => {
  expect(typedDate(typed, ASKER)).toBe(value);
});
