import { expect, it } from 'vitest';
import type { Analysis } from '../../../src/model.ts';
import { lineAnalysis } from './line-material.ts';
import { wordsAt } from './words-at.ts';

const standings = ({ sentences }: Analysis) => sentences.map((sentence) => sentence.standings.join(' '));
const groups = ({ sentences }: Analysis) => sentences.map(({ group }) => group);
const speakers = ({ sentences, document }: Analysis) =>
  sentences.map(({ speaker }) => wordsAt(document.text, speaker));

it('an investigation that says what somebody did not know is a finding, and stands with the claim and its reply', () => {
  const analysis = lineAnalysis(
    'A campaign aide and two smugglers claimed that the gang funnelled $3 million to the circle of Otto Hale in exchange for protection. ' +
      'Hale dismissed the reports as "slander" and a smear campaign by his rivals. ' +
      'A detailed investigation by the Tarn Post concluded that Hale himself did not know of the effort, and the agency did not pursue it.',
  );
  expect(standings(analysis)).toEqual(['accusation', 'denial', 'finding']);
  expect(new Set(groups(analysis)).size).toBe(1);
  expect(groups(analysis)[0]).not.toBeNull();
});

it('those who continue to deny the accusations deny them', () => {
  const analysis = lineAnalysis(
    'In May the agency warned that the accusation against Otto Hale was only the beginning. ' +
      'Hale, who is now "on leave," and Mei Vos, both members of the ruling party, continue to deny the accusations against them.',
  );
  expect(standings(analysis)[1]).toBe('denial');
});

it('a he that opens the next sentence is whom an interview was with', () => {
  const analysis = lineAnalysis(
    'The May edition of the journal published an interview with Otto Hale, the former mayor of Corvale. ' +
      'He said he had travelled with Mei Vos to promote the plan.',
  );
  expect(speakers(analysis)[1]).toBe('Otto Hale');
});

it('a he behind the clause that names somebody is whom it names', () => {
  const analysis = lineAnalysis(
    'Since Hale returned to office he has repeatedly stated that the port is run by smugglers.',
  );
  expect(speakers(analysis)).toEqual(['Hale']);
});

it('indictments of many are charges, whatever is joined to them', () => {
  const analysis = lineAnalysis(
    'US indictments of and attempts to extradite ten high-level figures for allegedly protecting smugglers continue to shake Corvale. ' +
      'Those figures include Otto Hale, the governor, and Mei Vos, his treasurer.',
  );
  expect(standings(analysis)[0]).toBe('charge');
});
