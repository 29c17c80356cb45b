import { type Word, wordsOf } from '../../../dates/grammar/words.ts';
import { lexiconLines } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import type { ActionMatch } from './actions.ts';

/** In what company a word means the topic that it is listed for. */
interface Sense {
  /** Of each of these it needs one. */
  readonly needed: readonly ReadonlySet<string>[];
  /** Beside any of these it means something else. */
  readonly misleading: ReadonlySet<string>;
}

const KNOWN = new Map<Language, ReadonlyMap<string, Sense>>();

/** Whether a topic's word means the topic in this sentence: `capture` beside the police, not beside tons of fish. */
export function isMeant({ entry, spans }: ActionMatch, text: string, language: Language): boolean {
  const sense = sensesOf(language).get(fold(entry.replace(/^=/u, '')));
  if (!sense) return true;
  // A word is no company for itself.
  const others = wordsOf(text).filter(({ start }) => !spans.some((span) => span.start === start));
  const company = new Set(others.map(({ low }: Word) => stem(low, language)));
  const has = (wanted: ReadonlySet<string>) => [...company].some((root) => wanted.has(root));
  return !has(sense.misleading) && sense.needed.every(has);
}

function sensesOf(language: Language): ReadonlyMap<string, Sense> {
  const known = KNOWN.get(language);
  if (known) return known;
  const groups = new Map<string, readonly string[]>();
  const senses = new Map<string, Sense>();
  for (const line of lexiconLines(language, 'topic-senses')) {
    const group = GROUP.exec(line);
    if (group) groups.set(group[1] ?? '', listed(group[2]));
    else addRule(line, senses, groups, language);
  }
  KNOWN.set(language, senses);
  return senses;
}

/** `@court: judge, jury` gives a name to a group of company. */
const GROUP = /^(@\w+):(.*)$/u;

/** `capture + police` needs its company, `capture - fish` is misled by it. */
const RULE = /^(.+?) ([+-]) (.+)$/u;

function addRule(
  line: string,
  senses: Map<string, Sense>,
  groups: ReadonlyMap<string, readonly string[]>,
  language: Language,
): void {
  const [, words, sign, named] = RULE.exec(line) ?? [];
  const company = new Set(
    listed(named)
      .flatMap((word) => groups.get(word) ?? [word])
      .flatMap((word) => formsOf(fold(word)))
      .map((word) => stem(word, language)),
  );
  for (const word of listed(words).map(fold)) {
    const { needed, misleading } = senses.get(word) ?? NO_SENSE;
    senses.set(
      word,
      sign === '+'
        ? { needed: [...needed, company], misleading }
        : { needed, misleading: new Set([...misleading, ...company]) },
    );
  }
}

/** A word and what may be its plural: of some Spanish words the two have other stems (`rehén`, `rehenes`). */
function formsOf(word: string): readonly string[] {
  return [word, `${word}s`, `${word}es`, word.replace(/z$/u, 'ces')];
}

const NO_SENSE: Sense = { needed: [], misleading: new Set() };

function listed(words = ''): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
