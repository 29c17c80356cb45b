import type { LinkedEntity } from './linked-entity.ts';
import { nameParts } from './name-parts.ts';

/** Documents that bear only the surname of someone whom no one else in the records shares it with. */
export interface SurnameOnly {
  /** Whom the surname may mean. */
  readonly person: LinkedEntity;
  /** What the documents name: never joined, shown apart. */
  readonly lone: LinkedEntity;
}

/** Lone surnames that exactly one person with a full name bears. */
export function surnameOnly(linked: readonly LinkedEntity[]): readonly SurnameOnly[] {
  const bearers = new Map<string, LinkedEntity[]>();
  const lone: { readonly entity: LinkedEntity; readonly surname: string }[] = [];
  for (const entity of linked) {
    if (entity.kind !== 'person') continue;
    const { core } = nameParts(entity.name);
    if (core.length < 2) lone.push({ entity, surname: core[0] ?? '' });
    else
      for (const surname of new Set(core.slice(1)))
        bearers.set(surname, [...(bearers.get(surname) ?? []), entity]);
  }
  return lone.flatMap(({ entity, surname }) => {
    const [person, other] = bearers.get(surname) ?? [];
    return person && !other ? [{ person, lone: entity }] : [];
  });
}
