import { describe } from 'vitest';
import { checkLast } from '../check-standings.ts';

describe('what a court did, or was told', () => {
  checkLast([
    [
      'en',
      'The top court overturned the conviction of Ivo Lund, ending a case that began in 2011.',
      'finding',
    ],
    [
      'es',
      'La comisión concluyó que el capitán Ivo Plaza dio la orden de disparar a los mineros.',
      'finding',
    ],
    ['en', 'Guilty of manslaughter: that was the verdict on the instructor Ivo Lund.', 'conviction'],
    ['es', 'Culpable de homicidio: ese fue el veredicto del jurado para Ivo Plaza.', 'conviction'],
    ['es', 'Veinte años de prisión cumplirá Ivo Plaza por el asesinato de su socio.', 'conviction'],
    ['es', 'Ivo Plaza cumple cadena perpetua por los asesinatos.', 'conviction'],
    ['en', 'Asked how he pleaded, Ivo Lund answered with a single word: guilty.', 'plea'],
    ['es', 'A la jueza, Ivo Plaza respondió con una sola palabra: culpable.', 'plea'],
    ['es', 'Rut Lema dijo al juez que es inocente de todos los cargos.', 'plea'],
  ]);
});

describe('charges that are to come, and the bench of a team', () => {
  checkLast([
    ['en', 'Formal charges against the harbour master are expected within days.', ''],
    ['en', 'Charges against the two officers are imminent, a clerk said.', ''],
    ['en', 'Charges against Ivo Lund are expected to be heard in May.', 'charge'],
    ['es', 'Se sentará en el banquillo por primera vez desde octubre el lateral Ivo Plaza.', ''],
    ['es', 'Ivo Plaza se sentará en el banquillo por el asesinato de su socio.', 'charge'],
  ]);
});
