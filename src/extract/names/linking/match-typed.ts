import { distance } from 'fastest-levenshtein';
import { firmWithoutForm } from './firms.ts';
import type { LinkedEntity } from './linked-entity.ts';
import { contiguousRuns, fullNameOf, type NameParts, nameParts } from './name-parts.ts';

/**
 * How a typed name fits: it is the name; it is written so, given name and all; by several parts; by an alias; by one part; or
 * with a typing slip mended.
 */
export type Fit = 'whole' | 'written' | 'name' | 'alias' | 'surname' | 'mended';

/** An entity that a typed name fits. */
export interface TypedMatch {
  readonly entity: LinkedEntity;
  readonly how: Fit;
}

interface Candidate {
  readonly entity: LinkedEntity;
  readonly forms: readonly NameParts[];
  /** The parts of the fullest name. */
  readonly core: readonly string[];
  /** The same of the names that the operator states. */
  readonly statedCores: readonly (readonly string[])[];
}

/**
 * Which of the linked entities a typed name fits and how: any case, missing accents, parts in any order, given name or
 * surname alone, nickname, acronym, and (only where nothing else fits) a typing slip. The best fit only: a name typed in full
 * is not somebody else's longer one (`namesAround`); one typed word offers everyone who bears it, in quotation marks only what
 * is called so and no more. Who is only called by a lone surname is left out where a full name has it: such
 * documents are offered apart.
 */
export function matchTyped(typed: string, linked: readonly LinkedEntity[]): readonly TypedMatch[] {
  const wanted = nameParts(typed);
  if (wanted.plain === '') return [];
  const candidates = candidatesOf(linked);
  const exact = QUOTED.exec(typed.trim())?.[1];
  if (exact !== undefined) return exactly(exact, linked);
  const found = candidates.flatMap((candidate): readonly TypedMatch[] => {
    const how = fitOf(wanted, candidate);
    return how ? [{ entity: candidate.entity, how }] : [];
  });
  const best = keepWhole(keepBest(ofGeneration(found, wanted), wanted), wanted);
  if (best.length > 0) return sorted(best);
  return sorted(
    candidates.filter((one) => fitsMended(wanted, one)).map(({ entity }) => ({ entity, how: 'mended' })),
  );
}

