import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { datingOfPage, daysOfWriting } from './pages.ts';

/** Language, the days of writing that a sentence leaves (null for none), the sentence. */
type Row = readonly [Language, string | null, string];

const ROWS: readonly Row[] = [
  ['en', '2027-06', 'Early this month, to be precise on 3 June 2027, the ferrymen of Orlo stopped rowing.'],
  ['es', '2027-06', 'A principios de este mes, en concreto el 3 de junio de 2027, pararon los barqueros.'],
  [
    'en',
    '2026-06-01/2026-06-07',
    'The board of Kestrel school voted this week, on Tuesday, June 2, to wait. Its lease ends in 2027, that is, next year.',
  ],
  ['en', '2026-03-06', 'The mill at Orlo burned down on Tuesday, 3 March 2026.\nThat was three days ago.'],
  [
    'en',
    '2026-03-04',
    'The roof of the hall came down yesterday, Tuesday, March 3, a year after the school was rebuilt under the housing act of 2024.',
  ],
  [
    'en',
    '2026-03-08',
    'Pupils go back to Kestrel school tomorrow, Monday 9 March, for the first time since the storm of 2025.',
  ],
  ['en', null, 'The strike, the longest since 2022, enters its third week on Monday, 9 March.'],
  ['en', '2026-03-08', 'Polls open at 7 a.m. today, Sunday, March 8. Turnout in 2022 was 41 percent.'],
  [
    'en',
    '2026-03-03/2026-03-09',
    'The mayor said on Tuesday morning, March 3, that the hall, opened in 2024, would be closed. “I saw it on Tuesday,” she said.',
  ],
  [
    'en',
    '2026-03-09/2026-03-15',
    'Ministers meet this Thursday, March 12, to settle a row that began in 2024.',
  ],
  [
    'en',
    '2026-03-13/2026-03-19',
    'Ministers met last Thursday, March 12, to settle a row that began in 2024.',
  ],
  [
    'en',
    '2026-03-13/2026-03-19',
    'Last Thursday, March 12, ministers met to settle a row that began in 2024.',
  ],
  [
    'en',
    '2026-03-05/2026-03-11',
    'The two sides meet again next Thursday (March 12). The row began in 2024.',
  ],
  [
    'en',
    '2026-03-09/2026-03-15',
    'Ministers met late on Thursday, March 12, this week, to settle a row that began in 2024.',
  ],
  ['en', '2026-03-03', 'Five years ago today, on March 3, 2021, the hall was opened.'],
  ['en', '2026-03-03', 'It is five years today since the hall was opened on March 3, 2021.'],
  ['en', null, 'Five years to the day after the hall opened, on March 3, 2021, it fell in last night.'],
  [
    'en',
    '2026-03-04',
    'The hall fell in last night, five years to the day after it opened on March 3, 2021.',
  ],
  ['en', null, 'On Sunday Kestrel will mark the fifth anniversary of the fire of March 8, 2021.'],
  [
    'en',
    '2026-03-02/2026-03-08',
    'This Sunday Kestrel marks the fifth anniversary of the fire of March 8, 2021.',
  ],
  ['en', null, 'Next Sunday is the fifth anniversary of the fire of March 8, 2021.'],
  [
    'en',
    '2026-03-04',
    'Today, a hundred days after the vote of 24 November 2025, there is still no government.',
  ],
  ['en', null, 'One hundred days have passed since the vote of 24 November 2025.'],
  ['en', null, 'With a week to go until the vote of 15 March 2026, the hall is shut.'],
  ['en', '2026-03-08', 'With seven days to go before the vote of 15 March 2026, the hall is shut today.'],
  ['en', '2026-03-03', 'Mr. Lund, who was born on 3 March 1956, turns 70 today.'],
  ['en', '2026-03-04', 'Mr. Lund, who was born on 3 March 1956, turned 70 yesterday.'],
  ['en', null, 'Mr. Lund will be 70 tomorrow. He was born on 3 March 1956 in Kestrel.'],
  ['en', '2026-03', 'Earlier this month, on 3 March 2026, the roof fell in.'],
  ['en', '2026-03', 'At the start of last month, on 3 February 2026, the roof fell in.'],
  ['en', '2026-03', 'Later this month, on 23 March 2026, the board will vote.'],
  ['en', null, 'The roof fell in the week before last, on 3 March 2026.'],
  [
    'en',
    '2026-03-02/2026-03-06',
    'The board voted on Monday, 2 March 2026, and will vote again on Friday, 6 March.',
  ],
  [
    'en',
    '2026-03-02/2026-03-04',
    'The board voted on 2 March 2026. It will meet again on 4 March 2026 at 7 p.m.',
  ],
  ['en', null, 'Rain fell for a fourth straight day on Friday, 6 March. The last such week was in 2024.'],
  ['en', null, 'The film “Today, May 3” opened in 2024.'],
  ['en', null, 'In the play, set on 3 March 1921, a man says that yesterday was 2 March 1921.'],
  ['es', '2026-03-04', 'El techo cedió ayer, martes 3 de marzo, un año después de la reforma de 2025.'],
  [
    'es',
    '2026-03-08',
    'Los alumnos vuelven mañana, lunes 9 de marzo, por primera vez desde el temporal de 2025.',
  ],
  ['es', '2026-03-08', 'Los colegios abren hoy domingo 8 de marzo. En 2022 votó el 41 %.'],
  [
    'es',
    '2026-03-09/2026-03-15',
    'El Gobierno se reúne este jueves 12 de marzo por un pleito que empezó en 2024.',
  ],
  [
    'es',
    '2026-03-13/2026-03-19',
    'El Gobierno se reunió el jueves pasado, 12 de marzo, por un pleito que empezó en 2024.',
  ],
  [
    'es',
    '2026-03-05/2026-03-11',
    'La junta se reunirá el próximo jueves 12 de marzo por un pleito que empezó en 2024.',
  ],
  ['es', '2026-03-03', 'Hace hoy cinco años, el 3 de marzo de 2021, se abrió el aula.'],
  ['es', '2026-03-03', 'El aula se abrió el 3 de marzo de 2021, hace hoy cinco años.'],
  ['es', '2026-03-03', 'Se cumplen hoy cinco años del incendio del 3 de marzo de 2021.'],
  ['es', '2026-03-02', 'Mañana hará cinco años del incendio del 3 de marzo de 2021.'],
  ['es', '2026-03-02/2026-03-08', 'Este domingo se cumplen cinco años del incendio del 8 de marzo de 2021.'],
  ['es', null, 'A cien días de las elecciones del 24 de noviembre de 2025 no hay gobierno.'],
  ['es', '2026-03-06', 'Faltan nueve días para las elecciones del 15 de marzo de 2026.'],
  ['es', null, 'A falta de nueve días para las elecciones del 15 de marzo de 2026, nadie gana.'],
  ['es', '2026-03-03', 'Lund, nacido el 3 de marzo de 1956, cumple hoy 70 años.'],
  ['es', null, 'A comienzos de mes, el 3 de marzo de 2026, cedió el techo.'],
  ['es', '2026-03', 'A finales de este mes, el 23 de marzo de 2026, votará la junta.'],
  ['es', '2026-03', 'El mes que viene, el 3 de abril de 2026, votará la junta.'],
  [
    'es',
    '2026-03-02/2026-03-06',
    'La junta votó el lunes 2 de marzo de 2026 y volverá a votar el viernes 6 de marzo.',
  ],
  ['es', null, 'La junta votó el lunes 2 de marzo de 2026. El viernes 6 de marzo se reunirá de nuevo.'],
  ['es', '2026-03-04', 'Anoche, 3 de marzo de 2026, cedió el techo.'],
  ['es', '2026-03-05', 'Anteayer, 3 de marzo de 2026, cedió el techo.'],
  ['es', '2026-03-06', 'Hace tres días, el 3 de marzo de 2026, cedió el techo.'],
  ['es', '2026-03-01', 'Pasado mañana, 3 de marzo de 2026, votará la junta.'],
];

