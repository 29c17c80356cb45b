import type { Answer, Line } from '../answer/answer.ts';
import { isLongBeforeArrival } from '../dates/long-before.ts';
import type { DateValue } from '../model.ts';
import { deliveryKeys, keepLines, unitOf } from './new-lines.ts';

/**
 * The answer less the groups that only documents dated long before they arrived tell, and how many these are. Where a
 * day of arrival is not known it is `otherwise`.
 */
export function withoutBackground(
  answer: Answer,
  arrivals: ReadonlyMap<string, DateValue>,
  otherwise: DateValue,
): { readonly answer: Answer; readonly older: number } {
  const known = new Map(answer.citations.map(({ n, document }) => [n, document]));
  const isOld = ({ cites }: Line) =>
    cites.length > 0 &&
    cites.every((n) => {
      const document = known.get(n);
      return (
        document !== undefined && isLongBeforeArrival(document.date, arrivals.get(document.id) ?? otherwise)
      );
    });
  const old = new Set<string>();
  for (const line of answer.sections.flatMap(({ lines }) => lines)) {
    if (line.kind === 'quotation' && line.supports === undefined && isOld(line)) old.add(unitOf(line));
  }
  const left = { ...answer, sections: keepLines(answer.sections, (line) => !old.has(unitOf(line))) };
  return { answer: { ...left, total: deliveryKeys(left).length }, older: old.size };
}
