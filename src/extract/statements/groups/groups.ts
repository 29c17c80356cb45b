import { lexiconSet } from '../../../language/lexicon.ts';
import type { Standing } from '../../../model.ts';
import { isBeside, isNear, joined, type Reading } from '../reading.ts';
import { isA } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/saying/reporting-verbs.ts';
import type { Frame } from '../standing/cue.ts';
import { sentenceSubjects } from '../standing/parties/parties.ts';
import { sharesWords, speaksOfClaim } from './answer-signs.ts';
import { FURTHEST_MATE, isClaim, speaksElsewhere, takesPart } from './answers.ts';
import { deniedSource } from './denied-source.ts';
import { isOfAnotherYear } from './found-on.ts';

/** How many sentences before a denial the claim of the source that it names is looked for. */
const SOURCE_WITHIN = 14;

/** The frames of words that someone says of another ("accused", "claimed that"). */
const CLAIMING: ReadonlySet<Frame> = new Set<Frame>(['object', 'clause']);

/** "His lawyer denied" replies for the one person whom the sentence before accuses. */
export function answerForAccused(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    if (!previous || !(reading.onBehalf || isSubjectless(reading)) || !isNear(previous, reading, 1)) continue;
    const [only, second] = previous.accused;
    if (only !== undefined && second === undefined) reading.replying = joined(reading.replying, [only]);
  }
}

/** "Se declaró inocente.": the verb that opens the sentence has its subject in the one before. */
function isSubjectless({ view, denials, replying }: Reading): boolean {
  if (view.language !== 'es' || replying.length > 0) return false;
  return denials.some(({ from, frame }) => frame === 'subject' && from <= 1);
}

/** What is said of people not named holds for those whom the next sentence lists. */
const PASSED_ON: readonly Standing[] = ['accusation', 'charge'];

/** "Those figures include Hale and Vos" after an accusation of people not named: it is about them. */
export function passOnAccusations(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    const standing = PASSED_ON.find((one) => previous?.standings.includes(one));
    if (!previous || !standing || previous.accused.length > 0) continue;
    if (!reading.needs.has(index - 1) || !lists(reading)) continue;
    reading.standings = [standing, ...reading.standings.filter((one) => one !== standing)];
    const persons = reading.view.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name');
    reading.accused = joined(
      reading.accused,
      persons.map(({ entity }) => entity),
    );
  }
}

/** A denial of "the CNN report" needs the sentence in which that source makes its claim. */
export function findDeniedClaims(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const source = reading.standings.includes('denial') ? deniedSource(reading) : null;
    const claim = source === null ? null : claimOf(readings, index, source);
    if (claim !== null && claim !== index) reading.needs.add(claim);
  }
}

/** Numbers the indivisible groups of a claim, the replies and the findings on it in neighbouring sentences. */
export function formGroups(readings: readonly Reading[]): void {
  let groups = 0;
  for (const [index, right] of readings.entries()) {
    if (!takesPart(right) && right.denials.length === 0) continue;
    if (!isClaim(right) && speaksElsewhere(right.view)) continue;
    for (let distance = 1; distance <= FURTHEST_MATE; distance++) {
      const left = readings[index - distance];
      if (!left || !isNear(left, right, distance)) break;
      if (areTied(left, right)) {
        left.group ??= groups++;
        for (let between = index - distance + 1; between <= index; between++) {
          const mate = readings[between];
          if (mate && (mate === right || mate.goesOn || goesOn(readings, between))) mate.group = left.group;
        }
        left.accused = joined(left.accused, answeredBy(right, left));
        break;
      }
      if (is(left, 'finding') && left.group === null && !isClaim(left)) break;
      // A reply further off is found by who replies; a finding only here.
      if (!is(right, 'finding') && !takesPart(left) && !goesOn(readings, index - distance)) break;
    }
  }
}

/** "It names eleven brands." after a claim goes on with it, when it needs it. */
function goesOn(readings: readonly Reading[], index: number): boolean {
  const [reading, before] = [readings[index], readings[index - 1]];
  if (!reading?.needs.has(index - 1) || !before || isClaim(reading) || !isClaim(before)) return false;
  const { words, classes } = reading.view;
  const first = words[0]?.lower ?? '';
  return first === 'lo' || [classes.singular, classes.plural, classes.neuter].some((one) => one.has(first));
}

/** Beyond the next sentence, and over a passage's end, only a shared entity ties. */
function areTied(left: Reading, right: Reading): boolean {
  const together = isBeside(left, right);
  if (right.answers && isClaim(left)) return right.answered === left.view.index;
  if (left.answers && isClaim(right) && left.answered === right.view.index) return together;
  if (denies(right) && isClaim(left)) return replies(right, left, together);
  if (is(right, 'denial') && together && !takesPart(left) && reports(left)) return contradicts(right, left);
  if (denies(left) && isClaim(right) && left.group === null && left.view.passage === right.view.passage)
    return meets(left.replying, right.accused) || (together && pointsBack(right, left));
  if (is(right, 'finding') && (isClaim(left) || denies(left) || left.answers))
    return finds(right, left, together);
  if (is(left, 'finding') && isClaim(right) && left.group === null)
    return together && wasClaimed(right) && sharesThing(left, right);
  if (is(right, 'denial') && (denies(left) || is(left, 'finding')))
    return together && left.group !== null && speaksOfClaim(right.view);
  return false;
}

