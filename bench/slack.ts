/** How fast Slack is acknowledged and answered, also while texts are read in, and what ten thousand commands leave in memory. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../tests/harness/bot-process.ts';
import { LocalSlack } from '../tests/harness/slack/local-slack.ts';
import { type SyntheticCorpus, syntheticCorpus } from './synthetic.ts';
import { percentiles, type Table } from './table.ts';

/** Passages of the corpus that is asked. */
const PASSAGES = 4000;

/** Passages that are written into the folder while commands run. */
const MORE_PASSAGES = 2000;

/** Commands that wait for their answer at any moment. */
const IN_FLIGHT = 50;

/** Commands behind each row of latencies. */
const COMMANDS = 1000;

/** Commands before memory is read for the last time. */
const MANY = 10_000;

/** Reading the corpus at the start takes at most so long. */
const LONGEST_READ = 300_000;

interface Times {
  readonly acks: readonly number[];
  readonly answers: readonly number[];
  readonly seconds: number;
}

/** Runs the compiled program on a local Slack; needs no data. */
export async function run(): Promise<readonly Table[]> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const texts = join(folder, 'texts');
  await mkdir(texts);
  const corpus = syntheticCorpus(PASSAGES);
  await writeTexts(corpus, texts, 'first');
  const slack = await LocalSlack.start();
  const env = { CORPUS: texts, FOOTNOTE_DATA: join(folder, 'data') };
  const bot = startBot({ ...env, ...slack.env }, { cwd: folder });
  try {
    await bot.lines.waitFor((line) => /Slack.*ready/u.test(line), 'the ready line', LONGEST_READ);
    await untilAnswered(slack, corpus);
    const quiet = await ask(slack, corpus, COMMANDS);
    const before = bot.memory();
    await writeTexts(syntheticCorpus(MORE_PASSAGES, 7), texts, 'second');
    const busy = await ask(slack, corpus, COMMANDS);
    await ask(slack, corpus, MANY - 2 * COMMANDS);
    return [
      latencyTable([
        ['nothing else', quiet],
        ['while texts are read in', busy],
      ]),
      memoryTable(before, bot.memory()),
    ];
  } finally {
    await bot.stop();
    await slack.stop();
    await rm(folder, { recursive: true });
  }
}

async function writeTexts(corpus: SyntheticCorpus, folder: string, prefix: string): Promise<void> {
  for (const { name, title, published, paragraphs } of corpus.documents()) {
    const text = `---\ntitle: ${title}\ndate: ${published}\n---\n\n${paragraphs.join('\n\n')}\n`;
    await writeFile(join(folder, `${prefix}-${name}.md`), text);
  }
}

/** The bot answers before it has read its folders. */
async function untilAnswered(slack: LocalSlack, corpus: SyntheticCorpus): Promise<void> {
  const deadline = performance.now() + LONGEST_READ;
  const wanted = new RegExp(`Searched ${Math.ceil(PASSAGES / 4)} documents`, 'u');
  while (performance.now() < deadline) {
    const turn = slack.people.command('/fn-who', corpus.people[0]?.surname ?? '');
    const { message } = await turn.outputs.waitFor(() => true, 'an answer', LONGEST_READ);
    if (wanted.test(message?.text ?? '')) return;
    await turn.outputs.quiet(1000);
  }
  throw new Error('the corpus was not read in time');
}

/** Keeps commands in flight, the next one as soon as one is answered. */
async function ask(slack: LocalSlack, corpus: SyntheticCorpus, total: number): Promise<Times> {
  const acks: number[] = [];
  const answers: number[] = [];
  let sent = 0;
  const begun = performance.now();
  const one = async (): Promise<void> => {
    while (sent < total) {
      const turn = command(slack, corpus, sent++);
      const output = await turn.outputs.waitFor(() => true, 'an answer', 60_000);
      acks.push(turn.ackMs ?? Number.NaN);
      answers.push(output.milliseconds);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, one));
  slack.world.turns.length = 0;
  slack.world.messages.items.length = 0;
  slack.world.calls.items.length = 0;
  return { acks, answers, seconds: (performance.now() - begun) / 1000 };
}

/** Names, timelines and words by turns. */
function command(slack: LocalSlack, { people, words }: SyntheticCorpus, number: number) {
  const person = people[number % Math.min(100, people.length)];
  const name = `${person?.given} ${person?.surname}`;
  if (number % 3 === 0) return slack.people.command('/fn-who', name);
  if (number % 3 === 1) return slack.people.command('/timeline', name);
  return slack.people.command('/fn-search', `${words[number % 500]} ${words[(number * 7) % 500]}`);
}

function latencyTable(rows: readonly (readonly [string, Times])[]): Table {
  return {
    title: `Slack: ${IN_FLIGHT} commands in flight over ${PASSAGES} passages`,
    columns: ['beside', 'ack ms p50 / p95 / p99', 'answer ms p50 / p95 / p99', 'commands a second'],
    rows: rows.map(([beside, { acks, answers, seconds }]) => [
      beside,
      percentiles(acks),
      percentiles(answers),
      answers.length / seconds,
    ]),
    note: 'The local Slack runs in the measuring process; /who, /timeline and /search by turns. Wanted: ack p99 under 500 ms.',
  };
}

function memoryTable(before: number, after: number): Table {
  return {
    title: `Slack: memory over ${MANY} commands`,
    columns: ['', 'megabytes'],
    rows: [
      [`after ${COMMANDS}`, before],
      [`after ${MANY}`, after],
    ],
  };
}
