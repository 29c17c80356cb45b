import { createHash } from 'node:crypto';
import type { Poster } from '../adapters/adapter.ts';
import type { Answer } from '../answer/answer.ts';
import type { Language } from '../model.ts';
import type { GoneQuotation, NoteRecord, NoteState, NoteStore } from '../store/delivery-store.ts';
import { platformOf } from './destinations.ts';
import { isLeft, resumption, send, waitingOnly } from './send.ts';

/** What notes are posted with. */
export interface NoteParts {
  readonly store: NoteStore;
  readonly adapters: readonly Poster[];
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onFault: (what: string, error: unknown) => void;
}

/** What a note says about these quotations of one message, in the language of the message. */
export interface Note {
  readonly answer: Answer;
  readonly language: Language;
}

type Compose = (gone: readonly GoneQuotation[]) => Promise<Note>;

/**
 * Posts the notes that are found, one message under each message, and goes on with those whose process died while it was
 * sending. Gives the number of messages that then stand.
 */
export async function postNotes(compose: Compose, parts: NoteParts): Promise<number> {
  const { store, adapters, onFault } = parts;
  let posted = 0;
  for (const [first, ...more] of messagesOf(await store.openNotes())) {
    const poster = first && adapters.find(({ name }) => name === platformOf(first.destination));
    if (!first || !poster) continue;
    try {
      const end = await postMessage([first, ...more], poster, compose, parts);
      if (end === 'posted') posted += 1;
    } catch (error) {
      onFault('a correction failed', error);
    }
  }
  return posted;
}

/** What is sent together: the found notes of one message, and those that were sending under one key. */
function messagesOf(notes: readonly NoteRecord[]): readonly (readonly NoteRecord[])[] {
  const messages = new Map<string, NoteRecord[]>();
  for (const note of notes) {
    const place = note.key ?? `${note.destination} ${note.reference}`;
    messages.set(`${note.state} ${place}`, [...(messages.get(`${note.state} ${place}`) ?? []), note]);
  }
  return [...messages.values()];
}

type Notes = readonly [NoteRecord, ...NoteRecord[]];

async function postMessage(
  notes: Notes,
  poster: Poster,
  compose: Compose,
  parts: NoteParts,
): Promise<NoteState | null> {
  const { store, now } = parts;
  const [first] = notes;
  const key = first.state === 'sending' && first.key !== null ? first.key : keyOf(notes);
  const end = async (state: Exclude<NoteState, 'sending'>) => {
    await store.settleNotes(key, state, now().toISOString());
    return state;
  };
  if (first.state === 'found') {
    if (!(await store.sendingNotes(notes, key, now().toISOString()))) return null;
    const state = await deliver(notes, key, poster, compose, parts, null);
    // A look in some minutes will tell; nothing is in flight then any more.
    return state === 'unsettled' && poster.find ? null : end(state);
  }
  if (!isLeft(first, poster, now())) return null;
  const { destination, reference } = first;
  const place = { destination, options: { key, replyTo: reference } };
  const next = await resumption(place, poster, new Date(first.at), now());
  if (next.step === 'settle') return end('posted');
  if (next.step === 'send anew') return end('found');
  if (next.step === 'give up') return end('unsettled');
  return end(await deliver(notes, key, poster, compose, parts, next.age));
}

async function deliver(
  notes: Notes,
  key: string,
  poster: Poster,
  compose: Compose,
  { wait }: NoteParts,
  age: number | null,
): Promise<'posted' | 'failed' | 'found' | 'unsettled'> {
  const [{ destination, reference }] = notes;
  const { answer, language } = await compose(notes);
  const message = { destination, answer, options: { key, replyTo: reference, language } };
  // While it waits it stays sending: a note that is late by some minutes harms nobody.
  const { outcome } = await send(message, poster, waitingOnly(wait), age);
  return outcome === 'later' ? 'found' : outcome;
}

/** The same for the same quotations under the same message. */
function keyOf(notes: Notes): string {
  const [{ destination, reference }] = notes;
  const places = notes.map(({ address: { hash, start, end } }) => `${hash}:${start}:${end}`);
  const hash = createHash('sha256').update(places.join()).digest('base64url').slice(0, 16);
  return `correction:${destination}:${reference}:${hash}`;
}
