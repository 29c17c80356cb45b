import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('papers that close an inquiry', () => {
  test.each<readonly [Language, string]>([
    ['en', "The ombudsman's report says that the port acted unlawfully."],
    ['en', 'An internal review says that the figures of Dana Holt were invented.'],
    ['es', 'Según el peritaje de la escuela, la culpa es de la operadora Aldaz Hermanos.'],
    ['es', 'El laudo reprocha a Aldaz Hermanos haber despedido a las delegadas.'],
  ])('find with whatever verb: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).toEqual(['finding']);
  });

  test.each<readonly [Language, string]>([
    ['en', 'A report by the union says that the port stole wages.'],
    ['en', 'The audit alleges that Dana Holt stole the lamps.'],
    ['en', 'The audit says the port needs a new roof.'],
    ['es', 'Según la sentencia, Bruno Aldaz cumplirá seis años de cárcel por robo.'],
  ])('do not where they accuse, where others wrote them or nothing is amiss: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('finding');
  });
});
