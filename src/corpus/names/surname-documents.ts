import type { FoundEntity } from './found-entity.ts';
import { coreParts } from './name-words.ts';

/**
 * The entities that bear only this one's surname, which may be shown beside it, apart: only where no other
 * person of the visible corpus has the surname. Where several do, none.
 * @param beside words of names that were seen and not read.
 */
export function surnameDocuments(
  entity: FoundEntity,
  around: readonly FoundEntity[],
  beside: ReadonlySet<string>,
): readonly FoundEntity[] {
  if (entity.kind !== 'person' || entity.isLone) return [];
  const persons = around.filter(({ kind, isLone }) => kind === 'person' && !isLone);
  const own = new Set(entity.members.map(({ document }) => document));
  return around
    .flatMap((one) => withoutDocuments(one, own))
    .filter((other) => {
      const surname = other.isLone ? (coreParts(other.name)[0] ?? '') : '';
      if (beside.has(surname)) return false;
      return persons.every((person) => hasSurname(person, surname) === (person.key === entity.key));
    });
}

/** A document that names both apart means two: "King Omar" beside "Ali Omar". */
function withoutDocuments(one: FoundEntity, documents: ReadonlySet<string>): readonly FoundEntity[] {
  if (!one.isLone) return [one];
  const members = one.members.filter(({ document, untyped }) => untyped || !documents.has(document));
  if (members.length === one.members.length) return [one];
  return members.length === 0 ? [] : [{ ...one, members }];
}

function hasSurname({ name }: FoundEntity, surname: string): boolean {
  return coreParts(name).slice(1).includes(surname);
}
