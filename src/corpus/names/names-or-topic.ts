import { widen } from '../../extract/events/topics/topics.ts';
import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import type { Scope } from '../../model.ts';
import { fold } from '../../text.ts';
import type { NameFinding } from '../corpus.ts';
import type { Mirror } from '../mirror.ts';
import { findNames } from './find-names.ts';
import type { NameLookup } from './name-lookup.ts';

/** What typed words name, where they may also be a topic: a word for happenings is no slip in somebody's name, nor a part of it. */
export async function namesUnlessTopic(
  typed: string,
  scope: Scope,
  names: NameLookup,
  mirror: Mirror,
): Promise<NameFinding> {
  const found = await findNames(typed, scope, names, mirror);
  if (found.entities.length === 0 || !isTopic(typed, found, scope, mirror)) return found;
  return { entities: [], match: null, mended: null, near: [], tried: [] };
}

function isTopic(typed: string, { entities, match }: NameFinding, scope: Scope, mirror: Mirror): boolean {
  if (match === 'mended' && isCommonPlural(typed)) return true;
  if (widen(typed, mirror.lists.topics?.seenIn(scope)?.families ?? null).family === null) return false;
  if (match === 'mended') return true;
  // Somebody may bear the word for a surname, and with a capital it may be a name of its own.
  if (entities.some(({ kind }) => kind === 'person')) return false;
  return typed === typed.toLowerCase() || !entities.some(({ name }) => fold(name) === fold(typed.trim()));
}

const PLURAL = /^\p{Ll}{3,}s$/u;

/** Whether a word typed without a capital is the plural of a common noun: `agreements`, `acuerdos`. */
function isCommonPlural(typed: string): boolean {
  const word = typed.trim();
  if (!PLURAL.test(word)) return false;
  const forms = [word, word.slice(0, -1), word.replace(/es$/u, '')].map(fold);
  return LANGUAGES.some((language) => {
    const common = lexiconSet(language, 'common-words');
    return forms.some((form) => common.has(form));
  });
}
