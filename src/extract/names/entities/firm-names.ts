import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { formOf, type Stretch } from '../text/stretch.ts';
import { BODY_HEAD, COMMON, COMPANY, FAMILY, ROLE, STOP, TITLE } from '../text/word-classes.ts';

/** Words at the end of a firm's name that its short name leaves out. */
const LEFT_OUT = COMPANY | BODY_HEAD | COMMON;

/** The folded names by which a firm may be called that is written in full: "Milo Roy Glass Corp." is "Milo Roy Glass" or "Milo Roy". */
export function shortFirmNames(
  text: NameText,
  { from, to }: Pick<Stretch, 'from' | 'to'>,
): readonly string[] {
  if (((text.bits[to - 1] ?? 0) & COMPANY) === 0) return [];
  const names: string[] = [];
  let end = to - 1;
  while (end - from >= LEAST_WORDS) {
    while (end > from && !isNameable(text.words[end - 1])) end -= 1;
    if (end - from < LEAST_WORDS) break;
    names.push(formOf(text, from, end));
    if (((text.bits[end - 1] ?? 0) & LEFT_OUT) === 0) break;
    end -= 1;
  }
  return names;
}

/** One word of a firm's name may be its founder's surname: `joinShortBodies` weighs that. */
const LEAST_WORDS = 2;

/**
 * What is called like a firm of the document is that firm ("Polly Vane Inc. rose; Polly Vane said"), not somebody, unless the
 * document speaks of a person so called: with a title or an office, or by the surname alone.
 */
export function withFirmNames(text: NameText, stretches: readonly Stretch[]): readonly Stretch[] {
  const firms = new Set<string>();
  for (const stretch of stretches)
    if (stretch.kind === 'organization') for (const name of shortFirmNames(text, stretch)) firms.add(name);
  if (firms.size === 0) return stretches;
  const people = peopleNamed(text, stretches);
  return stretches.map((stretch) => {
    if (stretch.kind !== 'person' && stretch.kind !== 'other') return stretch;
    const form = formOf(text, stretch.from, stretch.to);
    return firms.has(form) && !people.has(form.split(' ').at(-1) ?? '')
      ? { ...stretch, kind: 'organization' }
      : stretch;
  });
}

/** The last words of names behind a title, an office or a word of kinship, and surnames that stand alone. */
function peopleNamed(text: NameText, stretches: readonly Stretch[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, from, to } of stretches) {
    const before = neighbour(text, from - 1, from);
    const isPerson = ((text.bits[from - 1] ?? 0) & (TITLE | ROLE | FAMILY)) !== 0 && before?.shape !== 'mark';
    const isCalled = before !== undefined && isPerson && ((text.bits[from - 1] ?? 0) & STOP) === 0;
    if (kind === 'person' && (isCalled || to - from === 1)) found.add(text.words[to - 1]?.folded ?? '');
  }
  return found;
}
