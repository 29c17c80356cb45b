/** How fast Discord is answered and names are completed, also of very many, and what ten thousand interactions leave in memory. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBot } from '../tests/harness/bot-process.ts';
import type { Turn } from '../tests/harness/discord/kinds.ts';
import { LocalDiscord } from '../tests/harness/discord/local-discord.ts';
import { textOf } from '../tests/harness/discord/screen-text.ts';
import { crowdedTexts } from './crowded-texts.ts';
import { type SyntheticPerson, syntheticCorpus } from './synthetic.ts';
import { percentiles, type Table } from './table.ts';

/** Names in the corpora. */
const SIZES = [10_000, 100_000];

/** Interactions that wait for their answer at any moment. */
const IN_FLIGHT = 20;

/** Interactions behind each row of latencies. */
const INTERACTIONS = 1000;

/** Interactions before memory is read for the last time. */
const MANY = 10_000;

/** Discord waits three seconds for a first response; one that never came counts as endless. */
const LONGEST_ANSWER = 10_000;

/** Reading the corpus at the start takes at most so long. */
const LONGEST_READ = 1_200_000;

interface Running {
  readonly discord: LocalDiscord;
  readonly bot: BotProcess;
  readonly people: readonly SyntheticPerson[];
}

/** Runs the compiled program on a local Discord; needs no data. BENCH_SMALL leaves the larger corpus out. */
export async function run(): Promise<readonly Table[]> {
  const latencies: (string | number)[][] = [];
  const memories: (string | number)[][] = [];
  for (const names of process.env.BENCH_SMALL ? SIZES.slice(0, 1) : SIZES) {
    await withBot(names, async (running) => {
      for (const [inFlight, total] of [
        [1, INTERACTIONS / 2],
        [IN_FLIGHT, INTERACTIONS],
      ] as const) {
        latencies.push([
          `${names} names, ${inFlight} at a time`,
          ...(await measure(running, inFlight, total)),
        ]);
      }
      memories.push([`${names} names, after ${INTERACTIONS}`, running.bot.memory()]);
      await ask(running, IN_FLIGHT, MANY - INTERACTIONS);
      memories.push([`${names} names, after ${MANY}`, running.bot.memory()]);
    });
  }
  return [
    {
      title: 'Discord: first responses and completions',
      columns: ['', 'command ms p50 / p95 / p99', 'CPU ms', 'completion ms p50 / p95 / p99', 'CPU ms'],
      rows: latencies,
      note: "The local Discord runs in the measuring process; CPU is the bot's own, for one of them. Wanted: completions under 100 ms at p99, commands under 3000 ms.",
    },
    { title: `Discord: memory over ${MANY} interactions`, columns: ['', 'megabytes'], rows: memories },
  ];
}

async function withBot(names: number, work: (running: Running) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const texts = join(folder, 'texts');
  await mkdir(texts);
  const { people } = syntheticCorpus(names * 10);
  let documents = 0;
  for (const { name, text } of crowdedTexts(people)) {
    await writeFile(join(texts, name), text);
    documents++;
  }
  const discord = await LocalDiscord.start();
  const env = { CORPUS: texts, FOOTNOTE_DATA: join(folder, 'data'), ...discord.env };
  const bot = startBot(env, { cwd: folder });
  try {
    await bot.lines.waitFor((line) => /Discord.*ready/u.test(line), 'the ready line', LONGEST_READ);
    await untilRead(discord, documents);
    await work({ discord, bot, people });
  } finally {
    await bot.stop();
    await discord.stop();
    await rm(folder, { recursive: true });
  }
}

/** The bot answers before it has read its folders. */
async function untilRead({ people }: LocalDiscord, documents: number): Promise<void> {
  const deadline = performance.now() + LONGEST_READ;
  while (performance.now() < deadline) {
    const { outputs } = people.slash('sources', {});
    const { message } = await outputs.waitFor((output) => output.message !== null, 'an answer', 60_000);
    if (message && textOf(message).includes(`Searched ${documents} documents`)) return;
    await outputs.quiet(2000);
  }
  throw new Error('the corpus was not read in time');
}

async function measure(running: Running, inFlight: number, total: number): Promise<readonly string[]> {
  const row: string[] = [];
  for (const asking of [ask, type]) {
    const before = running.bot.cpu();
    row.push(percentiles(await asking(running, inFlight, total)));
    row.push(((running.bot.cpu() - before) / total).toFixed(1));
  }
  return row;
}

/** Dossiers, timelines and searches by turns; milliseconds to each first response. */
function ask({ discord, people }: Running, inFlight: number, total: number): Promise<readonly number[]> {
  return inTurns(discord, inFlight, total, (number) => {
    const person = people[(number * 7) % people.length];
    const name = `${person?.given} ${person?.surname}`;
    if (number % 3 === 0) return discord.people.slash('who', { name });
    if (number % 3 === 1) return discord.people.slash('timeline', { topic: name });
    return discord.people.slash('search', { words: `${person?.surname} council` });
  });
}

/** What people type of a name: its beginnings, the surname first, accents, slips; milliseconds to each list. */
function type({ discord, people }: Running, inFlight: number, total: number): Promise<readonly number[]> {
  return inTurns(discord, inFlight, total, (number) => {
    const { given = '', surname = '' } = people[(number * 7919) % people.length] ?? {};
    const typed = TYPED[number % TYPED.length]?.(given, surname) ?? '';
    return discord.people.type('who', 'name', typed);
  });
}

const TYPED: readonly ((given: string, surname: string) => string)[] = [
  (_, surname) => surname.slice(0, 1),
  (_, surname) => surname.slice(0, 2),
  (_, surname) => surname.slice(0, 4),
  (_, surname) => surname.toUpperCase().replace('A', '\u00c1'),
  (given, surname) => `${surname} ${given.slice(0, 2)}`,
  (given, surname) => `${given} ${surname}`,
  (given) => given.slice(0, 3),
  (_, surname) => withSlip(surname),
  (given, surname) => `${given} ${withSlip(surname)}`,
];

/** Two letters swapped. */
function withSlip(word: string): string {
  return word.slice(0, 2) + word.slice(3, 4) + word.slice(2, 3) + word.slice(4);
}

async function inTurns(
  { world }: LocalDiscord,
  inFlight: number,
  total: number,
  next: (number: number) => Turn,
): Promise<readonly number[]> {
  const times: number[] = [];
  let sent = 0;
  const one = async (): Promise<void> => {
    while (sent < total) {
      const turn = next(sent++);
      await turn.outputs.waitFor(() => true, 'an answer', LONGEST_ANSWER).catch(() => undefined);
      times.push(turn.answeredAfter ?? Number.POSITIVE_INFINITY);
      world.turns.delete(turn.token);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  world.messages.items.length = 0;
  world.calls.items.length = 0;
  return times;
}
