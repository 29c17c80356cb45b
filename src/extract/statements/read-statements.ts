import type {
  DocumentEntity,
  Language,
  Mention,
  Passage,
  Sentence,
  Span,
  Speaker,
  Standing,
  TimeExpression,
} from '../../model.ts';
import { accusedIn } from './accused.ts';
import { clauseWords } from './clause-words.ts';
import { type Cue, cuesIn } from './cues.ts';
import { type EntityNames, entityNames } from './entity-names.ts';
import { answerForAccused, findDeniedClaims, formGroups, passOnAccusations } from './groups.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { readQuotedSpeech } from './quoted-speech.ts';
import type { Reading } from './reading.ts';
import { denialsIn, replyIn } from './replies.ts';
import type { EntityMention, SentenceView } from './sentence-view.ts';
import { speakerIn } from './speakers.ts';
import { giveSupport } from './support.ts';
import { wordsOf } from './words.ts';

/** What the statements of a document are read from. Spans count in `text`. */
export interface StatementMaterial {
  readonly text: string;
  readonly language: Language;
  readonly passages: readonly Passage[];
  readonly sentences: readonly (Span & { readonly passage: number })[];
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/**
 * The sentences of a document with what each does and needs: accusation, reply and finding with whom they are about,
 * whose words it carries, what must be shown with it. Pure; linear in the length of the text; never throws.
 */
export function readStatements(material: StatementMaterial): readonly Sentence[] {
  const quotations = quotationsIn(material.passages);
  const names = entityNames(material.mentions);
  const readings = viewsOf(material, quotations).map(readAlone);
  readQuotedSpeech(readings, quotations);
  for (let index = 0; index < readings.length; index++) {
    resolveSpeaker(readings, index, names);
    giveSupport(readings, index, names);
  }
  answerForAccused(readings);
  passOnAccusations(readings);
  findDeniedClaims(readings);
  formGroups(readings);
  return readings.map(toSentence);
}

/** What a sentence says of itself. */
function readAlone(view: SentenceView): Reading {
  const cues = cuesIn(view);
  const speaker = speakerIn(view);
  const denials = denialsIn(view, cues, speaker);
  const reply = replyIn(view, denials, speaker);
  return {
    view,
    cues,
    standings: standingsOf(cues, denials, speaker),
    speaker,
    accused: accusedIn(view, cues),
    replying: reply.entities,
    onBehalf: reply.onBehalf,
    quoted: false,
    block: false,
    needs: new Set(),
    antecedents: [],
    stands: true,
    group: null,
  };
}

/** An opinion is the article's own only where nobody is said to have said it. */
function standingsOf(
  cues: readonly Cue[],
  denials: readonly Cue[],
  speaker: Speaker | null,
): readonly Standing[] {
  const kept = cues.filter((cue) => {
    if (cue.standing === 'denial') return denials.includes(cue);
    return cue.standing !== 'opinion' || speaker === null;
  });
  return [...new Set(kept.map(({ standing }) => standing))];
}

/** The speaker behind a he or she: the name last used for him, or whoever spoke in the sentence before. */
function resolveSpeaker(readings: readonly Reading[], index: number, names: EntityNames): void {
  const reading = readings[index];
  const speaker = reading?.speaker;
  if (!reading || !speaker?.pronoun) return;
  const name = speaker.entity === null ? null : names.lastBefore(speaker.entity, speaker.start);
  const previous = readings[index - 1];
  if (name) reading.speaker = { ...name, entity: speaker.entity, pronoun: true };
  else if (previous?.speaker && previous.view.passage === reading.view.passage)
    reading.speaker = { ...previous.speaker, pronoun: true };
  else reading.speaker = null;
}

function viewsOf(material: StatementMaterial, quotations: readonly Quotation[]): readonly SentenceView[] {
  const { text, language, sentences } = material;
  const mentions = material.mentions.filter(isOfEntity).toSorted((a, b) => a.start - b.start);
  const times = material.times.toSorted((a, b) => a.start - b.start);
  const mentionsWithin = sweep(mentions);
  const timesWithin = sweep(times);
  const quotationsWithin = sweep(quotations);
  return sentences.map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    index,
    passage: sentence.passage,
    language,
    text,
    words: wordsOf(text, sentence),
    mentions: mentionsWithin(sentence),
    times: timesWithin(sentence),
    quotations: quotationsWithin(sentence),
    classes: clauseWords(language),
  }));
}

function isOfEntity(mention: Mention): mention is EntityMention {
  return mention.entity !== null && (mention.kind === 'person' || mention.kind === 'organization');
}

/** Gives, for sentences asked in order, the spans that touch each: one pass over both. */
function sweep<T extends Span>(spans: readonly T[]): (sentence: Span) => readonly T[] {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const found: T[] = [];
    for (let at = next; (spans[at]?.start ?? end) < end; at++) {
      const span = spans[at];
      if (span) found.push(span);
    }
    return found;
  };
}

function toSentence(reading: Reading): Sentence {
  const { view, standings, speaker, needs, antecedents, stands, group, accused, replying } = reading;
  return {
    start: view.start,
    end: view.end,
    passage: view.passage,
    standings,
    speaker: speaker && { start: speaker.start, end: speaker.end, entity: speaker.entity },
    needs: [...needs].filter((needed) => needed !== view.index).sort((a, b) => a - b),
    antecedents,
    standsAlone: stands,
    group,
    accused,
    replying,
  };
}
