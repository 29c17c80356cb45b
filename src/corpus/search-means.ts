import type { Language, Scope } from '../model.ts';
import type { SearchOptions } from '../search/rank.ts';
import type { DocumentSummary } from '../store/store.ts';
import type { Analyses } from './analyses.ts';
import { isVisible } from './coverage.ts';
import type { Mirror } from './mirror.ts';

/** What every look into the passages is told: what the scope shows, in which languages, and where texts stand. */
export function searchMeans(
  scope: Scope,
  { summaries }: Mirror,
  analyses: Analyses,
): Omit<SearchOptions, 'wanted'> {
  return {
    languages: languagesIn(summaries, scope),
    accepts: (id) => {
      const summary = summaries.get(id);
      return summary !== undefined && isVisible(summary, scope);
    },
    sourceOf: (id) => summaries.get(id)?.sources[0] ?? '',
    textsOf: (hits) => textsOf(hits, analyses),
  };
}

async function textsOf(
  hits: readonly { readonly document: string; readonly passage: number }[],
  analyses: Analyses,
): Promise<readonly string[]> {
  const read = await analyses.passageTexts([...new Set(hits.map(({ document }) => document))]);
  const known = new Map(read.map(({ document, passages }) => [document, passages]));
  return hits.map(({ document, passage }) => known.get(document)?.[passage] ?? '');
}

/** The languages of the visible documents, in a fixed order. */
function languagesIn(summaries: ReadonlyMap<string, DocumentSummary>, scope: Scope): readonly Language[] {
  const found = new Set<Language>();
  for (const summary of summaries.values()) if (isVisible(summary, scope)) found.add(summary.language);
  return [...found].sort();
}
