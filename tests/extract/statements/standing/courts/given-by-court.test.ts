import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('terms and penalties', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Dana Holt got nine years for arson.'],
    ['en', 'A court in Oakmere handed the keeper Dana Holt twelve years.'],
    ['en', 'Nils Oberg, two years into a five-year term for fraud, wrote to the port.'],
    ['en', 'Nils Oberg did six years in Wexley prison in the eighties.'],
    ['en', 'The Supreme Court gave her eight years over the bribes.'],
    ['en', 'The judge handed Dana Holt life without parole.'],
    ['en', 'Dana Holt was given eighty hours of unpaid work by magistrates.'],
    ['en', 'Life for ferry poisoner Dana Holt'],
    ['es', 'Bruno Aldaz purga en Olmedo nueve años por estafa.'],
    ['es', 'Los siete años que le cayeron a Bruno Aldaz en Olmedo se le hicieron largos.'],
    ['es', 'La sentencia que mandó a prisión a Bruno Aldaz sigue sin cumplirse.'],
    ['es', 'Una multa de mil euros le ha impuesto el juzgado a Bruno Aldaz.'],
    ['es', 'Bruno Aldaz fue declarado penalmente responsable del secuestro.'],
    ['es', 'Ana Sotres, condenada en 1994 por falsear unos datos, vive en Olmedo.'],
  ])('are convictions where a court, a prison or an offence is told: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).toContain('conviction');
  });

  test.each<readonly [Language, string]>([
    ['en', 'Nils Oberg did ten years in the navy.'],
    ['en', 'Dana Holt served two four-year terms on the council.'],
    ['en', 'Prosecutors want nine years for Dana Holt.'],
    ['en', 'The judge gave the choir ten minutes to tune.'],
    ['es', 'Le dieron a Bruno Aldaz dos años de garantía por la lavadora.'],
    ['es', 'Bruno Aldaz recibió diez años de lecciones de su abuela.'],
  ])('are none elsewhere: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('conviction');
  });
});

describe('admissions', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Dana Holt admitted two counts of theft at Oakmere Magistrates Court.'],
    ['en', 'Dana Holt, who admitted manslaughter on the second day of the trial, wept.'],
    ['en', 'The keeper offered no contest to both counts.'],
    ['en', 'Dana Holt told the judge that she was not guilty of arson.'],
    ['en', 'Not guilty pleas were entered for Dana Holt and two others.'],
    ['es', 'Bruno Aldaz optó por no disputar el cargo de robo.'],
    ['es', 'El marino contestó «no culpable» al leerle los cargos.'],
    ['es', 'No culpable: eso contestó Bruno Aldaz ante el juzgado.'],
    ['es', 'Ante la jueza, Bruno Aldaz admitió los hechos.'],
  ])('are pleas at a hearing: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).toEqual(['plea']);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Dana Holt admitted fraud in a letter to her sister.'],
    ['en', 'Dana Holt admitted defeat in the race.'],
    ['es', 'Bruno Aldaz admitió ante sus vecinos que la obra va lenta.'],
  ])('are none elsewhere: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('plea');
  });
});
