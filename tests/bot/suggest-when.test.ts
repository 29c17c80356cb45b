import { describe, expect, it } from 'vitest';
import { suggestWhen } from '../../src/bot/suggest-when.ts';
import type { Caller, OptionKind } from '../../src/command.ts';

const caller: Caller = {
  platform: 'discord',
  workspace: '987',
  place: '654',
  user: '55',
  language: 'en',
  timeZone: 'America/Mexico_City',
  rights: [],
};
const typing = { now: new Date('2031-05-14T03:00:00Z'), caller };

describe('completion of what is no name', () => {
  it.each<[OptionKind, string, readonly string[]]>([
    ['since', '', ['2031-05-13', '2031-05-12', '2031-05-11']],
    ['since', 'yesterday', ['2031-05-12']],
    ['date', '3 May 2031', ['2031-05-03']],
    ['date', '', []],
    ['schedule', '', ['daily 08:00', 'weekdays 08:00', 'weekdays 17:00']],
    ['schedule', 'weekdays', ['weekdays 08:00', 'weekdays 17:00']],
    ['schedule', 'mondays 9am', ['mondays 09:00']],
    ['schedule', 'tuesdays', ['tuesdays 08:00']],
    ['schedule', 'every second', []],
    ['zone', 'mexico c', ['America/Mexico_City']],
    ['zone', 'Europe/Mad', ['Europe/Madrid']],
    ['zone', 'utc', ['UTC']],
    ['destination', '', ['here', 'dm']],
    ['destination', 'D', ['dm']],
  ])('%s “%s” → %j', (kind, typed, expected) => {
    expect(suggestWhen(kind, typed, typing)?.slice(0, Math.max(expected.length, 1))).toEqual(expected);
  });

  it.each<[OptionKind, string, readonly string[]]>([
    ['since', 'ayer', ['2031-05-12']],
    ['schedule', '', ['diario 08:00', 'laborables 08:00', 'laborables 17:00']],
    ['schedule', 'lunes a viernes 9', ['laborables 09:00']],
    ['schedule', 'cada', ['diario 08:00', 'cada 4 horas', 'cada hora']],
    ['schedule', 'mondays 9am', ['lunes 09:00']],
    ['destination', '', ['aquí', 'md']],
  ])('in Spanish: %s “%s” → %j', (kind, typed, expected) => {
    const spanish = { ...typing, caller: { ...caller, language: 'es' } } as const;
    expect(suggestWhen(kind, typed, spanish)?.slice(0, expected.length)).toEqual(expected);
  });

  it('leaves names and topics to the corpus', () => {
    expect(suggestWhen('name', 'Ana', typing)).toBeNull();
  });
});
