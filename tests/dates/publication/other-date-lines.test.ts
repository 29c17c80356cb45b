import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { datingOfPage } from './pages.ts';

/** Lines with the date of something else, alone or beside that of the page. */
type Row = readonly [Language, string | null, string];

const ROWS: readonly Row[] = [
  ['en', null, 'Correction: May 14, 2026\nAn earlier version misstated her age.\n\n{T}'],
  ['en', null, "Editor's note, 14 May 2026: A name has been changed.\n{T}"],
  ['en', null, 'Clarification, 14 May 2026: the mill is on the east bank.\n{T}'],
  ['en', null, 'This article was amended on 14 May 2026.\n{T}'],
  ['en', null, '{T}\n\n{B}\n\n• This article was amended on 14 May 2026 to correct a name.'],
  ['en', null, 'Archived: 14 May 2026\n{T}'],
  ['en', null, 'Archived from the original on 14 May 2026\n{T}'],
  ['en', null, 'Retrieved 14 May 2026\n{T}'],
  ['en', null, 'Printed on 14 May 2026\n{T}'],
  ['en', null, 'Event: 14 May 2026, 7pm, Corn Hall\n{T}'],
  ['en', null, 'Save the date: 14 May 2026\n{T}'],
  ['en', null, 'Deadline: 14 May 2026\n{T}'],
  ['en', null, 'Sale ends Sunday, May 17, 2026\n{T}'],
  ['en', null, 'Book fair, Corn Hall, Thursday 14 May 2026\n{T}'],
  ['en', null, 'ADVERTISEMENT — Harbour Sale, Saturday 16 May 2026\n{T}'],
  ['en', null, 'Embargoed until 00:01, 14 May 2026\n{T}'],
  ['en', null, 'Est. 3 March 1889 — The Varn Echo\n{T}'],
  ['en', null, '{T}\nThe mill on 3 June 2019. Photograph: Varn Echo'],
  ['en', null, '{T}\nFILE PHOTO: The lower mill, June 3, 2019. Varn Echo/File'],
  ['en', null, 'File photo, 3 June 2019\n{T}'],
  ['en', null, 'Picture taken 3 June 2019\n{T}'],
  [
    'en',
    null,
    'MOST READ\n1. Crane falls at pier (14 May 2026)\n2. Bus lost (13 May 2026)\n\n{T}\nby Tilda Moss',
  ],
  ['en', null, 'Crane falls at pier — 14 May 2026\nBus lost — 13 May 2026\n\n{T}\nTilda Moss'],
  ['en', null, 'Next article: Crane falls at pier, 14 May 2026\n{T}'],
  ['en', null, 'Born 3 March 1961\n{T}'],
  ['en', null, 'Ilse Brandt, born 3 March 1961, died 12 May 2026\nThe miller of Varnmoor'],
  ['en', null, 'Privacy policy last updated 1 January 2026\n{T}'],
  ['en', null, 'Subscription prices valid from 1 June 2026\n{T}'],
  ['en', null, 'Act No. 14 of 3 March 2021\n{T}'],
  ['en', null, 'Hearing date: 3 June 2026\n{T}'],
  ['en', null, 'Case 14/2026, decision of 3 March 2026\n{T}'],
  ['en', null, '{T}\n2 days ago'],
  ['en', null, '{T}\nToday at 7:05'],
  ['en', null, '{T}\nMay 12'],
  ['en', null, '{T}\nTuesday 12 May'],
  ['en', null, '{T}\n\n{B}\n\nCopyright 2026 Varn Echo. Last reviewed 14 May 2026.'],
  ['en', null, '{T}\n\n{B}\n\nNext council meeting: 3 June 2026, 7pm.'],
  ['en', null, '{T}\n\n{B}\n\nTilda Moss has written for the Echo since 3 March 2009.'],
  ['en', null, '{T}\n\n{B}\n\nOtto Varga\n14 May 2026 at 9:12\nWell done!\nReply'],
  ['en', null, '{T}\n\n{B}\n\n3 comments\nOtto Varga says:\nMay 14, 2026 at 9:12 am\nWell done!'],
  ['en', null, '{T}\n\n{B}\n\n← Crane falls at pier, 2 February 2026'],
  ['en', null, '{T}\n\n{B}\n\nTranslated from the Talvian by Otto Varga, 3 June 2026'],
  ['es', null, 'Varnal, 12 may (Agencia Sur).- {T}.'],
  ['es', null, 'Fe de errores, 14 de mayo de 2026\n{T}'],
  ['es', null, 'CORRECCIÓN, 14 DE MAYO DE 2026: el molino está en la otra orilla.\n{T}'],
  ['es', null, 'Consultado el 14 de mayo de 2026\n{T}'],
  ['es', null, 'Próxima sesión: 14 de mayo de 2026\n{T}'],
  ['es', null, 'Imagen de archivo, 3 de junio de 2019\n{T}'],
  ['es', null, 'El molino, el 3 de junio de 2019. EL ECO\n{T}'],
  ['es', null, 'Ley 14/2021, de 3 de marzo de 2021\n{T}'],
  ['es', null, 'Oferta válida hasta el 14 de mayo de 2026\n{T}'],
  ['es', null, 'Publicidad: Feria del Mar, 16 de mayo de 2026\n{T}'],
  [
    'es',
    null,
    'LO MÁS LEÍDO\n1. Cae una grúa (14 de mayo de 2026)\n2. Sin autobús (13 de mayo de 2026)\n\n{T}\nPor Elsa Prado',
  ],
  ['es', null, 'Fundado el 3 de marzo de 1889\n{T}'],
  ['es', null, 'Impreso desde el 3 de marzo de 1889 · Año XL\n{T}'],
  ['es', null, 'Hace 2 días\n{T}'],
  ['es', null, '{T}\nHace 3 horas - Elsa Prado'],
  ['es', null, '{T}\nMartes 12 de mayo'],
  ['es', null, 'Sorteo del 14 de mayo de 2026: 04512\n{T}'],
  ['es', null, '{T}\n\n{B}\n\nPróximo pleno: 3 de junio de 2026.'],
  ['es', null, '{T}\n\n{B}\n\nElsa Prado escribe en El Eco desde el 3 de marzo de 2009.'],
  ['en', '2026-05-12', '{T}\nTilda Moss, Timber correspondent\n12 May 2026 • 7:05am'],
  [
    'en',
    '2026-05-12',
    'CORRECTION, MAY 14, 2026: An earlier version misstated her age.\n\nMay 12, 2026 — Tilda Moss\n\n{T}',
  ],
  ['en', '2026-05-12', 'Editor’s note (14 May 2026): this article has been amended.\n{T}\n12 May 2026'],
  ['en', '2026-05-12', 'Accessed on 14 May 2026\n{T}\n12 May 2026'],
  ['en', '2026-05-12', 'Page saved 14 May 2026, 09:12\n{T}\nPublished 12 May 2026'],
  [
    'en',
    '2026-05-12',
    'First printed in the Lowland Post of Tuesday, May 12, 2026. This page was archived on 4 June 2026.\n\n{T}',
  ],
  ['en', '2026-05-12', 'Offer ends 14 May 2026\n{T}\n12 May 2026'],
  ['en', '2026-05-12', 'WHAT’S ON: Thursday 14 May 2026, 7pm, Corn Hall: book fair\n\n{T}\n12 May 2026'],
  ['en', '2026-05-12', 'Vol. 12, established 3 March 1889\n{T}\nTuesday, May 12, 2026'],
  ['en', '2026-05-12', 'FILE — The lower mill in Varnmoor, June 3, 2019. (Varn Echo)\n{T}\nMay 12, 2026'],
  [
    'en',
    '2026-05-12',
    'MOST READ\n1. Crane falls at pier (14 May 2026)\n2. Bus lost (13 May 2026)\n\n{T}\nby Tilda Moss\nMay 12, 2026',
  ],
  ['en', '2026-05-12', 'Related: Crane falls at pier (14 May 2026)\n{T}\n12 May 2026'],
  ['en', '2026-05-12', 'Cookie policy: updated 1 January 2026\n{T}\n12 May 2026'],
  [
    'es',
    '2026-05-12',
    'FE DE ERRATAS (14 de mayo de 2026): el molino está en la otra orilla.\n{T}\n12 de mayo de 2026',
  ],
  ['es', '2026-05-12', 'Rectificado el 14 de mayo de 2026\n{T}\nPor Elsa Prado, 12 de mayo de 2026'],
  [
    'es',
    '2026-05-12',
    'AGENDA: Jueves 14 de mayo de 2026, 19 h, Casa de la Cultura\n\n{T}\n12 de mayo de 2026',
  ],
  ['es', '2026-05-12', 'Foto: El molino, el 3 de junio de 2019. / ARCHIVO\n\n{T}\n12 de mayo de 2026'],
  [
    'es',
    '2026-05-12',
    'LO MÁS LEÍDO\n1. Cae una grúa (14 de mayo de 2026)\n2. Sin autobús (13 de mayo de 2026)\n\n{T}\nPor Elsa Prado\n12 de mayo de 2026',
  ],
];

const page = (lines: string) => (lines.includes('{B}') ? lines : `${lines}\n\n{B}`);

describe('a date in another role is not that of the page', () => {
  test.each(ROWS)('%s %s: %j', (language, date, lines) => {
    expect(datingOfPage(page(lines), language).date.value).toBe(date);
  });
});
