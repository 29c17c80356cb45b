import type { Poster } from '../adapters/adapter.ts';
import { notice } from '../answer/subscription-answer.ts';
import { digestWordsIn } from '../answer/words/words-digest.ts';
import type { GoneQuotation, NoteStore } from '../store/delivery-store.ts';
import type { PostedMessage, Store } from '../store/store.ts';
import { correctionLines } from './correction-lines.ts';
import { type Note, postNotes } from './notes.ts';

/** What corrections are found and posted with. */
export interface CorrectionParts {
  readonly store: NoteStore &
    Pick<
      Store,
      | 'fact'
      | 'putFact'
      | 'changesSince'
      | 'analyses'
      | 'summariesOf'
      | 'textOf'
      | 'postedMessages'
      | 'postedLanguage'
    >;
  readonly adapters: readonly Poster[];
  /** The number of the last change that answers reflect. */
  readonly change: () => Promise<number>;
  readonly now: () => Date;
  /** Waits so many milliseconds; a platform asks for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onFault: (what: string, error: unknown) => void;
}

/** The fact that holds the change up to which posted messages were looked through. */
const LOOKED_THROUGH = 'corrections';

/**
 * Looks once through what was posted, where documents changed: under a message whose quotation is gone from its document
 * goes one short note. What is to be said is written down before the look counts as done, and sent as runs are: a process
 * that dies loses none and doubles none. Gives the number of notes posted.
 */
export async function postCorrections(parts: CorrectionParts): Promise<number> {
  const { store, change, now } = parts;
  const seen = await store.fact(LOOKED_THROUGH);
  const present = await change();
  if (seen !== String(present)) {
    if (seen !== null) {
      const changed = (await store.changesSince(Number(seen))).map(({ document }) => document);
      await store.noteGone(await goneFrom(changed, store), now().toISOString());
    }
    await store.putFact(LOOKED_THROUGH, String(present));
  }
  return postNotes((gone) => correction(gone, store), parts);
}

async function goneFrom(
  changed: readonly string[],
  store: CorrectionParts['store'],
): Promise<readonly GoneQuotation[]> {
  const touched = await store.postedMessages(changed);
  if (touched.length === 0) return [];
  const texts = new Map((await store.analyses(changed)).map(({ document }) => [document.id, document.text]));
  const gone: GoneQuotation[] = [];
  for (const message of touched)
    gone.push(...(await goneFromMessage(message, new Set(changed), texts, store)));
  return gone;
}

/** The quotations of a message that its documents no longer hold. */
async function goneFromMessage(
  { addresses, destination, reference }: PostedMessage,
  changed: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  store: CorrectionParts['store'],
): Promise<readonly GoneQuotation[]> {
  const gone: GoneQuotation[] = [];
  for (const address of addresses) {
    if (reference === null || !changed.has(address.document)) continue;
    const text = texts.get(address.document);
    const quoted = await quotedAt({ address }, store);
    if (text === undefined || (quoted !== null && !text.includes(quoted)))
      gone.push({ destination, reference, address });
  }
  return gone;
}

async function quotedAt(
  { address: { hash, start, end } }: Pick<GoneQuotation, 'address'>,
  store: CorrectionParts['store'],
): Promise<string | null> {
  return (await store.textOf(hash))?.slice(start, end) ?? null;
}

/** The note is in the language of the message that it stands under. */
async function correction(gone: readonly GoneQuotation[], store: CorrectionParts['store']): Promise<Note> {
  const addresses = gone.map(({ address }) => address);
  const [first] = gone;
  const language = (first && (await store.postedLanguage(first.destination, first.reference))) ?? 'en';
  const lines = await correctionLines(addresses, store, language);
  const title = digestWordsIn(language).correction(lines.length);
  const listed = notice(title, { command: 'digest', args: { request: 'list' } });
  return { answer: { ...listed, sections: [{ heading: null, lines }] }, language };
}
