import { lexiconSet } from '../../../language/lexicon.ts';
import type { Standing } from '../../../model.ts';
import { isBeside, isNear, joined, type Reading } from '../reading.ts';
import { CAUSE, gives, givesAnywhere } from '../sentence/cause.ts';
import { isA, type SentenceView } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/saying/reporting-verbs.ts';
import {
  admits,
  answersByWord,
  answersOpenly,
  answerWeight,
  contradicts,
  onlyCounters,
} from './answer-signs.ts';
import { contradictsClaim } from './contradicts-claim.ts';
import { isOfAnotherYear, isTheirReport, tellsFinding } from './found-on.ts';
import { isHollow } from './hollow-claims.ts';
import { isMainSpeech } from './main-speech.ts';
import { type Answering, answersFor } from './speaks-for.ts';
import { toldDeed } from './told-deed.ts';

/** What makes a sentence a claim that can be answered. */
const CLAIMS: readonly Standing[] = ['accusation', 'charge', 'plea', 'conviction'];

/** A claim is answered within so many sentences, if only claims, replies and findings stand between. */
export const FURTHEST_MATE = 3;

/**
 * What tells a deed without a word of accusing is a claim where it and its answer weigh this much together: the deed
 * one, each sign of a reproach one (`toldDeed`), a denial two, a contradiction, a word of answering and a shared word
 * one each. Set by judgement, between what joins ordinary talk of two people and what loses answers.
 */
const LEAST_WEIGHT = 3;

/**
 * Who is accused and speaks right after a claim, or right before it, answers it, whatever he says; who may be meant
 * answers it where he denies or contradicts it; what an examiner or a record says right after is a finding.
 */
export function readAnswers(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1];
    if (!before) continue;
    if (takesPart(before) && isTheirReport(reading.view))
      reading.standings = [...reading.standings.filter((one) => one !== 'accusation'), 'finding'];
    if (!(takesPart(before) || before.speaker) || speaksElsewhere(reading.view)) continue;
    if (!isClaim(reading) || pleads(reading) || (contradicts(reading.view) && !accuses(reading)))
      readAnswer(readings, index);
    if (isClaim(reading) && !reading.answers && isFree(before) && isBeside(before, reading))
      answerAhead(before, reading);
  }
}

/** Whether a sentence accuses, charges or convicts, and does not clear. */
export function isClaim(reading: Reading): boolean {
  return (
    reading.standings.some((standing) => CLAIMS.includes(standing)) && !reading.standings.includes('finding')
  );
}

/** Whether a sentence belongs to the talk of claim and answer. */
export function takesPart(reading: Reading): boolean {
  return (
    isClaim(reading) ||
    reading.answers ||
    reading.goesOn ||
    reading.standings.includes('denial') ||
    reading.standings.includes('finding')
  );
}

/** "In another case, …": what is said there answers no claim here. */
export function speaksElsewhere(view: SentenceView): boolean {
  if (!givesAnywhere(view, CAUSE.otherMatter)) return false;
  const matters = lexiconSet(view.language, 'matter-nouns');
  return view.words.some(
    (_, word) => gives(view, word, CAUSE.otherMatter) && matters.has(view.words[word + 1]?.folded ?? ''),
  );
}

/** "They also accuse Vos of …": a claim by its own words, whatever is negated in it. */
function accuses({ cues }: Reading): boolean {
  return cues.some(({ standing, frame }) => standing === 'accusation' && frame === 'object');
}

function pleads({ standings }: Reading): boolean {
  return standings.includes('plea');
}

function isFree(reading: Reading): boolean {
  return !isClaim(reading) && !reading.answers && !reading.standings.includes('finding');
}

/** What a sentence is to the claims before it. */
function readAnswer(readings: readonly Reading[], index: number): void {
  const [reading, before] = [readings[index], readings[index - 1]];
  if (!reading || !before) return;
  const claims = claimsBefore(readings, index);
  const found = bestAnswer(reading, claims);
  if (found) answer(reading, found.claim, found.entities);
  else if (isBeside(before, reading) && isFree(before) && meetsDeed(reading, before, readings[index - 2]))
    return;
  else if (!takesPart(before) || takesPart(reading) || claims.length === 0) return;
  else if (goesOnAnswering(reading, before))
    answer(reading, readings[before.answered ?? index] ?? before, before.answering);
  else if (continuesClaim(reading)) reading.goesOn = true;
  else if (tellsFinding(reading.view) && !claims.every(({ view }) => isOfAnotherYear(reading.view, view)))
    reading.standings = [...reading.standings, 'finding'];
}

/** The claims before a sentence in its passage with nothing else between, the nearest first. */
function claimsBefore(readings: readonly Reading[], index: number): readonly Reading[] {
  const found: Reading[] = [];
  for (let distance = 1; distance <= FURTHEST_MATE; distance++) {
    const left = readings[index - distance];
    const right = readings[index];
    if (!left || !right || !takesPart(left) || !isNear(left, right, distance)) break;
    if (isClaim(left)) found.push(left);
  }
  return found;
}

interface Found {
  readonly claim: Reading;
  readonly entities: readonly number[];
}

/** Of the claims that a sentence answers the one whose accuser it names, else the nearest. */
function bestAnswer(reading: Reading, claims: readonly Reading[]): Found | null {
  const found = claims.flatMap((claim) => {
    const answering = answeringIn(reading, claim);
    // Who may be meant is meant by what was said last.
    return answering && (answering.sure || claim === claims[0])
      ? [{ claim, entities: answering.entities }]
      : [];
  });
  return found.find(({ claim }) => namesAccuser(reading, claim)) ?? found[0] ?? null;
}

