import type { Analysis, DocumentEntity } from '../../model.ts';
import { fold } from '../../text.ts';
import type { Quotation, QuotationGroup } from '../corpus.ts';
import type { Bearer } from '../names/bearers.ts';
import { documentOf } from './group-places.ts';

/**
 * Where the leading group ends in a finding, what other documents say of the same body comes right after it: two sources that
 * tell one inquiry differently are what an editor must see first. One group of each document; the rest stay where they were.
 */
export function findingsElsewhere(
  groups: readonly QuotationGroup[],
  bearers: readonly Bearer[],
): readonly QuotationGroup[] {
  const analyses = new Map(bearers.map(({ analysis }) => [analysis.document.id, analysis]));
  const [first, ...rest] = groups;
  const body = first ? findingBody(first, analyses) : null;
  if (!first || !body) return groups;
  const told = new Set([documentOf(first)?.id]);
  const beside = rest.filter((group) => {
    const document = documentOf(group)?.id;
    if (told.has(document) || !group.quotations.some((quotation) => names(quotation, body, analyses)))
      return false;
    told.add(document);
    return true;
  });
  const others = rest.filter((group) => !beside.includes(group));
  return [first, ...beside.map((group) => ({ ...group, alsoOn: body.name })), ...others];
}

/** The organization whose finding the group holds, where the text names it. */
function findingBody(
  { quotations }: QuotationGroup,
  analyses: ReadonlyMap<string, Analysis>,
): DocumentEntity | null {
  for (const { document, span, standings } of quotations) {
    if (!standings.includes('finding')) continue;
    const analysis = analyses.get(document.id);
    const sentence = analysis?.sentences.find(({ start }) => start === span.start);
    const body = analysis?.entities[sentence?.speaker?.entity ?? -1];
    if (body?.kind === 'organization') return body;
  }
  return null;
}

function names(
  { document, span }: Quotation,
  body: DocumentEntity,
  analyses: ReadonlyMap<string, Analysis>,
): boolean {
  const analysis = analyses.get(document.id);
  if (!analysis) return false;
  const wanted = fullNames(body);
  return analysis.mentions.some(({ start, end, entity }) => {
    const named = start >= span.start && end <= span.end ? analysis.entities[entity ?? -1] : undefined;
    return named?.kind === 'organization' && fullNames(named).some((name) => wanted.includes(name));
  });
}

/** What links across documents: the full name and what the text equates with it. */
function fullNames({ name, equated }: DocumentEntity): readonly string[] {
  return [name, ...equated].map(fold);
}
