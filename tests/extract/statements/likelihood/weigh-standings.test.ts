import { describe, expect, test } from 'vitest';
import { materialOf } from '../../../../src/corpus/intake/analyse.ts';
import { documentOf } from '../../../../src/corpus/intake/document-of.ts';
import { readStatements } from '../../../../src/extract/statements/read-statements.ts';
import type { Language } from '../../../../src/model.ts';

type Row = readonly [Language, string, string];

/** The standings of the last sentence of a text: by the rules alone, and as told. */
function standingsOf(text: string, language: Language): { readonly found: string; readonly told: string } {
  const identity = { id: '', collection: null, sources: ['line.txt'], operator: { language } };
  const material = materialOf(documentOf({ text, stated: {} }, identity));
  const last = (sentences: ReturnType<typeof readStatements>) => sentences.at(-1)?.standings.join(' ') ?? '';
  return { found: last(readStatements(material, () => {})), told: last(readStatements(material)) };
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
    ['es', 'El acusado de la ópera canta su inocencia en el tercer acto.', 'accusation'],
  ];
  test.each(rows)('%s: %s', (language, text, standing) => {
    const { found, told } = standingsOf(text, language);
    expect(found).toBe(standing);
    expect(told).toBe('');
  });
});

test('a reply keeps its group with the charge that it pleads to', () => {
  const text =
    'Prosecutors charged Marta Quiroz with fraud. Marta Quiroz pleaded not guilty before a judge in Altona.';
  const identity = { id: '', collection: null, sources: ['line.txt'], operator: null };
  const sentences = readStatements(materialOf(documentOf({ text, stated: {} }, identity)));
  expect(sentences.map(({ group }) => group)).toEqual([0, 0]);
});