function namesAccuser({ view }: Reading, { speaker }: Reading): boolean {
  const accuser = speaker?.entity ?? null;
  return accuser !== null && view.mentions.some(({ entity }) => entity === accuser);
}

/** Who answers a claim in a sentence: sure of it and speaking, or likely and denying. */
function answeringIn(reading: Reading, claim: Reading): Answering | null {
  const answering = answersFor(reading, claim);
  if (!answering || onlyCounters(reading, claim)) return null;
  const weight = answerWeight(reading, claim);
  if (claim.view.passage !== reading.view.passage && (!answering.sure || weight === 0)) return null;
  if (!answering.sure) return answersOpenly(reading) ? answering : null;
  return reading.standings.includes('denial') || isMainSpeech(reading) ? answering : null;
}

/** Whether a sentence answers or settles what the one before tells without a word of accusing; that is a claim then. */
function meetsDeed(reading: Reading, before: Reading, earlier: Reading | undefined): boolean {
  if (answerWeight(reading, before) === 0 && !maySettle(reading)) return false;
  const deed = toldDeed(before);
  if (!deed) return false;
  const claim = { ...before, accused: deed.entities };
  const weight = deed.weight + (earlier !== undefined && isClaim(earlier) ? 1 : 0);
  const entities = answeringDeed(reading, claim, weight);
  if (!entities && !settlesDeed(reading, claim, weight)) return false;
  before.standings = ['accusation', ...before.standings];
  if (isHollow(before)) before.hollow = true;
  before.accused = joined(before.accused, deed.entities);
  if (entities) answer(reading, before, entities);
  return true;
}

/** Those who answer a deed told of them, where all signs together weigh enough. */
function answeringDeed(reading: Reading, claim: Reading, weight: number): readonly number[] | null {
  const own = answerWeight(reading, claim);
  if (own === 0 || weight + own < LEAST_WEIGHT) return null;
  const replying = reading.replying.filter((one) => claim.accused.includes(one));
  if (replying.length > 0) return replying;
  const answering = answersFor(reading, claim);
  if (!answering || onlyCounters(reading, claim)) return null;
  const denies = reading.standings.includes('denial');
  return (answering.sure && isMainSpeech(reading)) || denies ? answering.entities : null;
}

/** "A mission verified that the shells came from the barracks": on a deed told as a reproach. */
function settlesDeed(reading: Reading, { view, accused }: Reading, weight: number): boolean {
  if (weight + 1 < LEAST_WEIGHT || !maySettle(reading) || isOfAnotherYear(reading.view, view)) return false;
  const known = new Set([...accused, ...view.mentions.map(({ entity }) => entity)]);
  if (!reading.accused.every((one) => known.has(one))) return false;
  if (!reading.standings.includes('finding')) reading.standings = [...reading.standings, 'finding'];
  return true;
}

function maySettle({ view, standings }: Reading): boolean {
  return standings.includes('finding') || tellsFinding(view);
}

/** `"I never owned a share," Hale said. A rival accuses him of …`: who is accused next spoke before, and denied it. */
function answerAhead(reading: Reading, claim: Reading): void {
  const entity = reading.speaker?.entity ?? null;
  if (entity === null || !isMainSpeech(reading) || answerWeight(reading, claim) === 0) return;
  const accused = claim.accused.length === 0 ? pointsAt(claim.view, entity) : claim.accused.includes(entity);
  if (!accused || claim.speaker?.entity === entity) return;
  claim.accused = joined(claim.accused, [entity]);
  answer(reading, claim, [entity]);
}

/** "accuses him of", "lo acusan": somebody named before, where nobody is named whom it could mean. */
function pointsAt(view: SentenceView, entity: number): boolean {
  const others = view.mentions.some((one) => one.form === 'pronoun' && one.entity !== entity);
  return !others && view.words.some((_, word) => isA(view, word, 'objective', 'clitic'));
}

/** "She says the auditors missed an account." after her reply. */
function goesOnAnswering(reading: Reading, before: Reading): boolean {
  const { view, speaker } = reading;
  if (!before.answers || !isBeside(before, reading) || !speaker) return false;
  const same = speaker.entity !== null && speaker.entity === before.speaker?.entity;
  return (
    (same && (speaker.pronoun || isA(view, 0, 'singular', 'neuter'))) || (same && speaker.start < view.start)
  );
}

/** "It says he …", "Añaden que …" right after a claim: its maker goes on, unless somebody is named who speaks. */
function continuesClaim({ view, speaker }: Reading): boolean {
  const verbs = reportingVerbs(view.language);
  if (speaker?.entity != null) return false;
  const bare = view.language === 'es' && verbs.has(view.words[0]?.lower ?? '') && isA(view, 1, 'that');
  return bare || (isA(view, 0, 'neuter', 'plural') && verbs.has(view.words[1]?.lower ?? ''));
}

function answer(reading: Reading, claim: Reading, answering: readonly number[]): void {
  reading.answers = true;
  reading.answered = claim.view.index;
  reading.answering = answering;
  if (answerWeight(reading, claim) === 0 && !contradictsClaim(reading, claim)) return;
  reading.replying = joined(reading.replying, answering);
  if (reading.standings.includes('plea') || (admits(reading.view) && !contradicts(reading.view))) return;
  if (!reading.standings.includes('denial') && (answersByWord(reading) || contradictsClaim(reading, claim)))
    reading.standings = [...reading.standings, 'denial'];
}
