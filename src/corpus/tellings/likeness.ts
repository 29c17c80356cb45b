import { actSteps } from './act-steps.ts';
import { cognate } from './cognates.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { haveCommon, haveConverseActs, haveKinActs, shareActs, tellBeside } from './shared-acts.ts';
import { isAmong, isHinted, namedAlone, namedByBoth } from './telling-names.ts';
import { partsOf, type TellingParts } from './telling-parts.ts';
import type { Slot } from './telling-slots.ts';
import { isToldAgain } from './told-days.ts';

/** What speaks for or against two tellings being of one happening; how much of it there is, zero for nothing. */
export type Likeness = Readonly<Record<Sign, number>>;

/** The signs that are weighed. */
export type Sign = (typeof SIGNS)[number];

/** Names in common; what was done; to and by what; words and figures. */
export const SIGNS = [
  'party',
  'place',
  'loose name',
  'named before',
  'further names',
  'names alone',
  'act',
  'said act',
  'kin act',
  'act beside',
  'only words',
  'patient',
  'patient name',
  'other patient',
  'other agent',
  'words',
  'two languages',
  'figures',
  'long figure',
  'told again',
] as const;

/** How alike two tellings are, sign by sign. The order of the two does not matter. */
export function likenessOf(a: HappeningTelling, b: HappeningTelling): Likeness {
  const [left, right] = [partsOf(a), partsOf(b)];
  const names = namesOf(left, right);
  const acts = actsOf(a, b, left, right);
  const roles = rolesOf(a.language === b.language, left, right);
  const figures = figuresOf(left, right);
  // One literal: objects spread into one another take most of the time of a long timeline.
  return {
    party: names.party,
    place: names.place,
    'loose name': names['loose name'],
    'named before': names['named before'],
    'further names': names['further names'],
    'names alone': names['names alone'],
    act: acts.act,
    'said act': acts['said act'],
    'kin act': acts['kin act'],
    'act beside': acts['act beside'],
    'only words': acts['only words'],
    patient: roles.patient,
    'patient name': roles['patient name'],
    'other patient': roles['other patient'],
    'other agent': roles['other agent'],
    words: Math.min(MOST_WORDS, commonWords(a, b)),
    'two languages': Number(a.language !== b.language),
    figures: figures.figures,
    'long figure': figures['long figure'],
    'told again': Number(isToldAgain(a) !== isToldAgain(b)),
  };
}

/** Signs of one group. */
type Signs<Some extends Sign> = Pick<Likeness, Some>;
/** More than this many names, words or figures say no more. */
const MOST_NAMES = 2;
const MOST_WORDS = 4;
const MOST_FIGURES = 2;
/** Digits of a figure that hardly two happenings of one day share. */
const LONG_FIGURE = 3;

function namesOf(
  a: TellingParts,
  b: TellingParts,
): Signs<'party' | 'place' | 'loose name' | 'named before' | 'further names' | 'names alone'> {
  const [left, right] = [namedByBoth(a, b), namedByBoth(b, a)];
  const common = [...left, ...right];
  const isParty = common.some(({ isPlace }) => !isPlace);
  const isLoose =
    !isParty &&
    (haveCommon(a.loose, b.capitals) || haveCommon(b.loose, a.capitals) || isHinted(a, b) || isHinted(b, a));
  return {
    party: Number(isParty),
    place: Number(common.some(({ isPlace }) => isPlace)),
    'loose name': Number(isLoose),
    'named before': isParty ? 0 : Math.max(namedBefore(a, b), namedBefore(b, a)),
    'further names': Math.min(MOST_NAMES, Math.max(0, left.length - 1, right.length - 1)),
    'names alone': Math.min(MOST_NAMES, namedAlone(a, b).length, namedAlone(b, a).length),
  };
}

/** A name that the other has just before; a place says half as much. */
function namedBefore(a: TellingParts, b: TellingParts): number {
  const common = a.names.filter(({ parts }) => isAmong(parts, b.namedBefore));
  if (common.length === 0) return 0;
  return common.some(({ isPlace }) => !isPlace) ? 1 : 0.5;
}

