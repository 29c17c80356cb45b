import { describe, expect, it } from 'vitest';
import { openDesk, READER } from './desk.ts';

const story = (n: number) =>
  `Story ${n}\n\nMarch 2, 2026\n\nAna Brill appointed harbour master number ${n} of Port Vessen on March 2, 2026.\n`;

/** The line that repeats what was understood. */
const understood = async (desk: Awaited<ReturnType<typeof openDesk>>, text: string, caller = READER) =>
  (await desk.ask(text, caller)).sections[0]?.lines[0]?.text;

const outcomes = async (desk: Awaited<ReturnType<typeof openDesk>>) =>
  (await desk.due()).map(({ outcome }) => outcome);

describe('quiet hours', () => {
  it.each([
    ['/digest add Ana Brill every 4 hours quiet 22:00-7:00', 'every 4 hours quiet 22:00-07:00 Europe/Madrid'],
    [
      '/digest add Ana Brill daily 8:00 in Europe/Lisbon quiet 10pm-7am here',
      'daily 08:00 quiet 22:00-07:00 Europe/Lisbon',
    ],
    [
      '/digest add Ana Brill daily 8:00 quiet hours from 22:00 to 7:00 dm',
      'daily 08:00 quiet 22:00-07:00 Europe/Madrid',
    ],
    ['/digest add Ana Brill daily 8:00 quiet:22-7', 'daily 08:00 quiet 22:00-07:00 Europe/Madrid'],
    ['/digest add Ana Brill a diario 8:00 silencio de 22 a 7', 'daily 08:00 quiet 22:00-07:00 Europe/Madrid'],
    ['/watch Ana Brill quiet 22:00-7:00', 'when a document arrives quiet 22:00-07:00 Europe/Madrid'],
  ])('are understood in %s', async (typed, said) => {
    const desk = await openDesk();
    expect(await understood(desk, typed)).toContain(said);
    const [kept] = await desk.parts.store.subscriptions();
    expect(kept).toMatchObject({ invocation: '/latest Ana Brill', quiet: '22:00-07:00' });
    expect((await desk.ask('/digest list')).sections[0]?.lines[0]?.text).toContain('quiet 22:00-07:00');
  });

  it('are changed and taken away by edit, and leave what is not named as it is', async () => {
    const desk = await openDesk();
    await desk.ask('/digest add Ana Brill daily 23:00');
    expect(await understood(desk, '/digest edit 1 quiet 22:00-7:00')).toBe(
      'daily 23:00 quiet 22:00-07:00 Europe/Madrid · here · next Tue 2026-03-03 07:00',
    );
    expect(await understood(desk, '/digest edit 1 quiet off')).toBe(
      'daily 23:00 Europe/Madrid · here · next Mon 2026-03-02 23:00',
    );
  });

  it.each([
    ['/digest add Ana Brill daily 8:00 quiet 7:00-7:00', 'would never end'],
    ['/digest add Ana Brill daily 8:00 quiet 25:00-7:00', '“25:00-7:00” are no quiet hours.'],
    ['/digest add Ana Brill daily 8:00 quiet:night', '“night” are no quiet hours.'],
  ])('are refused in %s', async (typed, reason) => {
    const desk = await openDesk();
    expect((await desk.ask(typed)).title).toContain(reason);
  });

  it('leave topics alone that only sound like them', async () => {
    const desk = await openDesk();
    await desk.ask('/digest add The Quiet American daily 8:00');
    await desk.ask('/watch Black Friday');
    const kept = await desk.parts.store.subscriptions();
    expect(kept.map(({ invocation, quiet }) => [invocation, quiet])).toEqual([
      ['/latest The Quiet American', null],
      ['/latest Black Friday', null],
    ]);
  });

  it('hold the digests of a night, which come as one when they end', async () => {
    const desk = await openDesk();
    await desk.write('old.md', story(0));
    desk.now = new Date('2026-03-02T17:00:00Z');
    await desk.ask('/digest add Ana Brill every 2 hours quiet 22:00-7:00');
    desk.now = new Date('2026-03-02T19:00:30Z');
    expect(await outcomes(desk)).toEqual(['nothing new']);
    for (let hour = 20; hour < 24 + 6; hour++) {
      desk.now = new Date(Date.UTC(2026, 2, 2, hour, 30));
      await desk.write(`s${hour}.md`, story(hour));
      expect(await outcomes(desk)).toEqual([]);
    }
    desk.now = new Date('2026-03-03T06:00:00Z');
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(desk.posted).toHaveLength(1);
    expect(desk.posted[0]?.answer.title).toContain('Tue 2026-03-03 07:00');
    desk.now = new Date('2026-03-03T07:00:30Z');
    expect(await outcomes(desk)).toEqual(['nothing new']);
  });

  it('hold a watch, which then tells of all that arrived in one message', async () => {
    const desk = await openDesk();
    await desk.write('old.md', story(0));
    await desk.ask('/watch Ana Brill quiet 22:00-7:00');
    for (const hour of [21, 23, 25]) {
      desk.now = new Date(Date.UTC(2026, 2, 2, hour));
      await desk.write(`s${hour}.md`, story(hour));
      expect(await outcomes(desk)).toEqual([]);
    }
    desk.now = new Date('2026-03-03T06:00:00Z');
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(desk.posted[0]?.answer.title).toContain('3 new documents');
  });

  it('do not hold what was asked for by hand', async () => {
    const desk = await openDesk();
    await desk.write('old.md', story(0));
    await desk.ask('/digest add Ana Brill daily 8:00 quiet 22:00-7:00');
    await desk.write('new.md', story(1));
    desk.now = new Date('2026-03-02T22:00:00Z');
    await desk.ask('/digest now 1');
    expect(await outcomes(desk)).toEqual(['posted']);
  });

  it('hold what could not be sent before they began', async () => {
    const desk = await openDesk();
    await desk.write('old.md', story(0));
    await desk.ask('/digest add Ana Brill daily 21:00 quiet 22:00-7:00');
    await desk.write('new.md', story(1));
    desk.now = new Date('2026-03-02T20:30:00Z');
    desk.replies.push({ outcome: 'later', after: 60 * 60_000 });
    expect(await outcomes(desk)).toEqual(['later']);
    desk.now = new Date('2026-03-02T21:30:00Z');
    expect(await outcomes(desk)).toEqual([]);
    desk.now = new Date('2026-03-03T06:00:00Z');
    expect(await outcomes(desk)).toEqual(['posted']);
  });

  it('are waited for by a digest that was missed, also beyond the twelve hours', async () => {
    const desk = await openDesk();
    await desk.write('old.md', story(0));
    await desk.ask('/digest add Ana Brill daily 18:00 quiet 19:00-9:00');
    await desk.write('new.md', story(1));
    desk.now = new Date('2026-03-03T04:00:00Z');
    expect(await outcomes(desk)).toEqual([]);
    desk.now = new Date('2026-03-03T08:10:00Z');
    expect(await outcomes(desk)).toEqual(['posted']);
  });

  it('ask for a clock where the platform tells none, once', async () => {
    const desk = await openDesk();
    const caller = { ...READER, timeZone: 'UTC', zoneUnknown: true };
    expect((await desk.ask('/digest add Ana Brill daily 8:00', caller)).title).toContain('By which clock?');
    expect((await desk.ask('/watch Ana Brill quiet 22-7', caller)).title).toContain('By which clock?');
    await desk.ask('/digest add Ana Brill daily 8:00 in Europe/Madrid', caller);
    expect(await understood(desk, '/digest add Otto Vance daily 9:00', caller)).toContain('Europe/Madrid');
    expect(await understood(desk, '/watch Otto Vance quiet 22-7', caller)).toContain('Europe/Madrid');
  });
});

it('a watch takes no time of the day', async () => {
  const desk = await openDesk();
  const answer = await desk.ask('/watch Ana Brill daily 8:00');
  expect(answer.title).toBe('A watch has no schedule: it comes when a document arrives.');
});
