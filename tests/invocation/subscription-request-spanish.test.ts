import { describe, expect, it } from 'vitest';
import { spanishDigest } from '../../src/answer/words/words-digest-es.ts';
import { readSchedule, scheduleText } from '../../src/dates/schedules/schedule-text.ts';
import { readSubscription, readWatch } from '../../src/invocation/subscription-request.ts';

describe('a schedule in Spanish words is kept in the canonical English ones', () => {
  it.each([
    ['diario 8:00', 'daily 08:00'],
    ['todos los días a las 9', 'daily 09:00'],
    ['diariamente a las 20:30', 'daily 20:30'],
    ['a las ocho', 'daily 08:00'],
    ['cada mañana', 'daily 08:00'],
    ['a mediodía', 'daily 12:00'],
    ['de lunes a viernes 8:00', 'weekdays 08:00'],
    ['lunes a viernes a las 8', 'weekdays 08:00'],
    ['de lunes a viernes a las 8 y a las 17', 'weekdays 08:00, 17:00'],
    ['días laborables 08:00', 'weekdays 08:00'],
    ['entre semana 8h', 'weekdays 08:00'],
    ['de martes a jueves 9:00', 'tuesdays, wednesdays, thursdays 09:00'],
    ['viernes a lunes 9:00', 'mondays, fridays, saturdays, sundays 09:00'],
    ['lunes 9:00', 'mondays 09:00'],
    ['lunes, miércoles y viernes 9:00', 'mondays, wednesdays, fridays 09:00'],
    ['cada lunes a las 9 de la noche', 'mondays 21:00'],
    ['los fines de semana 10:00', 'weekends 10:00'],
    ['cada hora', 'every hour'],
    ['cada 4 horas', 'every 4 hours'],
    ['cada dos horas', 'every 2 hours'],
    ['cada 15 minutos', 'every 15 minutes'],
    ['el primero de mes', 'first of the month 08:00'],
    ['el primero de cada mes 7:30', 'first of the month 07:30'],
    ['el 1 de cada mes 8:00', 'first of the month 08:00'],
    ['el día 15 de cada mes', '0 8 15 * *'],
  ])('%s', (typed, kept) => {
    expect(readSubscription(`Ana Brill ${typed}`)).toMatchObject({ asked: 'Ana Brill', schedule: kept });
  });

  it.each([
    ['Viaje de lunes 9:00', 'Viaje de'],
    ['Carta a lunes 9:00', 'Carta a'],
    ['Ley de 15 de mayo lunes 9:00', 'Ley de 15 de mayo'],
    ['Los Doce lunes 9:00', 'Los Doce'],
  ])('words before it stay the topic: %s', (typed, asked) => {
    expect(readSubscription(typed)).toMatchObject({ asked, schedule: 'mondays 09:00' });
  });

  it('a range of weekdays is read in English, too', () => {
    expect(readSubscription('tariffs monday to friday 8:00').schedule).toBe('weekdays 08:00');
    expect(readSubscription('tariffs 15 of every month 9am').schedule).toBe('0 9 15 * *');
  });
});

describe('what stands at the end in Spanish', () => {
  it.each([
    ['aquí', { place: 'here' }],
    ['en este canal', { place: 'here' }],
    ['md', { place: 'dm' }],
    ['por mensaje directo', { place: 'dm' }],
    ['en Europe/Madrid', { zone: 'Europe/Madrid' }],
    ['en Madrid md', { zone: 'Europe/Madrid', place: 'dm' }],
    ['en Ciudad de México', { zone: 'America/Mexico_City' }],
    ['hora de Londres', { zone: 'Europe/London' }],
    ['silencio 22:00-7:00', { quiet: '22:00-07:00' }],
    ['silencio de 22 a 7', { quiet: '22:00-07:00' }],
    ['en silencio de 22:00 a 7:00', { quiet: '22:00-07:00' }],
    ['horas de silencio 22:00-7:00 aquí', { quiet: '22:00-07:00', place: 'here' }],
    ['sin silencio', { quiet: 'none' }],
  ])('%s', (typed, read) => {
    const expected = { asked: 'Ana Brill', ...read };
    expect(readSubscription(`Ana Brill lunes 9:00 ${typed}`)).toMatchObject(expected);
    expect(readWatch(`Ana Brill ${typed}`)).toMatchObject(expected);
  });
});

it.each([
  'daily 08:00',
  'weekdays 08:00, 12:00',
  'weekends 10:00',
  'mondays, thursdays 09:00',
  'tuesdays, wednesdays, fridays, saturdays, sundays 07:30',
  'first of the month 08:00',
  'every hour',
  'every 4 hours',
  'every 15 minutes',
  '0 8 15 * *',
])('%s, said in Spanish, is read as the same schedule', (canonical) => {
  const said = spanishDigest.schedule(canonical);
  const read = readSchedule(said);
  expect(read && scheduleText(read)).toBe(canonical);
  expect(said).not.toMatch(/[a-z]+days|every|daily|month/u);
});
