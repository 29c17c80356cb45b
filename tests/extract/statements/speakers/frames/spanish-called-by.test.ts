import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who calls something by a name that is quoted, in Spanish', () => {
  test.each<[string, string]>([
    ['la rectora', 'El muelle, tachado de «colador» por la rectora, sigue abierto.'],
    ['Ana Gil', 'La tasa, tildada de "atraco" por Ana Gil, sigue en pie.'],
    ['los vecinos', 'La obra, bautizada por los vecinos como «la tubería», se abrió en mayo.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['El plan, calificado de «farsa» por su alto coste, fue retirado.'],
    ['La senda, usada por los contrabandistas como «puerta trasera», se cerró.'],
    ['El perro, bautizado como «Trueno», ladra de noche.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text, 'es').speaker).toBeNull();
  });
});
