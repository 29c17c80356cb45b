import {
  type AcceptsCollection,
  type AskedNames,
  byName,
  isOpenAt,
  rarest,
  rarestLike,
  type SuggestedName,
  visibleWeight,
} from './asked-names.ts';
import { type FormsOfWord, type NameForm, type NameForms, nameParts } from './name-forms.ts';
import { isLookedUpAt, nameFit } from './name-match.ts';
import { createTopNames, type TopNames } from './top-names.ts';

/** The rank of a name typed with one slip; those without have 0 or 1. */
const WITH_SLIP = 2;

type Candidate = SuggestedName & { readonly rank: number };

/** Names that go on from what was typed, the best `limit` of them. */
export function suggestNames(
  byWord: NameForms,
  typed: string,
  accepts: AcceptsCollection,
  limit: number,
): readonly SuggestedName[] {
  const asked: AskedNames = { words: nameParts(typed), isOpen: !/\s$/u.test(typed), accepts };
  const top = createTopNames<Candidate>(limit, bySuggestion);
  if (limit < 1) return [];
  if (asked.words.length === 0) {
    byWord.heaviestFirst((form) => {
      offer(top, form, asked, 0);
      return (top.last()?.weight ?? 0) <= form.total;
    });
  } else {
    offerWhole(top, byWord, asked);
    if (top.last() === null) offerAll(top, rarestLike(byWord, asked), asked, WITH_SLIP);
  }
  return top.list().map(({ display, kind, weight }) => ({ display, kind, weight }));
}

/** Offers the names that have all words as typed. */
function offerWhole(top: TopNames<Candidate>, byWord: NameForms, asked: AskedNames): void {
  const { words } = asked;
  const having = rarest(words.map((word, place) => byWord.having(word, isOpenAt(place, asked))));
  if (words.length > 1) {
    offerAll(top, having, asked, 0);
    return;
  }
  for (const { lookedUp } of having) for (const form of lookedUp) offer(top, form, asked, 0);
  // Whoever is looked up by the word comes before all others.
  if (top.last()?.rank === 0) return;
  for (const { others } of having) for (const form of others) offer(top, form, asked, 1);
}

function offerAll(
  top: TopNames<Candidate>,
  all: readonly FormsOfWord[],
  asked: AskedNames,
  least: number,
): void {
  for (const { lookedUp, others } of all) {
    for (const form of lookedUp) offer(top, form, asked, least);
    for (const form of others) offer(top, form, asked, least);
  }
}

/**
 * Offers a form to a list, if it fits and is visible. `least` is the rank that it has at best: most forms are beaten by
 * it and their total alone, and are not looked at more closely.
 */
function offer(top: TopNames<Candidate>, form: NameForm, asked: AskedNames, least: number): void {
  const last = top.last();
  if (last && isBeaten(form, least, last)) return;
  const { display, kind, parts } = form;
  if (least < WITH_SLIP && asked.words.length > 1 && !hasAll(asked, parts)) return;
  const weight = visibleWeight(form, asked.accepts);
  const fit = weight > 0 ? nameFit(asked.words, asked.isOpen, parts) : null;
  if (!fit) return;
  const asTyped = asked.words.length === 0 || isLookedUpAt(fit.first, kind, parts) ? 0 : 1;
  top.offer({ display, kind, weight, rank: fit.slips > 0 ? 1 + fit.slips : asTyped });
}

/** Whether a form comes after the last of a full list, however much of it is visible. */
function isBeaten(form: NameForm, least: number, last: Candidate): boolean {
  if (least !== last.rank) return least > last.rank;
  if (form.total !== last.weight) return form.total < last.weight;
  return byName(form, last) >= 0;
}

/** Whether each word is one of the parts, or the open one the beginning of one. */
function hasAll(asked: AskedNames, parts: readonly string[]): boolean {
  return asked.words.every((word, place) =>
    isOpenAt(place, asked) ? parts.some((part) => part.startsWith(word)) : parts.includes(word),
  );
}

function bySuggestion(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || b.weight - a.weight || byName(a, b);
}
