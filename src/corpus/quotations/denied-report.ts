import type { Analysis } from '../../model.ts';
import { canStand } from './can-stand.ts';

/** A denial that names whose report it denies ("the Faro claims") stands within so many sentences behind it. */
const DENIED_WITHIN = 14;

/**
 * The sentence (index) in which somebody denies what a sentence reports, though that accuses nobody by name, and which needs nothing
 * else; null for none.
 */
export function denialOf({ sentences, mentions }: Analysis, report: number): number | null {
  const told = sentences[report];
  const source = told?.speaker?.entity ?? null;
  if (!told || source === null || told.accused.length > 0 || told.standings.includes('denial')) return null;
  const last = Math.min(sentences.length, report + 1 + DENIED_WITHIN);
  for (let index = report + 1; index < last; index++) {
    const denial = sentences[index];
    if (!denial?.standings.includes('denial') || denial.needs.join() !== String(report)) continue;
    if (!canStand(denial)) continue;
    if (denial.speaker?.entity === source || denial.replying.includes(source)) continue;
    const { start, end } = denial;
    if (mentions.some((one) => one.entity === source && one.start >= start && one.end <= end)) return index;
  }
  return null;
}
