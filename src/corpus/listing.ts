import type { Scope } from '../model.ts';
import type { DocumentSummary } from '../store/store.ts';
import { fold } from '../text.ts';
import type { DocumentListing } from './corpus.ts';
import { isVisible } from './coverage.ts';
import { newestFirst } from './document-order.ts';
import { LACKS, type Lack } from './listed.ts';

/** The visible documents whose title, publisher, author or source has all the words; newest first. */
export function listDocuments(
  summaries: Iterable<DocumentSummary>,
  words: string,
  scope: Scope,
): readonly DocumentListing[] {
  const wanted = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return [...summaries]
    .filter((summary) => isVisible(summary, scope) && hasAll(summary, wanted))
    .sort(newestFirst)
    .map((summary) => ({
      document: summary,
      passages: summary.passages,
      lacks: lackingIn(summary),
      change: summary.change,
    }));
}

function hasAll(summary: DocumentSummary, words: readonly string[]): boolean {
  const { title, publisher, author, url, sources, opening } = summary;
  const said = [title?.value, publisher?.value, author?.value, url?.value, opening, ...sources];
  const text = fold(said.filter((part) => part !== undefined).join(' '));
  return words.every((word) => text.includes(word));
}

/** What an operator could state in documents.csv. An inferred publisher is still not stated. */
function lackingIn({ title, publisher, author, url, date }: DocumentSummary): readonly Lack[] {
  const known: Readonly<Record<Lack, boolean>> = {
    title: title !== null,
    publisher: publisher !== null && publisher.basis !== 'inferred',
    author: author !== null,
    date: date.value !== null && date.basis !== 'inferred',
    url: url !== null,
  };
  return LACKS.filter((one) => !known[one]);
}
