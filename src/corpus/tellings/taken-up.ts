import { type Word, wordsOf } from '../../dates/grammar/words.ts';
import { actsAmong } from '../../extract/events/topics/acts.ts';
import { anyClosedWords } from '../../language/closed-words.ts';
import { actSteps } from './act-steps.ts';
import type { HappeningTelling } from './happening-telling.ts';
import type { TellingParts } from './telling-parts.ts';

const OF = anyClosedWords('genitive prepositions');
/** Words between `of` and the name: `the arrest of former minister Varga`. */
const OF_REACH = 4;

/**
 * Whether a telling takes up what the other one tells by its noun with the name of whom it befell: `Varga's arrest came
 * days before …`, `la detención de Varga`. Of two sentences of one text that is a pointer back, not a second happening.
 */
export function takesUp(telling: HappeningTelling, other: TellingParts): boolean {
  const words = wordsOf(telling.clause ?? telling.sentence);
  const names = new Set(other.names.flatMap(({ parts }) => parts));
  return actsAmong(words, telling.language).some(({ name, spans }) => {
    if (!other.mainActs.has(name) || actSteps().words.has(name)) return false;
    const at = words.findIndex(({ start }) => start === spans[0]?.start);
    return isOwned(words, at, names) || isOf(words, at, names);
  });
}

function isOwned(words: readonly Word[], at: number, names: ReadonlySet<string>): boolean {
  const mark = words[at - 1]?.low === 's' ? words[at - 2] : undefined;
  return /^['’]$/u.test(mark?.text ?? '') && names.has(words[at - 3]?.low ?? '');
}

function isOf(words: readonly Word[], at: number, names: ReadonlySet<string>): boolean {
  if (!OF.has(words[at + 1]?.low ?? '')) return false;
  return words.slice(at + 2, at + 2 + OF_REACH).some(({ low }) => names.has(low));
}
