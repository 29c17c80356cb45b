import { describe, expect, it } from 'vitest';
import { filledIn } from '../../src/answer/form.ts';
import { type Desk, openDesk, READER } from './desk.ts';

async function formOf(desk: Desk, typed: string, caller = READER) {
  const { bot } = desk.parts;
  const { invocation } = await bot.understand(typed, caller);
  return bot.form(invocation, caller);
}

const values = (form: Awaited<ReturnType<typeof formOf>>) =>
  Object.fromEntries((form?.fields ?? []).map(({ option, value }) => [option, value]));

const errors = (form: Awaited<ReturnType<typeof formOf>>) =>
  Object.fromEntries((form?.fields ?? []).flatMap(({ option, error }) => (error ? [[option, error]] : [])));

const STORY = 'A master\n\nMarch 2, 2026\n\nAna Brill appointed Rosa Tamsin on March 2, 2026.\n';

describe('the form of a digest', () => {
  it('opens empty for /digest add, with the clock and the place of whoever asks', async () => {
    const desk = await openDesk();
    const form = await formOf(desk, '/digest add');
    expect(form).toMatchObject({ title: 'New digest', isOpen: true });
    expect(values(form)).toEqual({ about: '', when: '', zone: 'Europe/Madrid', place: 'C01', empty: 'skip' });
    expect(errors(form)).toEqual({});
  });

  it('has no clock where the platform tells none', async () => {
    const desk = await openDesk();
    const caller = { ...READER, timeZone: 'UTC', zoneUnknown: true };
    expect(values(await formOf(desk, '/digest add', caller)).zone).toBe('');
  });

  it('fits the fields of both platforms', async () => {
    const desk = await openDesk();
    await desk.ask('/watch Ana Brill');
    for (const typed of ['/digest add', '/digest edit 1']) {
      const form = await formOf(desk, typed);
      expect(form?.title.length).toBeLessThanOrEqual(24);
      expect(form?.submit.length).toBeLessThanOrEqual(24);
      expect(form?.fields.length).toBeLessThanOrEqual(5);
      for (const { label, hint } of form?.fields ?? []) {
        expect(label.length).toBeLessThanOrEqual(45);
        expect(hint.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('makes the digest that its fields say', async () => {
    const desk = await openDesk();
    const form = await formOf(desk, '/digest add');
    if (!form) throw new Error('no form');
    const said = {
      about: 'Ana Brill',
      when: 'every 4 hours quiet 22:00-7:00',
      zone: 'mexico city',
      place: '',
      empty: 'say',
    };
    await desk.parts.bot.answer(filledIn(form.invocation, said), READER);
    expect((await desk.parts.store.subscriptions())[0]).toMatchObject({
      invocation: '/latest Ana Brill',
      schedule: 'every 4 hours',
      quiet: '22:00-07:00',
      zone: 'America/Mexico_City',
      destination: 'chat:T01/U01',
      tellsNothing: true,
    });
  });

  it('shows for /digest edit what there is, and changes all of it, also to nothing', async () => {
    const desk = await openDesk();
    await desk.ask('/digest add /timeline extraditions mondays 9am quiet 22-7 dm');
    const form = await formOf(desk, '/digest edit 1');
    if (!form) throw new Error('no form');
    expect(form).toMatchObject({ title: 'Change digest 1', isOpen: true });
    expect(values(form)).toEqual({
      about: '/timeline extraditions',
      when: 'mondays 09:00 quiet 22:00-07:00',
      zone: 'Europe/Madrid',
      place: '',
      empty: 'skip',
    });
    const said = { about: '', when: 'daily 8:00', zone: 'UTC', place: 'C07', empty: 'skip' };
    await desk.parts.bot.answer(filledIn(form.invocation, said), READER);
    expect((await desk.parts.store.subscriptions())[0]).toMatchObject({
      invocation: '/latest',
      schedule: 'daily 08:00',
      quiet: null,
      zone: 'UTC',
      destination: 'chat:T01/C07',
    });
  });

  it('of a watch has no schedule', async () => {
    const desk = await openDesk();
    await desk.ask('/watch Ana Brill quiet 22-7');
    const form = await formOf(desk, '/digest edit 1');
    expect(values(form)).toEqual({
      about: 'Ana Brill',
      quiet: '22:00-07:00',
      zone: 'Europe/Madrid',
      place: 'C01',
    });
    if (!form) throw new Error('no form');
    await desk.parts.bot.answer(
      filledIn(form.invocation, { about: 'Otto Vance', quiet: '', zone: 'UTC', place: 'C01' }),
      READER,
    );
    expect((await desk.parts.store.subscriptions())[0]).toMatchObject({
      invocation: '/latest Otto Vance',
      quiet: null,
    });
    expect((await desk.ask('/digest edit 1 daily 8:00')).title).toContain('A watch has no schedule');
  });

  it('says in each field why it cannot be taken, all at once, and keeps what was said', async () => {
    const desk = await openDesk();
    const form = await formOf(desk, '/digest add');
    if (!form) throw new Error('no form');
    const said = { about: '/nothing', when: 'every 5 minutes', zone: 'Nowhere', place: 'C01', empty: 'skip' };
    const again = await desk.parts.bot.form(filledIn(form.invocation, said), READER);
    expect(again?.isOpen).toBe(true);
    expect(values(again)).toMatchObject(said);
    expect(errors(again)).toEqual({
      about: expect.stringContaining('There is no command'),
      when: expect.stringContaining('A schedule cannot run more often'),
      zone: expect.stringContaining('“Nowhere” is not a time zone.'),
    });
  });

  it.each([
    ['/digest add Ana Brill', { when: 'When shall it come?' }],
    ['/digest add Ana Brill every 5 minutes', { when: 'A schedule cannot run more often' }],
    ['/digest add Ana Brill daily 8:00 quiet 7-7', { when: 'would never end' }],
    ['/digest edit 1 in Europe/Madrid zone:Nowhere', { zone: '“Nowhere” is not a time zone.' }],
  ])('opens in place of refusing %s', async (typed, wanted) => {
    const desk = await openDesk();
    await desk.ask('/digest add Ana Brill daily 8:00');
    const form = await formOf(desk, typed);
    expect(form?.isOpen).toBe(true);
    for (const [option, error] of Object.entries(wanted)) expect(errors(form)[option]).toContain(error);
  });

  it.each([
    '/digest add Ana Brill daily 8:00',
    '/digest edit 1 daily 9:00',
    '/digest edit 1 quiet:off',
    '/digest edit 1 quiet 22-7',
  ])('stays closed for %s, which says all', async (typed) => {
    const desk = await openDesk();
    await desk.write('new.md', STORY);
    await desk.ask('/digest add Ana Brill daily 8:00');
    expect((await formOf(desk, typed))?.isOpen).toBe(false);
  });

  it.each(['/digest list', '/digest pause 1', '/digest edit 99', '/who Ana Brill', '/digest'])(
    'is none for %s',
    async (typed) => {
      const desk = await openDesk();
      await desk.ask('/digest add Ana Brill daily 8:00');
      expect(await formOf(desk, typed)).toBeNull();
    },
  );
});
