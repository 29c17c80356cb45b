import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who does something before a colon and a quotation', () => {
  test.each<[string, string | null]>([
    [
      'Ana Sotres no se mordió la lengua en la sala: «Si el árbitro quería protagonismo, que se apunte al circo».',
      'Ana Sotres',
    ],
    ['El alcalde Ivo Gil se desmarcó del pliego: «Yo no he firmado nada».', 'Ivo Gil'],
    [
      'En la misma idea abundó después, ya sin micrófonos, la portavoz: «Si no llueve, no habrá agua».',
      'la portavoz',
    ],
    ['La contralmirante Ana Sotres fue escueta: «El buque podía y debía navegar».', 'Ana Sotres'],
    ['El alcalde recibió una pregunta por escrito: «¿Quién pagó la presa de Corvera?».', null],
    ['El alcalde fue recibido a gritos en la plaza: «¡Fuera de aquí los ladrones!».', null],
    ['Los soldados plantaron un letrero que reza: «Sonría, está usted en la mira».', null],
    ['La cantante Ana Sotres estrenó otra canción: «Los ríos hondos del sur».', null],
  ])('%s', (text, speaker) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
