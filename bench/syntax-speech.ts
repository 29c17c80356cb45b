import { type Word, wordsOf } from '../src/dates/grammar/words.ts';
import { KIND_NUMBERS, KINDS } from '../src/extract/syntax/kinds.ts';
import { RELATIONS } from '../src/extract/syntax/parse.ts';
import type { Language } from '../src/model.ts';
import type { Sentence } from './treebank.ts';

const COMPLEMENT = RELATIONS.indexOf('complement');
const SUBJECT = RELATIONS.indexOf('subject');
const ROOT = RELATIONS.indexOf('root');
const MARKER = RELATIONS.indexOf('marker');
const PARATAXIS = RELATIONS.indexOf('parataxis');
const PUNCTUATION = RELATIONS.indexOf('punctuation');

/** A place of the sentence that is told anew, or a mark with the place on which it hangs. */
type Part = number | { readonly mark: string; readonly head: number };

/**
 * The sentence as news tells what was said: of "The mayor said that the road is closed." also `"The road is closed," said the
 * mayor.` and `The road is closed, the mayor said.` Treebanks of other texts have few of these. None where the sentence is no
 * subject, verb and clause with a marker, in this order. In Spanish also `Dijo la alcaldesa que la carretera está cerrada.`, and
 * what stands between verb and clause stands between verb and subject as well.
 */
export function asSpeech(sentence: Sentence, language: Language): readonly Sentence[] {
  const { heads, relations, words, kinds } = sentence;
  const count = words.length;
  const verb = heads.indexOf(count);
  const end = KINDS[kinds[count - 1] ?? 0]?.name === 'stop' ? count - 1 : count;
  const clause = heads.findIndex((head, at) => head === verb && relations[at] === COMPLEMENT);
  const subject = heads.findIndex((head, at) => head === verb && relations[at] === SUBJECT);
  if (clause < verb || subject < 0 || subject > verb || end === count) return [];
  const said = placesBelow(clause, heads);
  const who = placesBelow(subject, heads);
  const [marker = -1] = said;
  const isPlain =
    relations[marker] === MARKER &&
    said.at(-1) === end - 1 &&
    said.length === end - marker &&
    who.length === verb;
  if (!isPlain || heads[marker] !== clause || heads.includes(marker)) return [];
  const clauseWords = said.filter((at) => at !== marker);
  const between = Array.from({ length: marker - verb - 1 }, (_, at) => verb + 1 + at);
  const quote = { mark: '"', head: clause };
  const comma = { mark: ',', head: verb };
  const behind = [...between, end];
  const inverted = [verb, ...between, ...who];
  const spanish = [
    [verb, ...who, ...between, ...said, end],
    ...(between.length > 0
      ? [
          [quote, ...clauseWords, comma, quote, ...inverted, end],
          [...clauseWords, comma, ...inverted, end],
          [...inverted, ...said, end],
        ]
      : []),
  ];
  return [
    ...(language === 'es' ? spanish.map((parts) => arranged(sentence, parts)) : []),
    arranged(sentence, [quote, ...clauseWords, comma, quote, verb, ...who, ...behind]),
    arranged(sentence, [quote, ...clauseWords, comma, quote, ...who, verb, ...behind]),
    arranged(sentence, [...clauseWords, comma, verb, ...who, ...behind]),
    arranged(sentence, [...clauseWords, comma, ...who, verb, ...behind]),
  ];
}

/**
 * The sentence with who said it above what was said, where a treebank has it beside: in `"…", dijo la alcaldesa` the Spanish
 * PUD hangs the verb on the quotation, the others the quotation on the verb.
 */
export function withSayerAbove(sentence: Sentence): Sentence {
  const { heads, relations, kinds } = sentence;
  const count = heads.length;
  const root = heads.indexOf(count);
  const verb = heads.findIndex(
    (head, at) =>
      head === root &&
      at > root &&
      relations[at] === PARATAXIS &&
      KINDS[kinds[at] ?? 0]?.form === 'finite' &&
      [at - 1, at - 2].some((before) => KINDS[kinds[before] ?? 0]?.name === 'comma') &&
      heads.some((over, below) => over === at && below > at && relations[below] === SUBJECT),
  );
  if (verb < 0) return sentence;
  const changed = { ...sentence, heads: Int32Array.from(heads), relations: Int32Array.from(relations) };
  changed.heads[verb] = count;
  changed.relations[verb] = ROOT;
  changed.heads[root] = verb;
  changed.relations[root] = COMPLEMENT;
  for (let at = verb; at < count; at += 1) if (heads[at] === root && at !== verb) changed.heads[at] = verb;
  return changed;
}

function placesBelow(top: number, heads: Int32Array): readonly number[] {
  const isBelow = (place: number) => {
    let at = place;
    while (at !== heads.length && at !== top) at = heads[at] ?? heads.length;
    return at === top;
  };
  return [...heads.keys()].filter(isBelow);
}

/** A sentence of the parts in their new order, its first letter a capital and only names with one elsewhere. */
function arranged({ words, kinds, heads, relations }: Sentence, parts: readonly Part[]): Sentence {
  const count = parts.length;
  const placeOf = (place: number) => {
    const at = parts.indexOf(place);
    return at < 0 ? count : at;
  };
  const first = parts.findIndex((part) => typeof part === 'number');
  const told = parts.map((part, at) => {
    if (typeof part !== 'number') {
      const kind = KIND_NUMBERS[part.mark === ',' ? 'comma' : 'quotation mark'];
      return { word: wordOf(part.mark), kind, head: placeOf(part.head), relation: PUNCTUATION };
    }
    const kind = kinds[part] ?? 0;
    const text = words[part]?.text ?? '';
    const isName = KINDS[kind]?.tag === 'name' || text === 'I';
    const spelt = at === first ? capital(text) : part === 0 && !isName ? text.toLowerCase() : text;
    return { word: wordOf(spelt), kind, head: placeOf(heads[part] ?? -1), relation: relations[part] ?? 0 };
  });
  return {
    words: told.map(({ word }) => word),
    kinds: Int32Array.from(told, ({ kind }) => kind),
    heads: Int32Array.from(told, ({ head }) => head),
    relations: Int32Array.from(told, ({ relation }) => relation),
  };
}

function capital(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

function wordOf(text: string): Word {
  const [word] = wordsOf(text);
  if (!word) throw new Error(`no word: ${text}`);
  return word;
}
