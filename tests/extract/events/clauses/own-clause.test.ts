import { expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { eventsIn } from '../told.ts';

/** The date of what a sentence itself tells; null where none is known. */
function ownDate(text: string, language: Language): string | null {
  return eventsIn(text, { language }).find(({ isAside, date }) => !isAside && date !== null)?.date ?? null;
}

test.each<[Language, string]>([
  ['en', 'The firm wants the blame to rest with Omar Brask, who was sacked in January.'],
  ['en', 'The port closed after a storm that sank two ferries in March.'],
  ['en', 'He was charged after telling a rally last year that the mayor should go.'],
  ['en', 'Ilse Varga rose to 800 followers, from 300 in 2019 to 800 in 2024.'],
  ['en', 'The port wants the court to lift the ban issued on May 12 and to free the crews.'],
  [
    'en',
    'Despite the softer line put forward by Brask last week and the hope of a truce, that plan may fall.',
  ],
  ['en', 'The entire treaty (the Orlo Pact) that entered into force in July 2020 is up for review.'],
  ['en', 'Another clerk has been arrested in connection with the fires at two mills in Orlo last year.'],
  ['en', 'Omar Brask, a guest of the port in 1992, has sold the ferry.'],
  [
    'en',
    'Ilse Varga was fined for the leak, opening the long dispute over the vote of the port council in 2005.',
  ],
  ['en', 'The two halves were joined after the fall of the old guild 10 years ago.'],
  ['en', 'Ilse Varga said profit rose to $4.7 million, up from $633,000 last year.'],
  ['en', 'The list names two clerks charged in the Dec. 21, 1998, fire that killed nine.'],
  ['es', 'Detuvieron a otro vecino en relación con los incendios de Orlo el año pasado.'],
  ['es', 'Ilse Varga, uno de los seis vocales que dejó la junta el año pasado, criticó la compra.'],
  ['es', 'El alcalde, a quien se concedió la licencia en 1989, rechazó la medida.'],
  ['es', 'El puerto cerró después de que un temporal hundiera dos barcos en marzo.'],
  ['en', 'The mayor had harsh words for Ilse Varga, after she said the port closed in March.'],
])('%s: a date told within the sentence is not that of the sentence: %s', (language, text) => {
  expect(ownDate(text, language)).toBeNull();
});

test.each<[Language, string, string]>([
  ['en', 'Omar Brask, who runs the ferry, was arrested on May 12.', '2026-05-12'],
  ['en', '"We are convinced that it will end soon," Ilse Varga said on May 12.', '2026-05-12'],
  [
    'en',
    'A clerk claimed that the firm, then allied with the port, funneled $2-4 million to him on May 12 during a strike, in exchange for a role in choosing the mayor if he won.',
    '2026-05-12',
  ],
  ['en', 'A fire damaged the ferry that Omar Brask had sold, a newspaper reported on May 12.', '2026-05-12'],
  ['en', 'Talks changed when Ilse Varga announced on May 12 that the port would close.', '2026-05-12'],
  ['en', 'Brask ended the strike by paying the crews on May 12.', '2026-05-12'],
  ['en', 'In testimony given to the court on May 12, Ilse Varga said she had sold the ferry.', '2026-05-12'],
  ['en', 'The warrant issued on May 12 charged Omar Brask with theft.', '2026-05-12'],
  ['en', 'Omar Brask took a tough stance against the port on May 12.', '2026-05-12'],
  ['en', 'Canadian clerks issued a nationwide arrest warrant on May 12 for Omar Brask.', '2026-05-12'],
  ['en', 'The Aug. 7, 2019, bombings killed nine people in Orlo.', '2019-08-07'],
  ['en', 'But in June 2019, the crews had a falling out, and Omar Brask was arrested.', '2019-06'],
  [
    'en',
    'The man who fled the mill seconds before the boiler exploded was identified on May 12 as Omar Brask.',
    '2026-05-12',
  ],
  ['es', 'En declaraciones hechas el 12 de mayo a la radio, Omar Brask negó la venta.', '2026-05-12'],
  ['es', 'El alcalde admitió el 12 de mayo que vendió la naviera.', '2026-05-12'],
  [
    'es',
    'El peaje subió, como demuestra el hecho de que en 1992 costaba la mitad, dijo el 12 de mayo Ilse Varga.',
    '2026-05-12',
  ],
  ['es', 'Brask empezó como práctico y fue multado durante la gran huelga de 1971.', '1971'],
  ['es', 'Omar Brask, que dirige la naviera, fue detenido el 12 de mayo.', '2026-05-12'],
  ['es', 'La Cámara aprobó el 12 de mayo la ley que suprime el peaje.', '2026-05-12'],
])('%s: the date of the main clause, or of the saying, is the sentence’s: %s', (language, text, date) => {
  expect(ownDate(text, language)).toBe(date);
});

test.each<[Language, string]>([
  ['en', 'Nothing of the kind was sold in the past.'],
  ['en', 'The plane landed at 8.15.'],
  ['es', 'Hasta la fecha, Omar Brask ha logrado tres victorias.'],
  ['es', 'El avión aterrizó a las 8.15 en la base.'],
])('%s: what says no day gives no reason for there being none: %s', (language, text) => {
  for (const { expression } of eventsIn(text, { language })) expect(expression).toBeNull();
});

test('who closes a sentence reports all of it, and not only its last clause', () => {
  const text =
    'El peaje subió, como demuestra el hecho de que en 1992 costaba la mitad, dijo el 12 de mayo Ilse Varga.';
  const dated = eventsIn(text, { language: 'es' }).find(({ date, isAside }) => date !== null && !isAside);
  expect(dated).toMatchObject({ start: 0, date: '2026-05-12', dates: 'report' });
});

/** The words of what is told within a sentence on some date. */
function asideOn(text: string, date: string): string | undefined {
  const event = eventsIn(text).find((each) => each.isAside && each.date === date);
  return event && text.slice(event.start, event.end);
}

test('what is told within a sentence begins with its own phrase', () => {
  const text = 'Crowds honoured the men who founded the guild 40 years ago in a rally on May 12.';
  expect(asideOn(text, '2026-05-12')).toBe('a rally on May 12');
  expect(asideOn('The treaty (of Orlo) that took force in July 2020 is up for review.', '2020-07')).toBe(
    'that took force in July 2020',
  );
});
