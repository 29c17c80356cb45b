import { wordsOf as wordsOfText } from '../../dates/grammar/words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Mention, Span } from '../../model.ts';
import type { StatementMaterial } from './material.ts';
import { clauseWords } from './sentence/clause-words.ts';
import { guessedPronouns } from './sentence/pronoun-guess.ts';
import type { Quotation } from './sentence/quotations.ts';
import { type EntityMention, endsInColon, type SentenceView } from './sentence/sentence-view.ts';
import { type Word, wordsOf } from './sentence/words.ts';
import { wordTraits } from './word-traits.ts';

/** A lead-in is looked for before a passage's first so many sentences. */
const LED_IN_WITHIN = 12;

/** Every sentence of a document laid out for reading. */
export function sentenceViews(
  material: StatementMaterial,
  quotations: readonly Quotation[],
): readonly SentenceView[] {
  const { text, language, sentences, syntax } = material;
  const mentions = material.mentions.filter(isOfEntity).toSorted((a, b) => a.start - b.start);
  const times = material.times.toSorted((a, b) => a.start - b.start);
  const mentionsWithin = sweep(mentions);
  const timesWithin = sweep(times);
  const quotationsWithin = sweep(quotations);
  const textWords = material.words ?? wordsOfText(text);
  const views = sentences.map((sentence, index): SentenceView => {
    const words = wordsOf(text, textWords, sentence, wordTraits[language]);
    return {
      start: sentence.start,
      end: sentence.end,
      index,
      passage: sentence.passage,
      language,
      text,
      words,
      causes: causesOf(words),
      mentions: mentionsWithin(sentence),
      times: timesWithin(sentence),
      quotations: quotationsWithin(sentence),
      classes: clauseWords(language),
      tree: () => syntax?.parseAt(sentence.start) ?? null,
    };
  });
  return guessedPronouns(views.map((view, index) => withoutLedIn(view, views, index)));
}

function causesOf(words: readonly Word[]): number {
  let causes = 0;
  for (const word of words) causes |= word.causes;
  return causes;
}

/** A he or she in the passage after "Hale said:" may be Hale, whoever else the passage names. */
function withoutLedIn(view: SentenceView, views: readonly SentenceView[], index: number): SentenceView {
  let first = index;
  while (first > 0 && views[first - 1]?.passage === view.passage && index - first < LED_IN_WITHIN) first--;
  const lead = views[first - 1];
  if (!lead || !endsInColon(lead)) return view;
  return { ...view, mentions: view.mentions.filter(({ form }) => form === 'name') };
}

function isOfEntity(mention: Mention): mention is EntityMention {
  if (mention.entity === null || mention.kind === 'place') return false;
  // A name that nothing types may be a firm's or somebody's; "Mexican" is neither.
  return mention.kind !== 'other' || !demonyms().has(mention.text.toLowerCase());
}

function demonyms(): ReadonlySet<string> {
  return lexiconSet('en', 'demonyms');
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
