import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('pleas in direct speech', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['en', '"Not guilty," replied Dana Holt in a firm voice.', ['Dana Holt']],
    ['en', '"Guilty," muttered Dana Holt when the clerk had read out the charge.', ['Dana Holt']],
    ['en', '"Guilty, my lord," Nils Oberg answered.', ['Nils Oberg']],
    ['en', 'To each of the nine counts Nils Oberg answered: "Not guilty."', ['Nils Oberg']],
    ['es', '"No culpable", respondió Bruno Aldaz.', ['Bruno Aldaz']],
    ['es', 'No culpable, dijo Bruno Aldaz las tres veces.', ['Bruno Aldaz']],
    ['es', '«Culpable», dijo al juez Bruno Aldaz.', ['Bruno Aldaz']],
  ])('%s: %s', (language, text, accused) => {
    expect(readLine(text, language)).toMatchObject({ standings: ['plea'], accused });
  });

  test.each<readonly [Language, string]>([
    ['en', '"Guilty," laughed Dana Holt over the last slice of cake.'],
    ['en', '"Guilty," said the foreman, and the court fell silent.'],
    ['en', '"Not guilty people are in jail," Dana Holt said.'],
    ['en', 'Not guilty of anything but bad taste, Dana Holt danced on.'],
    ['es', 'No culpables sino víctimas, así los ve Bruno Aldaz.'],
  ])('are none: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('plea');
  });
});

describe('pleas in other words', () => {
  test.each<readonly [Language, string]>([
    ['en', 'The brothers pleaded innocent to all charges.'],
    ['en', 'Dana Holt stood mute, and a plea of not guilty was entered for her.'],
    ['en', 'Dana Holt copped to a lesser charge of trespass.'],
    ['es', 'Bruno Aldaz aceptó ante el juez su parte en el robo.'],
    ['es', 'Bruno Aldaz no aceptó los cargos.'],
    ['es', 'Bruno Aldaz se acogió a un juicio abreviado.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).toEqual(['plea']);
  });
});
