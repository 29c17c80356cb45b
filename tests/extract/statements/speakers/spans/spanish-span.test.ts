import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('the words of who speaks in Spanish, whole', () => {
  test.each<[string, string]>([
    ['El Canal 7', 'El Canal 7 informó anoche de que la presa aguanta.'],
    ['La ONG chilena Río Claro', 'La ONG chilena Río Claro asegura tener fotos del vertido.'],
    ['La ONG Tierra Viva', 'La ONG Tierra Viva señaló al alcalde como autor del vertido.'],
    [
      'Ministerio de Obras paraguayo',
      'El Ministerio de Obras paraguayo rechazó que la presa tuviera grietas.',
    ],
    ['el diario El Faro del Norte', 'Recuerda el diario El Faro del Norte que la presa tiene grietas.'],
    ['La embajada de Chile en Lima', 'La embajada de Chile en Lima calificó de infundadas las acusaciones.'],
    ['la gobernadora en funciones', 'La presa aguanta, aseguró la gobernadora en funciones.'],
    ['el sargento retirado', 'La presa aguanta, replicaba con sorna al historiador el sargento retirado.'],
    [
      'su presidenta, la jueza Ana Sotres',
      'La sala tardará semanas en decidir, previno su presidenta, la jueza Ana Sotres.',
    ],
    [
      'el jefe del cuartel de Corvera, coronel Ivo Gil',
      '«Nadie disparó», afirmó el jefe del cuartel de Corvera, coronel Ivo Gil.',
    ],
    [
      'la jefa de la Unidad contra Incendios de Lima Ana Sotres',
      '«Nadie disparó», afirmó la jefa de la Unidad contra Incendios de Lima Ana Sotres.',
    ],
    [
      'el regidor de Corvera en el Congreso de Lima, Ivo Gil',
      '«Nadie disparó», afirmó el regidor de Corvera en el Congreso de Lima, Ivo Gil.',
    ],
    [
      'la presidenta del club',
      'La ley es igual para todos, dijo la presidenta del club ante el apoderado, Ivo Gil.',
    ],
    ['los hermanos Barreda', '«El queso se hace de noche», proclaman los hermanos Barreda.'],
    ['La familia Barreda', 'La familia Barreda negó que la presa tuviera grietas.'],
    [
      'Fuentes del Banco Central en Corvera',
      'Fuentes del Banco Central en Corvera dijeron que no habrá crédito.',
    ],
    ['Doña Remedios', '«Si sobro, me voy», atajó Doña Remedios.'],
    [
      'La consejera de Aguas y el presidente de los regantes, Ivo Gil',
      'La consejera de Aguas y el presidente de los regantes, Ivo Gil, coincidieron en que la presa aguanta.',
    ],
    [
      'Un cartel escrito a mano en la reja',
      'Un cartel escrito a mano en la reja avisa de que la tienda reabrirá en mayo.',
    ],
    [
      'La Plataforma por un Río Limpio de Corvera',
      'La Plataforma por un Río Limpio de Corvera llama «cloaca» al embalse.',
    ],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});

describe('the words of who speaks in Spanish, without those of others', () => {
  test.each<[string, string]>([
    ['la canciller', 'Descartó la canciller una visita a Corvera antes del invierno.'],
    ['su hermana pequeña', '«Estaba raro», comentó a los agentes su hermana pequeña cuando llegaron.'],
    ['la policía de Corvera', 'Que los agentes dispararon lo niega la policía de Corvera de plano.'],
    ['Ivo Gil', 'El exsecretario de Obras Ivo Gil rechazó de plano haber cobrado.'],
    ['el alcalde', '«La presa aguanta», dijo el alcalde en Corvera.'],
    ['el fiscal', 'Según el fiscal, Ana Gil mintió en el juicio.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text, 'es').speaker).toBe(speaker);
  });
});
