import { lexiconSet } from '../../../language/lexicon.ts';
import { isNear, joined, type Reading } from '../reading.ts';
import { wordAt } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/reporting-verbs.ts';
import { isClaim } from './claim-signs.ts';
import type { Link } from './links.ts';

/** How many sentences before a denial the claim of the source that it names is looked for. */
const SOURCE_WITHIN = 14;

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

/** "Those figures include Hale and Vos" after an accusation of people not named: it is about them. */
export function passOnAccusations(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    if (!previous?.standings.includes('accusation') || previous.accused.length > 0) continue;
    if (!reading.needs.has(index - 1) || !lists(reading)) continue;
    reading.standings = ['accusation', ...reading.standings.filter((one) => one !== 'accusation')];
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

/**
 * Numbers the indivisible groups: a claim with the sentences that go on with it, its replies and its findings, where only
 * claims, replies and findings stand between.
 */
export function formGroups(readings: readonly Reading[], links: readonly Link[]): void {
  let groups = 0;
  const answers = new Set(links.map(({ answer }) => answer));
  const linked = new Set(links.flatMap(({ claim, answer }) => [claim, answer]));
  for (const { claim, answer } of links.toSorted((a, b) => a.answer - b.answer)) {
    const [first, last] = [Math.min(claim, answer), Math.max(claim, answer)];
    const between = readings.slice(first + 1, last);
    const goesOn = goingOn(readings, claim, answer, answers);
    const isTalk = ({ view }: Reading) => goesOn.has(view.index) || linked.has(view.index);
    if (!between.every((one) => isTalk(one) || isClaim(one)) && !settles(readings[answer], readings[claim]))
      continue;
    const mates = [claim, answer, ...goesOn].flatMap((index) => readings[index] ?? []);
    const group = mates.find((mate) => mate.group !== null)?.group ?? groups++;
    for (const mate of mates) mate.group = group;
  }
}

/** What was found of somebody by name ends the claim on him, whatever stands between. */
function settles(answer: Reading | undefined, claim: Reading | undefined): boolean {
  if (!answer?.standings.includes('finding') || !claim) return false;
  return answer.accused.some((one) => claim.accused.includes(one));
}

/** The sentences right behind a claim, before what answers it, with which whoever makes it goes on. */
function goingOn(
  readings: readonly Reading[],
  claim: number,
  answer: number,
  answers: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = claim + 1; index < answer; index++) {
    const [reading, made] = [readings[index], readings[claim]];
    if (!reading || !made || answers.has(index) || !goesOnWith(reading, made)) break;
    found.add(index);
  }
  return found;
}

/** "It says he …", "Añaden que …", "The invoices, she says, …": about nobody else than the claim. */
function goesOnWith({ view, speaker, standings, accused }: Reading, claim: Reading): boolean {
  if (view.passage !== claim.view.passage) return false;
  if (standings.includes('denial') || standings.includes('finding')) return false;
  if (!accused.every((one) => claim.accused.includes(one))) return false;
  const entity = speaker?.entity ?? null;
  if (entity !== null) return entity === claim.speaker?.entity;
  const first = view.words[0]?.lower ?? '';
  if (view.language === 'es' && (first === 'lo' || reportingVerbs('es').has(first))) return true;
  const { singular, plural, neuter } = view.classes;
  return [singular, plural, neuter].some((pronouns) => pronouns.has(first));
}

function lists({ view }: Reading): boolean {
  return view.words.slice(0, 5).some(({ lower }) => view.classes.include.has(lower));
}

/** The entity whose report or claim a denial speaks of: "the CNN report", "the bank's claims". */
function deniedSource({ view, cues, replying }: Reading): number | null {
  const claims = lexiconSet(view.language, 'claim-nouns');
  const from = cues.find(({ standing }) => standing === 'denial')?.from ?? 0;
  for (const mention of view.mentions) {
    if (replying.includes(mention.entity)) continue;
    const after = wordAt(view, mention.end);
    const noun = view.words[after]?.folded === 's' ? after + 1 : after;
    if (noun > from - SOURCE_WITHIN && claims.has(view.words[noun]?.folded ?? '')) return mention.entity;
  }
  return null;
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
