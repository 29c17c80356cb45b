import { describe, expect, it } from 'vitest';
import { type Desk, openDesk, READER } from './desk.ts';

const OLD = 'The old pier\n\nMarch 1, 2026\n\nAna Brill closed the old pier on February 27, 2026.\n';
const NEW =
  'A new master\n\nMarch 2, 2026\n\nAna Brill appointed Rosa Tamsin as harbour master on March 2, 2026.\n';
const AGAIN = `${NEW}\nAna Brill appointed Otto Vance as harbour guard on March 1, 2026.\n`;
const LATE = 'From the archive\n\nMay 5, 2019\n\nAna Brill opened the lighthouse on May 4, 2019.\n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A desk that has one document and a digest on weekdays at 8. */
async function subscribed(request = '/digest add Ana Brill weekdays 08:00'): Promise<Desk> {
  const desk = await openDesk();
  await desk.write('old.md', OLD);
  expect((await desk.ask(request)).title).toMatch(/^(?:Digest|Watch) 1: /u);
  return desk;
}

const at = (desk: Desk, instant: string) => {
  desk.now = new Date(instant);
};

const outcomes = async (desk: Desk) => (await desk.due()).map(({ outcome }) => outcome);

describe('a digest', () => {
  it('comes when it is due, once, with what is new since it began', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    expect(await outcomes(desk)).toEqual([]);
    at(desk, '2026-03-02T07:00:30Z');
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(await outcomes(desk)).toEqual([]);
    const [message] = desk.posted;
    expect(message?.destination).toBe('chat:T01/C01');
    expect(message?.answer.title).toBe(
      'Digest: Ana Brill · Mon 2026-03-02 08:00, Europe/Madrid · 1 new document since Mon 2026-03-02 07:00',
    );
    expect(desk.texts(0)[0]).toContain('appointed Rosa Tamsin');
    expect(desk.texts(0).join('\n')).not.toContain('old pier');
    expect(desk.posted[0]?.answer.reason).toBe(
      'Because of: digest “Ana Brill”, weekdays 08:00 Europe/Madrid, in this channel · “Ana Brill” in new ¶ 1, article 2026-03-02',
    );
    expect(message?.answer.actions.map(({ label }) => label).slice(0, 3)).toEqual([
      'Pause',
      'Change',
      'Stop',
    ]);
  });

  it('never repeats a line, though its document was changed or another one tells it too', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T07:00:30Z');
    await desk.due();
    await desk.write('new.md', AGAIN);
    await desk.write('copy.md', NEW.replace('A new master', 'Harbour news'));
    at(desk, '2026-03-03T07:00:30Z');
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(desk.texts(1).join('\n')).not.toContain('Rosa Tamsin as harbour master');
    expect(desk.texts(1).join('\n')).toContain('Otto Vance as harbour guard');
  });

  it('is silent where nothing is new, unless it was asked to say so', async () => {
    const desk = await subscribed();
    at(desk, '2026-03-02T07:00:30Z');
    expect(await outcomes(desk)).toEqual(['nothing new']);
    expect(desk.posted).toEqual([]);
    await desk.ask('/digest edit 1 empty:say');
    at(desk, '2026-03-03T07:00:30Z');
    await desk.due();
    expect(desk.posted[0]?.answer.title).toContain('nothing new');
  });

  it('counts documents dated long before they arrived, and keeps them behind a button', async () => {
    const desk = await subscribed();
    await desk.write('late.md', LATE);
    at(desk, '2026-03-02T07:00:30Z');
    await desk.due();
    expect(desk.texts(0).join('\n')).not.toContain('lighthouse');
    expect(desk.posted[0]?.answer.reason).toContain(
      '1 happening from long before, 1 document dated long before arrival · because of: ',
    );
    expect(desk.posted[0]?.answer.actions.map(({ label }) => label)).toContain('Older events');
  });

  it('is caught up once after a few hours, and after more it is skipped and the next one says so', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T18:00:00Z');
    expect(await outcomes(desk)).toEqual(['posted']);
    await desk.write('other.md', AGAIN.replace('A new master', 'Guards'));
    at(desk, '2026-03-04T02:00:00Z');
    expect(await outcomes(desk)).toEqual(['skipped']);
    at(desk, '2026-03-04T07:01:00Z');
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(desk.texts(1)[0]).toBe('Not delivered, because Footnote was not running: Tue 2026-03-03 08:00');
    expect(desk.texts(1).join('\n')).toContain('Otto Vance');
  });

  it('comes this morning, though those of the days before are skipped, and says how many', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    at(desk, '2026-03-05T09:00:00Z');
    expect(await outcomes(desk)).toEqual(['skipped', 'posted']);
    expect(desk.posted[0]?.answer.title).toContain('Thu 2026-03-05 08:00');
    expect(desk.texts(0)[0]).toBe(
      'Not delivered, because Footnote was not running: 3 runs, Mon 2026-03-02 08:00 to Wed 2026-03-04 08:00',
    );
    expect(await outcomes(desk)).toEqual([]);
    at(desk, '2026-03-06T07:01:00Z');
    await desk.write('other.md', AGAIN.replace('A new master', 'Guards'));
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(desk.texts(1).join('\n')).not.toContain('Not delivered');
  });

  it('is not repeated when the clock goes back', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T07:00:30Z');
    await desk.due();
    at(desk, '2026-03-01T07:00:30Z');
    await desk.write('other.md', AGAIN.replace('A new master', 'Guards'));
    expect(await outcomes(desk)).toEqual([]);
    at(desk, '2026-03-02T07:00:30Z');
    expect(await outcomes(desk)).toEqual([]);
  });

  it('is sent by one of two processes only', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T07:00:30Z');
    await Promise.all([desk.due(), desk.due(), desk.due()]);
    expect(desk.posted).toHaveLength(1);
  });

  it.each(['before the post', 'after the post'] as const)(
    'is not repeated after a crash %s; the next one says that nobody knows',
    async (moment) => {
      const desk = await subscribed();
      await desk.write('new.md', NEW);
      at(desk, '2026-03-02T07:00:30Z');
      desk.crash = moment;
      expect(await outcomes(desk)).toEqual([]);
      const arrived = desk.posted.length;
      at(desk, '2026-03-02T07:10:00Z');
      expect(await outcomes(desk)).toEqual(['unsettled']);
      expect(desk.posted).toHaveLength(arrived);
      await desk.write('other.md', AGAIN.replace('A new master', 'Guards'));
      at(desk, '2026-03-03T07:00:30Z');
      expect(await outcomes(desk)).toEqual(['posted']);
      const last = desk.texts(arrived);
      expect(last[0]).toBe('It is not known whether this arrived: Mon 2026-03-02 08:00');
      expect(last.join('\n')).not.toContain('Rosa Tamsin as harbour master');
    },
  );

  it('waits as long as the platform asks, and is tried again where it asks for more', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T07:00:30Z');
    desk.replies.push({ outcome: 'later', after: 900 });
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(desk.waits).toEqual([900]);
    await desk.write('other.md', AGAIN.replace('A new master', 'Guards'));
    at(desk, '2026-03-03T07:00:30Z');
    desk.replies.push({ outcome: 'later', after: HOUR });
    expect(await outcomes(desk)).toEqual(['later']);
    expect(await outcomes(desk)).toEqual([]);
    at(desk, '2026-03-03T07:10:00Z');
    expect(await outcomes(desk)).toEqual(['posted']);
  });

  it('is paused when the platform refuses for good, and its owner is told once', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T07:00:30Z');
    desk.replies.push({ outcome: 'failed', reason: 'the channel is gone' });
    expect(await outcomes(desk)).toEqual(['failed']);
    expect(desk.posted.map(({ destination }) => destination)).toEqual(['chat:T01/U01']);
    expect(desk.posted[0]?.answer.title).toBe('Digest 1: /latest Ana Brill is paused: the channel is gone');
    at(desk, '2026-03-03T07:00:30Z');
    expect(await outcomes(desk)).toEqual([]);
    expect((await desk.ask('/digest resume 1')).sections[0]?.lines[0]?.text).toContain(
      'next Wed 2026-03-04 08:00',
    );
  });

  it('brings what other commands answer anew too', async () => {
    const desk = await subscribed('/digest add /search harbour daily 8:00');
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T07:00:30Z');
    await desk.due();
    expect(desk.texts(0)[0]).toContain('Rosa Tamsin');
    at(desk, '2026-03-03T07:00:30Z');
    expect(await outcomes(desk)).toEqual(['nothing new']);
  });

  it('says the first sync in one line', async () => {
    const desk = await openDesk();
    await desk.ask('/digest add Ana Brill weekdays 08:00');
    await desk.ask('/watch Ana Brill');
    await desk.write('old.md', OLD);
    at(desk, '2026-03-02T07:00:30Z');
    expect((await desk.due()).map(({ outcome }) => outcome).sort()).toEqual(['nothing new', 'posted']);
    expect(desk.posted.map(({ answer }) => answer.title)).toEqual([
      'Digest: Ana Brill · Mon 2026-03-02 08:00, Europe/Madrid · 1 document added with the folder “press”',
    ]);
    expect(desk.texts(0)).toEqual([]);
    expect(desk.posted[0]?.answer.reason).toBe(
      'Because of: digest “Ana Brill”, weekdays 08:00 Europe/Madrid, in this channel',
    );
  });

  it('shows only what its place may see when it runs', async () => {
    const desk = await openDesk({ collections: { default: ['chat:T01/C02'] } });
    await desk.write('old.md', OLD);
    await desk.ask('/digest add Ana Brill weekdays 08:00');
    await desk.write('new.md', NEW);
    at(desk, '2026-03-02T07:00:30Z');
    expect(await outcomes(desk)).toEqual(['nothing new']);
  });
});

