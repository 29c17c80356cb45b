import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { BODY, datingOfPage } from './pages.ts';

/** What stands above the text, the language, and the date that a careful reader takes; null for none. */
type Head = readonly [string, Language, string | null];

const HEADS: readonly Head[] = [
  ['The Varn Echo\nMill closes for good\nBy Tilda Moss\n12 May 2026', 'en', '2026-05-12'],
  ['Mill closes for good\nTilda Moss | May 12, 2026 | 7:05 a.m.', 'en', '2026-05-12'],
  ['Mill closes for good\nPublished: Tue, 12 May 2026 07:05 BST', 'en', '2026-05-12'],
  ['Mill closes for good\nTUESDAY, MAY 12, 2026', 'en', '2026-05-12'],
  ['Mill closes for good\n2026-05-12T07:05:00Z', 'en', '2026-05-12'],
  ['Mill closes for good\n12 May 2026 (updated 14 May 2026)', 'en', '2026-05-12'],
  ['Mill closes for good\nFirst published on Tue 12 May 2026 07.05 BST', 'en', '2026-05-12'],
  ['Mill closes for good\nby Tilda Moss · 12.05.2026 · 3 min read', 'en', '2026-05-12'],
  ['Mill closes for good\nTilda Moss in Varnmoor\nTue 12 May 2026 07.05 BST', 'en', '2026-05-12'],
  ['Mill closes for good\nPosted 05/13/2026 at 7:05 AM', 'en', '2026-05-13'],
  ['Mill closes for good\n13/05/2026 07:05', 'en', '2026-05-13'],
  ['Mill closes for good\n05/12/2026', 'en', '2026'],
  ['Mill closes for good\n12/05/2026 07:05 BST', 'en', '2026-05-12'],
  ['Mill closes for good\n05/12/2026 7:05 AM EDT', 'en', '2026-05-12'],
  ['VARNMOOR, May 12, 2026 (Northern Wire) - Mill closes for good.', 'en', '2026-05-12'],
  ['Varn Echo, Vol. 12, No. 5\nTuesday 12th May 2026\nMill closes for good', 'en', '2026-05-12'],
  ['Mill closes for good\nMay 12th, 2026 by Tilda Moss', 'en', '2026-05-12'],
  ['Mill closes for good\nBy TILDA MOSS MAY 12, 2026', 'en', '2026-05-12'],
  ['Mill closes for good\nLast updated at 7:05 on 12 May 2026', 'en', '2026-05-12'],
  ['Mill closes for good\nTilda Moss, May 12 2026, 7.05am', 'en', '2026-05-12'],
  ['Mill closes for good\nBy Tilda Moss\nPublished May 12, 2026\nUpdated May 14, 2026', 'en', '2026-05-12'],
  [
    'Varn Trade Daily > Timber\nArticle date: 12-May-26    Word count: 310\nMill closes for good',
    'en',
    '2026-05-12',
  ],
  ['Mill closes for good\nPublication date: May 12, 2026 Section: Timber', 'en', '2026-05-12'],
  ['Mill closes for good\nVarnmoor / 12 May 2026 / Tilda Moss', 'en', '2026-05-12'],
  ['Mill closes for good\nSecret until:\n05/13/2036', 'en', null],
  ['Mill closes for good\nPublished:\n05/13/2026', 'en', '2026-05-13'],
  ['Tuesday, 2 June 2026, 09:41 | 18°C Cloudy | Today’s paper\nMill closes for good', 'en', null],
  [
    'Now: Tuesday, 2 June 2026, 09:41\nMill closes for good\nBy Tilda Moss. Published 12 May 2026',
    'en',
    '2026-05-12',
  ],
  ['© 2026 Varn Echo\nMill closes for good\nBy Tilda Moss', 'en', null],
  ['Founded 3 March 1889\nMill closes for good\nBy Tilda Moss', 'en', null],
  ['Terms of use effective 1 January 2026\nMill closes for good', 'en', null],
  ['On this day: 12 May 1921\nMill closes for good\nBy Tilda Moss', 'en', null],
  ['Mill closes for good\nPhoto: The mill on 3 June 2019. (Varn Echo)', 'en', null],
  ['Cierra el molino\nPor Elsa Prado | 12/05/2026 08:30 h', 'es', '2026-05-12'],
  ['Cierra el molino\nElsa Prado\nVarnal - 12 MAY 2026 - 08:30 CEST', 'es', '2026-05-12'],
  ['Cierra el molino\nMartes, 12 de mayo de 2026', 'es', '2026-05-12'],
  ['Cierra el molino\nPublicado el 12 de mayo de 2026 a las 08:30', 'es', '2026-05-12'],
  ['Cierra el molino\n12 may. 2026 08:30', 'es', '2026-05-12'],
  ['Cierra el molino\n12-05-2026', 'es', '2026-05-12'],
  ['Cierra el molino\n12.05.2026 | 08:30', 'es', '2026-05-12'],
  ['Cierra el molino\nVarnal, a 12 de mayo de 2026', 'es', '2026-05-12'],
  ['VARNAL, 12 may. 2026 (Agencia Sur) - Cierra el molino.', 'es', '2026-05-12'],
  ['Varnal, 12 de mayo de 2026 (Agencia Sur).- Cierra el molino.', 'es', '2026-05-12'],
  ['Cierra el molino\nRedacción | martes 12 de mayo de 2026', 'es', '2026-05-12'],
  ['Cierra el molino\nComarca / 12 de mayo de 2026 / Elsa Prado', 'es', '2026-05-12'],
  ['Hoy es martes 2 de junio de 2026 | 24 °C\nCierra el molino', 'es', null],
  ['Cierra el molino\nPor Elsa Prado. Publicado el 12 de mayo de 2026', 'es', '2026-05-12'],
  ['Cierra el molino\nFecha: 12/05/2026', 'es', '2026-05-12'],
  ['Cierra el molino\nCreado: 12 de mayo de 2026 | Actualizado: 14 de mayo de 2026', 'es', '2026-05-12'],
  ['Cierra el molino\nActualizado a 12/05/2026 08:30', 'es', '2026-05-12'],
  ['El Eco de Varnal, fundado el 3 de marzo de 1889\nCierra el molino\nPor Elsa Prado', 'es', null],
  ['Aviso legal actualizado el 1 de enero de 2026\nCierra el molino\nPor Elsa Prado', 'es', null],
  ['Tal día como hoy: 12 de mayo de 1921\nCierra el molino\nPor Elsa Prado', 'es', null],
];

