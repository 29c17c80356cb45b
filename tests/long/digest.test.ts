import { expect, test } from 'vitest';
import type { Caller } from '../../src/command.ts';
import { postCorrections } from '../../src/digest/corrections.ts';
import { deliverDue } from '../../src/digest/delivery.ts';
import type { DeliveryParts } from '../../src/digest/delivery-parts.ts';
import { type Desk, openDesk, READER } from '../digest/desk.ts';
import { type Fate, fatedPlatform, type Memory } from '../digest/fated-platform.ts';

/** A year of two hundred readers, by default; less where somebody only looks whether it works. */
const SUBSCRIPTIONS = Number(process.env.LONG_SUBSCRIPTIONS ?? 200);
const DAYS = Number(process.env.LONG_DAYS ?? 365);

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** One step in so many is a crash, at any step of a delivery. */
const CRASHES = 0.004;
/** One post in so many ends with nobody knowing whether it arrived. */
const DOUBTS = 0.004;
/** Seconds after which a process that died is there again, as whoever keeps it running does. */
const RESTART = 30;

const ZONES = ['Europe/Madrid', 'America/Mexico_City', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'];
const SCHEDULES = ['weekdays 08:00', 'mondays 9am', 'daily 18:30', 'first of the month', 'every 12 hours'];
const PLATFORMS: readonly (readonly [name: string, memory: Memory])[] = [
  ['keyed', 'nonce'],
  ['plain', 'neither'],
  ['looking', 'history'],
];

/** The same numbers in every run (Park and Miller's minimal standard generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test(`a year of ${SUBSCRIPTIONS} digests with crashes, outages and clock jumps doubles and loses nothing`, async () => {
  const roll = dice(20_260_302);
  const desk = await openDesk();
  await desk.write('first.md', story(0));
  for (let n = 0; n < SUBSCRIPTIONS; n++) {
    const [platform = ''] = PLATFORMS[n % PLATFORMS.length] ?? [];
    const reader: Caller = { ...READER, platform, place: `C${n}`, user: `U${n}` };
    const quiet = n % 4 === 0 ? ' quiet 22:00-7:00' : '';
    const asked = `/digest add ${SCHEDULES[n % SCHEDULES.length]}${quiet} in ${ZONES[n % ZONES.length]} here`;
    expect((await desk.ask(asked, reader)).title).toContain('Digest');
  }
  const year = simulation(desk, roll);
  const begun = desk.now.getTime();
  const faults = { documents: 0, outages: 0, jumps: 0 };
  for (let hour = 0; hour < DAYS * 24; hour++) {
    desk.now = new Date(begun + hour * HOUR);
    if (hour % (24 * 9) === 20) await desk.write(`s${hour}.md`, story(++faults.documents));
    if (roll() < 0.002) {
      hour += Math.floor(roll() * 40);
      faults.outages += 1;
    }
    if (roll() < 0.002) {
      desk.now = new Date(desk.now.getTime() - 3 * HOUR);
      faults.jumps += 1;
    }
    await year.round();
  }
  year.endFaults();
  // The month that every schedule needs to come once more, without faults.
  for (let hour = 0; hour < 40 * 24; hour++) {
    desk.now = new Date(begun + (DAYS * 24 + hour) * HOUR);
    await year.round();
  }
  const keys = desk.posted.map(({ key }) => key);
  const doubles = keys.length - new Set(keys).size;
  const { repeated, missing, unknown } = await lines(desk, faults.documents);
  console.log(
    JSON.stringify({
      ...faults,
      ...year.counts(),
      messages: keys.length,
      doubles,
      repeated,
      missing,
      unknown,
    }),
  );
  expect({ doubles, repeated, missing }).toEqual({ doubles: 0, repeated: 0, missing: 0 });
}, 1_800_000);

function story(n: number): string {
  const day = new Date(Date.UTC(2026, 2, 2 + n * 9));
  const date = day.toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return `Story ${n}\n\n${date}\n\nAna Brill appointed harbour master number ${n} of Port Vessen on ${date}.\n`;
}

/** The bot of the year: its store and its platforms die now and then, before or after what they do, and it is started again. */
function simulation(desk: Desk, roll: () => number) {
  const counts: Record<string, number> = { crashes: 0, doubts: 0 };
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  let isFaulty = true;
  const dies = (): boolean => isFaulty && roll() < CRASHES;
  const die = () => {
    count('crashes');
    throw new Error('killed');
  };
  const mortal =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      if (dies()) die();
      const done = await work(...args);
      if (dies()) die();
      return done;
    };
  const fate = (): Fate => {
    if (dies()) {
      count('crashes');
      return roll() < 0.5 ? 'killed before' : 'killed after';
    }
    if (!isFaulty || roll() >= DOUBTS) return 'arrives';
    count('doubts');
    return roll() < 0.5 ? 'arrives, unknown' : 'is lost, unknown';
  };
  const { store } = desk.parts;
  const parts: DeliveryParts = {
    ...desk.parts,
    store: {
      ...store,
      claim: mortal(store.claim),
      sending: mortal(store.sending),
      settle: mortal(store.settle),
      takeOver: mortal(store.takeOver),
      takeBack: mortal(store.takeBack),
    },
    adapters: PLATFORMS.map(([name, memory]) => fatedPlatform(name, memory, desk, fate)),
    onFault: () => undefined,
  };
  const deliver = async (): Promise<void> => {
    for (const { outcome, destination } of await deliverDue(parts)) {
      count(outcome === 'unsettled' ? `unsettled on ${destination.split(':', 1)[0]}` : outcome);
    }
  };
  return {
    counts: () => counts,
    endFaults() {
      isFaulty = false;
    },
    /** What is due, and after crashes once more when the process is there again, and once when claims have run out. */
    async round(): Promise<void> {
      const crashes = counts.crashes ?? 0;
      const doubts = counts.doubts ?? 0;
      await deliver();
      if (counts.crashes === crashes && counts.doubts === doubts) return;
      for (const seconds of [RESTART, 400]) {
        desk.now = new Date(desk.now.getTime() + seconds * SECOND);
        await deliver();
      }
      await postCorrections({ ...desk.parts, adapters: parts.adapters });
    },
  };
}

/** How often a story stood twice at a destination or never, and of how many nobody knows. */
async function lines(desk: Desk, documents: number) {
  const shown = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const { destination, answer } of desk.posted) {
    for (const { text, kind, key, group } of answer.sections.flatMap(({ lines }) => lines)) {
      const number = Number(/master number (\d+) /u.exec(text)?.[1]);
      if (kind !== 'quotation' || Number.isNaN(number)) continue;
      keys.set(number, group ?? key);
      const place = `${destination} ${number}`;
      shown.set(place, (shown.get(place) ?? 0) + 1);
    }
  }
  let missing = 0;
  let unknown = 0;
  for (const { number, destination } of await desk.parts.store.subscriptions()) {
    const runs = await desk.parts.store.runsOf(number, 100_000);
    // What an unsettled run was about to say may have arrived or not; it is told of, and not repeated.
    const unsettled = runs.filter(({ state }) => state === 'unsettled');
    const untold = new Set(unsettled.flatMap(({ sent }) => sent?.keys ?? []));
    for (let story = 1; story <= documents; story++) {
      if (shown.has(`${destination} ${story}`)) continue;
      if (untold.has(keys.get(story) ?? '')) unknown += 1;
      else missing += 1;
    }
  }
  const repeated = [...shown.values()].filter((times) => times > 1).length;
  return { repeated, missing, unknown };
}
