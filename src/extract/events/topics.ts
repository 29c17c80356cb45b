import { LANGUAGES } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import { terms } from '../../language/terms.ts';
import type { Language } from '../../model.ts';
import { fold } from '../../text.ts';
import { actionsIn, familiesWith, type StatedFamilies } from './stated-actions.ts';

/** A topic with the words of its family. */
export interface Widened {
  /** The family that the topic's words belong to; null where they belong to none. */
  readonly family: string | null;
  /** The topic's own words first, then the family's other entries, each once. */
  readonly words: readonly string[];
}

/**
 * Widens a topic to its family of actions: `extraditions` is also `transfer`, `flew … carrying`. Entries with `…` match
 * with words between; `findActions` finds them in a text. The widening is for showing, and for undoing.
 */
export function widen(
  topic: string,
  stated: StatedFamilies | null = null,
  languages: readonly Language[] = LANGUAGES,
): Widened {
  const own = topic.trim();
  for (const language of languages) {
    const family = familyOf(own, language, stated);
    if (family === null) continue;
    const stems = new Set(terms(own, language));
    const others = languages.flatMap((each) => familiesWith(each, stated).get(family) ?? []);
    const rest = others.filter((word) => !stems.has(stem(fold(word), language)));
    return { family, words: [...new Set([own, ...rest])] };
  }
  return { family: null, words: own === '' ? [] : [own] };
}

/** The family that a topic as a whole names: of a longer topic nothing is widened. */
function familyOf(topic: string, language: Language, stated: StatedFamilies | null): string | null {
  const wanted = fold(topic);
  const families = familiesWith(language, stated);
  if (families.has(wanted)) return wanted;
  const isPhrase = [...families.values()].some((words) => words.some((word) => fold(word) === wanted));
  if (terms(topic, language).length !== 1 && !isPhrase) return null;
  const named = [...families.keys()].find((family) => stem(family, language) === stem(wanted, language));
  return named ?? actionsIn(topic, language, stated)[0]?.family ?? null;
}
