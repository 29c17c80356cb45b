import type { Sentence } from '../../model.ts';
import { readAnswers } from './groups/answers.ts';
import { continueDenials } from './groups/continued-denials.ts';
import { readDeniedCharges } from './groups/denied-charges.ts';
import { answerForAccused, findDeniedClaims, formGroups, passOnAccusations } from './groups/groups.ts';
import { dropHollowClaims } from './groups/hollow-claims.ts';
import { dropHollowDenials } from './groups/hollow-denials.ts';
import { readPronounAccused } from './groups/pronoun-accused.ts';
import { replyIn } from './groups/replies.ts';
import { type Doubts, LEARNT } from './likelihood/doubts.ts';
import type { StatementMaterial } from './material.ts';
import type { Reading } from './reading.ts';
import { type EntityNames, entityNames } from './sentence/entity-names.ts';
import { quotationsIn } from './sentence/quotations.ts';
import type { SentenceView } from './sentence/sentence-view.ts';
import { holdsTwoSentences } from './sentence/two-sentences.ts';
import { sentenceViews } from './sentence-views.ts';
import type { Belief } from './speakers/belief.ts';
import { droppedSpeaker } from './speakers/dropped-speaker.ts';
import { pronounSpeaker } from './speakers/pronoun-speaker.ts';
import { speakerOf } from './speakers/speaker-of.ts';
import type { FoundSpeaker } from './speakers/speaker-phrase.ts';
import { examinerSays } from './standing/courts/examiner-says.ts';
import { foundWrongs } from './standing/courts/found-wrongs.ts';
import { paperSays } from './standing/courts/paper-says.ts';
import type { Cue } from './standing/cue.ts';
import { cuesIn } from './standing/cues.ts';
import { denialInReply, denialOfSelf } from './standing/denials/denial-in-reply.ts';
import { withoutDenied } from './standing/denials/without-denied.ts';
import { isAboutSomebody } from './standing/meaning/about-agents.ts';
import { isJoke } from './standing/unreal/joke.ts';
import { meantCues } from './standing/unreal/not-meant.ts';
import { toldWrongs } from './standing/wrongs/told-wrongs.ts';
import { keepQualified } from './support/qualified.ts';
import { readQuotedSpeech } from './support/quoted-speech.ts';
import { giveSupport } from './support/support.ts';
import { type Told, toldBy } from './told-standings.ts';

/**
 * The sentences of a document with what each does and needs: accusation, reply and finding with whom they are about,
 * whose words it carries, what must be shown with it. Pure; linear in the length of the text; never throws.
 */
export function readStatements(
  material: StatementMaterial,
  { isBelieved, weigh }: Doubts = LEARNT,
): readonly Sentence[] {
  const names = entityNames(material.mentions);
  const readings = spokenReadings(material, names, isBelieved);
  weigh(readings);
  for (let index = 0; index < readings.length; index++) {
    readReply(readings, index);
    giveSupport(readings, index, names);
  }
  readPronounAccused(readings);
  readDeniedCharges(readings);
  keepQualified(readings);
  answerForAccused(readings);
  passOnAccusations(readings);
  readAnswers(readings);
  findDeniedClaims(readings);
  formGroups(readings);
  dropHollowDenials(readings);
  continueDenials(readings);
  dropHollowClaims(readings);
  return readings.map(toSentence);
}

/** The sentences by themselves with who says them: what the rules find in their words. */
export function spokenReadings(
  material: StatementMaterial,
  names = entityNames(material.mentions),
  isBelieved = LEARNT.isBelieved,
): readonly Reading[] {
  const quotations = quotationsIn(material.passages);
  const readings = sentenceViews(material, quotations).map((view) => readAlone(view, isBelieved));
  readQuotedSpeech(readings, quotations);
  readings.forEach(readContinued);
  for (let index = 0; index < readings.length; index++) resolveSpeaker(material, readings, index, names);
  for (const reading of readings) {
    if (reading.speakerFrom === null) continue;
    const { speaker = null, unnamed = null } = readings[reading.speakerFrom] ?? {};
    Object.assign(reading, { speaker, unnamed });
  }
  return readings;
}

