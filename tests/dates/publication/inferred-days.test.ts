import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { datingOfPage, daysOfWriting } from './pages.ts';

/** Language, the days of writing that a sentence leaves (null for none), the sentence. */
type Row = readonly [Language, string | null, string];

const page = (sentence: string) => `{T}\n\n${sentence}\n\n{B}`;

const LEFT: readonly Row[] = [
  ['en', '2026-06-02', 'A week from today, on 9 June 2026, the bank opens.'],
  ['en', '2026-05-21', 'The clerk resigned today, Thursday, May 21. The mill has been empty since 2023.'],
  [
    'en',
    '2026-05-22',
    'The clerk resigned yesterday (Thursday, May 21), three years after the flood of 2023.',
  ],
  ['en', '2026-05-21', 'The clerk will resign tomorrow, Friday 22 May, under the rules of 2022.'],
  ['en', '2026-05-22', 'Tonight, Friday 22 May, the mill is lit for the first time since 2021.'],
  ['en', '2026-06-14', 'Voters go to the polls today, Sunday, June 14, four years after the vote of 2022.'],
  ['en', '2026-05-12', 'The gates were shut last night, Monday 11 May, for the first time since 2022.'],
  ['en', '2026-05-11', 'The clerk was arrested this morning, Monday, 11 May, a year after the vote of 2025.'],
  [
    'en',
    '2025-11-18',
    'The hearing set for tomorrow, Wednesday, November 19, has been put off. The charge dates from 2023.',
  ],
  ['en', '2026-05-21', '“Today, Thursday, May 21, is a black day,” said the clerk. The mill opened in 2024.'],
  ['en', '2026-05-21', 'The mill closes at midnight tonight (Thursday 21 May). The law is of 2022.'],
  ['en', '2026-05-21', 'The day before yesterday, Tuesday 19 May, the dam gave way. It was built in 2024.'],
  ['en', '2026-05-21', 'Two days ago, on Tuesday 19 May, the dam gave way. It was built in 2024.'],
  ['en', '2026-06', 'Earlier this month, on Tuesday, June 9, the bank opened. The act is of 2022.'],
  ['en', '2026-06', 'On Tuesday, June 9, earlier this month, the bank opened. The act is of 2022.'],
  ['en', '2026-07', 'Late last month, on Tuesday, June 9, the bank opened. The act is of 2022.'],
  ['en', '2026-05', 'Next month, on Tuesday, June 9, the bank opens. The act is of 2022.'],
  [
    'en',
    '2026-06-08/2026-06-14',
    'Earlier this week, on Tuesday, June 9, the bank opened. The act is of 2022.',
  ],
  ['en', '2026-06-15/2026-06-21', 'Last week, on Tuesday, June 9, the bank opened. The act is of 2022.'],
  ['en', '2026-06-01/2026-06-07', 'Next week, on Tuesday, June 9, the bank opens. The act is of 2022.'],
  ['en', '2026-06-08/2026-06-14', 'The bank opens this Tuesday, June 9. The act is of 2022.'],
  ['en', '2026-06-02/2026-06-08', 'The bank opens next Tuesday, June 9. The act is of 2022.'],
  ['en', '2026-06-10/2026-06-16', 'The bank opened last Tuesday, June 9. The act is of 2022.'],
  ['en', '2026-06-10/2026-06-16', 'The bank opened this past Tuesday, June 9. The act is of 2022.'],
  ['en', '2026-06-02/2026-06-08', 'The bank opens this coming Tuesday, June 9. The act is of 2022.'],
  ['en', '2026-06-15/2026-06-21', 'The bank opened on Tuesday of last week, 9 June 2026.'],
  ['en', '2026-06-16', 'The bank opened a week ago today, on 9 June 2026.'],
  ['en', '2026-06-16', 'A week ago today, on Tuesday 9 June, the bank opened. The act is of 2022.'],
  ['en', '2026-06-09', 'Exactly a month ago, on 9 May 2026, the bank opened.'],
  ['en', '2026-06-09', 'The fire broke out on 9 May 2026, exactly one month ago today.'],
  ['en', '2026-06-09', 'Six months ago today, on 9 December 2025, the bank opened.'],
  ['en', '2026-06-09', 'A year ago today, on 9 June 2025, the bank opened.'],
  ['en', '2026-06-08/2026-06-14', 'Ten years ago this week, on 9 June 2016, the bank burned.'],
  ['en', '2026-06', 'Ten years ago this month, on 9 June 2016, the bank burned.'],
  ['en', '2026-06-09', 'Today is the tenth anniversary of the fire of 9 June 2016.'],
  ['en', '2026-06-08', 'Tomorrow marks ten years since the fire of 9 June 2016.'],
  ['en', '2026-06-10', 'Yesterday was the first anniversary of the fire of 9 June 2025.'],
  ['en', '2026-06-13', 'The siege, which began on 9 June 2026, is in its fifth day.'],
  ['en', '2026-06-13', 'Today is day five of the siege that began on 9 June 2026.'],
  ['en', '2026-06-04', 'The vote of 14 June 2026 is ten days away.'],
  ['en', '2026-06-04', 'The vote is ten days away, on 14 June 2026.'],
  ['en', '2026-06-12', 'Polling day, 14 June 2026, is two days away.'],
  ['es', '2026-09-15', 'El pleno votó ayer, lunes 14 de septiembre, la ley de 2025.'],
  ['es', '2026-05-21', 'El pleno vota hoy, jueves 21 de mayo, la ley de 2023.'],
  ['es', '2026-05-18/2026-05-24', 'Este jueves, 21 de mayo, el pleno vota la ley de 2023.'],
  ['es', '2026-05-14/2026-05-20', 'El pleno votará el próximo jueves, 21 de mayo, la ley de 2023.'],
  ['es', '2026-05-22/2026-05-28', 'El pleno votó el pasado jueves, 21 de mayo, la ley de 2023.'],
  ['es', '2026-05-22/2026-05-28', 'El pleno votó el jueves pasado, 21 de mayo, la ley de 2023.'],
  ['es', '2026-05-14/2026-05-20', 'El jueves que viene, 21 de mayo, el pleno votará la ley de 2023.'],
  ['es', '2026-05-11/2026-05-17', 'La semana que viene, el jueves 21 de mayo, se votará la ley de 2023.'],
  ['es', '2026-05-25/2026-05-31', 'La semana pasada, el jueves 21 de mayo, se votó la ley de 2023.'],
  ['es', '2026-06', 'A principios de este mes, el martes 9 de junio, abrió el banco. La ley es de 2022.'],
  ['es', '2026-07', 'El pasado mes, el martes 9 de junio, abrió el banco. La ley es de 2022.'],
  ['es', '2026-05-23', 'Anoche, viernes 22 de mayo, ardió el molino, cerrado desde 2023.'],
  ['es', '2026-05-21', 'El molino ardió anteayer, martes 19 de mayo. Se levantó en 2024.'],
  ['es', '2026-05-11', 'Esta mañana, lunes 11 de mayo, fue detenido el secretario, elegido en 2025.'],
  ['es', '2026-05-22', 'Esta noche, viernes 22 de mayo, se ilumina el molino por primera vez desde 2021.'],
  ['es', '2026-05-21', 'Mañana, viernes 22 de mayo, abre el molino, cerrado desde 2024.'],
  ['es', '2026-06-09', 'Hoy hace un año, el 9 de junio de 2025, ardió el banco.'],
  ['es', '2026-06-09', 'Hace hoy un año, el 9 de junio de 2025, ardió el banco.'],
  ['es', '2026-06-10', 'Ayer se cumplió un año del incendio del 9 de junio de 2025.'],
  ['es', '2026-06-08', 'Mañana se cumple un mes de la riada del 9 de mayo de 2026.'],
  ['es', '2026-06-09', 'Hoy se cumplen seis meses de la riada del 9 de diciembre de 2025.'],
  ['es', '2026-06-09', 'Hace exactamente un mes, el 9 de mayo de 2026, abrió el banco.'],
  ['es', '2026-06-14', 'El encierro, que empezó el 9 de junio de 2026, cumple hoy cinco días.'],
  ['es', '2026-06-04', 'Quedan diez días para la votación del 14 de junio de 2026.'],
  ['es', '2026-06-04', 'La votación del 14 de junio de 2026 se celebra dentro de diez días.'],
];

