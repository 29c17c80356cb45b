import { type Word, wordsOf } from '../dates/grammar/words.ts';
import { actsIn } from '../extract/events/acts.ts';
import { tellingVerb } from '../extract/events/verbs.ts';
import { stem } from '../language/stem.ts';
import { fold } from '../text.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { wordsOfTelling } from './telling-words.ts';

/** A telling taken apart: who, what was done, by what verb and to what. */
export interface TellingParts {
  /** The words of each name, folded. */
  readonly names: readonly (readonly string[])[];
  /** Folded words of the sentence that begin with a capital. */
  readonly capitals: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** The acts of the verb and the words beside it; empty where it is none of those known. */
  readonly mainActs: ReadonlySet<string>;
  /** Stems without names, numbers and the calendar. */
  readonly words: ReadonlySet<string>;
  /** Stem of the verb; null where none was found. */
  readonly verb: string | null;
  /** Stems of plain words before the verb, and directly behind it. */
  readonly subject: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  /** Numbers that are no date, each with the stem beside it. */
  readonly numbers: ReadonlyMap<string, string>;
}

const known = new WeakMap<HappeningTelling, TellingParts>();

/** The parts of a telling; taken apart once, compared many times. */
export function partsOf(telling: HappeningTelling): TellingParts {
  const found = known.get(telling);
  if (found) return found;
  const made = takeApart(telling);
  known.set(telling, made);
  return made;
}

function takeApart(telling: HappeningTelling): TellingParts {
  const clause = telling.clause ?? telling.sentence;
  const words = wordsOf(clause);
  const at = tellingVerb(words, telling.language)?.at ?? null;
  return {
    names: telling.names.map((name) => partsOfName(name)),
    capitals: new Set((telling.sentence.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map(fold)),
    acts: actsIn(clause, telling.language),
    mainActs: at === null ? new Set() : actsIn(besideVerb(clause, words, at), telling.language),
    words: wordsOfTelling(telling),
    verb: at === null ? null : stem(words[at]?.low ?? '', telling.language),
    subject: at === null ? new Set() : plain(words.slice(0, at), telling),
    object: at === null ? new Set() : plain(objectOf(words, at), telling),
    numbers: numbersOf(words, telling),
  };
}

/** Words behind a verb that say what it means: `put … on a plane`, `found dead`. */
const VERB_REACH = 4;

/** The text of a verb with what stands beside it. */
function besideVerb(clause: string, words: readonly Word[], at: number): string {
  const last = words[Math.min(words.length - 1, at + VERB_REACH)];
  return clause.slice(words[Math.max(0, at - 1)]?.start ?? 0, last?.end ?? clause.length);
}

/** The folded words of a name that tell it: no initials, no particles. */
function partsOfName(name: string): readonly string[] {
  return fold(name)
    .split(/[\s-]+/)
    .filter((part) => part.length > 2 && !/^(?:the|del|los|las|von|van|der)$/.test(part));
}

/** Words that end what stands directly behind a verb; `of` and `from` go on with it. */
const BEHIND_OBJECT = new Set(
  'in on at by with for to near off over under after before during who which that when as en por con para a ante sobre durante tras que cuando'.split(
    ' ',
  ),
);

function objectOf(words: readonly Word[], verb: number): readonly Word[] {
  const behind = words.slice(verb + 1);
  const end = behind.findIndex((word) => /^[,;.:()]$/.test(word.text) || BEHIND_OBJECT.has(word.low));
  return end < 0 ? behind : behind.slice(0, end);
}

/** Stems of the words that say something of their own: what `wordsOfTelling` kept of them. */
function plain(words: readonly Word[], telling: HappeningTelling): ReadonlySet<string> {
  const kept = wordsOfTelling(telling);
  const stems = words.filter(({ capital }) => !capital).map(({ low }) => stem(low, telling.language));
  return new Set(stems.filter((each) => kept.has(each)));
}

/** `convoy 14` → convoy: 14. Numbers of the date's own words do not count. */
function numbersOf(words: readonly Word[], telling: HappeningTelling): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const date = telling.event.expression ?? '';
  words.forEach((word, at) => {
    if (word.digits === null || date.includes(word.text)) return;
    const before = words[at - 1];
    if (before && /^\p{L}{4,}$/u.test(before.low)) numbers.set(stem(before.low, telling.language), word.text);
  });
  return numbers;
}
