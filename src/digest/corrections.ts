import type { Adapter } from '../adapters/adapter.ts';
import type { Answer } from '../answer/answer.ts';
import { label } from '../answer/compose.ts';
import { notice } from '../answer/subscription-answer.ts';
import { digestWordsIn } from '../answer/words-digest.ts';
import type { Address } from '../model.ts';
import type { PostedMessage, Store } from '../store/store.ts';
import { platformOf } from './destinations.ts';

/** What corrections are found and posted with. */
export interface CorrectionParts {
  readonly store: Pick<
    Store,
    'fact' | 'putFact' | 'changesSince' | 'analyses' | 'textOf' | 'postedMessages' | 'firstTime'
  >;
  readonly adapters: readonly Pick<Adapter, 'name' | 'post'>[];
  /** The number of the last change that answers reflect. */
  readonly change: () => Promise<number>;
  readonly now: () => Date;
  /** Waits so many milliseconds; a platform asks for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The fact that holds the change up to which posted messages were looked through. */
const LOOKED_THROUGH = 'corrections';
/** How often a platform may say "later" before a note is given up. */
const MOST_TRIES = 4;
/** Words that call a quotation that no longer stands: enough to find it above, too few to repeat it. */
const CALLED_BY = 5;

/**
 * Looks once through what was posted, where documents changed: under a message whose quotation is gone from its document
 * goes one short note. A note is claimed before it is sent: it comes once or, where the process dies there, not at all.
 * Gives the number of notes posted.
 */
export async function postCorrections(parts: CorrectionParts): Promise<number> {
  const { store, change } = parts;
  const seen = await store.fact(LOOKED_THROUGH);
  const present = await change();
  if (seen === String(present)) return 0;
  let posted = 0;
  if (seen !== null) {
    const changed = (await store.changesSince(Number(seen))).map(({ document }) => document);
    posted = await correctMessages(new Set(changed), parts);
  }
  await store.putFact(LOOKED_THROUGH, String(present));
  return posted;
}

async function correctMessages(changed: ReadonlySet<string>, parts: CorrectionParts): Promise<number> {
  const { store } = parts;
  const touched = (await store.postedMessages()).filter(
    ({ addresses, reference }) =>
      reference !== null && addresses.some(({ document }) => changed.has(document)),
  );
  if (touched.length === 0) return 0;
  const texts = new Map(
    (await store.analyses([...changed])).map(({ document }) => [document.id, document.text]),
  );
  let posted = 0;
  for (const message of touched) {
    const gone = await goneFrom(message, changed, texts, parts);
    if (gone.length > 0 && (await post(message, gone, parts))) posted += 1;
  }
  return posted;
}

/** The quotations of a message that its documents no longer hold, each claimed by whoever sees it first. */
async function goneFrom(
  { addresses, destination, reference }: PostedMessage,
  changed: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  { store, now }: CorrectionParts,
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const address of addresses) {
    if (!changed.has(address.document)) continue;
    const quoted = await quotedAt(address, store);
    const text = texts.get(address.document);
    if (text !== undefined && (quoted === null || text.includes(quoted))) continue;
    const { hash, start, end } = address;
    const claim = `correction:${destination}:${reference}:${hash}:${start}:${end}`;
    if (await store.firstTime(claim, now().toISOString())) gone.push(calledBy(quoted));
  }
  return [...new Set(gone)];
}

async function quotedAt(
  { hash, start, end }: Address,
  store: CorrectionParts['store'],
): Promise<string | null> {
  return (await store.textOf(hash))?.slice(start, end) ?? null;
}

/** The first words of a quotation; of a text that was removed for good nothing is left to say. */
function calledBy(quoted: string | null): string {
  const words = quoted?.trim().split(/\s+/u) ?? [];
  return words.length === 0 ? '[…]' : `“${words.slice(0, CALLED_BY).join(' ')} […]”`;
}

async function post(
  { destination, reference }: PostedMessage,
  gone: readonly string[],
  { adapters, wait }: CorrectionParts,
): Promise<boolean> {
  const adapter = adapters.find(({ name }) => name === platformOf(destination));
  if (!adapter || reference === null) return false;
  const options = { key: `correction:${destination}:${reference}:${gone.join()}`, replyTo: reference };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const delivery = await adapter.post(destination, correction(gone), options);
    if (delivery.outcome !== 'later') return delivery.outcome === 'posted';
    await wait(delivery.after);
  }
  return false;
}

function correction(gone: readonly string[]): Answer {
  const words = digestWordsIn('en');
  return {
    ...notice(words.correction(gone.length), { command: 'help', args: {} }),
    sections: [{ heading: null, lines: gone.map((quotation) => label(quotation)) }],
  };
}
