import { type Word, wordsOf } from '../src/dates/grammar/words.ts';
import { KIND_NUMBERS, kindOfMark } from '../src/extract/syntax/kinds.ts';
import { RELATIONS } from '../src/extract/syntax/parse.ts';
import type { Language } from '../src/model.ts';
import { overlap } from './overlap.ts';
import { kindOf, relationOf } from './treebank-labels.ts';
import type { Token } from './treebank-token.ts';

/** A sentence of a treebank in our words: for each its kind, its head (the number of words for none) and its relation. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly kinds: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/**
 * The sentences of a file in CoNLL-U (universaldependencies.org/format.html) in our words: a word of ours that holds several
 * tokens hangs as the one among them whose head is outside; of several words in one token the first with letters stands for
 * it, and the others hang on that. Sentences whose tokens are not found in their text, or whose tree would not stay one, are left out.
 */
export function sentencesOf(
  conllu: string,
  language: Language,
  read: (tokens: readonly Token[]) => readonly Token[] = (tokens) => tokens,
): readonly Sentence[] {
  return conllu.split(/\n\n+/u).flatMap((block) => {
    const text = /^# text = (.*)$/mu.exec(block)?.[1];
    const tokens = text === undefined ? null : tokensOf(block, text);
    const sentence = text === undefined || !tokens ? null : inOurWords(text, read(tokens), language);
    return sentence ? [sentence] : [];
  });
}

function tokensOf(block: string, text: string): readonly Token[] | null {
  const rows = block
    .split('\n')
    .filter((line) => /^\d/u.test(line) && !/^\d+\./u.test(line))
    .map((line) => line.split('\t'));
  const tokens: Token[] = [];
  let cursor = 0;
  for (let at = 0; at < rows.length; ) {
    const [id = '', surface = ''] = rows[at] ?? [];
    const start = text.indexOf(surface, cursor);
    if (start < 0 || text.slice(cursor, start).trim() !== '') return null;
    cursor = start + surface.length;
    const [from = 0, to = from] = id.split('-').map(Number);
    const first = id.includes('-') ? at + 1 : at;
    const parts = rows.slice(first, first + to - from + 1);
    tokens.push(...spread(parts, surface, start));
    at = first + parts.length;
  }
  return tokens;
}

/** Tokens written as one: each has its part of what is written where they make it up letter by letter, else all of it. */
function spread(rows: readonly (readonly string[])[], surface: string, start: number): readonly Token[] {
  const isWhole = rows.map(([, form]) => form).join('') === surface;
  let cursor = start;
  return rows.map(([, form = '', lemma = '', tag = '', , features = '', head = '0', relation = '']) => {
    const span = isWhole
      ? { start: cursor, end: cursor + form.length }
      : { start, end: start + surface.length };
    cursor += form.length;
    return { form, lemma, tag, features, head: Number(head) - 1, relation, ...span };
  });
}

function inOurWords(text: string, tokens: readonly Token[], language: Language): Sentence | null {
  const words = wordsOf(text);
  const homes = tokens.map((token) => homeOf(token, words));
  const count = words.length;
  const sentence = {
    words,
    kinds: new Int32Array(count),
    heads: new Int32Array(count).fill(count),
    relations: new Int32Array(count),
  };
  for (const [at, word] of words.entries()) {
    const held = tokens.flatMap((_, token) => (homes[token] === at ? [token] : []));
    const first = held.find((token) => homes[tokens[token]?.head ?? -1] !== at);
    const token = tokens[first ?? -1];
    const mark = kindOfMark(word.text);
    if (token) {
      sentence.heads[at] = token.head < 0 ? count : (homes[token.head] ?? count);
      sentence.kinds[at] = kindOf(token, tokens, mark, language);
      sentence.relations[at] = RELATIONS.indexOf(relationOf(token, tokens, language));
      continue;
    }
    const around = tokens.findIndex((one) => overlap(one, word));
    const home = tokens[around];
    if (!home) return null;
    sentence.heads[at] = homes[around] ?? count;
    sentence.kinds[at] = mark ? KIND_NUMBERS[mark] : kindOf(home, tokens, undefined, language);
    sentence.relations[at] = RELATIONS.indexOf(mark ? 'punctuation' : 'flat');
  }
  return isTree(sentence.heads) ? sentence : null;
}

/** The place of the word that stands for a token: its first with a letter or a digit, else its first. */
function homeOf(token: Token, words: readonly Word[]): number {
  const inside = words.flatMap((word, at) => (overlap(word, token) ? [at] : []));
  return inside.find((at) => /[\p{L}\d]/u.test(words[at]?.text ?? '')) ?? inside[0] ?? -1;
}

/** Whether one word is the root and each other word leads up to it. */
function isTree(heads: Int32Array): boolean {
  const count = heads.length;
  if (heads.filter((head) => head === count).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; at !== count; steps += 1) {
      if (steps > count) return false;
      at = heads[at] ?? count;
    }
    return true;
  });
}
