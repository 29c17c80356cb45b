import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { datingOfPage } from './pages.ts';

/** What a text tells before the sentences below. */
const SOLD: Readonly<Record<Language, string>> = {
  en: 'The mill was sold on 17 September 2024.',
  es: 'El molino se vendió el 17 de septiembre de 2024.',
};

/** Sentences and notices with a day that has not come, or is not told. */
const ASIDE: readonly (readonly [Language, string])[] = [
  ['es', 'El Ayuntamiento quiere empezar las obras del molino ya en este año y acabarlas en mayo de 2027.'],
  [
    'es',
    'La junta propone que la tasa de los molinos y de los barcos de la ría rija a partir de mayo de 2027.',
  ],
  ['en', 'Next sale: 12 December 2026. Catalogues at the desk.'],
  ['en', 'Tickets for the tour of 12 December 2026 are on sale now.'],
  ['en', 'The trial opens on 12 January 2027.'],
  ['en', 'The court is to hear the case on 12 January 2027.'],
  ['en', 'A hearing is scheduled for 12 January 2027.'],
  ['en', 'A hearing has been set for 12 January 2027.'],
  ['en', 'Her lease runs until 31 March 2028.'],
  ['en', 'Her lease expires on 31 March 2028.'],
  ['en', 'The new owner has until 31 March 2028 to repair it.'],
  ['en', 'An inquiry must report by 1 September 2026.'],
  ['en', 'The board expects the wheel to turn again in 2027.'],
  ['en', 'Under a protocol to be reviewed in 2027, children may cross.'],
  ['en', 'The council plans to reopen it in spring 2027.'],
  ['en', 'The owner hopes for a licence before 2027.'],
  ['en', 'The law, in force from 1 January 2027, bans it.'],
  ['en', 'It is due to open in June 2027.'],
  ['en', 'The owner may sell it again in 2029.'],
  ['en', 'She intends to flood the yard in 2029.'],
  ['es', 'Los dueños piensan abrir una venta en 2029.'],
  ['es', 'El concejo quiere derribarlo en 2029.'],
  ['en', '© 2019–2026 Varn Echo'],
  ['en', 'This page was saved on 3 June 2026.'],
  ['en', 'What’s on: book fair, Corn Hall, 12 December 2026.'],
  ['en', 'Also read: Crane falls at pier (2 February 2026)'],
  ['en', 'Photo: the mill, 3 June 2025'],
  ['en', 'Register for our tour of 12 December 2026.'],
  ['en', 'Subscribe before 31 December 2026 and save half.'],
  ['en', 'Offer valid until 31 December 2026.'],
  ['es', 'Próxima subasta: 12 de diciembre de 2026. Catálogos en recepción.'],
  ['es', 'El juicio empieza el 12 de enero de 2027.'],
  ['es', 'El juicio está señalado para el 12 de enero de 2027.'],
  ['es', 'La vista se celebrará el 12 de enero de 2027.'],
  ['es', 'El contrato vence el 31 de marzo de 2028.'],
  ['es', 'La concesión dura hasta 2040.'],
  ['es', 'La dueña tiene de plazo hasta el 31 de marzo de 2028.'],
  ['es', 'El ayuntamiento prevé reabrirlo en 2027.'],
  ['es', 'Las obras deben terminar antes de 2028.'],
  ['es', 'La ley, que entra en vigor el 1 de enero de 2027, lo prohíbe.'],
  ['es', 'Foto: el molino, el 3 de junio de 2025'],
  ['es', 'Lea también: Cae una grúa (2 de febrero de 2026)'],
  ['es', 'Inscripciones hasta el 12 de diciembre de 2026.'],
  ['es', 'Agenda: sábado 12 de diciembre de 2026, feria del libro.'],
];

/** Language, the latest date told, the sentence. */
const TOLD: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    '2025-02-10',
    'The refrigerators were switched off on 8 February 2025. By the time a porter noticed, on 10 February 2025, the doses were warm.',
  ],
  ['en', '2025-10', 'Built in 1998 and sold in 2011, it has been empty since October 2025.'],
  ['en', '2024', 'By 2024 the mill had three owners.'],
  ['en', '2024', 'Until 2024 nobody had asked.'],
  ['en', '2023', 'Two firms merged between 2019 and 2023.'],
  ['en', '2023', 'From 2019 to 2023 the mill stood empty.'],
  ['en', '2025-06', 'The wheel turned from March to June 2025.'],
  ['en', '2022', 'The World Cup 2030 will need mills, said the clerk, who was elected in 2022.'],
  ['en', '2025-05', 'The plan, “Vision 2040”, was passed in May 2025.'],
  ['en', '2026-03-12', 'The sentence, handed down on 12 March 2026, ends in 2031.'],
  ['en', '2022-06-05', 'She has been jailed until 2031 for the fire of 5 June 2022.'],
  ['en', '2026-03-09', 'The strike began on 3 March and ended on 9 March 2026.'],
  ['en', '2026-03-03', 'On 3 March 2026, the clerk resigned. The vote will be on 9 March 2027.'],
  ['es', '2025-10', 'Nombrado en 1998 y jubilado en 2011, cobra una pensión desde octubre de 2025.'],
  ['es', '2024', 'Hasta 2024 nadie había preguntado.'],
  ['es', '2023', 'Entre 2019 y 2023 estuvo vacío.'],
  ['es', '2026-03-12', 'La condena, dictada el 12 de marzo de 2026, acaba en 2031.'],
  ['es', '2025-05', 'El plan «Horizonte 2040» se aprobó en mayo de 2025.'],
  ['es', '2025-05', 'La Agenda 2030 se aprobó en 2015; el alcalde la firmó en mayo de 2025.'],
  ['es', '2022', 'El Mundial de 2030 traerá trabajo, dijo el secretario, elegido en 2022.'],
];

const MISSED: readonly (readonly [Language, string, string])[] = [
  ['en', '2024', 'In the winter of 2024 the river froze.'],
  ['es', '2024', 'Para 2024 el molino tenía ya tres dueños.'],
  ['es', '2024', 'En el invierno de 2024 se heló el río.'],
];

const floorOf = (page: string, language: Language) => datingOfPage(page, language).date.notBefore;

describe('the latest date told', () => {
  test.each(ASIDE)('is not the one of %s: %s', (language, sentence) => {
    const page = `{T}\n\n${SOLD[language]}\n\n{B}\n\n${sentence}`;
    expect(floorOf(page, language)).toBe('2024-09-17');
  });

  test.each(TOLD)('%s: %s: %s', (language, floor, sentence) => {
    expect(floorOf(`{T}\n\n${sentence}\n\n{B}`, language)).toBe(floor);
  });

  // A season is no year; `para` before a year is a term wherever no tense says otherwise.
  test.fails.each(MISSED)('not yet %s: %s: %s', (language, floor, sentence) => {
    expect(floorOf(`{T}\n\n${sentence}\n\n{B}`, language)).toBe(floor);
  });
});