const MISSED: readonly Row[] = [
  [
    'en',
    '2026-03-04',
    'A hundred days after the vote of 24 November 2025, which is to say today, there is still no government.',
  ],
  ['en', '2026-03-06', 'There are nine days left until the vote of 15 March 2026.'],
];

/** Language, the latest date told, the sentence. */
const FLOORS: readonly (readonly [Language, string, string])[] = [
  ['en', '2026-03-02', 'The board voted on 2 March 2026. It will meet again on 4 April 2026 at 7 p.m.'],
  ['en', '2026-03-04', 'The board voted on 2 March 2026 and met again on 4 March 2026.'],
  ['en', '2026-03-03', 'On Tuesday, March 3, 2026, Ada Lund told the court that “today I am free”.'],
  [
    'en',
    '2026-03-09',
    '“Tomorrow, 4 March 2026, we strike,” read a note on the door that was found on 9 March 2026.',
  ],
  [
    'en',
    '2026-01',
    'Witnesses said he told them then: “Yesterday, 3 March 2021, I sold it.” The trial opened in January 2026.',
  ],
  ['es', '2026-03-09', '«Mañana, 4 de marzo de 2026, huelga», decía una nota hallada el 9 de marzo de 2026.'],
  ['es', '2026-03-03', 'El 3 de marzo de 2026, Ana Lund dijo: «Hoy soy libre».'],
];

const page = (sentence: string) => `{T}\n\n${sentence}\n\n{B}`;

describe('the days on which a report can have been written', () => {
  test.each(ROWS)('%s %s: %s', (language, days, sentence) => {
    expect(daysOfWriting(page(sentence), language)).toBe(days);
  });

  // A count whose day is named before `today`; a count that the time grammar reads as the day itself.
  test.fails.each(MISSED)('not yet %s %s: %s', (language, days, sentence) => {
    expect(daysOfWriting(page(sentence), language)).toBe(days);
  });

  test.each(FLOORS)('%s, none, not before %s: %s', (language, floor, sentence) => {
    expect(datingOfPage(page(sentence), language).date).toMatchObject({ value: null, notBefore: floor });
  });
});
