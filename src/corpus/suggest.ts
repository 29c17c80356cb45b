import { actionFamilies } from '../extract/events/actions.ts';
import { LANGUAGES } from '../language/lexicon.ts';
import type { Scope } from '../model.ts';
import { fold } from '../text.ts';
import type { SuggestionKind } from './corpus.ts';
import { isVisible } from './coverage.ts';
import { compareText } from './document-order.ts';
import type { Mirror } from './mirror.ts';

/** Completions of what is typed so far, of what the scope shows; each once. */
export async function suggest(
  kind: SuggestionKind,
  typed: string,
  scope: Scope,
  limit: number,
  mirror: Mirror,
): Promise<readonly string[]> {
  if (kind === 'source') return sources(typed, scope, limit, mirror);
  const { index } = await mirror.completions();
  const names = index.suggest(typed, (collection) => isVisible({ collection }, scope), limit);
  const displays = names.map(({ display }) => display);
  const topics = kind === 'topic' ? topicsLike(typed) : [];
  return [...new Set([...topics, ...displays])].slice(0, limit);
}

/** Titles, publishers and authors that hold the typed words. */
function sources(typed: string, scope: Scope, limit: number, { summaries }: Mirror): readonly string[] {
  const wanted = fold(typed).trim();
  const found = new Set<string>();
  for (const summary of summaries.values()) {
    if (!isVisible(summary, scope)) continue;
    for (const fact of [summary.publisher, summary.author, summary.title]) {
      if (fact && fold(fact.value).includes(wanted)) found.add(fact.value);
    }
  }
  return [...found].sort(compareText).slice(0, limit);
}

function topicsLike(typed: string): readonly string[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return [];
  const topics = LANGUAGES.flatMap((language) => [...actionFamilies(language).keys()]);
  return topics.filter((topic) => fold(topic).startsWith(wanted));
}
