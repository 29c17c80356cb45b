import { lexiconSet } from '../../../language/lexicon.ts';
import type { Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { agentNounsIn } from '../sentence/agents.ts';
import { isA, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/reporting-verbs.ts';
import { opensSpeech } from './answer-signs.ts';
import { claimantOf } from './claim-signs.ts';
import { isMainSpeech } from './main-speech.ts';
import { accusedParty } from './party.ts';
import { type Answering, isOfAccusedBody } from './speaks-for.ts';
import { subjectVoice, type Voice, voiceOf } from './voice.ts';

/** What speaks for or against who speaks in a sentence being whom a claim is about, or speaking for him. */
export const VOICE_SIGNS = [
  'sure',
  'likely',
  'named',
  'called',
  'represents',
  'points back',
  'dropped',
  'claimant',
  'official',
  'voice',
  'opens with name',
  'sure and speaking',
  'sure of accused',
  'no relation',
] as const;

export type VoiceSign = (typeof VOICE_SIGNS)[number];

/** A name that opens a sentence stands among its first so many words. */
const OPENING = 3;

/** How who speaks in a sentence, or its subject, stands to a claim; null where somebody is named of whom it does not tell. */
export function voiceSigns(
  reading: Reading,
  claim: Reading,
  answering: Answering | null,
): Readonly<Record<VoiceSign, number>> | null {
  const { view } = reading;
  const voice = subjectVoice(reading);
  const others = new Set(
    claim.view.mentions.map(({ entity }) => entity).filter((one) => one !== claimantOf(claim)),
  );
  const makesClaim = isClaimant(voice, claim);
  const sure = answering?.sure === true;
  const found = {
    likely: answering !== null && !sure,
    named: !answering && !makesClaim && isNamed(reading, voice, others),
    called: !answering && !makesClaim && isCalled(voice, claim),
    represents: voice?.represents ?? false,
    'points back': view.index < claim.view.index && pointsAt(reading, claim),
    dropped: voice === null && isSubjectDropped(view),
  };
  const meant = isOwn(voice) || (reading.speaker?.pronoun ?? false) || opensWithPronoun(view);
  const isStranger = !sure && !meant && !Object.values(found).includes(true);
  if (isStranger && voice !== null && voice.entity !== null && saysWho(claim)) return null;
  return {
    ...numbers(found),
    sure: Number(sure),
    claimant: Number(makesClaim),
    official: Number(voice?.nouns.some((noun) => isOfficial(view, noun)) ?? false),
    voice: Number(voice !== null),
    'opens with name': Number(!makesClaim && opensWith(view, others)),
    'sure and speaking': Number(sure && (isMainSpeech(reading) || opensSpeech(view))),
    'sure of accused': Number(sure && claim.standings.length > 0),
    'no relation': Number(isStranger),
  };
}

function numbers<Name extends string>(found: Readonly<Record<Name, boolean>>): Record<Name, number> {
  return Object.fromEntries(Object.entries(found).map(([name, is]) => [name, Number(is)])) as Record<
    Name,
    number
  >;
}

/** The same name or the same noun makes the claim: "The union blames … The union said". */
function isClaimant(voice: Voice | null, claim: Reading): boolean {
  if (!voice) return false;
  if (voice.entity !== null) return voice.entity === claimantOf(claim);
  const last = voice.nouns.at(-1);
  return last !== undefined && (voiceOf(claim)?.nouns.includes(last) ?? false);
}

function isNamed({ view, speaker }: Reading, voice: Voice | null, others: ReadonlySet<number>): boolean {
  const inherited = speaker && speaker.start < view.start ? speaker.entity : null;
  const entity = voice?.entity ?? inherited;
  if (entity !== null && others.has(entity)) return true;
  return voice?.owners.some((owner) => others.has(owner.entity)) ?? false;
}

/** "The director says" of a claim in which a director stands. */
function isCalled(voice: Voice | null, claim: Reading): boolean {
  if (!voice) return false;
  const { view } = claim;
  const called = new Set(agentNounsIn(view, 0, view.words.length));
  return voice.nouns.some((noun) => called.has(noun)) || isOfAccusedBody(voice, claim);
}

/** "accuses him of" behind his own words, where nobody else is named whom it could mean. */
function pointsAt({ speaker, replying }: Reading, claim: Reading): boolean {
  const entity = speaker?.entity ?? replying[0] ?? null;
  if (entity === null) return false;
  const own = [entity, claimantOf(claim)];
  const others = claim.view.mentions.some(
    (one) => one.form === 'name' && one.kind === 'person' && !own.includes(one.entity),
  );
  if (others) return false;
  return claim.view.words.some((_, word) =>
    isA(claim.view, word, 'objective', 'clitic', 'possessive', 'singular'),
  );
}

/** "Dijo que", "Lo niega": a Spanish sentence that opens with its verb and names nobody. */
function isSubjectDropped(view: SentenceView): boolean {
  if (view.language !== 'es' || view.mentions.length > 0) return false;
  return (
    reportingVerbs('es').has(view.words[0]?.lower ?? '') || isA(view, 0, 'clitic') || isInsisting(view, 0)
  );
}

/** Whether a claim says at all whom it is about. */
function saysWho(claim: Reading): boolean {
  const { entities, nouns } = accusedParty(claim);
  return entities.length + nouns.size > 0;
}

/** "His party", "Their club"; not "Its neighbour, Hale Steel". */
function isOwn(voice: Voice | null): boolean {
  return voice?.ownedByPronoun === true && voice.entity === null && voice.definite;
}

function opensWithPronoun(view: SentenceView): boolean {
  return isA(view, 0, 'singular', 'neuter', 'plural');
}

function opensWith(view: SentenceView, entities: ReadonlySet<number>): boolean {
  const first = view.mentions[0];
  return first !== undefined && wordAt(view, first.start) < OPENING && entities.has(first.entity);
}

function isOfficial({ language }: SentenceView, noun: string): boolean {
  return OFFICIAL.some((list) => lexiconSet(language, list).has(noun));
}

const OFFICIAL = ['examiners', 'deciders', 'authorities'];
const isInsisting = listed('insisting-verbs');
