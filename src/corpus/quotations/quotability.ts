import type { Analysis, Mention, Sentence } from '../../model.ts';
import type { QuotationGroup } from '../corpus.ts';
import { saysWhoSpeaks } from './speaker-words.ts';

/** What makes a sentence worth a line of a first screen; found by reading the answers that desks would keep. */
const WEIGHTS = {
  /** The full name stands in it, so that it can be copied without another line. */
  fullName: 0.8,
  /** The name opens the sentence: it is about the name, not beside it. */
  subject: 0.6,
  /** It says who said it. */
  speaker: 0.4,
  /** It tells a happening with a date. */
  dated: 0.5,
  /** A document says what matters first; falls with the paragraph. */
  early: 0.8,
  /** The article's own opinion ranks below everything reported (rule 8 of the style of answers). */
  opinion: -2,
  /** Over 280 characters it fills half a phone's screen. */
  long: -0.6,
  /** Every sentence of support costs a row. */
  support: -0.35,
  /** A pronoun must be explained below it. */
  pronoun: -0.4,
  /** An accusation with its reply in the document can be judged by whoever reads it. */
  replied: 0.6,
  /** So can one with the finding of whoever looked into it. */
  finding: 0.4,
} as const;

/** A sentence longer than this is long: nine in ten sentences of news are shorter. */
const LONG = 280;

/** How far into a sentence its subject may begin. */
const SUBJECT_WITHIN = 40;

/** Paragraphs after which a document's beginning is over. */
const EARLY = 6;

/** How well a sentence serves as a quotation about an entity (or, without one, by itself). Higher is better. */
export function quotability(analysis: Analysis, index: number, entity: number | null): number {
  const sentence = analysis.sentences[index];
  if (!sentence) return 0;
  return (
    manner(analysis, sentence) +
    place(analysis, sentence) +
    dated(analysis, index) +
    naming(analysis, sentence, entity)
  );
}

/** What the company of a sentence adds to it: claim, reply and finding together serve better than a claim alone. */
export function completeness({ reply, quotations }: QuotationGroup): number {
  const found = reply !== 'not needed' && quotations.some(({ standings }) => standings.includes('finding'));
  return (reply === 'in the group' ? WEIGHTS.replied : 0) + (found ? WEIGHTS.finding : 0);
}

function manner(analysis: Analysis, sentence: Sentence): number {
  const { speaker } = sentence;
  return (
    (speaker && saysWhoSpeaks(analysis, speaker) ? WEIGHTS.speaker : 0) +
    (sentence.standings.includes('opinion') ? WEIGHTS.opinion : 0) +
    (sentence.end - sentence.start > LONG ? WEIGHTS.long : 0) +
    sentence.needs.length * WEIGHTS.support +
    sentence.antecedents.length * WEIGHTS.pronoun
  );
}

function place(analysis: Analysis, sentence: Sentence): number {
  const paragraph = analysis.passages[sentence.passage]?.paragraph ?? 1;
  return (WEIGHTS.early * EARLY) / (EARLY + paragraph - 1);
}

function dated(analysis: Analysis, index: number): number {
  return analysis.events.some((event) => event.sentence === index && event.date !== null) ? WEIGHTS.dated : 0;
}

function naming(analysis: Analysis, sentence: Sentence, entity: number | null): number {
  if (entity === null) return 0;
  const own = analysis.mentions.filter((mention) => mention.entity === entity && isIn(mention, sentence));
  const full = analysis.entities[entity]?.name;
  const named = own.filter((mention) => mention.form === 'name');
  return (
    (named.some((mention) => mention.text === full) ? WEIGHTS.fullName : 0) +
    (named.some((mention) => mention.start - sentence.start < SUBJECT_WITHIN) ? WEIGHTS.subject : 0)
  );
}

function isIn(mention: Mention, sentence: Sentence): boolean {
  return mention.start >= sentence.start && mention.end <= sentence.end;
}
