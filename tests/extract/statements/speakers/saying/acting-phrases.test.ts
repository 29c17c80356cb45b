import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('verbs that also say, where they tell an act', () => {
  test.each<[string, string | null]>([
    ['La corte admitió a trámite el recurso de la cooperativa.', null],
    ['El club cuenta con 300 socios.', null],
    ['La patronal denunció el convenio en mayo.', null],
    ['Ana Sotres e Ivo Gil sostienen reunión en Corvera.', null],
    ['El alcalde consideró tener otra escolta.', null],
    ['El gobierno negó el salvoconducto al opositor Ivo Gil.', null],
    ['El portero Ivo Gil negó dos veces el gol a los visitantes.', null],
    ['La fiscal dimitió después de que el ministro le negara los agentes que pedía.', null],
    ['La atleta Ana Sotres desmintió en la pista los pronósticos.', null],
    ['El Congreso se declaró en sesión permanente.', null],
    ['El seleccionador descartó para el duelo a los dos laterales zurdos.', null],
    ['El exministro publicó en mayo un volumen de memorias.', null],
    ['El delantero contestó al tanto local con un zurdazo.', null],
    ['El pastor dio la voz de alarma a las tres.', null],
    ['La querella fue admitida a trámite en mayo por el Juzgado de Corvera.', null],
    ['El portero Ivo Gil negó dos veces haber cobrado.', 'Ivo Gil'],
    ['El alcalde le negó a la prensa que la presa fallara.', 'El alcalde'],
    ['El club descartó que la bomba fallara.', 'El club'],
    ['El entrenador calificó el empate de atraco.', 'El entrenador'],
    ['La corte admitió que el recurso llegó tarde.', 'La corte'],
    ['El club denunció que la bomba falló.', 'El club'],
    ['El alcalde sostiene que la bomba aguanta.', 'El alcalde'],
  ])('%s', (text, speaker) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