/** The accused replies; or whom the claim names rejects "the reports"; or nobody by name, "the accusations". */
function replies(denial: Reading, claim: Reading, together: boolean): boolean {
  if (meets(denial.replying, claim.accused)) return true;
  if (
    together &&
    claim.accused.length === 0 &&
    !denial.replying.every((one) => claimantsOf(claim).includes(one))
  )
    return meets(denial.replying, namedIn(claim)) || speaksOfClaim(denial.view);
  if (!together || !speaksOfClaim(denial.view)) return false;
  return denial.replying.length === 0 || answeredBy(denial, claim).length > 0;
}

function namedIn({ view }: Reading): readonly number[] {
  return view.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity);
}

/** "A magazine accuses her of …" after her denial: nobody else is named whom it could mean. */
function pointsBack({ view, accused }: Reading, { replying }: Reading): boolean {
  if (accused.length > 0 || replying.length !== 1) return false;
  return view.words.some((_, word) => isA(view, word, 'objective', 'clitic', 'possessive'));
}

/** Whether somebody denies: also by pleading not guilty. */
function denies(reading: Reading): boolean {
  return is(reading, 'denial') || reading.denials.length > 0;
}

function reports({ view }: Reading): boolean {
  const verbs = reportingVerbs(view.language);
  return view.words.some(({ lower }) => verbs.has(lower));
}

/** "They say she gave it to Lund. Lund denies that.": somebody denies what is said of him, be it no wrong. */
function contradicts(denial: Reading, said: Reading): boolean {
  return said.view.mentions.some(
    ({ form, entity }) =>
      form === 'name' && denial.replying.includes(entity) && said.speaker?.entity !== entity,
  );
}

/** The persons in a claim, other than who makes it, who reply to it or whom the finding on it is about. */
function answeredBy(answer: Reading, claim: Reading): readonly number[] {
  if (!isClaim(claim) || answer.view.passage !== claim.view.passage) return [];
  const answering = is(answer, 'denial') ? answer.replying : is(answer, 'finding') ? answer.accused : [];
  if (answering.length === 0) return [];
  const claimants = claimantsOf(claim);
  return claim.view.mentions
    .filter(({ kind, form, entity }) => kind === 'person' && form === 'name' && answering.includes(entity))
    .map(({ entity }) => entity)
    .filter((entity) => !claimants.includes(entity));
}

/** Who makes a claim: its speaker, and the subject before its words of accusation. */
function claimantsOf({ view, cues, speaker }: Reading): readonly number[] {
  const claim = cues.find(({ standing, frame }) => standing === 'accusation' && CLAIMING.has(frame));
  const subjects = claim ? sentenceSubjects(view, claim.from).map(({ entity }) => entity) : [];
  return speaker?.entity == null ? subjects : [...subjects, speaker.entity];
}

/**
 * The finding is about someone in the claim or the reply; or about nobody by name and right after it, or told of what
 * the claim tells ("The event was filmed, yet no recording has surfaced").
 */
function finds(finding: Reading, before: Reading, together: boolean): boolean {
  const about = [...before.accused, ...before.replying, ...before.answering];
  if (meets(finding.accused, about) || answeredBy(finding, before).length > 0) return true;
  if (finding.accused.length > 0 || isElsewhere(finding, before)) return false;
  if (isClaim(before) && isOfAnotherYear(finding.view, before.view)) return false;
  if (finding.view.passage === before.view.passage && finding.needs.has(before.view.index)) return true;
  return (
    together &&
    finding.view.mentions.every(
      ({ entity, kind, form }) => kind !== 'person' || form === 'pronoun' || about.includes(entity),
    )
  );
}

/** "The inquiry into last year's flood found …": another matter, where it shares no word with what is claimed. */
function isElsewhere({ view }: Reading, before: Reading): boolean {
  const examiners = lexiconSet(view.language, 'examiners');
  const joints = lexiconSet(view.language, 'matter-prepositions');
  const of = view.words.findIndex(
    ({ folded }, word) => examiners.has(view.words[word - 1]?.folded ?? '') && joints.has(folded),
  );
  return of > 0 && !sharesWords(view, before.view);
}

function is(reading: Reading, standing: Standing): boolean {
  return reading.standings.includes(standing);
}

/** "A coroner ruled … Her daughter had accused …": what was found is told first, the claim as what came before it. */
function wasClaimed({ view, cues }: Reading): boolean {
  return cues.some(({ standing, from }) => standing === 'accusation' && isA(view, from - 1, 'perfect'));
}

function sharesThing({ view }: Reading, right: Reading): boolean {
  const named = right.view.mentions.map(({ entity }) => entity);
  return sharesWords(view, right.view) || view.mentions.some(({ entity }) => named.includes(entity));
}

function meets(left: readonly number[], right: readonly number[]): boolean {
  return left.some((entity) => right.includes(entity));
}

function lists({ view }: Reading): boolean {
  return view.words.slice(0, 5).some(({ lower }) => view.classes.include.has(lower));
}

/** The first sentence of that source in the nearest passage before in which it says something. */
function claimOf(readings: readonly Reading[], index: number, source: number): number | null {
  let found: number | null = null;
  for (let before = index - 1; before >= Math.max(0, index - SOURCE_WITHIN); before--) {
    const reading = readings[before];
    const passage = found === null ? null : readings[found]?.view.passage;
    if (!reading || (passage !== null && reading.view.passage !== passage)) break;
    if (reading.speaker?.entity === source && !reading.standings.includes('denial')) found = before;
  }
  return found;
}