const MISSED: readonly Row[] = [
  ['en', '2026-05-21', 'On Friday, 22 May, tomorrow, the mill opens. It closed in 2024.'],
  ['en', '2026-06-09', 'It is a year to the day since the bank burned on 9 June 2025.'],
  ['en', '2026-06-14', 'Yesterday, on the eve of the vote of 14 June 2026, the clerk resigned.'],
];

/** Language, the latest date told, the sentence. */
const NONE: readonly Row[] = [
  ['en', '2026-05-21', 'The clerk resigned on Thursday, May 21. The mill has been empty since 2023.'],
  ['en', '2023', 'The clerk resigned on May 21. The mill has been empty since 2023.'],
  ['en', '2026-03-04', 'He wrote: “Today, 3 May 2019, I resigned.” He was heard on 4 March 2026.'],
  [
    'en',
    '2026-03-04',
    '“Yesterday, 3 May 2019, we met,” he wrote in his diary, which was sold on 4 March 2026.',
  ],
  ['en', '2019-05-12', 'In his letter of 12 May 2019 he said that “tomorrow, 13 May 2019, I shall be gone”.'],
  ['en', '2025-06-09', 'The mill, which is now a museum, closed on 9 June 2025.'],
  ['en', '2022-06-07', 'In 2022 the bank opened on Tuesday, June 7.'],
  ['es', '2026-05-21', 'El secretario dimitió el jueves, 21 de mayo. El molino está vacío desde 2023.'],
  ['es', '2023', 'El secretario dimitió el 21 de mayo. El molino está vacío desde 2023.'],
  ['es', '2026-03-04', 'Escribió: «Ayer, 3 de mayo de 2019, me despidieron». Declaró el 4 de marzo de 2026.'],
  ['es', '2022-06-07', 'El banco abrió el martes 7 de junio de 2022 y cerró dos años después.'],
];