function dateOf(page: string, language: Language): string | null {
  return datingOfPage(page, language).date.value;
}

describe('the date that the head of a page gives', () => {
  test.each(HEADS)('%j', (head, language, date) => {
    expect(dateOf(`${head}\n\n${BODY[language]}`, language)).toBe(date);
  });
});

describe('the date that a page gives below its text', () => {
  test.each([
    ['First published 12 May 2026', '2026-05-12'],
    ['© 2026 Varn Echo Ltd. All rights reserved.', null],
    ['Related\nCrane falls at pier — 2 February 2026', null],
    ['What’s on\nSat 16 May 2026 — Book fair', null],
    ['Comments (2)\nOtto, 14 May 2026: Well done!', null],
  ])('%s', (tail, date) => {
    expect(dateOf(`Mill closes for good\nBy Tilda Moss\n\n${BODY.en}\n\n${tail}`, 'en')).toBe(date);
  });
});

describe('digits whose order English leaves open', () => {
  test.each([
    ['The gate fell on Monday, 11 May.', '2026-05-12'],
    ['The gate fell on Friday, 4 December.', '2026-12-05'],
    ['Tickets went on sale on 14/04/2026.', '2026-05-12'],
    ['Tickets went on sale on 04/14/2026.', '2026-12-05'],
    ['Nobody saw it.', '2026'],
  ])('%s', (sentence, date) => {
    expect(dateOf(`Mill closes for good\n12/05/2026\n\n${BODY.en}\n\n${sentence}`, 'en')).toBe(date);
  });
});

