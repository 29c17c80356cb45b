import { actionFamilies } from '../../extract/events/topics/actions.ts';
import { LANGUAGES } from '../../language/lexicon.ts';
import type { Scope } from '../../model.ts';
import type { DocumentSummary } from '../../store/store.ts';
import { fold } from '../../text.ts';
import type { SuggestionKind } from '../corpus.ts';
import { isVisible } from '../coverage.ts';
import { compareText } from '../document-order.ts';
import type { Mirror } from '../mirror.ts';
import { nameWords } from './name-words.ts';

/**
 * Completions of what is typed so far, of what the scope shows; each once. From what is in memory: it waits for nothing
 * but the first opening of the names.
 */
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
  const topics = kind === 'topic' ? topicsLike(typed, scope, mirror) : [];
  const stated = await statedLike(typed, scope, limit, mirror);
  return [...new Set([...topics, ...stated, ...displays])].slice(0, limit);
}

/** A title, publisher or author, and how it is compared. */
interface Fact {
  readonly value: string;
  readonly folded: string;
}

/** The facts of documents are looked through at every key press, and folding them takes most of the time. */
const factsOfSummary = new WeakMap<DocumentSummary, readonly Fact[]>();

function factsOf(summary: DocumentSummary): readonly Fact[] {
  const known = factsOfSummary.get(summary);
  if (known) return known;
  const stated = [summary.publisher, summary.author, summary.title];
  const facts = stated.flatMap((fact) => (fact ? [{ value: fact.value, folded: fold(fact.value) }] : []));
  factsOfSummary.set(summary, facts);
  return facts;
}

/** Titles, publishers and authors that hold the typed words. */
function sources(typed: string, scope: Scope, limit: number, { summaries }: Mirror): readonly string[] {
  const wanted = fold(typed).trim();
  const found = new Set<string>();
  for (const summary of summaries.values()) {
    if (!isVisible(summary, scope)) continue;
    for (const { value, folded } of factsOf(summary)) if (folded.includes(wanted)) found.add(value);
  }
  return firstOf(found, limit);
}

/** The first of them in their order; sorting all titles of a large corpus would take longer than a key press. */
function firstOf(values: Iterable<string>, limit: number): readonly string[] {
  const first: string[] = [];
  for (const value of values) {
    const last = first[limit - 1];
    if (last !== undefined && compareText(value, last) >= 0) continue;
    const place = first.findIndex((other) => compareText(value, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, value);
    first.length = Math.min(first.length, limit);
  }
  return first;
}

function topicsLike(typed: string, scope: Scope, { lists }: Mirror): readonly string[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return [];
  const stated = lists.topics?.seenIn(scope)?.topics ?? [];
  const topics = LANGUAGES.flatMap((language) => [...actionFamilies(language).keys()]);
  return [...stated, ...topics].filter((topic) => fold(topic).startsWith(wanted));
}

/** What visible documents call those who have a stated name like what was typed; who is in none is not offered. */
async function statedLike(
  typed: string,
  scope: Scope,
  limit: number,
  mirror: Mirror,
): Promise<readonly string[]> {
  const entries = mirror.lists.names?.beginning(typed, scope).slice(0, limit) ?? [];
  if (entries.length === 0) return [];
  const directory = await mirror.directory();
  return entries.flatMap(({ name, aliases }) => {
    const forms = new Set([name, ...aliases].map(fold));
    const words = [...forms].flatMap((form) => nameWords(form));
    const records = directory.having([...new Set(words)]);
    const named = records.filter((record) => forms.has(fold(record.form)) && isVisible(record, scope));
    return named
      .map((record) => record.name)
      .sort(compareText)
      .slice(0, 1);
  });
}
