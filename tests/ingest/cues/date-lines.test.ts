import { describe, expect, it } from 'vitest';
import { dateLine } from '../../../src/ingest/cues/date-lines.ts';

describe('dateLine', () => {
  it.each([
    ['28 May 2026', 'bare'],
    ['May 28, 2026', 'bare'],
    ['Thursday, May 28th, 2026', 'bare'],
    ['2026-05-28', 'bare'],
    ['28/05/2026', 'bare'],
    ['28 de mayo de 2026', 'bare'],
    ['Jueves 28 de mayo de 2026, 10:30 hrs.', 'bare'],
    ['May 28, 2026 at 5:00 p.m. ET', 'bare'],
    ['28 May 2026 | 10:30 GMT', 'bare'],
    ['May 2026', 'bare'],
    ['Oxley, May 28, 2026', 'bare'],
    ['Ciudad Vela, 28 de mayo de 2026', 'bare'],
    ['Published: May 28, 2026', 'published'],
    ['Published on 28 May 2026', 'published'],
    ['Date: 2026-05-28', 'published'],
    ['Publicado el 28 de mayo de 2026', 'published'],
    ['Updated 10:30 a.m. ET, May 28, 2026', 'updated'],
    ['Última actualización: 28 de mayo de 2026', 'updated'],
  ])('%s is %s', (line, kind) => {
    expect(dateLine(line)).toBe(kind);
  });

  it.each([
    'On May 28, 2026, the board met.',
    'May the board meet',
    'March on 5 streets',
    '2026',
    '12',
    'Published by the Harbor Press',
    'The May 28 vote',
    'Friday the 13th',
    'Updated figures of May 2026',
    'Board, May and June 2026',
    '',
  ])('%j is none', (line) => {
    expect(dateLine(line)).toBeNull();
  });
});
