/** What deliveries cost: many digests due in one minute, and many watches when documents arrive. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../commands/index.ts';
import { createAccess } from '../src/access.ts';
import { createBot } from '../src/bot/create-bot.ts';
import { type OpenCorpus, openCorpus } from '../src/corpus/open-corpus.ts';
import { deliverDue } from '../src/digest/delivery.ts';
import type { DeliveryParts } from '../src/digest/delivery-parts.ts';
import { createSubscriptions } from '../src/digest/subscriptions.ts';
import type { Subscription } from '../src/subscription.ts';
import type { Table } from './table.ts';

/** Digests due in one minute; `BENCH_DIGESTS` measures fewer. */
const DIGESTS = Number(process.env.BENCH_DIGESTS ?? 10_000);
/** Watches, each on a name of its own, and documents that arrive at once, one for each; `BENCH_WATCHES` measures fewer. */
const WATCHES = Number(process.env.BENCH_WATCHES ?? 1000);

const DUE = '2026-03-02T08:00:00.000Z';

/** Measures in one process with a platform that takes every message at once; needs no data. */
export async function run(): Promise<readonly Table[]> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const texts = join(folder, 'texts');
  await mkdir(texts);
  const corpus = await openCorpus({ database: join(folder, 'bench.db') });
  try {
    return [await measured(corpus, texts)];
  } finally {
    await corpus.close();
    await rm(folder, { recursive: true });
  }
}

async function measured(corpus: OpenCorpus, texts: string): Promise<Table> {
  const posts = { count: 0 };
  const parts = partsOver(corpus, posts);
  const sync = () => corpus.ingest({ kind: 'sync', roots: [texts] }, { thread: 'same' });
  await writeFile(join(texts, 'first.md'), story(0, 'Ana Brill'));
  await sync();
  const since = await corpus.change();
  await writeFile(join(texts, 'second.md'), story(1, 'Ana Brill'));
  await sync();
  for (let n = 0; n < DIGESTS; n++)
    await corpus.store.subscribe(subscription(n, since, 'digest', 'Ana Brill'));
  const digests = await timed(() => deliverDue(parts));
  const digestPosts = posts.count;
  const present = await corpus.change();
  for (let n = 0; n < WATCHES; n++) {
    await corpus.store.subscribe(subscription(n, present, 'watch', `Ida ${surname(n)}`));
    await writeFile(join(texts, `w${n}.md`), story(n + 2, `Ida ${surname(n)}`));
  }
  const ingest = await timed(sync);
  posts.count = 0;
  const watches = await timed(() => deliverDue(parts));
  const watchPosts = posts.count;
  await writeFile(join(texts, 'one-more.md'), story(WATCHES + 2, 'Ana Brill'));
  await sync();
  posts.count = 0;
  const quiet = await timed(() => deliverDue(parts));
  return {
    title: 'Deliveries in one process, a platform that answers at once',
    columns: ['what', 'how many', 'messages', 'seconds', 'CPU seconds', 'per second'],
    rows: [
      row('digests due in one minute', DIGESTS, digestPosts, digests),
      row('documents read in', WATCHES, 0, ingest),
      row('watches after them, each with its document', WATCHES, watchPosts, watches),
      row('watches after a document that concerns none', WATCHES, posts.count, quiet),
    ],
  };
}

function row(what: string, count: number, messages: number, { seconds, cpu }: Timed): Table['rows'][number] {
  return [what, count, messages, seconds, cpu, count / seconds];
}

function partsOver(corpus: OpenCorpus, posts: { count: number }): DeliveryParts {
  const now = () => new Date(Date.parse(DUE) + 30_000);
  const access = createAccess({});
  const { store } = corpus;
  const subscriptions = createSubscriptions({ store, maySubscribe: () => true, now });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const bot = createBot({
    corpus,
    store,
    commands: COMMANDS,
    access,
    subscriptions,
    now,
    log,
    isDate: () => false,
  });
  const post = async () => {
    posts.count += 1;
    return { outcome: 'posted', reference: String(posts.count) } as const;
  };
  return {
    bot,
    store,
    change: () => corpus.change(),
    subscriptions,
    maySubscribe: () => true,
    adapters: [{ name: 'chat', post }],
    now,
    wait: async () => undefined,
    spread: 0,
    onFault: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
  };
}

function subscription(
  n: number,
  since: number,
  kind: Subscription['kind'],
  topic: string,
): Omit<Subscription, 'number'> {
  return {
    kind,
    invocation: `/latest ${topic}`,
    schedule: kind === 'digest' ? 'daily 08:00' : null,
    zone: 'UTC',
    destination: `chat:T01/${kind}${n}`,
    subscriber: {
      platform: 'chat',
      workspace: 'T01',
      place: `${kind}${n}`,
      user: `U${n}`,
      language: 'en',
      timeZone: 'UTC',
      rights: [],
    },
    begun: '2026-03-01T08:00:00.000Z',
    since,
    next: kind === 'digest' ? DUE : `#${since}`,
    paused: null,
    quiet: null,
    tellsNothing: false,
  };
}

/** Names that no two numbers share: `Brabon`, `Brabor`. */
function surname(n: number): string {
  const parts = ['bo', 'da', 'ge', 'li', 'mu', 'na', 're', 'so', 'ta', 'vi'];
  const digits = String(n).padStart(4, '0').split('').map(Number);
  return `Q${digits.map((digit) => parts[digit]).join('')}n`;
}

function story(n: number, name: string): string {
  return `Story ${n}\n\nMarch 1, 2026\n\n${name} appointed harbour master number ${n} of Port Vessen on March 1, 2026.\n`;
}

/** What it took: by the clock on the wall, and of the processor, which a busy machine does not change. */
interface Timed {
  readonly seconds: number;
  readonly cpu: number;
}

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const begun = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
}
