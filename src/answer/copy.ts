/** Plain text for another document: quotation, then citation with its date written out (rule 28 of the style of answers). */
import type { Answer, Citation, CitedDocument, Line } from './answer.ts';
import { writtenDate } from './labels/labels-date.ts';
import { publisherText } from './labels/labels-source.ts';
import { unitsOf } from './page/page-rows.ts';
import { type Words, wordsIn } from './words/words.ts';

/**
 * The quotations behind these citation numbers (all of the answer's unless told otherwise), each followed by its
 * citation. What belongs together is copied together: an accusation takes its reply along.
 */
export function copyText(answer: Answer, numbers?: readonly number[], words: Words = wordsIn('en')): string {
  const wanted = numbers && new Set(numbers);
  const byNumber = new Map(answer.citations.map((citation) => [citation.n, citation]));
  const copied = new Set<string>();
  for (const { lines, counted } of unitsOf(answer, words)) {
    const isWanted = !wanted || lines.some(({ cites }) => cites.some((n) => wanted.has(n)));
    if (counted && isWanted) copied.add(lines.flatMap((line) => copyLine(line, byNumber, words)).join('\n'));
  }
  return [...copied].filter((text) => text !== '').join('\n\n');
}

/** One sentence in full with its citation, where a message had to cut it; empty where the answer has no such number. */
export function wholeText(answer: Answer, n: number, words: Words = wordsIn('en')): string {
  const citation = answer.citations.find((one) => one.n === n);
  return citation ? `${citation.quote}\n${citationText(citation, words)}` : '';
}

/** `(sample brief, after "…", author, “whole title”, publisher, 28 May 2026, para. 7)`: origin first, nothing cut. */
function citationText(citation: Citation, words: Words = wordsIn('en')): string {
  const { document, paragraph, page } = citation;
  const parts = [
    document.origin,
    document.author,
    document.title === null ? words.untitled(document.opening) : `“${document.title}”`,
    publisherText(document, words),
    writtenDocumentDate(document, words),
    page === undefined ? null : words.writtenPage(page),
    words.writtenParagraph(paragraph),
    document.url,
  ];
  return `(${parts.filter((part) => part !== null).join(', ')})`;
}

function copyLine(line: Line, byNumber: ReadonlyMap<number, Citation>, words: Words): readonly string[] {
  const cited = line.cites.flatMap((n) => byNumber.get(n) ?? []);
  if (line.kind === 'name') return [];
  if (line.kind === 'quotation') return [line.text, ...cited.map((one) => citationText(one, words))];
  return copyNote(line.text, cited, words);
}

/** Numbers mean nothing outside the answer: a note carries the words and the citation that its numbers point to. */
function copyNote(text: string, cited: readonly Citation[], words: Words): readonly string[] {
  const plain = cited.reduce((left, { n }) => withoutLast(left, ` [${n}]`), text);
  const quotes = cited.flatMap((one) => [
    ...(plain.includes(one.quote) ? [] : [one.quote]),
    citationText(one, words),
  ]);
  return [plain, ...quotes];
}

/** Only the number that the note itself set: a document's own brackets stay. */
function withoutLast(text: string, number: string): string {
  const at = text.lastIndexOf(number);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + number.length);
}

function writtenDocumentDate({ date, dateBasis, notBefore }: CitedDocument, words: Words): string {
  if (date !== null) {
    const written = writtenDate(date, words);
    return dateBasis === 'inferred' ? words.inferred(written) : written;
  }
  if (notBefore === null) return words.undatedDocument;
  return `${words.undatedDocument} ${words.orLater(writtenDate(notBefore, words))}`;
}
