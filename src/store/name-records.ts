import type { Derived, DocumentEntity } from '../model.ts';
import { fold } from '../text.ts';
import type { NameRecord } from './store.ts';

/** A name of one document's entity as it is stored: the document and its collection stand elsewhere. */
export interface StoredName extends Omit<NameRecord, 'document' | 'collection'> {
  readonly folded: string;
}

/** One entity's named mentions: how often in each form, and in which passages. */
interface Tally {
  readonly forms: Map<string, number>;
  readonly passages: Set<number>;
}

const NOT_WORD = /[^\p{L}\p{N}]+/u;

/** Every form of every entity with how often it is used; a form that only the alias list has counts zero. */
export function nameRecords(derived: Derived): readonly StoredName[] {
  const tallies = tally(derived);
  return derived.entities.flatMap((entity, index) => {
    const counted = tallies[index];
    const forms = new Set([entity.name, ...entity.aliases]);
    return [...forms].map((form) => ({
      entity: index,
      form,
      folded: fold(form),
      name: entity.name,
      kind: entity.kind,
      equated: isEquated(entity, form),
      mentions: counted?.forms.get(form) ?? 0,
      passages: counted?.passages.size ?? 0,
    }));
  });
}

/** The words of a folded form, each once. */
export function formWords(folded: string): readonly string[] {
  return [...new Set(folded.split(NOT_WORD))].filter((word) => word !== '');
}

function isEquated(entity: DocumentEntity, form: string): boolean {
  return form === entity.name || entity.equated.includes(form);
}

/** Passages stand in the order of the text, as the split leaves them. */
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

/** The passage that holds the offset, by halving; -1 for a title, a caption and the like. */
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
