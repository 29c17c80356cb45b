import { type Word, wordsOf } from '../src/dates/grammar/words.ts';
import { KINDS } from '../src/extract/syntax/kinds.ts';
import type { Language } from '../src/model.ts';
import { asSpeech } from './syntax-speech.ts';
import type { Sentence } from './treebank.ts';

const STOP = KINDS.findIndex(({ name }) => name === 'stop');
const NAME = KINDS.findIndex(({ name }) => name === 'name');
/** Of so many sentences one is given once more in each other spelling. */
const EVERY = 12;

/**
 * Sentences, some of them once more as they stand in headlines and inside other sentences: with a small opening, without the
 * stop, with all words in capitals, and who said something behind what was said. So their looks say less, and what stands around a word more.
 */
export function withVariants(sentences: readonly Sentence[], language: Language): readonly Sentence[] {
  const more = sentences.flatMap((sentence, at) => {
    const speech = asSpeech(sentence, language);
    if (speech.length > 0) return speech;
    if (at % EVERY === 0) return [withSmallOpening(sentence)];
    if (at % EVERY === 4) return [withoutStop(sentence)];
    return at % EVERY === 8 && sentence.words.length < 20 ? [withoutStop(titled(sentence))] : [];
  });
  return [...sentences, ...more];
}

function withSmallOpening(sentence: Sentence): Sentence {
  const [first, ...others] = sentence.words;
  if (!first || sentence.kinds[0] === NAME) return sentence;
  return { ...sentence, words: [rewritten(first, first.text.toLowerCase()), ...others] };
}

function titled(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) =>
    rewritten(
      word,
      word.text.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    ),
  );
  return { ...sentence, words };
}

/** The sentence without the stop at its end, on which nothing hangs. */
function withoutStop(sentence: Sentence): Sentence {
  const count = sentence.words.length - 1;
  if (count < 2 || sentence.kinds[count] !== STOP || sentence.heads.includes(count)) return sentence;
  const heads = sentence.heads.slice(0, count).map((head) => (head > count ? count : head));
  return {
    words: sentence.words.slice(0, count),
    kinds: sentence.kinds.slice(0, count),
    heads,
    relations: sentence.relations.slice(0, count),
  };
}

/** The word as if it were written otherwise. */
function rewritten(word: Word, text: string): Word {
  const [other] = wordsOf(text);
  return other && other.text === text
    ? { ...other, start: word.start, end: word.end, glued: word.glued }
    : word;
}
