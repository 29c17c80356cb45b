/** The coverage line under every answer (rule 29 of the style of answers). */
import type { Coverage } from '../../model.ts';
import type { Answer } from '../answer.ts';
import type { Words } from '../words/words.ts';
import { dateText } from './labels-date.ts';

/** `Searched 5 documents, 131 passages · articles 2025-09 (inferred) to 2026-05-28, 3 undated · caution`. */
export function coverageLine(coverage: NonNullable<Answer['coverage']>, words: Words): string {
  const { newSince, caution: warning } = coverage;
  const caution = warning === null ? [] : [words.cautions[warning]];
  const unknown = newSince && newSince.unknown > 0 ? [words.unknownArrival(newSince.unknown)] : [];
  if (newSince && isDelivered(newSince)) {
    return [
      words.searchedNew(newSince.fresh, words.documents(coverage.documents)),
      ...unknown,
      ...caution,
    ].join(' · ');
  }
  const searched = words.searched(words.documents(coverage.documents), words.passages(coverage.passages));
  const period = coverage.documents > 0 ? [periodText(coverage, words)] : [];
  const fresh = newSince ? [words.newSince(newSince.fresh, newSince.of, newSince.unit, newSince.since)] : [];
  return [searched, ...fresh, ...unknown, ...period, ...caution].join(' · ');
}

/** Of what comes by itself only the new documents were looked at: all others, and their dates, say nothing of it. */
function isDelivered({ since, unit }: NonNullable<Coverage['newSince']>): boolean {
  return since.startsWith('+') && unit === 'document';
}

function periodText({ from, to, undated }: Coverage, words: Words): string {
  if (from === null || to === null) return words.allUndated;
  const [first, last] = [bound(from, words), bound(to, words)];
  const period = first === last ? words.oneArticle(first) : words.articles(first, last);
  return undated > 0 ? `${period}, ${words.undatedDocuments(undated)}` : period;
}

function bound({ value, inferred }: NonNullable<Coverage['from']>, words: Words): string {
  const text = dateText(value, words);
  return inferred ? words.inferred(text) : text;
}
