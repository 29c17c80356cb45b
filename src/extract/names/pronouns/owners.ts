import type { NameText } from '../text/name-text.ts';
import type { Gender } from './gender.ts';
import { isSaying } from './grammar.ts';
import { type Clause, lastSeen, type Referent, type Scene, type Seen } from './scene.ts';

/** "praised Ana Ruiz for her work": beside an object that fits the subject is less surely the owner. */
export function hasObject(one: Referent, { referents, clause }: Scene): boolean {
  return referents.some(
    (other) =>
      other !== one &&
      other.kind === 'person' &&
      !other.many &&
      isObjectOf(other, clause) &&
      other.gender !== opposite(one.gender),
  );
}

function isObjectOf(one: Referent, clause: Seen['clause']): boolean {
  const last = lastSeen(one);
  return last.clause === clause && last.role === 'object';
}

function opposite(gender: Gender | null): Gender | 'none' {
  return gender === 'm' ? 'f' : gender === 'f' ? 'm' : 'none';
}

/** The nearest clause above that has a subject; null for none. */
export function governing({ clause }: Scene): Clause | null {
  for (let up = clause.parent; up; up = up.parent) if (up.subject) return up;
  return null;
}

/** Whom somebody speaks of rather than of themselves: "His employer said that he …", "said of her rival that she …". */
export function isConcerned(text: NameText, one: Referent, speaker: Referent, scene: Scene): boolean {
  if (one === speaker || one.kind !== 'person') return false;
  const clause = governing(scene);
  return one.seen.some((seen) => seen.clause === clause && (isSpokenOf(text, seen) || owns(seen, speaker)));
}

const SAYING_OF = /^(?:of|about|de|sobre|acerca)$/;

function isSpokenOf(text: NameText, { from, pronoun }: Seen): boolean {
  return !pronoun && SAYING_OF.test(text.words[from - 1]?.folded ?? '') && isSaying(text, from - 2);
}

/** "His employer", "Ruiz's widow": whether a place begins the phrase of somebody without a name. */
function owns({ role, from, to, clause }: Seen, { entities, seen }: Referent): boolean {
  if (role !== 'genitive' || entities.length > 0) return false;
  return seen.some((owned) => owned.clause === clause && (owned.from === from || owned.from === to));
}
