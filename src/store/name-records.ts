import type { Derived, DocumentEntity, EntityKind } from '../model.ts';
import { fold } from '../text.ts';
import type { NameRecord } from './store.ts';

/** The names of one document's entities as they are stored, in short arrays. */
export type StoredNames = readonly StoredEntity[];

type StoredEntity = readonly [name: string, kind: EntityKind, passages: number, forms: readonly StoredForm[]];
type StoredForm = readonly [form: string, equated: 0 | 1, mentions: number];

/** One entity's named mentions: how often in each form, and in which passages. */
interface Tally {
  readonly forms: Map<string, number>;
  readonly passages: Set<number>;
}

const NOT_WORD = /[^\p{L}\p{N}]+/u;

/** Every form of every entity with how often it is used; a form that only the alias list has counts zero. */
export function storedNames(derived: Derived): StoredNames {
  const tallies = tally(derived);
  return derived.entities.map((entity, index) => {
    const counted = tallies[index];
    const forms = [...new Set([entity.name, ...entity.aliases])].map(
      (form): StoredForm => [form, isEquated(entity, form) ? 1 : 0, counted?.forms.get(form) ?? 0],
    );
    return [entity.name, entity.kind, counted?.passages.size ?? 0, forms];
  });
}

/** The same as records; `wanted` leaves out forms that nobody asked for. */
export function nameRecords(
  document: string,
  collection: string,
  stored: StoredNames,
  wanted: (form: string) => boolean = () => true,
): readonly NameRecord[] {
  const found: NameRecord[] = [];
  stored.forEach(([name, kind, passages, forms], entity) => {
    for (const [form, equated, mentions] of forms) {
      if (!wanted(form)) continue;
      found.push({
        document,
        collection,
        entity,
        form,
        name,
        kind,
        equated: equated === 1,
        mentions,
        passages,
      });
    }
  });
  return found;
}

/** The folded words under which any of these names is found, each once. */
export function namesWords(stored: StoredNames): readonly string[] {
  const words = new Set<string>();
  for (const [, , , forms] of stored) {
    for (const [form] of forms) for (const word of formWords(fold(form))) words.add(word);
  }
  return [...words];
}

/** The words of a folded form, each once; a form without any letter or digit is its own word. */
export function formWords(folded: string): readonly string[] {
  const words = new Set(folded.split(NOT_WORD).filter((word) => word !== ''));
  return words.size > 0 ? [...words] : [folded];
}

function isEquated(entity: DocumentEntity, form: string): boolean {
  return form === entity.name || entity.equated.includes(form);
}

function tally(derived: Derived): readonly Tally[] {
  const tallies = derived.entities.map((): Tally => ({ forms: new Map(), passages: new Set() }));
  for (const mention of derived.mentions) {
    if (mention.form !== 'name' || mention.entity === null) continue;
    const found = tallies[mention.entity];
    if (!found) continue;
    found.forms.set(mention.text, (found.forms.get(mention.text) ?? 0) + 1);
    const passage = passageAt(derived, mention.start);
    if (passage >= 0) found.passages.add(passage);
  }
  return tallies;
}

/** The passage that holds the offset, by halving (they stand in order); -1 for a title, a caption and the like. */
function passageAt({ passages }: Derived, offset: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle];
    if (!passage) return -1;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
