import type { QuotationGroup } from '../corpus/corpus.ts';
import type { Standing } from '../model.ts';
import type { Section } from './answer.ts';
import { MOST_LINES } from './answer.ts';
import { type Citations, groupLines } from './compose.ts';
import type { Words } from './words/words.ts';

/** Groups as sections: neighbours of one heading share it, and a group never spans two. */
export function groupSections(
  groups: readonly QuotationGroup[],
  citations: Citations,
  words: Words,
): readonly Section[] {
  const sections: { heading: string | null; lines: Section['lines'][number][] }[] = [];
  let room = MOST_LINES;
  for (const group of groups) {
    const lines = groupLines(group, citations, { words });
    if (lines.length > room) break;
    room -= lines.length;
    const heading = headingOf(group, words);
    const last = sections.at(-1);
    if (last && last.heading === heading) last.lines.push(...lines);
    else sections.push({ heading, lines: [...lines] });
  }
  return sections;
}

/**
 * What a group holds, in the words of the fixed list; never a verdict. An accusation of somebody else than was asked for has
 * none: in his dossier it would read as one of him.
 */
function headingOf(group: QuotationGroup, words: Words): string | null {
  const { headings } = words;
  if (group.alsoOn !== undefined) return words.anotherDocumentOn(group.alsoOn);
  if (group.concerns === 'others') return null;
  const standings = new Set<Standing>(group.quotations.flatMap(({ standings }) => standings));
  const replied = group.reply === 'in the group';
  const found = standings.has('finding');
  if (group.accuses && found) return replied ? headings.accusationReplyFinding : headings.accusationFinding;
  if (group.accuses) return replied ? headings.accusationReply : headings.accusation;
  if (standings.has('plea') || standings.has('conviction')) return headings.court;
  if (found && group.concerns !== null) return replied ? headings.findingReply : headings.finding;
  return null;
}
