import { lexiconSet } from '../../language/lexicon.ts';
import { isAgentNoun } from './agents.ts';
import type { Reading } from './reading.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { isA, type SentenceView, wordAt } from './sentence-view.ts';
import type { Word } from './words.ts';

/** What a body is stands within this many words before its name ("the cement works Hale & Vos"). */
const TRADE_WITHIN = 2;

/** Of those whom a claim accuses, whom a speaker without an entity answers for: "her lawyer", "the company", "a Vos spokeswoman". */
export function answeredFor({ view, speaker }: Reading, claim: Reading): readonly number[] {
  const spoken = speaker && speaker.start >= view.start ? wordsWithin(view, speaker.start, speaker.end) : [];
  if (!speaker || spoken.length === 0 || sharesHead(spoken, claim)) return [];
  const first = wordAt(view, speaker.start);
  const nouns = lexiconSet(view.language, 'representatives');
  if (spoken.some(({ folded }) => nouns.has(folded))) {
    const named = meantIn(view, speaker, claim);
    if (named.length > 0) return named;
    if (isA(view, first, 'possessive')) return onlyOne(claim.accused);
  }
  const last = spoken.at(-1)?.folded ?? '';
  const definite = isA(view, first, 'article') && !isA(view, first, 'indefinite');
  return definite && spoken.length === 2 && isBody(view, last) ? accusedBody(claim) : [];
}

/** "la alcaldesa Rut Vos … Vos dice": the entity of the same surname, where a text's names were not joined. */
export function sameSurname({ view }: Reading, entity: number, claim: Reading): readonly number[] {
  const own = surnameOf(view, entity);
  return own === null ? [] : claim.accused.filter((one) => surnameOf(claim.view, one) === own);
}

/** "It says he …", "Añaden que …" right after a claim: its maker goes on, unless somebody is named who speaks. */
export function continuesClaim({ view, speaker }: Reading): boolean {
  const verbs = reportingVerbs(view.language);
  if (speaker?.entity != null) return false;
  const bare = view.language === 'es' && verbs.has(view.words[0]?.lower ?? '') && isA(view, 1, 'that');
  return bare || (isA(view, 0, 'neuter', 'plural') && verbs.has(view.words[1]?.lower ?? ''));
}

function wordsWithin(view: SentenceView, start: number, end: number): readonly Word[] {
  return view.words.filter((word) => word.start >= start && word.end <= end);
}

/** Whether the same noun names who makes the claim: "The union blames … The union said". */
function sharesHead(spoken: readonly Word[], { view, speaker }: Reading): boolean {
  if (!speaker) return false;
  const claimants = new Set(wordsWithin(view, speaker.start, speaker.end).map(({ folded }) => folded));
  return claimants.has(spoken.at(-1)?.folded ?? '');
}

/** Who is named in the speaker's phrase and in the claim: "a Vos spokeswoman". */
function meantIn(
  view: SentenceView,
  { start, end }: { readonly start: number; readonly end: number },
  claim: Reading,
): readonly number[] {
  const within = view.mentions.filter((one) => one.start >= start && one.end <= end);
  const entities = new Set(within.map(({ entity }) => entity));
  const names = new Set(within.map(({ text }) => text));
  const known = claim.view.mentions.filter(
    (one) => one.form === 'name' && (entities.has(one.entity) || names.has(one.text)),
  );
  const meant = known.map(({ entity }) => entity).filter((one) => one !== claim.speaker?.entity);
  return claim.accused.length === 0 ? meant : meant.filter((one) => claim.accused.includes(one));
}

function onlyOne(accused: readonly number[]): readonly number[] {
  return accused.length === 1 ? accused : [];
}

function isBody(view: SentenceView, folded: string): boolean {
  return lexiconSet(view.language, 'body-nouns').has(folded);
}

/** The one accused, where that is a body by its kind or by the word before its name. */
function accusedBody({ view, accused }: Reading): readonly number[] {
  const name = view.mentions.find(({ entity, form }) => form === 'name' && entity === accused[0]);
  if (!name || accused.length !== 1) return [];
  const at = wordAt(view, name.start);
  const before = view.words.slice(Math.max(0, at - TRADE_WITHIN), at);
  const trade = before.some(({ folded }) => isBody(view, folded) && isAgentNoun(view.language, folded));
  return name.kind === 'organization' || trade ? accused : [];
}

function surnameOf({ mentions }: SentenceView, entity: number): string | null {
  const name = mentions.find((one) => one.entity === entity && one.form === 'name' && one.kind === 'person');
  return name?.text.split(' ').at(-1) ?? null;
}
