import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('what overseers punish', () => {
  test.each<readonly [Language, string]>([
    ['en', 'The water regulator fined Dana Holt & Sons £2m for hiding a leak.'],
    ['en', 'Dana Holt was suspended by the rowing federation over a forged form.'],
    ['en', 'The church court suspended the vicar, Dana Holt, for slander.'],
    ['en', 'The medical board revoked the licence of Nils Oberg for operating drunk.'],
    ['es', 'La superintendencia sancionó con dos millones a Aldaz Hermanos por pactar precios.'],
    ['es', 'La federación castigó a Bruno Aldaz con tres partidos por un escupitajo.'],
    ['es', 'El consejo de la judicatura destituyó por error inexcusable al juez Bruno Aldaz.'],
  ])('is a finding: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).toEqual(['finding']);
  });

  test.each<readonly [Language, string]>([
    ['en', 'The federation suspended the match for an hour because of rain.'],
    ['en', 'The league banned drums at matches after neighbours complained.'],
    ['en', 'The regulator suspended trading in Holt & Sons for two days.'],
    ['en', 'If found at fault, Holt & Sons will be fined by the regulator.'],
    ['en', 'Dana Holt backed the council over sanctions against the port for hiding ships.'],
    ['es', 'La comisión suspendió la sesión por falta de quórum.'],
    ['es', 'El ministerio retiró el yogur por un fallo de etiquetado.'],
  ])('is none where nobody is punished for a wrong: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('finding');
  });
});
