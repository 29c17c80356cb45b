import { LANGUAGES } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import { terms } from '../../../language/terms.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { actionsIn, familiesWith, type StatedFamilies } from './stated-actions.ts';
import { type AskedTopic, isNeverWidened, topicNamed } from './topic-words.ts';

/** A topic with the words of its family. */
export interface Widened {
  /** The family that the topic's words belong to; null where they belong to none. */
  readonly family: string | null;
  /** The lexicon's topic that they name; null where they name none. */
  readonly topic: AskedTopic | null;
  /** The topic's own words first, then the other entries of it or of its family, each once. */
  readonly words: readonly string[];
}

/**
 * Widens what was typed to a topic of the lexicon, else to a family of actions: `extraditions` is also `deport`,
 * `flew … carrying`. Entries with `…` match with words between. The widening is for showing, and for undoing.
 */
export function widen(
  typed: string,
  stated: StatedFamilies | null = null,
  languages: readonly Language[] = LANGUAGES,
): Widened {
  const own = typed.trim();
  const topic = topicNamed(own, languages);
  if (topic) return ofTopic(own, topic, stated, languages);
  for (const language of isNeverWidened(own, languages) ? [] : languages) {
    const family = familyOf(own, language, stated);
    if (family === null) continue;
    const stems = new Set(terms(own, language));
    const others = languages.flatMap((each) => familiesWith(each, stated).get(family) ?? []);
    const rest = others.filter((word) => !stems.has(stem(fold(word), language)));
    return { family, topic: null, words: [...new Set([own, ...rest.map(unmarked)])] };
  }
  return { family: null, topic: null, words: own === '' ? [] : [own] };
}

function ofTopic(
  own: string,
  topic: AskedTopic,
  stated: StatedFamilies | null,
  languages: readonly Language[],
): Widened {
  const families = languages.flatMap((language) => familyOf(own, language, stated) ?? []);
  const family = families[0] ?? topic.name;
  const added = languages.flatMap((language) => stated?.get(language)?.families.get(family) ?? []);
  return { family, topic, words: [...new Set([own, ...topic.words, ...added])] };
}

/** An entry without the mark that wants its very form. */
function unmarked(entry: string): string {
  return entry.replace(/^=/u, '');
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