const UNKNOWN: readonly Row[] = [
  ['en', null, 'In three days, on 9 June 2026, the bank opens.'],
  ['en', null, 'The town will mark on Tuesday the tenth anniversary of the fire of 9 June 2016.'],
  ['en', null, 'On the fifth day of the siege, which began on 9 June 2026, nothing moved.'],
  ['en', null, 'The clerk resigned today, Monday July 9. The mill opened in 2007.'],
  ['en', null, 'The clerk said on Tuesday that the mill would close on Friday, 12 June 2026.'],
  ['en', null, 'The clerk resigned two years ago, in 2024.'],
  ['en', null, 'Some three weeks ago, around 9 June 2026, the bank opened.'],
];

describe('the days of writing that a sentence leaves', () => {
  test.each(LEFT)('%s %s: %s', (language, days, sentence) => {
    expect(daysOfWriting(page(sentence), language)).toBe(days);
  });

  // A word behind the day begins a new clause as often; what `it is` to the day; `the eve`.
  test.fails.each(MISSED)('not yet %s %s: %s', (language, days, sentence) => {
    expect(daysOfWriting(page(sentence), language)).toBe(days);
  });
});

describe('what leaves no day of writing', () => {
  test.each(NONE)('%s, not before %s: %s', (language, floor, sentence) => {
    expect(datingOfPage(page(sentence), language).date).toMatchObject({ value: null, notBefore: floor });
  });

  test.each(UNKNOWN)('%s: %j %s', (language, _none, sentence) => {
    expect(datingOfPage(page(sentence), language).date.value).toBeNull();
  });
});
