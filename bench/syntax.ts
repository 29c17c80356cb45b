import { KINDS } from '../src/extract/syntax/kinds.ts';
import { type Parse, RELATIONS, type Relation } from '../src/extract/syntax/parse.ts';
import { type Parser, parserOf } from '../src/extract/syntax/parser.ts';
import { LANGUAGES } from '../src/language/lexicon.ts';
import type { Table } from './table.ts';
import type { Sentence } from './treebank.ts';
import { EXPECTED_TREEBANKS, FILES, read } from './treebank-files.ts';

/** How well sentences of treebanks are parsed, in our words and relations, and how fast. */
export async function run(): Promise<readonly Table[]> {
  const rows = LANGUAGES.flatMap((language) => {
    const names = language === 'en' ? (['develop', 'test'] as const) : (['test'] as const);
    return names.flatMap((name) => {
      const sentences = read([FILES[language][name]], language);
      return sentences ? [[FILES[language][name], ...figures(sentences, parserOf(language))]] : [];
    });
  });
  return [
    {
      title: 'Syntax: sentences of treebanks',
      columns: [
        'file',
        'sentences',
        'tags',
        'heads',
        'heads and relations',
        ...GROUPS.map(([name]) => name),
        'a second',
      ],
      rows,
      note:
        rows.length > 0
          ? 'Shares in per cent of all words, marks among them; of relations F1.'
          : EXPECTED_TREEBANKS,
    },
  ];
}

const GROUPS: readonly (readonly [string, readonly Relation[]])[] = [
  ['subject', ['subject', 'passive-subject']],
  ['object', ['object']],
  ['agent', ['agent']],
  ['complement', ['complement']],
  ['apposition', ['apposition']],
  ['relative clause', ['relative-clause']],
];

/** Words of the sentences whose time is taken. */
const TIMED_WORDS = 25;
const TIMED_ROUNDS = 6;

function figures(sentences: readonly Sentence[], parse: Parser): readonly (string | number)[] {
  const pairs = sentences.flatMap((gold) => {
    const found = parse(gold.words);
    return found ? [{ gold, found }] : [];
  });
  const share = (isRight: (gold: Sentence, found: Parse, at: number) => boolean) => {
    let all = 0;
    let right = 0;
    for (const { gold, found } of pairs) {
      for (let at = 0; at < gold.words.length; at += 1) {
        all += 1;
        if (isRight(gold, found, at)) right += 1;
      }
    }
    return ((100 * right) / all).toFixed(2);
  };
  const isHead = (gold: Sentence, found: Parse, at: number) => headOf(gold, at) === found.heads[at];
  return [
    pairs.length,
    share((gold, found, at) => KINDS[gold.kinds[at] ?? 0]?.tag === found.tags[at]),
    share(isHead),
    share((gold, found, at) => isHead(gold, found, at) && relationOf(gold, at) === found.relationOf(at)),
    ...GROUPS.map(([, relations]) => f1(pairs, relations)),
    speed(sentences, parse),
  ];
}

function f1(
  pairs: readonly { readonly gold: Sentence; readonly found: Parse }[],
  relations: readonly Relation[],
): string {
  let [said, wanted, right] = [0, 0, 0];
  for (const { gold, found } of pairs) {
    for (const at of gold.words.keys()) {
      const isSaid = relations.includes(found.relationOf(at) ?? 'other');
      const isWanted = relations.includes(relationOf(gold, at));
      if (isSaid) said += 1;
      if (isWanted) wanted += 1;
      if (isSaid && isWanted && headOf(gold, at) === found.heads[at]) right += 1;
    }
  }
  return ((200 * right) / Math.max(1, said + wanted)).toFixed(1);
}

function headOf({ heads, words }: Sentence, at: number): number {
  const head = heads[at] ?? words.length;
  return head < words.length ? head : -1;
}

function relationOf({ relations }: Sentence, at: number): Relation {
  return RELATIONS[relations[at] ?? 0] ?? 'other';
}

/** Sentences of 25 words parsed in a second of one core: as many as have their words. */
function speed(sentences: readonly Sentence[], parse: Parser): number {
  const long = sentences.filter(({ words }) => words.length >= 15 && words.length <= 40);
  const words = long.reduce((sum, sentence) => sum + sentence.words.length, 0);
  for (const sentence of long) parse(sentence.words);
  const before = process.cpuUsage();
  for (let round = 0; round < TIMED_ROUNDS; round += 1) for (const sentence of long) parse(sentence.words);
  const { user, system } = process.cpuUsage(before);
  return Math.round((TIMED_ROUNDS * words * 1e6) / (TIMED_WORDS * (user + system)));
}
