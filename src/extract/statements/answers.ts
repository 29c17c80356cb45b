import { lexiconSet } from '../../language/lexicon.ts';
import type { Standing } from '../../model.ts';
import { isNegative, isOrder } from './happened.ts';
import { joined, type Reading } from './reading.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { isA, parted, type SentenceView, wordAt, wordIsQuoted } from './sentence-view.ts';
import { answeredFor, continuesClaim, sameSurname } from './who-answers.ts';

/** What makes a sentence a claim that can be answered. */
const CLAIMS: readonly Standing[] = ['accusation', 'charge', 'plea', 'conviction'];

/** A claim is answered within so many sentences, if only claims, replies and findings stand between. */
export const FURTHEST_MATE = 3;

/** Words shorter than this say little of what two sentences share. */
const LEAST_SHARED = 4;

/** Who examined stands among the first so many words, and its verb so many words after. */
const EXAMINER_WITHIN = 6;
const VERB_WITHIN = 8;

/**
 * What the accused say right after a claim is a reply where it contradicts it or speaks of the same things, and belongs
 * beside the claim in any case; what an examiner or a record says right after is a finding. Fills in both.
 */
export function readAnswers(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1];
    if (before && takesPart(before) && isTheirReport(reading.view))
      reading.standings = [...reading.standings.filter((one) => one !== 'accusation'), 'finding'];
    if (!before || !takesPart(before) || takesPart(reading)) continue;
    const claims = claimsBefore(readings, index);
    const [nearest] = claims;
    if (!nearest || speaksElsewhere(reading.view)) continue;
    const answered = claims.find((claim) => answeringIn(reading, claim).length > 0);
    if (answered) answer(reading, answered, answeringIn(reading, answered));
    else if (continuesClaim(reading)) reading.goesOn = true;
    else if (examines(reading.view) || rules(reading.view))
      reading.standings = [...reading.standings, 'finding'];
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
  const others = lexiconSet(view.language, 'other-matters');
  const matters = lexiconSet(view.language, 'matter-nouns');
  return view.words.some(
    ({ folded }, word) => others.has(folded) && matters.has(view.words[word + 1]?.folded ?? ''),
  );
}

/** The claims before a sentence in its passage with nothing else between, the nearest first. */
function claimsBefore(readings: readonly Reading[], index: number): readonly Reading[] {
  const found: Reading[] = [];
  for (let distance = 1; distance <= FURTHEST_MATE; distance++) {
    const left = readings[index - distance];
    if (!left || left.view.passage !== readings[index]?.view.passage || !takesPart(left)) break;
    if (isClaim(left)) found.push(left);
  }
  return found;
}

/** Of those whom a claim accuses, the one who speaks in a sentence, or for whom "his lawyer" does. */
function answeringIn(reading: Reading, claim: Reading): readonly number[] {
  const { view, speaker } = reading;
  if (representsSomeone(view)) return claim.accused.length === 1 ? claim.accused : [];
  const entity = speaker?.entity ?? null;
  if (entity === null && opensWithPronoun(view)) return onlyAccused(claim);
  if (speaker && entity !== null && claim.accused.length === 0 && isReply(view) && meansSomeone(claim.view))
    return claim.speaker?.entity !== entity && isMainSpeech(view, speaker.start, speaker.end) ? [entity] : [];
  if (!speaker || !isMainSpeech(view, speaker.start, speaker.end)) return [];
  if (entity === null) return answeredFor(reading, claim);
  if (claim.accused.length === 0) return isToldOf(reading, entity, claim) ? [entity] : [];
  if (!claim.accused.includes(entity)) return sameSurname(reading, entity, claim);
  return claim.speaker?.entity !== entity && isMainSpeech(view, speaker.start, speaker.end) ? [entity] : [];
}

/** A claim that accuses nobody by name tells of who answers it, and is not his. */
function isToldOf(reading: Reading, entity: number, claim: Reading): boolean {
  if (claim.speaker?.entity === entity) return false;
  const named = claim.view.mentions.some((one) => one.form === 'name' && one.entity === entity);
  return (
    named && (isReply(reading.view) || contradicts(reading.view) || sharesWords(reading.view, claim.view))
  );
}

/** "She said" right after a claim that names nobody else. */
function opensWithPronoun(view: SentenceView): boolean {
  return isA(view, 0, 'singular') && isReporting(view, 1);
}

function onlyAccused({ view, accused }: Reading): readonly number[] {
  const [only, second] = accused;
  const others = view.mentions.filter(
    ({ kind, form, entity }) => kind === 'person' && form === 'name' && entity !== only,
  );
  return only !== undefined && second === undefined && others.length === 0 ? accused : [];
}

/** "accuses him of": the claim is about somebody named before. */
function meansSomeone(view: SentenceView): boolean {
  return view.words.some((_, word) => isA(view, word, 'objective', 'clitic'));
}

