import { lexiconSet } from '../../../language/lexicon.ts';
import { fold } from '../../../text.ts';
import { withoutArticle } from '../text/leading-article.ts';

/** A written name taken apart. All words are folded. */
export interface NameParts {
  /** The words that tell people apart: given names and surnames, without particles, suffixes and nickname. */
  readonly core: readonly string[];
  /** A nickname in quotation marks inside the name, without its article; empty for none. */
  readonly nickname: string;
  /** What tells namesakes of one family apart, as `jr` or `iii`; empty for none. */
  readonly generation: string;
  /** All words, as a body's or a place's name is compared: without a leading article and without stops. */
  readonly plain: string;
}

const QUOTED = /["“”«»]([^"“”«»]{1,60})["“”«»]|(?<=\s)['‘’]([^'‘’]{1,60})['‘’](?=\s)/u;
const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Takes a name as written apart. */
export function nameParts(name: string): NameParts {
  const particles = lexiconSet('en', 'particles');
  const suffixes = lexiconSet('en', 'name-suffixes');
  const quoted = name.match(QUOTED);
  const nickname = quoted ? plainName(quoted[1] ?? quoted[2] ?? '') : '';
  const words = wordsOf(quoted ? name.replace(quoted[0], ' ') : name);
  const core = words.filter((word, i) => !particles.has(word) && !(i > 0 && suffixes.has(word)));
  const generations = lexiconSet('en', 'generations');
  const generation = words.find((word, i) => i > 0 && generations.has(word)) ?? '';
  return { core: core.length > 0 ? core : words, nickname, generation, plain: plainName(name) };
}

/** A name as bodies, places and nicknames are compared: folded, without a leading article, stops and quotation marks. */
function plainName(name: string): string {
  return withoutArticle(wordsOf(name.replace(/\./gu, '')).join(' '));
}

function wordsOf(name: string): readonly string[] {
  return (fold(name).match(WORDS) ?? []).filter((word) => word !== 's');
}

/** A full name as people are told apart by it: its parts and its generation. */
export function fullNameOf({ core, generation }: Pick<NameParts, 'core' | 'generation'>): string {
  return generation === '' ? core.join(' ') : `${core.join(' ')} ${generation}`;
}

/** All runs of at least two neighbouring parts of a name, the name itself among them. */
export function contiguousRuns(core: readonly string[]): readonly string[] {
  const runs: string[] = [];
  const length = Math.min(core.length, MOST_PARTS);
  for (let from = 0; from < length; from++) {
    for (let to = from + 2; to <= length; to++) runs.push(core.slice(from, to).join(' '));
  }
  return runs;
}

/** A person's name has fewer parts; more would make the runs many. */
const MOST_PARTS = 8;
