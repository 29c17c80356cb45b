import { type ActionMatch, findActions } from '../../extract/events/topics/actions.ts';
import { actionsIn, type StatedFamilies } from '../../extract/events/topics/stated-actions.ts';
import type { AskedTopic } from '../../extract/events/topics/topic-words.ts';
import { stem } from '../../language/stem.ts';
import type { Analysis, Sentence, Span } from '../../model.ts';
import { fold } from '../../text.ts';
import { markTerms } from '../quotations/term-marks.ts';

/** What a topic is looked for by in a sentence. */
export interface TopicSigns {
  readonly typed: string;
  /** Index terms of the typed words, each with its alternatives. */
  readonly terms: readonly (readonly string[])[];
  /** The lexicon's topic that was typed; null for none, or where only the words typed count. */
  readonly topic: AskedTopic | null;
  /** The family of actions, null for none or where only the words typed count. */
  readonly family: string | null;
  /** What the operator adds to the families of actions; null for nothing. */
  readonly stated: StatedFamilies | null;
}

/** Where a sentence has a topic. */
export interface TopicPlaces {
  /** Its own words, or forms of them. */
  readonly own: readonly Span[];
  /** Other words that tell of it. */
  readonly wide: readonly WidePlace[];
}

/** A word that tells of a topic and was not typed. */
export interface WidePlace extends Span {
  /** The lexicon's entry. */
  readonly entry: string;
}

/** Where a sentence tells of a topic: in the words typed, and in others only where they mean it. */
export function topicPlacesIn(analysis: Analysis, sentence: Sentence, signs: TopicSigns): TopicPlaces {
  return signs.topic
    ? placesOfTopic(analysis, sentence, signs.topic, signs)
    : placesOfWords(analysis, sentence, signs);
}

function placesOfTopic(
  analysis: Analysis,
  sentence: Sentence,
  topic: AskedTopic,
  { typed, family, stated }: TopicSigns,
): TopicPlaces {
  const { text, language } = analysis.document;
  const told = text.slice(sentence.start, sentence.end);
  const own: Span[] = [];
  const wide: WidePlace[] = [];
  const wanted = fold(typed.trim());
  for (const match of topic.matchesIn(told, language)) {
    const place = placeOf(match, sentence.start);
    if (match.entry === wanted) own.push(place);
    else if (isInsideName(place, analysis)) continue;
    else if (isForm(text.slice(place.start, place.end), wanted, analysis)) own.push(place);
    else wide.push(place);
  }
  const lists = stated?.get(language);
  const added = lists ? findActions(told, language, lists) : [];
  for (const match of added) {
    if (match.family === topic.name || match.family === family) wide.push(placeOf(match, sentence.start));
  }
  return { own, wide };
}

function placesOfWords(
  { document: { text, language } }: Analysis,
  sentence: Sentence,
  { terms, family, stated }: TopicSigns,
): TopicPlaces {
  const { marks, matched } = markTerms(text, sentence, terms, language);
  const own = terms.length > 0 && matched === terms.length ? marks : [];
  if (family === null) return { own, wide: [] };
  const found = actionsIn(text.slice(sentence.start, sentence.end), language, stated);
  return {
    own,
    wide: found.flatMap((match) => (match.family === family ? [placeOf(match, sentence.start)] : [])),
  };
}

function placeOf({ entry, spans }: ActionMatch, offset: number): WidePlace {
  const start = offset + (spans[0]?.start ?? 0);
  return { entry, start, end: offset + (spans.at(-1)?.end ?? 0) };
}

function isForm(word: string, wanted: string, { document: { language } }: Analysis): boolean {
  return stem(fold(word), language) === stem(wanted, language);
}

/** `Release` in the name of a party is no release; `Treaty` at the head of a treaty's name is one. */
function isInsideName({ start, end }: Span, { mentions, document: { text, language } }: Analysis): boolean {
  return mentions.some((mention) => {
    if (mention.form !== 'name' || mention.start > start || end > mention.end) return false;
    if (language === 'es') return mention.start < start;
    return end < mention.end && !HEAD.test(text.slice(end, mention.end));
  });
}

/** What stands behind the head of an English name: `Treaty of Talvia`. */
const HEAD = /^ of\b/;
