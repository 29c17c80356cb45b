import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/dates/find-times.ts';
import { marked } from './marked.ts';

/** Thursday. */
const REFERENCE = '2026-05-28';

type Row = readonly [string, ...(readonly [string, string, string | null])[]];

const ROWS: readonly Row[] = [
  ['Renunció [el 12 de mayo de 2024].', ['2024-05-12', 'DATE', '2024-05-12']],
  ['Renunció [el 12 de mayo].', ['2026-05-12', 'DATE', '2026-05-12']],
  [
    'Cenaron [ayer]. [El día anterior] se vieron.',
    ['2026-05-27', 'DATE', '2026-05-27'],
    ['2026-05-26', 'DATE', '2026-05-26'],
  ],
  [
    'Llegó [ayer]. La vio [el mismo día] que la eligieron.',
    ['2026-05-27', 'DATE', '2026-05-27'],
    ['XXXX-XX-XX', 'DATE', null],
  ],
  [
    'Cayó [el 5 de mayo] por un robo de [1996]. Su socio cayó [ese mismo día].',
    ['2026-05-05', 'DATE', '2026-05-05'],
    ['1996', 'DATE', '1996'],
    ['2026-05-05', 'DATE', '2026-05-05'],
  ],
  ['Renunció [el primero de mayo].', ['2026-05-01', 'DATE', '2026-05-01']],
  ['Renunció en [julio del 2024].', ['2024-07', 'DATE', '2024-07']],
  ['Renunció en [diciembre].', ['2025-12', 'DATE', '2025-12']],
  ['Renunció en [2006].', ['2006', 'DATE', '2006']],
  ['Lo detuvieron [anteayer].', ['2026-05-26', 'DATE', '2026-05-26']],
  ['Lo detuvieron [ayer].', ['2026-05-27', 'DATE', '2026-05-27']],
  ['Lo detuvieron [hace tres días].', ['2026-05-25', 'DATE', '2026-05-25']],
  ['Lo detuvieron [hace dos semanas].', ['2026-W20', 'DATE', '2026-05']],
  ['Lo detuvieron [hace tres meses].', ['2026-02', 'DATE', '2026-02']],
  ['Lo detuvieron [hace un año].', ['2025', 'DATE', '2025']],
  ['Lo detuvieron [la semana pasada].', ['2026-W21', 'DATE', '2026-05']],
  ['Lo detuvieron [el año pasado].', ['2025', 'DATE', '2025']],
  ['Lo detuvieron [el martes].', ['2026-05-26', 'DATE', '2026-05-26']],
  ['Lo detuvieron [el lunes pasado].', ['2026-05-25', 'DATE', '2026-05-25']],
  ['Vive aquí desde [hace dos años].', ['P2Y', 'DURATION', null]],
  ['La línea dice [16 abr 2026].', ['2026-04-16', 'DATE', '2026-04-16']],
  [
    'Hubo juegos en [1996], [1998] y [2000].',
    ['1996', 'DATE', '1996'],
    ['1998', 'DATE', '1998'],
    ['2000', 'DATE', '2000'],
  ],
  ['El diario lo contó en la Avenida 17 de Junio.'],
  ['Sale un índice [diario].', ['P1D', 'SET', null]],
  ['[El domingo por la mañana] disparó.', ['2026-05-24TMO', 'TIME', '2026-05-24']],
  ['La visita será [el próximo lunes].', ['2026-06-01', 'DATE', '2026-06-01']],
  ['La junta puede votar en [octubre].', ['2026-10', 'DATE', '2026-10']],
  ['Se reunirían en [octubre], dijo.', ['2026-10', 'DATE', '2026-10']],
  ['Los socios tendrán en [octubre] su junta.', ['2026-10', 'DATE', '2026-10']],
  ['Los socios querían en [octubre] su junta.', ['2025-10', 'DATE', '2025-10']],
  ['Las tropas abrían en [octubre] el paso.', ['2025-10', 'DATE', '2025-10']],
  ['[Hoy, jueves], se reúnen.', ['2026-05-28', 'DATE', '2026-05-28']],
  ['Vuelve [mañana].', ['2026-05-29', 'DATE', '2026-05-29']],
  ['Lo dijo [esta tarde].', ['2026-05-28TAF', 'TIME', '2026-05-28']],
  ['Ocurrió en [la década de los noventa].', ['199', 'DATE', '1990/1999']],
  ['El convento es d[el siglo XIX].'.replace('d[el', '[del'), ['18', 'DATE', '1800/1899']],
  ['Creció en [el primer trimestre de 2024].', ['2024-Q1', 'DATE', '2024-01/2024-03']],
  ['Duró [cuatro meses].', ['P4M', 'DURATION', null]],
  ['Se reúnen [cada seis meses].', ['P6M', 'SET', null]],
  ['[Actualmente] gobierna Lidia Ferrán.', ['PRESENT_REF', 'DATE', null]],
  ['[Recientemente] renunció Lidia Ferrán.', ['PAST_REF', 'DATE', null]],
];

describe('time expressions of Spanish', () => {
  test.each(ROWS.map(([written, ...expected]) => ({ written, expected })))(
    '$written',
    ({ written, expected }) => {
      const { text, spans } = marked(written);
      const found = findTimes(text, { language: 'es', reference: REFERENCE }).filter(
        ({ type }) => type !== 'RANGE',
      );
      expect(
        found.map(({ start, end, text: words, value, type, when }) => ({
          start,
          end,
          text: words,
          value,
          type,
          when,
        })),
      ).toEqual(
        spans.map((span, index) => {
          const [value, type, when] = expected[index] ?? [];
          return { ...span, value, type, when };
        }),
      );
    },
  );

  test.each([
    ['Gobernó de 2018 a 2024.', '2018/2024'],
    ['Gobernó entre 2018 y 2024.', '2018/2024'],
    ['Gobernó desde enero de 2019 hasta mayo de 2020.', '2019-01/2020-05'],
  ])('%s is a range', (text, value) => {
    const found = findTimes(text, { language: 'es', reference: null });
    expect(found.find(({ type }) => type === 'RANGE')?.value).toBe(value);
  });

  test.each(['Trabajan en la planta 18.', 'Ganó 2000 pesetas.', 'Julio Marín y Abril Soto cantan.'])(
    '%s names no date',
    (text) => {
      expect(findTimes(text, { language: 'es', reference: REFERENCE })).toEqual([]);
    },
  );
});

test('un hoy que dice cómo son las cosas no es un día desde el que se cuenta', () => {
  const text = 'Ayer habló Elsa Prado, que hoy dirige el puerto. El día anterior había callado.';
  const times = findTimes(text, { language: 'es', reference: '2026-05-28' });
  expect(times.at(-1)?.when).toBe('2026-05-26');
});