/** A whole name in quotation marks. */
const QUOTED = /^["“«]([^"“”«»]+)["”»]$/u;

function exactly(typed: string, linked: readonly LinkedEntity[]): readonly TypedMatch[] {
  const { plain } = nameParts(typed);
  return linked.flatMap((entity) =>
    nameParts(entity.name).plain === plain ? [{ entity, how: 'whole' }] : [],
  );
}

/** Whose names hold all typed words, and more: people who are not meant where somebody is called just so. */
export function namesAround(typed: string, linked: readonly LinkedEntity[]): readonly LinkedEntity[] {
  const wanted = nameParts(typed);
  const people = candidatesOf(linked).filter(({ entity }) => entity.kind === 'person');
  return people.flatMap((one) => (BY_PARTS.has(fitOf(wanted, one)) ? [one.entity] : []));
}

const BY_PARTS: ReadonlySet<Fit | null> = new Set(['written', 'name']);

const ORDER: readonly Fit[] = ['whole', 'written', 'name', 'alias', 'surname', 'mended'];
const known = new WeakMap<readonly LinkedEntity[], readonly Candidate[]>();

function candidatesOf(linked: readonly LinkedEntity[]): readonly Candidate[] {
  const cached = known.get(linked);
  if (cached) return cached;
  const candidates = linked.map((entity) => ({
    entity,
    forms: [...entity.aliases, ...entity.stated].map(nameParts),
    core: nameParts(entity.name).core,
    statedCores: entity.stated.map((form) => nameParts(form).core),
  }));
  known.set(linked, candidates);
  return candidates;
}

function fitOf(wanted: NameParts, { entity, forms, core, statedCores }: Candidate): Fit | null {
  const single = wanted.core.length === 1;
  const person = entity.kind === 'person';
  const cores = [core, ...statedCores];
  if (forms.some(({ nickname }) => nickname !== '' && nickname === wanted.plain)) return 'alias';
  if (forms.some(({ plain }) => plain === wanted.plain)) {
    // A document equates every name with itself: typed in full it is no alias.
    if (!single && wanted.plain === nameParts(entity.name).plain) return 'whole';
    if (!single && person) return isFullName(wanted, cores) ? 'written' : 'name';
    if (entity.equated.some((alias) => nameParts(alias).plain === wanted.plain)) return 'alias';
    if (person && single) return 'surname';
    return wanted.plain === nameParts(entity.name).plain || !single ? 'name' : 'alias';
  }
  if (single) return cores.some((one) => partFits(wanted.core[0] ?? '', entity, one)) ? 'surname' : null;
  return cores.some((one) => fullFits(wanted.core, one, forms)) ? 'name' : null;
}

/** Whether typed words have the given name of somebody in front; two surnames may be another's as well. */
function isFullName({ core }: NameParts, cores: readonly (readonly string[])[]): boolean {
  return cores.some((one) => one.length > 1 && one[0] === core[0]);
}

/** One typed word: a surname or given name of a person, a word of a body's name. */
function partFits(word: string, entity: LinkedEntity, core: readonly string[]): boolean {
  return entity.kind === 'person'
    ? core.includes(word)
    : word.length > 3 && core.includes(word) && core.length > 1;
}

/** Several typed words: parts of the name in any order, or the name and more of the same person's. */
function fullFits(wanted: readonly string[], core: readonly string[], forms: readonly NameParts[]): boolean {
  const parts = new Set(core);
  if (wanted.every((word) => parts.has(word))) return true;
  const runs = new Set(contiguousRuns(wanted));
  if (core.length >= 2 && runs.has(core.join(' '))) return true;
  const nicknames = new Set(forms.flatMap(({ nickname }) => (nickname === '' ? [] : nickname.split(' '))));
  return nicknames.size > 0 && wanted.every((word) => parts.has(word) || nicknames.has(word));
}

/**
 * The best kind of fit; a single typed word keeps the people who bear it beside a body or place of that name, several keep those
 * whose longer name ends in them: they may be two surnames.
 */
function keepBest(all: readonly TypedMatch[], wanted: NameParts): readonly TypedMatch[] {
  const full = all.some((match) => match.how === 'surname' && isFull(match.entity));
  const found = full ? all.filter((match) => match.entity.kind !== 'person' || isFull(match.entity)) : all;
  const best = ORDER.find((how) => found.some((match) => match.how === how));
  const single = wanted.core.length === 1;
  const bears = ({ how, entity }: TypedMatch): boolean => {
    if (entity.kind !== 'person') return !single && how === 'name' && isWritten(entity, wanted);
    return single ? how === 'surname' : how === 'name' && endsIn(entity, wanted);
  };
  return found.filter((match) => match.how === best || bears(match));
}

/** A firm that is called like somebody ("Polly Vane" for "Polly Vane Inc.") is offered beside him. */
function isWritten({ aliases }: LinkedEntity, { plain }: NameParts): boolean {
  return aliases.some((form) => nameParts(form).plain === plain);
}

function endsIn({ name }: LinkedEntity, wanted: NameParts): boolean {
  return ` ${fullNameOf(nameParts(name))}`.endsWith(` ${fullNameOf(wanted)}`);
}

/** Who types "Vos Jr" means the one who is called so, if anybody is. */
function ofGeneration(found: readonly TypedMatch[], { generation }: NameParts): readonly TypedMatch[] {
  if (generation === '') return found;
  const own = found.filter(({ entity }) =>
    [...entity.aliases, ...entity.stated].some((form) => nameParts(form).generation === generation),
  );
  return own.length > 0 ? own : found;
}

/** Where a name was typed in full, what is no person and only contains it ("News of Ida Quell") is not meant. */
function keepWhole(matches: readonly TypedMatch[], wanted: NameParts): readonly TypedMatch[] {
  const isWhole = ({ entity }: TypedMatch): boolean =>
    entity.aliases.map((form) => nameParts(form).plain).some((plain) => isCalled(plain, wanted.plain));
  if (!matches.some(isWhole)) return matches;
  return matches.filter((match) => match.entity.kind === 'person' || isWhole(match));
}

/** Whether a name is the typed one, or a firm's of that name: "Vane Glass" is "Vane Glass PLC", not "Vane Glass Leasing PLC". */
function isCalled(plain: string, wanted: string): boolean {
  return plain === wanted || firmWithoutForm(plain) === wanted;
}

function isFull(entity: LinkedEntity): boolean {
  return entity.kind === 'person' && (entity.stated.length > 0 || nameParts(entity.name).core.length >= 2);
}

/** Edits that a slip may have, by the length of the typed word. */
function tolerance(word: string): number {
  if (word.length < 4) return 0;
  return word.length <= 7 ? 1 : 2;
}

/** Typing slips: each typed word near a part of the name; of several at least one whole, a lone one by its first letter. */
function fitsMended(wanted: NameParts, { forms, core }: Candidate): boolean {
  const parts = [...core, ...forms.flatMap(({ nickname }) => (nickname === '' ? [] : [nickname]))];
  if (wanted.core.length === 1) {
    const word = wanted.core[0] ?? '';
    return (
      parts.some((part) => part[0] === word[0] && isNear(word, part)) ||
      forms.some(({ plain }) => plain[0] === word[0] && isNear(word, plain))
    );
  }
  return (
    wanted.core.some((word) => parts.includes(word)) &&
    wanted.core.every((word) => parts.some((part) => isNear(word, part)))
  );
}

function isNear(typed: string, part: string): boolean {
  if (typed === part) return true;
  const most = tolerance(typed);
  return Math.abs(typed.length - part.length) <= most && distance(typed, part) <= most;
}

function sorted(matches: readonly TypedMatch[]): readonly TypedMatch[] {
  return [...matches].sort(
    (a, b) =>
      ORDER.indexOf(a.how) - ORDER.indexOf(b.how) ||
      b.entity.passages - a.entity.passages ||
      (a.entity.name < b.entity.name ? -1 : a.entity.name > b.entity.name ? 1 : 0),
  );
}
