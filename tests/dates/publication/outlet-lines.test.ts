import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { datingOfPage } from './pages.ts';

/** Language, date, the lines around the paragraphs as outlets set them; null where none is the page's own. */
type Row = readonly [Language, string | null, string];

const ROWS: readonly Row[] = [
  [
    'en',
    '2026-03-03',
    'Kestrel Times › Local › Schools\nSchool roof falls in\nBy Ada Lund, education editor\nLast update: 4 March 2026 18:20\nPublished: 3 March 2026 07:00',
  ],
  [
    'en',
    '2026-03-03',
    'LOCAL\nSchool roof falls in\nAda Lund and Piet Vos\nMarch 3, 2026 Updated: March 4, 2026 6:20 p.m.',
  ],
  [
    'en',
    '2026-03-03',
    'School roof falls in\nAda Lund, USA DAILY\nPublished 7:00 a.m. ET March 3, 2026 | Updated 6:20 p.m. ET March 4, 2026',
  ],
  ['en', '2026-03-03', 'School roof falls in\nADA LUND\nAssociated Wire\nMar. 3, 2026'],
  ['en', '2026-03-04', 'School roof falls in\nUpdated 6:20 PM EST, Wed March 4, 2026'],
  ['en', null, 'School roof falls in\nAda Lund\nTue., March 3, 2026timer3 min. read'],
  ['en', '2026-03-03', 'School roof falls in\n3 Mar 2026 | Ada Lund | 12 Comments'],
  ['en', '2026-03-03', 'School roof falls in\nAda Lund - March 3, 2026 at 7:00 am'],
  ['en', '2026-03-03', 'School roof falls in\nOn March 3, 2026'],
  ['en', '2026-03-03', 'School roof falls in\nThe Kestrel Times (Varnmoor), March 3, 2026'],
  ['en', '2026-03-03', 'Kestrel Times, Tuesday 3 March 2026, page 12\nSchool roof falls in'],
  ['en', '2026-03-03', 'Vol. XLII No. 61 · Tuesday, March 3, 2026 · $2.50\nSchool roof falls in'],
  ['en', '2026-03-03', 'Tuesday 3 March 2026 – Morning edition\nSchool roof falls in'],
  ['en', '2026-03-03', 'Late edition, March 3, 2026\nSchool roof falls in'],
  ['en', '2026-03-03', 'KESTREL — March 3, 2026 — A school roof fell in before lessons.'],
  ['en', '2026-03-03', 'KESTREL, N.J., March 3, 2026 /NewsWire/ -- A school roof fell in before lessons.'],
  ['en', '2026-03-03', 'KESTREL (AW), March 3, 2026 - A school roof fell in before lessons.'],
  ['en', '2026-03-13', 'KESTREL, 03/13/2026 (AW) — A school roof fell in before lessons.'],
  ['en', '2026-03-03', 'By Ada Lund\nKESTREL, March 3, 2026 (AW) - A school roof fell in before lessons.'],
  ['en', '2026-03-03', 'School roof falls in | Kestrel Times | 3 March 2026'],
  ['en', null, 'School roof falls in (3 March 2026)'],
  ['en', '2026-03-03', 'School roof falls in\nReported by Ada Lund, 3rd March 2026'],
  ['en', '2026-03-03', 'School roof falls in\nFrom our education correspondent, March 3 2026'],
  ['en', null, 'School roof falls in\nText and photos: Ada Lund, 3 March 2026'],
  ['en', '2026-03-03', 'School roof falls in\nOriginal publication: 3 March 2026'],
  ['en', '2026-03-03', 'School roof falls in\nWeb posted at 07:00 on Tuesday, 3 March 2026'],
  ['en', '2026-03-17', 'School roof falls in\nSubmitted by Ada Lund on Tue, 03/17/2026 - 07:00'],
  ['en', '2026-03-03', 'School roof falls in\nFiled under: Schools\nFiled: March 3, 2026'],
  ['en', '2026-03-03', 'School roof falls in\nRelease date: March 3, 2026\nContact: Ada Lund'],
  ['en', '2026-03-03', 'School roof falls in\n\n{B}\n\nThis piece ran in the Kestrel Times on 3 March 2026.'],
  ['en', '2026-03-03', 'School roof falls in\n\n{B}\n\nFirst appeared in the Kestrel Times, 3 March 2026'],
  ['en', '2026-03-03', 'School roof falls in\n\n{B}\n\nStory created: 3 March 2026'],
  ['en', null, 'The Kestrel Times, founded by Otto Lund on 1 May 1902\nSchool roof falls in\nAda Lund'],
  ['en', null, 'Serving Kestrel since March 3, 1902\nSchool roof falls in'],
  ['en', '2026-03-03', 'Open day Saturday 7 March 2026 – book now\nSchool roof falls in\n3 March 2026'],
  ['en', '2026-03-03', 'Half price until 31 March 2026!\nSchool roof falls in\n3 March 2026'],
  ['en', null, 'Kestrel Theatre: Hamlet, 14 March 2026\nSchool roof falls in'],
  [
    'en',
    '2026-03-03',
    'Coming up: Council meets on 14 March 2026\nSchool roof falls in\nBy Ada Lund | 3 March 2026',
  ],
  ['en', null, 'School roof falls in\nThe hall before the fall, 1 March 2026. Picture by Ada Lund'],
  [
    'en',
    '2026-03-03',
    'School roof falls in\nA pupil looks at the hall in Kestrel on March 2, 2026. (Ada Lund/AW)\nMarch 3, 2026',
  ],
  ['en', '2026-03-03', 'PHOTO: Ada Lund, 2 March 2026\nSchool roof falls in\nMarch 3, 2026'],
  ['en', null, 'School roof falls in\nVideo: watch the hall on 2 March 2026'],
  ['en', null, 'School roof falls in\nCourt file 12/2026, judgment of 2 March 2026'],
  [
    'en',
    '2026-03-03',
    'School roof falls in\nThis story has been corrected. See note of 5 March 2026 below.\nMarch 3, 2026',
  ],
  ['en', '2026-03-03', 'UPDATE 5 March 2026: the hall has reopened.\nSchool roof falls in\n3 March 2026'],
  ['en', null, 'School roof falls in\n\n{B}\n\nUPDATE, 5 March 2026: the hall has reopened.'],
  ['en', null, 'School roof falls in\n\n{B}\n\nAda Lund’s novel was first published on 3 March 2021.'],
  ['en', null, 'School roof falls in\n\n{B}\n\nThe report was published on 3 March 2026.'],
  ['en', null, 'School roof falls in\n\n{B}\n\nSign the petition by 14 March 2026'],
  [
    'en',
    null,
    'School roof falls in\n\n{B}\n\nMore from Ada Lund\nBus lost — 1 March 2026\nPool shut — 27 February 2026',
  ],
  ['en', null, 'Today in history: March 3, 1902\nSchool roof falls in'],
  ['en', null, 'Sunrise 6.41am, 3 March 2026\nSchool roof falls in'],
  ['en', null, 'Lottery numbers, 3 March 2026: 4, 8, 15\nSchool roof falls in'],
  ['en', null, 'Obituary: Ada Lund, 1 May 1931 – 3 March 2026'],
  ['en', null, 'Ada Lund (1 May 1931 – 3 March 2026)'],
  ['en', null, 'Letter to the editor, 3 March 2026\nSchool roofs'],
  ['en', null, 'Screenshot taken 3 March 2026\nSchool roof falls in'],
  ['en', null, 'School roof falls in\n2 hours ago'],
  ['en', null, 'School roof falls in\nYesterday, 18:20'],
  ['en', null, 'School roof falls in\nTue 3 Mar'],
  ['en', null, 'School roof falls in\nMarch 2026'],
  [
    'es',
    '2026-03-03',
    'Inicio > Local > Educación\nSe hunde el techo de una escuela\nAna Lund\n3 de marzo de 2026 a las 07:00',
  ],
  ['es', '2026-03-03', 'Se hunde el techo de una escuela\nAna Lund | Kestral | 03.03.2026 07:00'],
  [
    'es',
    '2026-03-03',
    'Se hunde el techo de una escuela\nRedacción Digital\nPublicada 03/03/2026 07:00h\nActualizada 04/03/2026 18:20h',
  ],
  ['es', '2026-03-03', 'Se hunde el techo de una escuela\nANA LUND - KESTRAL - 3 MARZO 2026'],
  ['es', '2026-03-03', 'Se hunde el techo de una escuela\nPor: Ana Lund  •  Marzo 3, 2026'],
  ['es', null, 'Se hunde el techo de una escuela\nKestral, 3 mar (AS) 2026'],
  ['es', '2026-03-03', 'KESTRAL (AS).— 3 de marzo de 2026. Se hundió el techo de una escuela.'],
  ['es', '2026-03-03', 'KESTRAL, 3 Mar. 2026 (AGENCIA SUR) -\n\nSe hundió el techo de una escuela.'],
  ['es', null, 'Kestral/Agencia Sur/3 de marzo de 2026\nSe hunde el techo de una escuela'],
  ['es', '2026-03-03', 'Martes, 3 de marzo de 2026 | Año XII | Núm. 4.301\nSe hunde el techo de una escuela'],
  ['es', '2026-03-03', 'Se hunde el techo de una escuela\nSubido por Ana Lund el 3 de marzo de 2026'],
  ['es', '2026-03-03', 'Se hunde el techo de una escuela\nEscrito por Ana Lund el 3 de marzo de 2026'],
  [
    'es',
    '2026-03-03',
    'Se hunde el techo de una escuela\nÚltima modificación: 4 de marzo de 2026 | Publicado: 3 de marzo de 2026',
  ],
  ['es', '2026-03-03', 'Se hunde el techo de una escuela\nFecha de publicación: 3/3/2026'],
  [
    'es',
    '2026-03-03',
    'Se hunde el techo de una escuela\n\n{B}\n\nEsta crónica apareció el 3 de marzo de 2026 en El Correo de Kestral.',
  ],
  [
    'es',
    '2026-03-03',
    'Se hunde el techo de una escuela\nFoto tomada el 2 de marzo de 2026\n3 de marzo de 2026',
  ],
  ['es', null, 'El aula, el pasado 2 de marzo de 2026. / ANA LUND\nSe hunde el techo de una escuela'],
  ['es', null, 'Concierto: sábado 14 de marzo de 2026, 20 h\nSe hunde el techo de una escuela'],
  ['es', null, 'Abierto el plazo hasta el 14 de marzo de 2026\nSe hunde el techo de una escuela\nAna Lund'],
  [
    'es',
    '2026-03-03',
    'Decano de la prensa comarcal, fundado el 1 de mayo de 1902\nSe hunde el techo de una escuela\n3 de marzo de 2026',
  ],
  [
    'es',
    '2026-03-03',
    'AMPLIACIÓN, 5 de marzo de 2026: el aula ha reabierto.\nSe hunde el techo de una escuela\n3 de marzo de 2026',
  ],
  ['es', null, 'Kestral, 3 de marzo de 1902. Querida madre: se ha hundido la escuela.'],
  ['es', null, '«Kestral, 3 de marzo de 1902. Querida madre: se ha hundido la escuela.»'],
  ['es', null, 'Se hunde el techo de una escuela\nSentencia de 2 de marzo de 2026'],
  ['es', null, 'Se hunde el techo de una escuela\nHoy, 07:00'],
  ['es', null, 'Se hunde el techo de una escuela\nHace 3 días'],
  ['es', null, 'Ana Lund (1 de mayo de 1931 - 3 de marzo de 2026)'],
];

const MISSED: readonly Row[] = [
  ['es', '2026-03-03', 'El Correo de Kestral. Martes 3 de marzo de 2026\nSe hunde el techo de una escuela'],
];

const dateOf = (lines: string, language: Language) =>
  datingOfPage(lines.includes('{B}') ? lines : `${lines}\n\n{B}`, language).date.value;

describe('the date lines of many outlets', () => {
  test.each(ROWS)('%s %s: %j', (language, date, lines) => {
    expect(dateOf(lines, language)).toBe(date);
  });

  // A full stop between the name of the paper and the day.
  test.fails.each(MISSED)('not yet %s %s: %j', (language, date, lines) => {
    expect(dateOf(lines, language)).toBe(date);
  });
});
