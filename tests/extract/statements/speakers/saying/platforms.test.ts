import { expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

test.each<[string, string | null, Language?]>([
  ['Ana Korda took to her morning press conference to criticize the union.', 'Ana Korda'],
  ['Korda used the occasion to defend the tariff.', 'Korda'],
  ['The mayor took to the stage to sing a ballad.', null],
  ['Farmers took to the streets to demand fair prices.', null],
  ['Two senators questioned the legality of the order.', 'Two senators'],
  ['Doctors questioned whether the drug was safe.', 'Doctors'],
  ['Police questioned two men about the fire.', null],
  ['The board cited safety concerns for the closure.', 'The board'],
  ['Police cited three drivers for speeding.', null],
  ['Ana Korda published a letter saying the port was safe.', 'Ana Korda'],
  ['He gave “much credit to the miners for what they took on.”', 'He'],
  ['His administration has signaled that talks could resume.', 'His administration'],
  ['El senador Ivo Darte usó la tribuna para denunciar la fusión.', 'Ivo Darte', 'es'],
  ['La senadora Ana Korda cuestionó la legalidad del decreto.', 'Ana Korda', 'es'],
  ['La legalidad del decreto fue cuestionada.', null, 'es'],
])('who says something: %s', (text, speaker, language = 'en') => {
  expect(readLine(text, language).speaker).toBe(speaker);
});
