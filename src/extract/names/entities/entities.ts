import type { DocumentEntity, EntityKind, Mention } from '../../../model.ts';
import { isNameable, isParticle, type NameText } from '../text/name-text.ts';
import { isQuoteMark } from '../text/runs.ts';
import type { NameStretch } from '../text/stretch.ts';
import { readPersonName } from './person-name.ts';

/** A stretch with the group that it belongs to; null where it is open whom it means. */
export interface Naming {
  readonly stretch: NameStretch;
  readonly group: string | null;
  /** Whether the document equates this form with the group's name. */
  readonly equated: boolean;
}

interface Gathered {
  readonly kinds: Map<EntityKind, number>;
  readonly forms: Map<string, { count: number; size: number }>;
  readonly equated: Set<string>;
}

/** Makes entities of groups, in the order of their first mention, and mentions of namings. */
export function collectEntities(
  text: NameText,
  namings: readonly Naming[],
): { readonly entities: readonly DocumentEntity[]; readonly mentions: readonly Mention[] } {
  const order: string[] = [];
  const gathered = new Map<string, Gathered>();
  for (const naming of namings) {
    if (naming.group === null) continue;
    let group = gathered.get(naming.group);
    if (!group) {
      group = { kinds: new Map(), forms: new Map(), equated: new Set() };
      gathered.set(naming.group, group);
      order.push(naming.group);
    }
    gather(text, naming, group);
  }
  const entities = order.flatMap((key) => {
    const group = gathered.get(key);
    return group ? [entityOf(group)] : [];
  });
  const index = new Map(order.map((key, i) => [key, i]));
  const mentions = namings.map((naming): Mention => {
    const entity = naming.group === null ? null : (index.get(naming.group) ?? null);
    const { start, end } = spanOf(text, naming.stretch);
    const kind = entity === null ? naming.stretch.kind : (entities[entity]?.kind ?? naming.stretch.kind);
    return { start, end, text: text.text.slice(start, end), kind, entity, form: 'name' };
  });
  return { entities, mentions };
}

function spanOf(text: NameText, stretch: NameStretch): { start: number; end: number } {
  const start = text.words[stretch.from]?.start ?? 0;
  const end = text.words[stretch.to - 1]?.end ?? start;
  return { start, end };
}

function gather(text: NameText, { stretch, equated }: Naming, into: Gathered): void {
  into.kinds.set(stretch.kind, (into.kinds.get(stretch.kind) ?? 0) + stretch.weight);
  const { start, end } = spanOf(text, stretch);
  const form = text.text.slice(start, end).replace(/\s+/g, ' ');
  const known = into.forms.get(form);
  if (known) known.count += 1;
  else into.forms.set(form, { count: 1, size: sizeOf(text, stretch) });
  if (equated) into.equated.add(form);
  for (const nickname of nicknamesOf(text, stretch)) into.equated.add(nickname);
}

/** A particle makes a person's name hardly fuller: "Van Gaal" is less than "Louis van Gaal". */
const PARTICLE_SIZE = 0.1;

/** How full a form is: its words, a shouted one less than the same in plain letters. */
function sizeOf(text: NameText, stretch: NameStretch): number {
  let words = 0;
  let shouted = 0;
  for (let i = stretch.from; i < stretch.to; i++) {
    if (stretch.kind === 'person' && isParticle(text, i)) words += PARTICLE_SIZE;
    if (!isNameable(text.words[i]) || (stretch.kind === 'person' && isParticle(text, i))) continue;
    words += text.words[i]?.shape === 'initial' ? 0.5 : 1;
    if (text.shouted[i] === 1) shouted = 0.25;
  }
  return words - shouted;
}

/** Nicknames in quotation marks inside a person's name, as written. */
function nicknamesOf(text: NameText, stretch: NameStretch): readonly string[] {
  if (stretch.kind !== 'person' || !hasQuoteMark(text, stretch)) return [];
  if (readPersonName(text, stretch.from, stretch.to).nickname.length === 0) return [];
  const written = spanOf(text, stretch);
  const found = text.text.slice(written.start, written.end).match(/["“”«‘']([^"“”«»’']+)["“”»’']/u);
  return found?.[1] ? [found[1].trim()] : [];
}

function hasQuoteMark({ words }: NameText, { from, to }: NameStretch): boolean {
  for (let i = from; i < to; i++) if (isQuoteMark(words[i])) return true;
  return false;
}

function entityOf(group: Gathered): DocumentEntity {
  const forms = [...group.forms].sort(
    ([a, x], [b, y]) =>
      Number(group.equated.has(a)) - Number(group.equated.has(b)) ||
      y.size - x.size ||
      y.count - x.count ||
      (a < b ? -1 : a > b ? 1 : 0),
  );
  const kind = [...group.kinds].sort(([, x], [, y]) => y - x)[0]?.[0] ?? 'other';
  const aliases = forms.map(([form]) => form);
  for (const nickname of group.equated) if (!aliases.includes(nickname)) aliases.push(nickname);
  return { name: aliases[0] ?? '', kind, aliases, equated: [...group.equated], descriptions: [] };
}
