import { describe, expect, it } from 'vitest';
import type { Poster } from '../../src/adapters/adapter.ts';
import { postCorrections } from '../../src/digest/corrections.ts';
import { deliverDue } from '../../src/digest/delivery.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Fate, fatedPlatform, type Memory } from './fated-platform.ts';

const OLD = 'The old pier\n\nMarch 1, 2026\n\nAna Brill closed the old pier on February 27, 2026.\n';
const NEW =
  'A new master\n\nMarch 2, 2026\n\nAna Brill appointed Rosa Tamsin as harbour master on March 2, 2026.\n';

/** A platform whose posts meet these fates in turn, and then arrive. */
function platform(desk: Desk, memory: Memory, fates: Fate[]): Poster {
  return fatedPlatform('chat', memory, desk, () => fates.shift() ?? 'arrives');
}

const OPENED = '2026-03-02T07:00:30Z';

/** A desk with a digest that is due and has something to say. */
async function due(): Promise<Desk> {
  const desk = await openDesk();
  await desk.write('old.md', OLD);
  await desk.ask('/digest add Ana Brill weekdays 08:00');
  await desk.write('new.md', NEW);
  desk.now = new Date(OPENED);
  return desk;
}

const later = (desk: Desk, seconds: number) => {
  desk.now = new Date(desk.now.getTime() + seconds * 1000);
};

/** Messages that hold the sentence, at the end. */
const told = (desk: Desk) =>
  desk.posted.filter(({ answer }) => JSON.stringify(answer.sections).includes('Rosa Tamsin as harbour'));

describe('a send whose fate nobody knows', () => {
  const cases: readonly (readonly [Memory, Fate[], readonly string[], number])[] = [
    ['nonce', ['arrives, unknown'], ['posted'], 1],
    ['nonce', ['is lost, unknown'], ['posted'], 1],
    ['nonce', ['arrives, unknown', { outcome: 'later', after: 900 }], ['posted'], 1],
    ['history', ['arrives, unknown'], ['later', 'posted'], 1],
    ['history', ['is lost, unknown'], ['later', 'posted'], 1],
    ['neither', ['arrives, unknown'], ['unsettled'], 1],
    ['neither', ['is lost, unknown'], ['unsettled'], 0],
  ];
  it.each(cases)('with %s after %j ends as %j', async (kind, fates, outcomes, standing) => {
    const desk = await due();
    const parts = { ...desk.parts, adapters: [platform(desk, kind, [...fates])] };
    const seen = (await deliverDue(parts)).map(({ outcome }) => outcome);
    later(desk, 400);
    seen.push(...(await deliverDue(parts)).map(({ outcome }) => outcome));
    expect(seen).toEqual(outcomes);
    expect(told(desk)).toHaveLength(standing);
    later(desk, 24 * 3600);
    expect((await deliverDue(parts)).map(({ outcome }) => outcome)).not.toContain('later');
    expect(told(desk)).toHaveLength(standing);
  });

  const deaths: readonly (readonly [Memory, Fate, number, string, number])[] = [
    ['nonce', 'killed before', 30, 'posted', 1],
    ['nonce', 'killed after', 30, 'posted', 1],
    ['nonce', 'killed before', 400, 'unsettled', 0],
    ['nonce', 'killed after', 400, 'unsettled', 1],
    ['history', 'killed before', 400, 'posted', 1],
    ['history', 'killed after', 400, 'posted', 1],
    ['neither', 'killed before', 400, 'unsettled', 0],
    ['neither', 'killed after', 400, 'unsettled', 1],
  ];
  it.each(deaths)('with %s, %s, is after %d seconds %s', async (kind, fate, seconds, outcome, standing) => {
    const desk = await due();
    const parts = { ...desk.parts, adapters: [platform(desk, kind, [fate])] };
    expect(await deliverDue(parts)).toEqual([]);
    later(desk, seconds);
    expect((await deliverDue(parts)).map((run) => run.outcome)).toEqual([outcome]);
    expect(told(desk)).toHaveLength(standing);
    later(desk, 24 * 3600);
    await deliverDue(parts);
    expect(told(desk)).toHaveLength(standing);
  });

  it('is not repeated with other words where something changed meanwhile', async () => {
    const desk = await due();
    const parts = { ...desk.parts, adapters: [platform(desk, 'nonce', ['killed after'])] };
    await deliverDue(parts);
    await desk.write('more.md', NEW.replaceAll('Rosa Tamsin', 'Otto Vance'));
    later(desk, 30);
    expect((await deliverDue(parts)).map(({ outcome }) => outcome)).toEqual(['unsettled']);
    later(desk, 24 * 3600);
    await deliverDue(parts);
    expect(told(desk)).toHaveLength(1);
    expect(JSON.stringify(desk.posted.at(-1)?.answer)).toContain('Otto Vance');
  });

  it('says nothing about a clock that went back', async () => {
    const desk = await due();
    const parts = { ...desk.parts, adapters: [platform(desk, 'nonce', ['killed after'])] };
    await deliverDue(parts);
    later(desk, -3600);
    expect(await deliverDue(parts)).toEqual([]);
    later(desk, 2 * 3600);
    expect((await deliverDue(parts)).map(({ outcome }) => outcome)).toEqual(['unsettled']);
    expect(told(desk)).toHaveLength(1);
  });

  it('counts as delivered where the place refuses the next try', async () => {
    const desk = await due();
    const fates: Fate[] = ['arrives, unknown', { outcome: 'failed', reason: 'the channel is gone' }];
    const parts = { ...desk.parts, adapters: [platform(desk, 'nonce', fates)] };
    expect((await deliverDue(parts)).map(({ outcome }) => outcome)).toEqual(['failed']);
    await desk.ask('/digest resume 1');
    later(desk, 24 * 3600);
    await deliverDue(parts);
    expect(told(desk)).toHaveLength(1);
  });
});