/** How surely a telling's acts are what it tells, by whose they are. */
const BY: Readonly<Record<TellingParts['actBy'], number>> = { verb: 1, 'light verb': 0.8, noun: 0.6 };

function actsOf(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
): Signs<'act' | 'said act' | 'kin act' | 'act beside' | 'only words'> {
  const act = actInCommon(a.language === b.language, left, right);
  const isSaid = act > 0 && shareOnlySaid(left, right);
  const isKin = act === 0 && haveKinActs(left, right);
  const isOther = act === 0 && !isKin;
  return {
    act: isSaid ? 0 : act,
    'said act': isSaid ? act : 0,
    'kin act': Number(isKin),
    'act beside': Number(act === 0 && tellBeside(left, right)),
    'only words': Number(isOther && isOnlySaid(left) !== isOnlySaid(right)),
  };
}

/** How surely two tellings tell one act, from 0 to 1. */
export function actInCommon(isOneLanguage: boolean, a: TellingParts, b: TellingParts): number {
  if (isOneLanguage && a.verb !== null && a.verb === b.verb && !a.isFading) return 1;
  if (shareActs(a, b)) return Math.min(BY[a.actBy], BY[b.actBy]);
  return Number(haveConverseActs(a, b));
}

/** Whether what they have in common is that something was said: a day has many statements. */
function shareOnlySaid({ mainActs: a }: TellingParts, { mainActs: b }: TellingParts): boolean {
  const { words } = actSteps();
  const common = [...a].filter((act) => b.has(act));
  return common.length > 0 && common.every((act) => words.has(act));
}

function isOnlySaid({ mainActs }: TellingParts): boolean {
  const { words } = actSteps();
  return mainActs.size > 0 && [...mainActs].every((act) => words.has(act));
}

function rolesOf(
  isOneLanguage: boolean,
  a: TellingParts,
  b: TellingParts,
): Signs<'patient' | 'patient name' | 'other patient' | 'other agent'> {
  const isSameVerb = isOneLanguage && a.verb !== null && a.verb === b.verb;
  return {
    patient: Number(haveCommon(a.patient.words, b.patient.words)),
    'patient name': Number(haveCommon(a.patient.names, b.patient.names)),
    // With one verb another patient is another happening, which is asked elsewhere.
    'other patient': Number(!isSameVerb && isOtherPatient(isOneLanguage, a, b)),
    'other agent': Number(isOther(isOneLanguage, a.agent, b.agent)),
  };
}

/** Of a verb without an object what it befell stands before it, where another verb has who did it. */
function isOtherPatient(isOneLanguage: boolean, a: TellingParts, b: TellingParts): boolean {
  if (!isOther(isOneLanguage, a.patient, b.patient)) return false;
  return !haveCommon(a.patient.words, b.subject.words) && !haveCommon(b.patient.words, a.subject.words);
}

/**
 * Whether two slots say different things: by the classes of things and people where both have one, `a former pupil` and `a
 * former teacher`; else, in one language, by their words.
 */
function isOther(isOneLanguage: boolean, a: Slot, b: Slot): boolean {
  if (haveCommon(a.names, b.names)) return false;
  const areThings = !isOneLanguage || (a.things.size > 0 && b.things.size > 0);
  const [left, right] = areThings ? [a.things, b.things] : [a.words, b.words];
  return left.size > 0 && right.size > 0 && !haveCommon(left, right);
}

function commonWords(a: HappeningTelling, b: HappeningTelling): number {
  const [left, right] = [partsOf(a).words, partsOf(b).words];
  if (a.language === b.language) return countCommon(left, right);
  return countCommon(cognatesOf(left), cognatesOf(right));
}

function cognatesOf(roots: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...roots].flatMap((root) => cognate(root) ?? []));
}

function figuresOf(
  { figures: a }: TellingParts,
  { figures: b }: TellingParts,
): Signs<'figures' | 'long figure'> {
  const common = [...a].filter((figure) => b.has(figure));
  const isLong = common.some((figure) => figure.replace(/\D/g, '').length >= LONG_FIGURE);
  return { figures: Math.min(MOST_FIGURES, common.length), 'long figure': Number(isLong) };
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
