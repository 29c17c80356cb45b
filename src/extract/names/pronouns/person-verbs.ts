import { lexiconLines } from '../../../language/lexicon.ts';

const LONGEST_ROOT = 9;
const SHORTEST_ROOT = 4;

/** Whether a verb's object is a person: its root is listed. */
export function takesPerson(verb: string): boolean {
  const other = SOFTENED.reduce((root, [written, spoken]) => root.replace(written, spoken), verb);
  return hasPersonRoot(verb) || (other !== verb && hasPersonRoot(other));
}

/** "busquen" of "buscar", "castiguen" of "castigar". */
const SOFTENED = [
  [/qu(?=[eé])/u, 'c'],
  [/gu(?=[eé])/u, 'g'],
] as const;

function hasPersonRoot(verb: string): boolean {
  for (let length = SHORTEST_ROOT; length <= Math.min(LONGEST_ROOT, verb.length); length++)
    if (personRoots().has(verb.slice(0, length))) return true;
  return false;
}

let roots: ReadonlySet<string> | null = null;

function personRoots(): ReadonlySet<string> {
  roots ??= new Set(lexiconLines('es', 'person-objects'));
  return roots;
}
