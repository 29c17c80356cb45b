import type { Mention } from '../src/model.ts';
import type { GoldDocument, GoldName } from './names-sets.ts';

/** How often names were found, given and right. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** Precision, recall and F1 in percent. */
export function rates({ right, found, gold }: Counts): readonly [number, number, number] {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}

/** Counts names of one kind: right where start, end and kind agree. */
export function countNames(
  document: GoldDocument,
  mentions: readonly Mention[],
  kind: string,
  goldKinds: readonly string[],
  into: Counts,
): void {
  const gold = new Set(
    document.names.filter((name) => goldKinds.includes(name.kind)).map((name) => `${name.start} ${name.end}`),
  );
  const found = mentions.filter((mention) => mention.kind === kind && mention.form === 'name');
  into.gold += gold.size;
  into.found += found.length;
  into.right += found.filter((mention) => gold.has(`${mention.start} ${mention.end}`)).length;
}

/** B³ over the gold names of one document; a name that was not found is a group of its own. */
export function addBCubed(
  document: GoldDocument,
  mentions: readonly Mention[],
  into: { precision: number; recall: number; names: number },
): void {
  const gold = document.names;
  const system = gold.map((name, i) => groupOf(name, mentions) ?? `alone ${i}`);
  gold.forEach((name, i) => {
    const own = gold.flatMap((other, j) => (other.group === name.group ? [j] : []));
    const grouped = system.flatMap((other, j) => (other === system[i] ? [j] : []));
    const shared = own.filter((j) => grouped.includes(j)).length;
    into.precision += shared / grouped.length;
    into.recall += shared / own.length;
    into.names += 1;
  });
}

/** The entity of the mention that overlaps a gold name and is nearest to it in length. */
function groupOf(name: GoldName, mentions: readonly Mention[]): string | null {
  let best: Mention | null = null;
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.end <= name.start || mention.start >= name.end) continue;
    const difference = Math.abs(mention.start - name.start) + Math.abs(mention.end - name.end);
    const known = best
      ? Math.abs(best.start - name.start) + Math.abs(best.end - name.end)
      : Number.POSITIVE_INFINITY;
    if (difference < known) best = mention;
  }
  return best?.entity === null || best?.entity === undefined ? null : `entity ${best.entity}`;
}
