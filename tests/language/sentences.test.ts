import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/language/sentences.ts';
import type { Language } from '../../src/model.ts';
import { processorTime } from '../processor-time.ts';

/** A bar shows where one sentence ends and the next begins. */
const ENGLISH: readonly string[] = [
  'The bridge closed. | Nobody was hurt.',
  'Gen. Ana Robles met Dr. Tomás Vela in the U.S. Embassy on Feb. 27. | They spoke for an hour.',
  'He lived in the U.S. | The court knew it.',
  'The U.S. Harbor Board objected.',
  'The F.B.I. and Acme Inc. said so. | He left Acme Inc. | The board agreed.',
  'J. A. Prent and John F. Oxley wrote to K. Dunmore.',
  'It closed at 5 p.m. | The guards left.',
  'It closed at 5 p.m. Monday. | The guards left at 6 a.m. Eastern time.',
  'Prices rose 4.5 percent to $1.20. | Wages did not.',
  'See e.g. Vela et al. 2019, i.e. p. 12 and fig. 3. | It is short.',
  'Boats, nets, etc. | The rest was sold.',
  'They met at St. Alban and in Washington D.C. | The rain fell.',
  'She said "I saw it." | He left.',
  '“I saw it.” | “So did I.” | They left.',
  '"Why now?" Ana Robles asked. | Nobody answered.',
  '"Why now?" | She waited.',
  '"Why now?" he asked. | "No idea!" she said.',
  'Read “Why Now? The Harbor Papers”. | It is long.',
  'He wrote “Stop! Go Back” on it.',
  '“It rained. | It poured,” he said.',
  'He stated on X: "The board rejects it." | "It is false," he added.',
  'He gave “[m]uch credit … to Mayor Robles and others.” | She left.',
  'It was late... | Nobody came.',
  'They left [...] The rest stayed.',
  'It ended.[12] | It began again.[3][4] | It ended.',
  'The film Why Me? (1965) won.',
  'Born in Oxley (b. 1970, c. 3 km away).',
  '1. Boats and nets. | The rest is sand.',
  'What? | No! | Really?! | Yes.',
  'The ships returned (they were late.) | Then it rained.',
  'Robles says:',
  'Lic. Vela spoke to the Sra. Robles.',
];

const SPANISH: readonly string[] = [
  'El Sr. Robles y la Dra. Vela viajaron a EE. UU. | El martes volvieron.',
  'El gobierno de EE.UU. | La noticia llegó tarde.',
  'Las tropas de EE. UU. Norte llegaron.',
  'Ocurrió el 3 de ene. de 2020. | Nadie lo vio.',
  '¿Quién fue? | ¡Nadie! | «Ya está». | Se fue.',
  'Véase el art. 5 y la pág. 12. | Es breve.',
  'Cerró a las 5 p. m. | Los guardias salieron.',
  'El Gral. Vela y el Lic. Robles hablaron. | «No sé nada.» | Se fueron.',
  'Compró redes, botes, etc. | Después salió.',
  '—No lo sé —dijo. | —¿Y usted? | —Tampoco.',
];

function withBars(text: string, language: Language): string {
  return sentenceSpans(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

describe('sentenceSpans', () => {
  it.each(ENGLISH)('splits %s', (marked) => {
    expect(withBars(marked.replaceAll(' | ', ' '), 'en')).toBe(marked);
  });

  it.each(SPANISH)('splits Spanish: %s', (marked) => {
    expect(withBars(marked.replaceAll(' | ', ' '), 'es')).toBe(marked);
  });

  it('ends a sentence at a line end, with or without a full stop', () => {
    expect(withBars('A heading\nThe bridge closed.\r\nIt rained', 'en')).toBe(
      'A heading | The bridge closed. | It rained',
    );
  });

  it('gives nothing for an empty or blank text', () => {
    expect(sentenceSpans('', 'en')).toEqual([]);
    expect(sentenceSpans(' \n\t ', 'en')).toEqual([]);
  });

  it('covers all that is not white space, in order and without overlap', () => {
    const piece = fc.constantFrom(
      'a',
      'B. ',
      'U.S. ',
      '." ',
      '“',
      '”',
      '… ',
      '\n',
      '¿',
      ' ',
      '? ',
      'Mr. ',
      '3.5',
      '(',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const spans = sentenceSpans(text, 'en');
          let at = 0;
          for (const { start, end } of spans) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });

  it.each([
    '.',
    'a',
    '. ',
    'A. ',
    '"',
    '" ',
    '“',
    '?',
    '.”',
    '...A',
    '[1]',
    '.[1]',
    ' ',
    '\n',
    'Mr. ',
    '“A? B ',
    '"A',
  ])('takes linear time on 100,000 characters of %j', (pattern) => {
    const text = pattern.repeat(100_000 / pattern.length);
    const before = processorTime();
    sentenceSpans(text, 'en');
    expect(processorTime() - before).toBeLessThan(1000);
  });
});
