import { fullNameOf } from '../linking/name-parts.ts';
import { inList } from '../text/in-list.ts';
import type { NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import type { PersonName } from './person-name.ts';

/** A name where it stands. */
interface Named {
  readonly stretch: NameStretch;
  readonly name: PersonName;
}

/** How far from a name, in words and marks, a word of lineage is about its bearer: "his late father, Ivo Vos". */
const LINEAGE_REACH = 4;

const isLineage = inList('lineage-words');

/** The names (as core and generation) beside which a document says that somebody is somebody's father or son. */
export function namedInFamily(text: NameText, named: readonly Named[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (!named.some(({ name }) => name.generation !== '')) return found;
  for (const { stretch, name } of named) {
    const block = text.words[stretch.from]?.block;
    const around = [
      ...text.words.slice(Math.max(0, stretch.from - LINEAGE_REACH), stretch.from),
      ...text.words.slice(stretch.to, stretch.to + LINEAGE_REACH),
    ];
    if (around.some((word) => word.block === block && isLineage(word))) found.add(fullNameOf(name));
  }
  return found;
}

/**
 * Whether two names that are alike but for "Jr", "Sr" or "III" are two people's: two different generations always; with and
 * without one where the document speaks of father or son beside either, since texts shorten "Ivo Vos Jr" to "Ivo Vos", too.
 */
export function areTwo(one: PersonName, other: PersonName, inFamily: ReadonlySet<string>): boolean {
  if (one.generation === other.generation) return false;
  if (one.generation !== '' && other.generation !== '') return true;
  return inFamily.has(fullNameOf(one)) || inFamily.has(fullNameOf(other));
}
