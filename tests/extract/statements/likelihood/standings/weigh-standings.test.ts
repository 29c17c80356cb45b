import { describe, expect, test } from 'vitest';
import { NO_DOUBTS } from '../../../../../src/extract/statements/likelihood/doubts.ts';
import { readStatements } from '../../../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../../../src/model.ts';
import { lineMaterial } from '../../line-material.ts';
import type { Row } from '../../standing/check-standings.ts';

/** The standings of the last sentence of a text: by the rules alone, and as told. */
function standingsOf(text: string, language: Language): { readonly found: string; readonly told: string } {
  const material = lineMaterial(text, language);
  const last = (sentences: ReturnType<typeof readStatements>) => sentences.at(-1)?.standings.join(' ') ?? '';
  return { found: last(readStatements(material, NO_DOUBTS)), told: last(readStatements(material)) };
}

describe('what the rules find is told where the words make it likely', () => {
  const rows: readonly Row[] = [
    ['en', 'Prosecutors accused the banker Dora Finch of taking bribes for state contracts.', 'accusation'],
    ['en', 'Simon Pell dismissed the allegations as a smear and said he had never taken a bribe.', 'denial'],
    ['en', 'The former minister was sentenced to nine years in prison for embezzlement.', 'conviction'],
    ['en', 'Marta Quiroz pleaded not guilty before a judge in Altona.', 'plea'],
    ['es', 'La fiscalía acusó al alcalde Mario Sanz de desviar fondos de la vivienda social.', 'accusation'],
    ['es', 'El exgobernador negó haber recibido sobornos y calificó de falsas las acusaciones.', 'denial'],
    ['es', 'El tribunal condenó al general a doce años de prisión por torturas.', 'conviction'],
  ];
  test.each(rows)('%s: %s', (language, text, standing) => {
    const { found, told } = standingsOf(text, language);
    expect(found.split(' ')).toContain(standing);
    expect(told).toBe(found);
  });
});

describe('what the rules find is taken back where the words make it unlikely', () => {
  const rows: readonly Row[] = [
    [
      'en',
      'A new body to investigate complaints against the police will open in Altona in June.',
      'accusation',
    ],
    ['en', 'The proceedings against the president were suspended until the end of his term.', 'accusation'],
    ['en', 'Extradition proceedings against the heir could last until 2028.', 'accusation'],
    ['es', 'El tribunal admite a trámite el recurso contra la ley de puertos.', 'accusation'],
  ];
  test.each(rows)('%s: %s', (language, text, standing) => {
    const { found, told } = standingsOf(text, language);
    expect(found).toBe(standing);
    expect(told).toBe('');
  });
});

describe('what no rule finds is told where somebody says it and the words make it very likely', () => {
  const rows: readonly Row[] = [
    [
      'en',
      'A former guard testified that Colonel Oduya ordered his men to shoot the prisoners and bury them behind the barracks.',
      'accusation',
    ],
    [
      'en',
      'Two clerks accuse the banker Laura Whitcombe of shredding letters. Whitcombe says the letters are in a drawer.',
      'denial',
    ],
  ];
  test.each(rows)('%s: %s', (language, text, standing) => {
    expect(standingsOf(text, language)).toEqual({ found: '', told: standing });
  });

  test('is of who does it by the first clause of what is said', () => {
    const material = lineMaterial(
      'A former guard testified that Colonel Oduya ordered his men to shoot the prisoners and bury them behind the barracks.',
      'en',
    );
    const [first] = readStatements(material);
    expect(first?.accused.map((entity) => material.entities[entity]?.name)).toEqual(['Oduya']);
  });

  test('is none where somebody only asks, or says what he did himself', () => {
    expect(
      standingsOf('«¿Le pagó usted al perito para que mintiera?», preguntó la fiscal Elsa Mirón.', 'es').told,
    ).toBe('');
    expect(standingsOf('The militia claimed to have shot down a drone over the lake.', 'en').told).toBe('');
  });

  test('is no accusation where a wrong was only done to somebody', () => {
    expect(standingsOf('The union says that Peter Hanley was robbed.', 'en')).toEqual({
      found: '',
      told: '',
    });
  });

  test('is no denial of somebody whom a whole text accuses of nothing', () => {
    const text =
      'The mill opened in May. Laura Whitcombe bought it. The roof was new. Whitcombe says the letters are in a drawer.';
    expect(standingsOf(text, 'en').told).toBe('');
  });
});

test('a reply keeps its group with the charge that it pleads to', () => {
  const text =
    'Prosecutors charged Marta Quiroz with fraud. Marta Quiroz pleaded not guilty before a judge in Altona.';
  const sentences = readStatements(lineMaterial(text, 'en'));
  expect(sentences.map(({ group }) => group)).toEqual([0, 0]);
});
