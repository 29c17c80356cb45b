import { inList } from './in-list.ts';
import type { NameText } from './name-text.ts';
import type { Ahead } from './pronoun-fits.ts';
import { isFronted, type Pronoun } from './pronoun-forms.ts';
import { isOpening, type Reading } from './pronoun-reading.ts';

const isFronting = inList('fronting-words');

/** A name set after a fronted clause stands at most so many words after the pronoun: "Before she …, Ana Ruiz". */
const FRONTED_WITHIN = 14;

/** "Before she entered politics, Ana Ruiz drove a bus": nobody was named, and the main clause's subject fits. */
export function fronted(
  text: NameText,
  i: number,
  pronoun: Pronoun,
  reading: Reading,
  ahead: Ahead,
): number | null {
  if (!['subject', 'own', 'fronted', 'object'].includes(pronoun.role)) return null;
  if (reading.candidates.length > 0 || i - reading.from > FRONTED_WITHIN || !isFronted(text, reading.from, i))
    return null;
  const next = personAhead(text, i, ahead);
  if (!next) return null;
  const { from } = next;
  let comma = from - 1;
  while (comma > i && text.words[comma]?.text !== ',') comma -= 1;
  if (comma === i || !isOpening(text, comma + 1, from)) return null;
  const gender = reading.genders.get(next.entity);
  if (pronoun.role === 'object' && (gender !== pronoun.gender || isAnyoneNamed(ahead))) return null;
  return gender && pronoun.gender && gender !== pronoun.gender ? null : next.entity;
}

/** Of an object it must be sure that nobody was spoken of before. */
function isAnyoneNamed({ named, name }: Ahead): boolean {
  for (let at = 0; at < name; at++) if (named[at]?.stretch.kind === 'person') return true;
  return false;
}

/** "Lawyers had told her to wait, but Ana Ruiz spoke": in a text's first sentence nobody else can be meant. */
export function butAhead(
  text: NameText,
  i: number,
  pronoun: Pronoun,
  reading: Reading,
  ahead: Ahead,
): number | null {
  if (pronoun.role !== 'object' || reading.candidates.length > 0) return null;
  const next = personAhead(text, i, ahead);
  if (!next) return null;
  const { from } = next;
  let but = from - 1;
  while (but > i && !/^(?:but|pero)$/.test(text.words[but]?.folded ?? '')) but -= 1;
  if (but === i || text.words[but - 1]?.text !== ',' || !isOpening(text, but + 1, from)) return null;
  for (let at = i + 1; at < from; at++) if (text.words[at]?.first) return null;
  return reading.genders.get(next.entity) === pronoun.gender && !isAnyoneNamed(ahead) ? next.entity : null;
}

/** "After her defeat, Ana Ruiz …": whoever the sentence goes on with is most likely meant. */
export function looksAhead(
  text: NameText,
  i: number,
  { gender }: Pronoun,
  reading: Reading,
  ahead: Ahead,
): boolean {
  const opener = text.words[reading.from];
  const next = personAhead(text, i, ahead);
  if (!next) return false;
  if (!isFronting(opener) && !opener?.folded.endsWith('ing')) return false;
  const known = reading.genders.get(next.entity) ?? null;
  if (known !== null && known !== gender) return false;
  for (let at = i + 1; at <= next.from; at++) if (text.words[at]?.first) return false;
  return true;
}

/** The person who is named next, in the same block and not far, with the word where the name begins. */
function personAhead(
  text: NameText,
  i: number,
  { named, name }: Ahead,
): { readonly entity: number; readonly from: number } | null {
  const next = named[name];
  if (!next || next.entity === null || next.stretch.kind !== 'person') return null;
  const { from } = next.stretch;
  if (from - i > FRONTED_WITHIN || text.words[from]?.block !== text.words[i]?.block) return null;
  return { entity: next.entity, from };
}
