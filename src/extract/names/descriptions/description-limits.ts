import { inList } from '../text/in-list.ts';
import type { NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { TELLING } from '../text/word-classes.ts';
import type { Phrase } from './description-phrases.ts';

const isLimiting = inList('limiting-words');
const isRelational = inList('relational-people');
const isHeadEnd = inList('head-ends');
const isCopula = inList('copulas');
const isPhraseEnd = inList('phrase-ends');
const isJoining = inList('joining-words');
const isLimitOpener = inList('limit-openers');
const isOwnerWord = inList('owner-words');
const isSubordinating = inList('subordinating-words');
const opensSupposed = inList('supposed-openers');
const isSupposed = inList('supposed-participles');

/**
 * Whether a phrase would say something else by itself than where it stands: what is true only with the clause behind it,
 * what somebody only says or thinks, whose friend nobody knows, and the object of a clause of which the name is the subject.
 */
export function saysOtherwiseAlone(text: NameText, phrase: Phrase, stretch: NameStretch): boolean {
  return (
    isLimited(text, phrase) ||
    isOfNobody(text, phrase) ||
    isSubordinate(text, phrase, stretch) ||
    isObject(text, phrase, stretch)
  );
}

/** "the first leader who came", "the only mayor to resign", "primer jefe de Estado que visita". */
function isLimited({ words }: NameText, { from, to }: Phrase): boolean {
  const next = words[to];
  if (next?.shape !== 'lower' || !(isLimitOpener(next) || isPhraseEnd(next))) return false;
  return words.slice(from, to).some((word) => word.shape === 'lower' && isLimiting(word));
}

/** "a family friend", "un aliado": the phrase does not say whose. */
function isOfNobody({ words }: NameText, { from, to }: Phrase): boolean {
  const own = words.slice(from, to);
  const head = own.findIndex(isHeadEnd);
  const last = own[(head < 0 ? own.length : head) - 1];
  return (
    head < 0 && isRelational(last) && !own.some((word) => word.shape === 'possessive' || isOwnerWord(word))
  );
}

/** "because Ana Vos was a nurse", "se dice que Ana Vos es …": what "is" tells there is somebody's reason or word. */
function isSubordinate({ words }: NameText, { from }: Phrase, stretch: NameStretch): boolean {
  if (from < stretch.to || !isCopula(words[stretch.to])) return false;
  const before = words[stretch.from - 1];
  return before?.shape === 'lower' && !words[stretch.from]?.first && isSubordinating(before);
}

/** "to support the worker Ivo Vos is accused of hurting": he did it, the worker is another. */
function isObject({ words, bits, language }: NameText, { from, to }: Phrase, stretch: NameStretch): boolean {
  if (language !== 'en' || to !== stretch.from || words[from - 1]?.folded !== 'the') return false;
  const [verb, participle] = [words[stretch.to], words[stretch.to + 1]];
  const governor = words[from - 2];
  if (verb?.shape !== 'lower' || !opensSupposed(verb) || words[from - 1]?.first) return false;
  if (!isSupposed(participle)) return false;
  if (governor?.shape !== 'lower' || isJoining(governor) || isPhraseEnd(governor)) return false;
  return ((bits[from - 2] ?? 0) & TELLING) === 0;
}