/** What a text counts to the day of writing. */
describe('a date inferred from what the text counts', () => {
  test.each([
    ['en', 'The dam burst on 4 April 2026. That was ten days ago, and the road is still shut.', '2026-04-14'],
    ['en', 'The strike that began on Monday, 4 May 2026, today enters its fourth day.', '2026-05-07'],
    [
      'en',
      'They came yesterday, a year to the day after the cinema burned down on 21 June 2025.',
      '2026-06-22',
    ],
    [
      'en',
      'With ten days to go until the vote of 14 June 2026, both sides today claim to lead.',
      '2026-06-04',
    ],
    ['en', 'Otto Varga, born on 7 May 1986, turns 40 today.', '2026-05-07'],
    [
      'en',
      'Having rejected it on Monday, 15 June 2026, the Senate will take it up on Friday, 19 June.',
      '2026-06',
    ],
    ['en', 'The trial, which opened on Monday, 4 May 2026, is now in its third week.', '2026-05'],
    ['en', 'Tomorrow is 15 May 2026, and nobody has paid.', '2026-05-14'],
    ['en', 'The last day, 15 May 2026, is tomorrow.', '2026-05-14'],
    ['en', 'Three weeks ago today, on 12 April 2026, the gate fell.', '2026-05-03'],
    ['en', 'This morning, 12 May 2026, the gate fell.', '2026-05-12'],
    ['en', 'The board will meet next Friday, 15 May 2026.', '2026-05'],
    ['en', 'The board met last Tuesday, 12 May 2026.', '2026-05'],
    ['en', 'Today marks two years since the fire of 12 May 2024.', '2026-05-12'],
    ['en', 'Tomorrow is the tenth anniversary of the fire of 12 May 2016.', '2026-05-11'],
    ['en', 'At the beginning of this month, on 12 May 2026, the gate fell.', '2026-05'],
    ['en', 'The gate fell on 27 April 2026, late last month, and was sold.', '2026-05'],
    ['en', 'Early next month, on 3 June 2026, the gate is to be sold.', '2026-05'],
    ['en', 'The gate fell earlier this week, on 12 May 2026.', '2026-05'],
    ['en', 'At the end of last week, on 8 May 2026, the gate fell.', '2026-05'],
    ['es', 'La reja cayó a principios de este mes, el 12 de mayo de 2026.', '2026-05'],
    ['es', 'La reja cayó a finales del mes pasado, el 27 de abril de 2026.', '2026-05'],
    ['es', 'La reja cayó el 12 de mayo de 2026, a principios de esta semana.', '2026-05'],
    ['es', 'La subasta será la semana que viene, el 20 de mayo de 2026.', '2026-05'],
    ['es', 'Hoy es lunes 4 de mayo de 2026 y nadie ha pagado.', '2026-05-04'],
    ['es', 'El juicio, que empezó el lunes 4 de mayo de 2026, está ya en su tercera semana.', '2026-05'],
    ['es', 'La reja cayó ayer, 12 de mayo de 2026.', '2026-05-13'],
    ['es', 'La junta se reúne el próximo viernes, 15 de mayo de 2026.', '2026-05'],
    ['es', 'Hoy se cumple el décimo aniversario del incendio del 12 de mayo de 2016.', '2026-05-12'],
    ['es', 'Mañana se cumplen veinte años del naufragio del 1 de diciembre de 2005.', '2025-11-30'],
    ['es', 'El paro que empezó el 9 de febrero de 2026 entra hoy en su cuarto día.', '2026-02-12'],
    ['es', 'La presa reventó el 4 de abril de 2026. Eso fue hace diez días.', '2026-04-14'],
    ['es', 'Hoy faltan diez días para las elecciones del 14 de junio de 2026.', '2026-06-04'],
  ] as const)('%s: %s', (language, text, date) => {
    expect(dateOf(`${text}\n\n${BODY[language]}`, language)).toBe(date);
  });

  test.each([
    ['en', 'She said today that he died ten days after the vote of 4 April 2026.'],
    ['en', 'Today he remembered the third day of the war that began on 4 April 2022.'],
    ['en', 'The firm moved on Monday, 3 March 2003. The board meets on Monday.'],
    // Some count the week from Sunday.
    ['en', 'The gate fell earlier this week, on Sunday 10 May 2026.'],
    ['en', 'After the vote of 3 May 2026, this month the clerk took leave.'],
    ['en', 'It fell “earlier this month, on 3 May 2019”, he wrote. On 4 March 2026 he was arrested.'],
    ['en', 'The mill burned in 2005. The hearing is tomorrow evening, Tuesday 10 July.'],
    ['en', 'Whoever came after 1 January 2014 will be sent home by 3 January 2014.'],
    ['es', 'Hoy debe cumplir cinco años de cárcel por los hechos del 3 de mayo de 2019.'],
  ] as const)('none in %s: %s', (language, text) => {
    expect(dateOf(`${text}\n\n${BODY[language]}`, language)).toBeNull();
  });
});

/** What stands below the text. */
describe('a date at the foot of a page', () => {
  test.each([
    ['en', 'Share  Tweet  WhatsApp\nTuesday 12 May 2026 06:14, Legal', '2026-05-12'],
    ['en', 'Share | Tweet\nTuesday, 12 May 2026, 6:14 am', '2026-05-12'],
    ['es', 'Facebook  Twitter  WhatsApp\nMartes, 12 de mayo de 2026, 06:14 h', '2026-05-12'],
    // The weekday of another year, another line with a day, a box of what is on, comments.
    ['en', 'Share  Tweet\nMonday 12 May 2026 06:14, Legal', null],
    ['en', 'Vote counted (9 May 2026)\nShare  Tweet\nTuesday 12 May 2026 06:14, Legal', null],
    ['en', "WHAT'S ON\nTuesday 12 May 2026 19:00, Corn Hall", null],
    ['en', 'Comments\nWell done!\nTuesday 12 May 2026 06:14', null],
  ] as const)('%s: %s', (language, foot, date) => {
    expect(dateOf(`Mill closes for good\nBy the legal desk\n\n${BODY[language]}\n\n${foot}`, language)).toBe(
      date,
    );
  });
});
