import type { Gender } from './gender.ts';
import { lastSeen, type Referent, type Scene, type Seen } from './scene.ts';

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

/** "His employer said that he …", "Ruiz's widow says that she …": whether one person's phrase begins with whose the other is. */
export function isOwnerOf(owner: Referent, owned: Referent, { sentence }: Scene): boolean {
  if (owner === owned || owned.entities.length > 0) return false;
  const place = owned.seen.findLast(({ clause }) => clause.sentence === sentence);
  if (!place) return false;
  return owner.seen.some(
    ({ role, from, to, clause }) =>
      role === 'genitive' && clause.sentence === sentence && (from === place.from || to === place.from),
  );
}