describe('a correction', () => {
  /** A desk to which a message was posted whose quotation is gone. */
  async function wrong(): Promise<Desk> {
    const desk = await openDesk();
    await desk.write('old.md', OLD);
    await desk.ask('/watch Ana Brill');
    await desk.correct();
    await desk.write('new.md', NEW);
    await desk.due();
    await desk.correct();
    await desk.write('new.md', NEW.replace('Rosa Tamsin', 'Otto Vance'));
    return desk;
  }
  const notes = (desk: Desk) => desk.posted.filter(({ under }) => under !== undefined).length;

  const deaths: readonly (readonly [Memory, Fate, number, number])[] = [
    ['nonce', 'killed before', 30, 1],
    ['nonce', 'killed after', 30, 1],
    ['nonce', 'arrives, unknown', 30, 1],
    ['nonce', 'is lost, unknown', 30, 1],
    ['history', 'killed before', 400, 1],
    ['history', 'killed after', 400, 1],
    ['history', 'is lost, unknown', 400, 1],
    ['neither', 'killed before', 400, 0],
    ['neither', 'killed after', 400, 1],
  ];
  it.each(deaths)('with %s, %s, stands after %d seconds %d times', async (kind, fate, seconds, standing) => {
    const desk = await wrong();
    const parts = { ...desk.parts, adapters: [platform(desk, kind, [fate])] };
    await postCorrections(parts);
    for (let round = 0; round < 3; round++) {
      later(desk, seconds);
      await postCorrections(parts);
    }
    expect(notes(desk)).toBe(standing);
  });

  it('is neither lost nor doubled where the process dies at any step of the store', async () => {
    for (const step of ['noteGone', 'putFact', 'sendingNotes', 'settleNotes'] as const) {
      for (const when of ['before', 'after'] as const) {
        const desk = await wrong();
        const adapters = [platform(desk, 'history', [])];
        const parts = { ...desk.parts, adapters };
        const whole = parts.store[step] as (...args: unknown[]) => Promise<unknown>;
        const dying = async (...args: unknown[]) => {
          if (when === 'after') await whole(...args);
          throw new Error('killed');
        };
        const mortal = { ...parts, store: { ...parts.store, [step]: dying } };
        await postCorrections(mortal).catch(() => undefined);
        for (let round = 0; round < 3; round++) {
          later(desk, 400);
          await postCorrections(parts);
        }
        expect([step, when, notes(desk)]).toEqual([step, when, 1]);
      }
    }
  });

  it('is posted by one of two processes', async () => {
    const desk = await wrong();
    await Promise.all([desk.correct(), desk.correct(), desk.correct()]);
    expect(notes(desk)).toBe(1);
  });
});
