import { lexiconSet } from '../../../language/lexicon.ts';

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
  const roots = lexiconSet('es', 'person-objects');
  for (let length = SHORTEST_ROOT; length <= Math.min(LONGEST_ROOT, verb.length); length++)
    if (roots.has(verb.slice(0, length))) return true;
  return false;
}
