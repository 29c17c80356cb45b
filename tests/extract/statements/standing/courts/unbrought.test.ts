import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('proceedings that nobody has brought', () => {
  test.each([
    'The prosecutor is weighing charges against the skipper, Oskar Lund.',
    'The union threatened a lawsuit against Tarn Logistics over the lost wages.',
    'The report raises the prospect of an indictment of the former treasurer.',
    'Charges against the stable owner, Greta Moll, may be filed in the spring.',
    'There was talk in Varnmoor of putting Greta Moll on trial for fraud.',
    'The party softened its calls for Greta Moll to be put on trial for fraud.',
    'The prosecutor has enough to support an indictment.',
    'Greta Moll faces possible charges over the barn.',
  ])('are no charge and no accusation: %s', (text) => {
    expect(readLine(text).standings).toEqual([]);
  });

  test.each([
    'La fiscalía estudia presentar cargos contra el tesorero, Bruno Aldaz.',
    'Los cargos contra la exdirectora, Alma Lugo, podrían presentarse en abril.',
  ])('nor in Spanish: %s', (text) => {
    expect(readLine(text, 'es').standings).toEqual([]);
  });

  test.each([
    ['The skipper, Oskar Lund, faces charges of smuggling and could lose his boat.', 'charge'],
    ['The charges against Greta Moll were announced on Monday.', 'charge'],
    ['They chose to put Greta Moll on trial for fraud.', 'charge'],
    ['The row ended with Greta Moll on trial for fraud.', 'charge'],
    ['The union filed a lawsuit against Tarn Logistics on Friday.', 'accusation'],
  ])('are told where somebody brought them: %s', (text, standing) => {
    expect(readLine(text).standings).toEqual([standing]);
  });
});