/** What a sentence says of itself. */
function readAlone(view: SentenceView, isBelieved: Belief): Reading {
  const own = cuesIn(view, (cue) => isAboutSomebody(view, cue));
  const found = speakerOf(view, own, isBelieved);
  const speaker = found?.unnamed ? null : found;
  return {
    view,
    ...toldIn(view, own, speaker, found),
    speaker,
    unnamed: found?.unnamed ? found : null,
    partly: (found?.partly ?? false) || holdsTwoSentences(view),
    replying: [],
    onBehalf: false,
    answers: false,
    answered: null,
    answering: [],
    goesOn: false,
    quoted: false,
    speakerFrom: null,
    block: false,
    needs: new Set(),
    antecedents: [],
    stands: true,
    group: null,
  };
}

/** What standing a sentence tells and about whom, where somebody or nobody is known to say it. */
function toldIn(
  view: SentenceView,
  own: readonly Cue[],
  speaker: FoundSpeaker | null,
  unnamed: FoundSpeaker | null = null,
): Told {
  if (speaker && isJoke(view, speaker))
    return { cues: [], denials: [], standings: [], accused: [], settled: [] };
  const found = foundBy(view, own, speaker);
  // What is found is no accusation as well.
  const said = found
    ? [...own.filter(({ standing, from }) => standing !== 'accusation' || from < found.from), found]
    : own;
  const reply = denialInReply(view, speaker, said);
  const answered = reply?.firm ? reply : (denialOfSelf(view, said) ?? reply);
  const kept = answered?.firm ? withoutDenied(view, speaker, said) : said;
  const wrongs = answered ? [answered] : toldWrongs(view, speaker, said, unnamed);
  return toldBy(view, meantCues(view, foundWrongs(view, speaker, [...kept, ...wrongs])), speaker);
}

/** What who examines, or the paper that closes an inquiry, is said to have found; a sentence's paper tells the conviction alone. */
function foundBy(view: SentenceView, own: readonly Cue[], speaker: FoundSpeaker | null): Cue | null {
  if (!speaker || own.some(({ standing }) => standing === 'plea')) return null;
  const ruled = examinerSays(view, speaker);
  return ruled || own.some(({ standing }) => standing === 'conviction') ? ruled : paperSays(view, speaker);
}

/** A quotation that goes on is read again once it is known that somebody says it. */
function readContinued(reading: Reading): void {
  if (reading.speakerFrom === null || !reading.speaker || !reading.quoted) return;
  const own = reading.cues.filter(({ frame }) => frame !== 'deed');
  Object.assign(reading, toldIn(reading.view, own, { ...reading.speaker, told: undefined }));
}

/** Who replies; after the speakers are known, because a denial in someone's quoted words is his. */
function readReply(readings: readonly Reading[], index: number): void {
  const reading = readings[index];
  if (!reading || reading.denials.length === 0) return;
  const { entities, onBehalf } = replyIn(reading.view, reading.denials, reading.speaker);
  reading.replying = entities;
  reading.onBehalf = onBehalf;
}

/** The speaker behind a he or she, or nobody. */
function resolveSpeaker(
  { entities }: StatementMaterial,
  readings: readonly Reading[],
  index: number,
  names: EntityNames,
): void {
  const reading = readings[index];
  if (!reading || reading.speakerFrom !== null) return;
  reading.speaker ??= droppedSpeaker(readings, index);
  if (!reading.speaker?.pronoun) return;
  reading.unnamed = reading.speaker;
  reading.speaker = pronounSpeaker(readings, index, names, (entity) => entities[entity]?.kind === 'person');
}

function toSentence(reading: Reading): Sentence {
  const { view, partly, standings, needs, antecedents, stands, group, accused, replying } = reading;
  const speaker = reading.speaker ?? reading.unnamed;
  return {
    start: view.start,
    end: view.end,
    passage: view.passage,
    standings,
    speaker: speaker && {
      start: speaker.start,
      end: speaker.end,
      entity: speaker.entity,
      ...(partly && { partly }),
    },
    needs: [...needs].filter((needed) => needed !== view.index).sort((a, b) => a - b),
    antecedents,
    standsAlone: stands,
    group,
    accused,
    ...(reading.settled.length > 0 && { settled: reading.settled }),
    replying,
  };
}
