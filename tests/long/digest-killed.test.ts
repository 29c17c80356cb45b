import { expect, test } from 'vitest';
import { Delivering, type Run } from '../harness/delivering.ts';

/** Days on which a process is killed; less where somebody only looks whether it works. */
const DAYS = Number(process.env.LONG_KILLS ?? 12);

const DAY = 24 * 3600_000;
const BEGUN = Date.parse('2026-03-02T07:00:00Z');
/** Seconds after a kill at which the process is started again, and once more when claims have run out. */
const RESTARTS = [60, 400];

type Moment = 'before the call' | 'while it is answered' | 'after the answer';
const MOMENTS: readonly Moment[] = ['before the call', 'while it is answered', 'after the answer'];

/** The same numbers in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const story = (n: number, day: Date) =>
  `Story ${n}\n\n${day.toISOString().slice(0, 10)}\n\nIda Quell appointed harbour master number ${n} of Port Vessen on ${day.toISOString().slice(0, 10)}.\n`;

test.each(['off', 'on'])(
  'processes that are killed at any call double nothing, with Slack’s history %s',
  async (history) => {
    const delivering = await Delivering.start({ SLACK_HISTORY: history });
    const { slack, discord } = delivering;
    const roll = dice(20_260_302);
    const counts = { kills: 0, doubled: 0, 'lost on slack': 0, 'lost on discord': 0, unsettled: 0 };
    let running: Run | null = null;
    /** Kills the running process at its call number `left` to either platform. */
    const killAt = (call: number, moment: Moment) => {
      let left = call;
      const fits = () => {
        left -= 1;
        return left === 0;
      };
      const kill = () => {
        counts.kills += 1;
        running?.kill();
      };
      const end = { fits, times: 1, drop: true, meanwhile: kill };
      const fault = {
        'before the call': end,
        'while it is answered': { ...end, after: true },
        'after the answer': { fits, times: 1, afterwards: kill },
      }[moment];
      slack.world.faults.add(fault);
      discord.world.faults.add(fault);
    };
    try {
      // Of another day: a happening of one day that is told alike is told once.
      await delivering.write('first.md', story(0, new Date(BEGUN - DAY)));
      for (const platform of ['slack', 'discord'] as const)
        await delivering.ask(platform, ['/digest add Ida Quell daily 8:00'], new Date(BEGUN));
      for (let day = 0; day < DAYS; day++) {
        const due = BEGUN + day * DAY + 3_630_000;
        await delivering.write(`s${day}.md`, story(day + 1, new Date(due)));
        slack.world.faults.clear();
        discord.world.faults.clear();
        killAt(1 + Math.floor(roll() * 8), MOMENTS[Math.floor(roll() * MOMENTS.length)] ?? 'before the call');
        running = delivering.due(new Date(due));
        await running.ended;
        slack.world.faults.clear();
        discord.world.faults.clear();
        for (const seconds of RESTARTS) {
          const { output, errors, code } = await delivering.due(new Date(due + seconds * 1000)).ended;
          expect([code, errors]).toEqual([0, expect.anything()]);
          const { runs } = JSON.parse(output) as { runs: { outcome: string }[] };
          counts.unsettled += runs.filter(({ outcome }) => outcome === 'unsettled').length;
        }
      }
      for (const platform of ['slack', 'discord'] as const) {
        const texts = delivering.messages().filter((message) => message.platform === platform);
        for (let n = 1; n <= DAYS; n++) {
          const times = texts.filter(({ text }) => text.includes(`master number ${n} of`)).length;
          if (times > 1) counts.doubled += 1;
          if (times === 0) counts[`lost on ${platform}`] += 1;
        }
      }
      console.log(JSON.stringify({ history, days: DAYS, ...counts }));
      expect(counts.doubled).toBe(0);
      // Without a look into the history a post that was cut off is not repeated on Slack: that is all that may be lost.
      expect(counts['lost on discord']).toBe(0);
      expect(counts['lost on slack']).toBeLessThanOrEqual(history === 'on' ? 0 : counts.unsettled);
    } finally {
      await delivering.stop();
    }
  },
  1_200_000,
);
