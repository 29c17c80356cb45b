import { inList } from '../text/in-list.ts';
import { type NameText, neighbour } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { wordSet } from '../text/word-set.ts';
import { hasNoun, phraseEnd } from './description-bounds.ts';
import type { Phrase } from './description-phrases.ts';

const isRelative = inList('relative-persons');
const isCopula = inList('present-copulas');
const isNow = inList('now-words');
const isPhraseOpener = inList('phrase-openers');

/**
 * `NAME, who is now "on leave"`, `NAME, who is the mayor of …`: what a relative clause in the present says somebody is.
 * A
 * state counts only after "now" and where a list says that it speaks of an office, in a source's marks or not.
 */
export function stateAfter(text: NameText, { from, to, kind }: NameStretch): Phrase | null {
  const comma = neighbour(text, to, from);
  if (comma?.text !== ',' || !isRelative(neighbour(text, to + 1, from))) return null;
  if (!isCopula(neighbour(text, to + 2, from))) return null;
  const start = to + 3;
  const nowadays = isNow(neighbour(text, start, from));
  const state = nowadays ? start + 1 : start;
  const end = quotedEnd(text, state, from) ?? listedEnd(text, state, from);
  if (end !== null) return nowadays ? { from: start, to: end } : null;
  if (!isPhraseOpener(neighbour(text, state, from))) return null;
  const phrase = phraseEnd(text, state, from);
  return phrase !== null && hasNoun(text, state, phrase, kind) ? { from: state, to: phrase } : null;
}

/** Behind the closing mark around a listed state; null where none begins here. */
function quotedEnd(text: NameText, at: number, near: number): number | null {
  if (!/^["“«]$/.test(neighbour(text, at, near)?.text ?? '')) return null;
  const end = listedEnd(text, at + 1, near);
  if (end === null) return null;
  const close = /^[.,]$/.test(neighbour(text, end, near)?.text ?? '') ? end + 1 : end;
  return /^["”»]$/.test(neighbour(text, close, near)?.text ?? '') ? close + 1 : null;
}

/** Behind a state of one or two words that is listed ("on leave", "retired"). */
function listedEnd(text: NameText, at: number, near: number): number | null {
  const states = wordSet('office-states');
  const first = neighbour(text, at, near)?.folded ?? '';
  if (states.has(first)) return at + 1;
  return states.has(`${first} ${neighbour(text, at + 1, near)?.folded ?? ''}`) ? at + 2 : null;
}
