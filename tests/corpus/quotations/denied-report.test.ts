import { expect, it } from 'vitest';
import { denialOf } from '../../../src/corpus/quotations/denied-report.ts';
import { analysisOf, type Told } from '../../fixtures/analysis.ts';

const FARO = 0;
const report: Told = {
  text: 'Faro writes that the raids went on for a year.',
  names: { Faro: FARO },
  speaker: { start: 0, end: 4, entity: FARO },
};
const denial: Told = {
  text: 'Iker Ugarte rejected the Faro claims.',
  names: { 'Iker Ugarte': 1, Faro: FARO },
  standings: ['denial'],
  replying: [1],
  needs: [0],
};

it('a report is denied where somebody denies the claims of who made it', () => {
  expect(denialOf(analysisOf([[report], [denial]], ['Faro', 'Iker Ugarte']), 0)).toBe(1);
});

it('and not by a denial that names no source or needs another sentence too', () => {
  const other: Told = { ...denial, text: 'Iker Ugarte rejected the claims.', names: { 'Iker Ugarte': 1 } };
  const names = ['Faro', 'Iker Ugarte'];
  expect(denialOf(analysisOf([[report], [other]], names), 0)).toBe(null);
  const leaning: Told = { ...denial, needs: [0, 1] };
  expect(denialOf(analysisOf([[report], [{ text: 'It rained.' }], [leaning]], names), 0)).toBe(null);
});
