import type { LinkedEntity } from '../extract/link.ts';
import { fold } from '../text.ts';

/**
 * The entities that bear only this one's surname, which may be shown beside it, apart: only where no other
 * person of the visible corpus has the surname. Where several do, none.
 */
export function surnameDocuments(
  entity: LinkedEntity,
  around: readonly LinkedEntity[],
): readonly LinkedEntity[] {
  if (entity.kind !== 'person') return [];
  const parts = partsOf(entity.name);
  const alone = around.filter((other) => other.kind === 'person' && partsOf(other.name).length === 1);
  const bearing = alone.filter((other) => parts.slice(1).includes(partsOf(other.name)[0] ?? ''));
  return bearing.filter((other) => {
    const surname = partsOf(other.name)[0] ?? '';
    const persons = around.filter(({ kind, name }) => kind === 'person' && partsOf(name).length > 1);
    return persons.every(
      (person) => person.key === entity.key || !partsOf(person.name).slice(1).includes(surname),
    );
  });
}

function partsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}