/** "replied", "hit back". */
function isReply(view: SentenceView): boolean {
  const verbs = lexiconSet(view.language, 'reply-verbs');
  return view.words.some(({ folded }, word) => verbs.has(folded) && !wordIsQuoted(view, word));
}

/** "His lawyer says", "Su abogado dice", "Her sister, speaking for her, said". */
function representsSomeone(view: SentenceView): boolean {
  if (!isA(view, 0, 'possessive')) return false;
  const nouns = lexiconSet(view.language, 'representatives');
  if (!nouns.has(view.words[1]?.folded ?? '')) return false;
  if (isReporting(view, 2)) return true;
  if (!parted(view, 2)) return false;
  for (let word = 3; word < VERB_WITHIN; word++)
    if (parted(view, word) && isReporting(view, word)) return true;
  return false;
}

/** The speaking is what the sentence tells: a verb of saying stands beside the speaker, who opens or closes the sentence. */
function isMainSpeech(view: SentenceView, start: number, end: number): boolean {
  if (start < view.start)
    return view.words.some((_, word) => isReporting(view, word) && (word <= 1 || speaksBeside(view, word)));
  const last = wordAt(view, end);
  let verb = last;
  while (isA(view, verb, 'auxiliary', 'adverb')) verb++;
  return isReporting(view, verb) || isReporting(view, wordAt(view, start) - 1);
}

/** `"…", contesta ella`. */
function speaksBeside(view: SentenceView, verb: number): boolean {
  return isA(view, verb + 1, 'singular') || isA(view, verb - 1, 'singular');
}

function isReporting(view: SentenceView, word: number): boolean {
  return reportingVerbs(view.language).has(view.words[word]?.lower ?? '');
}

function answer(reading: Reading, claim: Reading, answering: readonly number[]): void {
  reading.answers = true;
  reading.answered = claim.view.index;
  reading.answering = answering;
  if (!isReply(reading.view) && !contradicts(reading.view) && !sharesWords(reading.view, claim.view)) return;
  reading.standings = [...reading.standings, 'denial'];
  reading.replying = joined(reading.replying, answering);
}

function contradicts(view: SentenceView): boolean {
  const lies = lexiconSet(view.language, 'lie-words');
  return view.words.some(({ folded }, word) => isNegative(view, word) || lies.has(folded));
}

/** Whether two sentences have a longer word in common that names nobody. */
export function sharesWords(left: SentenceView, right: SentenceView): boolean {
  const stops = lexiconSet(left.language, 'stop-words');
  const plain = (view: SentenceView) =>
    view.words.filter(
      ({ start, folded }) =>
        folded.length >= LEAST_SHARED &&
        !stops.has(folded) &&
        view.text[start] === folded[0] &&
        !reportingVerbs(view.language).has(folded),
    );
  const shared = new Set(plain(right).map(({ folded }) => singular(folded)));
  return plain(left).some(({ folded }) => shared.has(singular(folded)));
}

function singular(folded: string): string {
  return folded.endsWith('s') ? folded.slice(0, -1) : folded;
}

/** "Their report, out on Tuesday, found that …": of whoever examined what is claimed. */
function isTheirReport(view: SentenceView): boolean {
  const papers = lexiconSet(view.language, 'paper-nouns');
  const verbs = lexiconSet(view.language, 'finding-verbs');
  if (!isA(view, 0, 'possessive') || !papers.has(view.words[1]?.folded ?? '')) return false;
  return view.words.some(
    ({ folded }, word) => word <= VERB_WITHIN && verbs.has(folded) && isA(view, word + 1, 'that'),
  );
}

/** "The stewards ruled that it had": only who decides does so, whatever he is called. */
function rules(view: SentenceView): boolean {
  const verbs = lexiconSet(view.language, 'deciding-verbs');
  return view.words.some(
    ({ folded }, word) => verbs.has(folded) && isA(view, word + 1, 'that') && !orders(view, word),
  );
}

/** "Inspectors found that a valve had frozen", "The minutes confirm it". */
function examines(view: SentenceView): boolean {
  const examiners = lexiconSet(view.language, 'examiners');
  const evidence = lexiconSet(view.language, 'evidence-nouns');
  const verbs = lexiconSet(view.language, 'finding-verbs');
  const who = view.words.findIndex(
    ({ folded }, word) => word < EXAMINER_WITHIN && (examiners.has(folded) || evidence.has(folded)),
  );
  if (who < 0) return false;
  return view.words.some(
    ({ folded }, word) => word > who && word <= who + VERB_WITHIN && verbs.has(folded) && !orders(view, word),
  );
}

/** "ruled that the hearing would be held in May". */
function orders(view: SentenceView, verb: number): boolean {
  return isA(view, verb + 1, 'that') && isOrder(view, { headTo: verb + 1, to: verb + 1 });
}
