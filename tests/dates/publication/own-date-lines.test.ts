import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { datingOfPage } from './pages.ts';

/** The lines of a page above and below its paragraphs, and the date that they give it. */
type Row = readonly [Language, string | null, string];

const ROWS: readonly Row[] = [
  ['en', '2026-05-12', '{T}\nTilda Moss\nMay 12, 2026 at 7:05 a.m. EDT'],
  ['en', '2026-05-13', '{T}\nBy Tilda Moss, Varnmoor Echo\n5/13/26 7:05 AM'],
  ['en', '2026-05-12', '{T}\nWritten by Tilda Moss on May 12, 2026'],
  ['en', '2026-05-12', '{T}\nPosted by Tilda Moss on May 12, 2026 in Timber'],
  ['en', '2026-05-12', '{T}\nPosted on May 12, 2026 by admin — Leave a comment'],
  ['en', '2026-05-12', '{T}\nTilda Moss — Varnmoor, May 12, 2026'],
  ['en', '2026-05-12', '{T}\nBy Tilda Moss | The Varn Echo | May 12, 2026'],
  ['en', '2026-05-12', '{T}\nPUBLISHED: May 12, 2026 at 7:05 AM PDT | UPDATED: May 14, 2026 at 8:00 AM PDT'],
  ['en', '2026-05-12', '{T}\nUpdated: May 14, 2026 | Published: May 12, 2026'],
  ['en', '2026-05-12', '{T}\nUpdated 14 May 2026, first published 12 May 2026'],
  [
    'en',
    '2026-05-12',
    '{T}\nLast modified on Thu 14 May 2026 07.05 BST\nFirst published on Tue 12 May 2026 07.05 BST',
  ],
  ['en', '2026-05-12', '{T}\nTue 12 May 2026 07.05 BST Last modified on Thu 14 May 2026 08.00 BST'],
  ['en', '2026-05-12', '{T}\nMay 12, 2026, 7:05 AM UTC / Updated May 14, 2026, 8:00 AM UTC'],
  ['en', '2026-05-12', '{T}\nMay 12, 20267:05 AM EDT'],
  ['en', '2026-05-12', '12 May 2026\n{T}\nBy Tilda Moss'],
  ['en', '2026-05-12', 'TUE 12 MAY 2026\nTIMBER\n{T}'],
  ['en', '2026-05-12', 'The Varn Echo — Tuesday May 12 2026 — Page 4\n{T}'],
  ['en', '2026-05-12', 'THE VARN ECHO, TUESDAY, MAY 12, 2026\n{T}'],
  ['en', '2026-05-12', '{T}\nThe Varn Echo, 12 May 2026, p. 4'],
  ['en', '2026-05-12', 'VARNMOOR (Northern Wire) — May 12, 2026 — The lower mill has closed.'],
  ['en', '2026-05-12', 'VARNMOOR, Talvia, May 12 2026 (NW) - The lower mill has closed.'],
  ['en', '2026-05-12', 'Varnmoor, 12 May 2026 (Northern Wire) – The lower mill has closed.'],
  ['en', '2026-05-12', 'VARNMOOR, Talvia – 12/May/2026 – The lower mill has closed.'],
  ['en', '2026-05-12', '(Varnmoor) – 12 May 2026 – The lower mill has closed.'],
  ['en', '2026-05-12', 'FOR IMMEDIATE RELEASE\nMay 12, 2026\n{T}'],
  ['en', '2026-05-12', 'FOR IMMEDIATE RELEASE: Tuesday, May 12, 2026\n{T}'],
  ['en', '2026-05-12', 'Press release\n12.05.2026\n{T}'],
  ['en', '2026-05-12', '{T}\nDated: 12th May, 2026'],
  ['en', '2026-05-12', '{T}\nDate: Tue, 12 May 2026 07:05:00 +0100'],
  [
    'en',
    '2026-05-12',
    'From: Tilda Moss <tilda@varn.example>\nDate: Tue, 12 May 2026 07:05:00 +0100\nSubject: {T}',
  ],
  ['en', '2026-05-12', '{T}\nIssue date: 12 May 2026'],
  ['en', '2026-05-12', '{T}\n2026/05/12 07:05'],
  ['en', '2026-05-12', '{T}\n12 May 2026 — 3 min read — 214 shares'],
  ['en', '2026-05-12', '{T}\n5 min read · May 12, 2026'],
  ['en', '2026-05-12', '{T}\nTilda Moss @tildamoss 12 May 2026 7:05am'],
  ['en', '2026-05-12', '{T}\nBy Tilda Moss\nSource: Northern Wire | 12 May 2026'],
  ['en', '2026-05-12', '{T}\nBy Tilda Moss\nVarnmoor\nPublished 07:05, 12 May 2026'],
  ['en', '2026-05-12', '{T}\n\n{B}\n\nPublished in The Varn Echo on May 12, 2026'],
  ['en', '2026-05-12', '{T}\n\n{B}\n\nThis article was first published on 12 May 2026.'],
  ['en', '2026-05-12', '{T}\n\n{B}\n\nThis story was originally published May 12, 2026 at 7:05 AM.'],
  [
    'en',
    '2026-05-12',
    '{T}\n\n{B}\n\nA version of this article appears in print on May 12, 2026, Section B, Page 4 of the Varnmoor edition.',
  ],
  ['es', '2026-05-12', '{T}\nElsa Prado\n12/05/2026 - 08:30'],
  ['es', '2026-05-12', '{T}\nPOR ELSA PRADO 12 DE MAYO DE 2026'],
  ['es', '2026-05-12', '{T}\nElsa Prado | Varnal | 12 mayo, 2026'],
  ['es', '2026-05-12', '{T}\nElsa Prado Varnal 12 MAY 2026 08:30'],
  ['es', '2026-05-12', '{T}\nActualizado: 14/05/2026 10:02 h. Publicado: 12/05/2026 08:30 h.'],
  ['es', '2026-05-12', '{T}\nPublicado: 12/05/2026 08:30. Actualizado: 14/05/2026 10:02'],
  ['es', '2026-05-12', '{T}\n12 de mayo de 2026 - 08:30 hs'],
  ['es', '2026-05-12', '{T}\nMay 12, 2026'],
  ['es', '2026-05-14', '{T}\nÚltima actualización: 14 de mayo de 2026'],
  ['es', '2026-05-12', '{T}\nRedacción • 12 may 2026 • 2 min de lectura'],
  ['es', '2026-05-12', '{T}\nEl Eco de Varnal, martes 12 de mayo de 2026, pág. 4'],
  ['es', '2026-05-12', 'Varnal (Talvia), 12 may 2026 (Agencia Sur).- {T}.'],
  ['es', '2026-05-12', '(Varnal, 12 de mayo de 2026).- {T}.'],
  ['es', '2026-05-12', 'VARNAL.- 12 de mayo de 2026.- {T}.'],
  ['es', '2026-05-12', 'Varnal, martes 12 de mayo de 2026\n{T}'],
  ['es', '2026-05-12', 'COMUNICADO DE PRENSA\nVarnal, 12 de mayo de 2026\n{T}'],
  ['es', '2026-05-12', '{T}\n\n{B}\n\nPublicado en El Eco de Varnal el 12 de mayo de 2026'],
  ['es', '2026-05-12', '{T}\n\n{B}\n\nEste artículo se publicó originalmente el 12 de mayo de 2026.'],
  [
    'es',
    '2026-05-12',
    '{T}\n\n{B}\n\nEste artículo fue publicado en la edición impresa del 12 de mayo de 2026.',
  ],
];

const page = (lines: string) => (lines.includes('{B}') ? lines : `${lines}\n\n{B}`);

describe('the date that the lines around a text give it', () => {
  test.each(ROWS)('%s %s: %j', (language, date, lines) => {
    expect(datingOfPage(page(lines), language).date.value).toBe(date);
  });

  // A signature below the text may be that of a letter quoted; days apart by points with two digits of a year are no date.
  test.fails.each<Row>([
    ['en', '2026-05-12', '{T}\n\n{B}\n\n— The Varn Echo, 12 May 2026'],
    ['en', '2026-05-12', '{T}\n\n{B}\n\nTilda Moss, Varnmoor, 12 May 2026'],
    ['es', '2026-05-12', '{T}\n12.5.26'],
  ])('not yet %s %s: %j', (language, date, lines) => {
    expect(datingOfPage(page(lines), language).date.value).toBe(date);
  });
});