describe('a watch', () => {
  it('tells of a new document once, however old, bundled, and of nothing else', async () => {
    const desk = await subscribed('/watch Ana Brill');
    expect(await outcomes(desk)).toEqual([]);
    await desk.write('late.md', LATE);
    await desk.write('new.md', NEW);
    expect(await outcomes(desk)).toEqual(['posted']);
    expect(desk.posted[0]?.answer.title).toBe(
      'Watch: Ana Brill · named in 2 new documents, 2 passages · arrived by Mon 2026-03-02 07:00, Europe/Madrid',
    );
    expect(desk.texts(0).join('\n')).toContain('Rosa Tamsin');
    await desk.write('other.md', 'Weather\n\nMarch 2, 2026\n\nIt rained in Port Vessen on March 2, 2026.\n');
    expect(await outcomes(desk)).toEqual(['nothing new']);
    expect(desk.posted).toHaveLength(1);
  });
});

describe('/digest', () => {
  it('lists, previews, pauses, changes and stops what is there, for those whom it concerns', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    const stranger = { ...READER, user: 'U09', place: 'C09' };
    expect((await desk.ask('/digest')).title).toBe('1 subscription');
    expect((await desk.ask('/digest list', stranger)).title).toBe('No subscriptions');
    expect((await desk.ask('/digest remove 1', stranger)).title).toContain('There is no subscription 1');
    const preview = await desk.ask('/digest preview 1');
    expect(preview.sections[0]?.lines[0]?.text).toContain('Rosa Tamsin');
    const edited = await desk.ask('/digest edit 1 mondays 9am in America/Mexico_City dm');
    expect(edited.sections[0]?.lines[0]?.text).toBe(
      'mondays 09:00 America/Mexico_City · in direct messages to you · next Mon 2026-03-02 09:00',
    );
    expect((await desk.ask('/digest pause 1')).actions.map(({ label }) => label)).toContain('Go on');
    await desk.ask('/digest now 1');
    expect(await outcomes(desk)).toEqual(['posted']);
    expect((await desk.ask('/digest remove 1')).title).toBe('Digest 1: /latest Ana Brill is gone');
    expect((await desk.ask('/digest')).title).toBe('No subscriptions');
  });

  it.each([
    ['/digest add Ana Brill', 'When shall it come?'],
    ['/digest add Ana Brill every 5 minutes', 'A schedule cannot run more often than every 15 minutes.'],
    ['/digest add /digest list daily 8:00', '/digest tells nothing new; it cannot be subscribed to.'],
    ['/digest add Ana Brill daily 8:00 #desk', 'The channel #desk is not known by its name alone.'],
    ['/digest add Ana Brill zone:Nowhere when:daily', '“Nowhere” is not a time zone.'],
    ['/digest dance', '“dance” is nothing that /digest does.'],
    ['/digest pause', 'Which one? Give its number.'],
  ])('refuses %s with a reason', async (typed, reason) => {
    const desk = await openDesk();
    expect((await desk.ask(typed)).title).toBe(reason);
  });

  it('is refused to those who may not subscribe, and to one who has too many', async () => {
    const closed = await openDesk({ subscribe: ['chat:T01/U02'] });
    expect((await closed.ask('/watch Ana Brill')).title).toBe('You may not subscribe here.');
    const desk = await openDesk();
    for (let count = 0; count < 50; count++) await desk.ask(`/watch Ana Brill ${count}`);
    expect((await desk.ask('/watch Ana Brill')).title).toContain('You have 50 subscriptions');
  });
});
