import { lexiconSet } from '../../../language/lexicon.ts';
import type { Clusters } from './clusters.ts';
import type { Unit } from './unit.ts';

/** A firm's name (as bodies are compared) without what says that it is a firm: "vane glass plc" is "vane glass". Null without such a word. */
export function firmWithoutForm(plain: string): string | null {
  const words = plain.split(' ');
  const last = words.at(-1) ?? '';
  const isForm =
    lexiconSet('en', 'company-suffixes').has(last) || lexiconSet('es', 'company-suffixes').has(last);
  return isForm && words.length > 1 ? words.slice(0, -1).join(' ') : null;
}

/**
 * Joins what is called like a firm but for its legal form with that firm: "Vane Glass" and "Vane Glass PLC". A name of one word is
 * joined only where some document calls the firm so too. Where two firms or somebody else may be called so, nothing is joined.
 */
export function joinFirms(units: readonly Unit[], clusters: Clusters): void {
  const firms = new Map<string, number[]>();
  units.forEach((unit, index) => {
    const short = unit.kind === 'organization' ? firmWithoutForm(unit.parts.plain) : null;
    const isCalled =
      short !== null && (short.includes(' ') || unit.forms.some(({ parts }) => parts.plain === short));
    if (isCalled) firms.set(short, [...(firms.get(short) ?? []), index]);
  });
  if (firms.size === 0) return;
  const others = new Set(
    units.flatMap(({ kind, parts }) => (kind === 'person' || kind === 'place' ? [parts.plain] : [])),
  );
  units.forEach((unit, index) => {
    if (unit.kind !== 'organization' && unit.kind !== 'other') return;
    const [firm, second] = new Set((firms.get(unit.parts.plain) ?? []).map((one) => clusters.of(one)));
    if (firm !== undefined && second === undefined && !others.has(unit.parts.plain))
      clusters.join(firm, index);
  });
}
