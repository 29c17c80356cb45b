import type { DocumentEntity, Mention, Span } from '../../model.ts';
import { describe } from './descriptions/descriptions.ts';
import { groupBodies } from './entities/bodies.ts';
import { collectEntities, type Naming } from './entities/entities.ts';
import { type Equation, findEquations } from './entities/equations.ts';
import { standsForRule } from './entities/governing.ts';
import { resolvePeople } from './entities/people.ts';
import { bodyPronouns } from './pronouns/body-pronouns.ts';
import { resolvePronouns } from './pronouns/resolve-pronouns.ts';
import type { Chooser } from './pronouns/weighing.ts';
import type { NameText } from './text/name-text.ts';
import type { NameStretch } from './text/stretch.ts';

/** The entities of a document and where each is named. */
export interface Resolved {
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly Mention[];
}

/** Resolves the names of one document to the people, bodies and places that they mean at their point. */
export function resolve(
  text: NameText,
  stretches: readonly NameStretch[],
  sentences: readonly Span[],
  chooser?: Chooser,
): Resolved {
  const { meant } = resolvePeople(text, stretches);
  const bodies = groupBodies(text, stretches);
  const groups = new Groups();
  const keys = stretches.map((stretch, index): string | null => {
    if (stretch.kind !== 'person' || bodies.has(index)) return bodies.get(index) ?? null;
    const person = meant.get(index);
    if (person === null || person === undefined || standsForRule(text, stretch)) return null;
    return `person ${person}`;
  });
  const equated = joinEquated(findEquations(text, stretches), keys, groups);
  const namings = stretches.map((stretch, index): Naming => {
    const key = keys[index];
    return { stretch, group: key ? groups.of(key) : null, equated: equated.has(index) };
  });
  const { entities, mentions } = collectEntities(text, namings);
  const named = stretches.map((stretch, index) => ({ stretch, entity: mentions[index]?.entity ?? null }));
  const descriptions = describe(text, named, sentences);
  const pronouns = [...resolvePronouns(text, named, descriptions, chooser), ...bodyPronouns(text, named)];
  return {
    entities: entities.map((entity, index) => ({ ...entity, descriptions: descriptions.get(index) ?? [] })),
    mentions: [...mentions, ...pronouns].sort((a, b) => a.start - b.start),
  };
}

/** Joins what is equated; a short form that the document equates with several names means the one beside it. */
function joinEquated(
  equations: readonly Equation[],
  keys: (string | null)[],
  groups: Groups,
): ReadonlySet<number> {
  const fulls = new Map<string, Set<string>>();
  const equated = new Set<number>();
  for (const { full, short } of equations) {
    const [a, b] = [keys[full], keys[short]];
    if (!a || !b) continue;
    fulls.set(b, (fulls.get(b) ?? new Set()).add(a));
    equated.add(short);
  }
  for (const { full, short } of equations) {
    const [a, b] = [keys[full], keys[short]];
    if (!a || !b) continue;
    if (fulls.get(b)?.size === 1) groups.join(a, b);
    else keys[short] = a;
  }
  return equated;
}

/** Keys that were found to mean one thing. */
class Groups {
  readonly #parent = new Map<string, string>();

  of(key: string): string {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    if (at !== key) this.#parent.set(key, at);
    return at;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)];
    if (first !== second) this.#parent.set(second, first);
  }
}
