import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { readLine } from '../read-line.ts';

describe('whoever says it', () => {
  test.each<[Language, string, string]>([
    ['en', 'Engineer Petra Moss conceded that the pump was old.', 'Petra Moss'],
    ['en', 'The pump, Petra Moss cautioned, could fail.', 'Petra Moss'],
    ['en', 'The pump will be replaced, Petra Moss assured the village on Sunday.', 'Petra Moss'],
    ['en', 'Critics claim the new pump had never been tested.', 'Critics'],
    ['en', 'Petra Moss called the pump a relic.', 'Petra Moss'],
    ['en', 'Petra Moss made it clear that the pump would stay.', 'Petra Moss'],
    ['en', 'Two engineers who left the works last year say the pump is old.', 'Two engineers'],
    ['en', 'The pump will hold, if the rain stops, predicted engineer Petra Moss.', 'Petra Moss'],
    ['en', '"It will hold," beamed the engineer.', 'the engineer'],
    ['en', '"It will hold for years," Petra Moss huffed.', 'Petra Moss'],
    ['en', 'The chairman was accused by two clerks of shredding letters.', 'two clerks'],
    ['en', 'Petra Moss said that it leaked, according to the Harrow Courier.', 'Harrow Courier'],
    ['en', 'In the view of engineer Petra Moss, the pump is safe.', 'Petra Moss'],
    ['es', 'La ingeniera Ana Sotres recalcó que la bomba es vieja.', 'Ana Sotres'],
    ['es', '"La bomba es vieja", remachó Ana Sotres.', 'Ana Sotres'],
    ['es', 'La bomba es vieja, lamenta la ingeniera Ana Sotres.', 'Ana Sotres'],
    ['es', 'La empresa dejó claro que no cambiará la bomba.', 'La empresa'],
    ['es', 'En opinión de la ingeniera Ana Sotres, la bomba aguanta.', 'Ana Sotres'],
    ['es', 'Según consta en el sumario, la bomba falló.', 'el sumario'],
    ['es', '"La bomba aguanta", escribió en su cuenta la ingeniera Ana Sotres.', 'Ana Sotres'],
  ])('%s: %s', (language, text, speaker) => {
    expect(readLine(text, language).speaker).toContain(speaker);
  });

  test.each<[Language, string]>([
    ['en', 'The hospital admitted three patients on Sunday.'],
    ['en', 'Tickets for the state championship sold out.'],
    [
      'en',
      'Trials over the fire, if not those over the dam, could, some rows aside, continue to shake the town.',
    ],
    ['en', 'A long dispute over water split the village.'],
    ['en', 'Two hundred demonstrators joined protests in the port.'],
    ['es', 'Según avanza la noche, crece la fila ante el cine.'],
    ['es', 'El alcalde Ramiro Tello, acusado de fraude, viajó a la costa.'],
  ])('is nobody where nothing is said, %s: %s', (language, text) => {
    expect(readLine(text, language).speaker).toBe(null);
  });
});
