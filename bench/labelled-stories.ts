/** The invented news stories below tests/sets, laid out as news sets them. */
import type { Language, Span } from '../src/model.ts';
import { labelsOf } from './labelled-set.ts';

/** A sentence of a story in its text, with its labels. */
export interface StorySentence extends Span {
  readonly standing: readonly string[];
  /** Who is said to say it, null for nobody; not labelled where the rules find nobody. */
  readonly speaker?: string | null;
}

/** A story of a language. */
export interface LabelledStory {
  readonly text: string;
  readonly sentences: readonly StorySentence[];
}

interface Story {
  readonly language: Language;
  readonly sentences: readonly (Omit<StorySentence, keyof Span> & { readonly text: string })[];
}

/** Sentences of a story that make a paragraph. */
const PARAGRAPH = 3;

/** The stories of a language. */
export function labelledStories(language: Language): readonly LabelledStory[] {
  return labelsOf<Story>('stories')
    .filter((story) => story.language === language)
    .map(laidOut);
}

function laidOut({ sentences }: Story): LabelledStory {
  let text = '';
  const placed = sentences.map(({ text: sentence, ...labels }, index) => {
    if (index > 0) text += index % PARAGRAPH === 0 ? '\n\n' : ' ';
    text += sentence;
    return { start: text.length - sentence.length, end: text.length, ...labels };
  });
  return { text, sentences: placed };
}
