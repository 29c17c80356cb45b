import { expect, test } from 'vitest';
import { deliverDue } from '../../src/digest/delivery.ts';
import type { DeliveryParts } from '../../src/digest/delivery-parts.ts';
import { type Desk, openDesk, READER } from '../digest/desk.ts';

/** A year of two hundred readers, by default; less where somebody only looks whether it works. */
const SUBSCRIPTIONS = Number(process.env.LONG_SUBSCRIPTIONS ?? 200);
const DAYS = Number(process.env.LONG_DAYS ?? 365);

const HOUR = 60 * 60_000;
/** One step in so many is a crash, at any step of a delivery. */
const CRASHES = 0.004;

const ZONES = ['Europe/Madrid', 'America/Mexico_City', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'];
const SCHEDULES = ['weekdays 08:00', 'mondays 9am', 'daily 18:30', 'first of the month', 'every 12 hours'];

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
    const reader = { ...READER, place: `C${n}`, user: `U${n}` };
    const asked = `/digest add ${SCHEDULES[n % SCHEDULES.length]} in ${ZONES[n % ZONES.length]} here`;
    expect((await desk.ask(asked, reader)).title).toContain('Digest');
  }
  const parts = crashing(desk, roll);
  const begun = desk.now.getTime();
  const faults = { documents: 0, outages: 0, jumps: 0 };
  const counts: Record<string, number> = {};
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
    for (const { outcome } of await deliverDue(parts)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  // The month that every schedule needs to come once more, without faults.
  for (let hour = 0; hour < 40 * 24; hour++) {
    desk.now = new Date(begun + (DAYS * 24 + hour) * HOUR);
    for (const { outcome } of await desk.due()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  const keys = desk.posted.map(({ key }) => key);
  const doubles = keys.length - new Set(keys).size;
  const { repeated, missing, unknown } = await lines(desk, faults.documents);
  console.log(
    JSON.stringify({
      ...faults,
      ...counts,
      crashes: parts.crashes(),
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

/** The same parts, whose store and platform die now and then, before or after what they do. */
function crashing(desk: Desk, roll: () => number): DeliveryParts & { crashes(): number } {
  let crashes = 0;
  const store = { ...desk.parts.store };
  const dies = () => {
    if (roll() >= CRASHES) return;
    crashes += 1;
    throw new Error('killed');
  };
  const mortal =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      dies();
      const done = await work(...args);
      dies();
      return done;
    };
  const [platform] = desk.parts.adapters;
  if (!platform) throw new Error('no platform');
  return {
    ...desk.parts,
    store: {
      ...store,
      claim: mortal(store.claim),
      sending: mortal(store.sending),
      settle: mortal(store.settle),
      takeOver: mortal(store.takeOver),
    },
    adapters: [{ ...platform, post: mortal(platform.post) }],
    crashes: () => crashes,
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
