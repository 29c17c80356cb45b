/** The coverage line under every answer (rule 29 of the style of answers). */
import type { Coverage } from '../model.ts';
import type { Answer } from './answer.ts';
import { dateText } from './labels-date.ts';
import type { Words } from './words.ts';

/** `Searched 5 documents, 131 passages · articles 2025-09 (inferred) to 2026-05-28, 3 undated · caution`. */
export function coverageLine(coverage: NonNullable<Answer['coverage']>, words: Words): string {
  const searched = words.searched(words.documents(coverage.documents), words.passages(coverage.passages));
  const period = coverage.documents > 0 ? [periodText(coverage, words)] : [];
  const { newSince } = coverage;
  const fresh = newSince ? [words.newSince(newSince.fresh, newSince.of, newSince.unit, newSince.since)] : [];
  const unknown = newSince && newSince.unknown > 0 ? [words.unknownArrival(newSince.unknown)] : [];
  const caution = coverage.caution === null ? [] : [words.cautions[coverage.caution]];
  return [searched, ...fresh, ...unknown, ...period, ...caution].join(' · ');
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
