/** What of an answer is new since a moment, where only that was asked for. */
import type { Freshness, Happening, NameFinding, QuotationGroup } from '../corpus/corpus.ts';
import type { Coverage, NewUnit } from '../model.ts';
import type { Answer, Invocation } from './answer.ts';
import { silence } from './silence.ts';
import type { Words } from './words/words.ts';

/** The groups in which a sentence is new; what only supports it may be old. All of them without a moment. */
export function newGroups(
  groups: readonly QuotationGroup[],
  fresh: Freshness | null,
): readonly QuotationGroup[] {
  return fresh === null ? groups : groups.filter((group) => isNewGroup(group, fresh));
}

/** The happenings that no older sentence tells. All of them without a moment. */
export function newHappenings<T extends Happening>(
  happenings: readonly T[],
  fresh: Freshness | null,
): readonly T[] {
  if (fresh === null) return happenings;
  return happenings.filter(({ group, tellings }) =>
    [group, ...tellings].every((telling) => isNewTelling(telling, fresh)),
  );
}

/** The coverage with how much is new. */
export function coverageSince(
  coverage: Coverage,
  { since, unknown, folders }: Freshness,
  unit: NewUnit,
  fresh: number,
  of: number | null,
): Coverage {
  return { ...coverage, newSince: { since: since.value, unit, fresh, of, unknown, folders } };
}

/** Something is here, nothing of it is new: said so, with a button to all of it. */
export function nothingNew(
  on: string,
  { since }: Freshness,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
  names: NameFinding | null = null,
): Answer {
  const { since: _since, ...args } = invocation.args;
  const title = words.nothingNew(on, since.value);
  const silent = silence(title, [], names?.near ?? [], invocation, coverage, words);
  return {
    ...silent,
    sections: [],
    actions: [{ label: words.notOnlyNew, invocation: { ...invocation, args } }],
  };
}

function isNewGroup({ quotations }: QuotationGroup, freshness: Freshness): boolean {
  return quotations.some(
    ({ role, document, span }) => role === 'quotation' && freshness.isNewAt(document.id, span),
  );
}

function isNewTelling({ quotations, main }: QuotationGroup, freshness: Freshness): boolean {
  const quotation = quotations[main];
  return quotation !== undefined && freshness.isNewAt(quotation.document.id, quotation.span);
}
