/** How fast Discord is answered and names are completed, also of very many, and what ten thousand interactions leave in memory. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBot } from '../tests/harness/bot-process.ts';
import type { Turn } from '../tests/harness/discord/kinds.ts';
import { LocalDiscord } from '../tests/harness/discord/local-discord.ts';
import { textOf } from '../tests/harness/discord/screen-text.ts';
import { type SyntheticCorpus, syntheticCorpus } from './synthetic.ts';
import { percentiles, type Table } from './table.ts';

/** Passages of the corpora; there is a person in them for every ten. */
const SIZES = [4000, 100_000];

/** Interactions that wait for their answer at any moment. */
const IN_FLIGHT = 20;

/** Interactions behind each row of latencies. */
const INTERACTIONS = 1000;

/** Interactions before memory is read for the last time. */
const MANY = 10_000;

/** Reading the corpus at the start takes at most so long. */
const LONGEST_READ = 1_200_000;

interface Running {
  readonly discord: LocalDiscord;
  readonly bot: BotProcess;
  readonly corpus: SyntheticCorpus;
}

/** Runs the compiled program on a local Discord; needs no data. BENCH_SMALL leaves the larger corpus out. */
export async function run(): Promise<readonly Table[]> {
  const latencies: (string | number)[][] = [];
  const memories: (string | number)[][] = [];
  for (const passages of process.env.BENCH_SMALL ? SIZES.slice(0, 1) : SIZES) {
    await withBot(passages, async (running) => {
      const people = running.corpus.people.length;
      latencies.push([`${people} people, one at a time`, ...(await measure(running, 1, INTERACTIONS / 2))]);
      latencies.push([
        `${people} people, ${IN_FLIGHT} at a time`,
        ...(await measure(running, IN_FLIGHT, INTERACTIONS)),
      ]);
      memories.push([`${people} people, after ${INTERACTIONS}`, running.bot.memory()]);
      await ask(running, IN_FLIGHT, MANY - INTERACTIONS);
      memories.push([`${people} people, after ${MANY}`, running.bot.memory()]);
    });
  }
  return [
    {
      title: 'Discord: first responses and completions',
      columns: ['', 'command ms p50 / p95 / p99', 'completion ms p50 / p95 / p99'],
      rows: latencies,
      note: 'The local Discord runs in the measuring process. Wanted: completions under 100 ms at p99, commands under 3000 ms.',
    },
    { title: `Discord: memory over ${MANY} interactions`, columns: ['', 'megabytes'], rows: memories },
  ];
}

async function withBot(passages: number, work: (running: Running) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const texts = join(folder, 'texts');
  await mkdir(texts);
  const corpus = syntheticCorpus(passages);
  for (const { name, title, published, paragraphs } of corpus.documents()) {
    const text = `---\ntitle: ${title}\ndate: ${published}\n---\n\n${paragraphs.join('\n\n')}\n`;
    await writeFile(join(texts, `${name}.md`), text);
  }
  const discord = await LocalDiscord.start();
  const env = { CORPUS: texts, FOOTNOTE_DATA: join(folder, 'data'), ...discord.env };
  const bot = startBot(env, { cwd: folder });
  try {
    await bot.lines.waitFor((line) => /Discord.*ready/u.test(line), 'the ready line', LONGEST_READ);
    await untilRead(discord, Math.ceil(passages / 4));
    await work({ discord, bot, corpus });
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
  return [
    percentiles(await ask(running, inFlight, total)),
    percentiles(await type(running, inFlight, total)),
  ];
}

/** Names, timelines and words by turns; milliseconds to each first response. */
function ask({ discord, corpus }: Running, inFlight: number, total: number): Promise<readonly number[]> {
  const { people, words } = corpus;
  return inTurns(discord, inFlight, total, (number) => {
    const person = people[(number * 7) % people.length];
    const name = `${person?.given} ${person?.surname}`;
    if (number % 3 === 0) return discord.people.slash('who', { name });
    if (number % 3 === 1) return discord.people.slash('timeline', { topic: name });
    return discord.people.slash('search', { words: `${words[number % 500]} ${words[(number * 7) % 500]}` });
  });
}

/** The first letters of surnames; milliseconds to each list of completions. */
function type({ discord, corpus }: Running, inFlight: number, total: number): Promise<readonly number[]> {
  return inTurns(discord, inFlight, total, (number) => {
    const { surname = '' } = corpus.people[(number * 7) % corpus.people.length] ?? {};
    return discord.people.type('who', 'name', surname.slice(0, 1 + (number % 5)));
  });
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
      await turn.outputs.waitFor(() => true, 'an answer', 60_000);
      times.push(turn.answeredAfter ?? Number.NaN);
      world.turns.delete(turn.token);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  world.messages.items.length = 0;
  world.calls.items.length = 0;
  return times;
}
