import { actionLists } from '../../extract/events/topics/actions.ts';
import type { StatedFamilies } from '../../extract/events/topics/stated-actions.ts';
import { LANGUAGES } from '../../language/lexicon.ts';
import type { Scope } from '../../model.ts';
import { fold } from '../../text.ts';
import { isVisible } from '../coverage.ts';
import { compareText } from '../document-order.ts';
import type { FolderLists } from '../names/stated-entries.ts';

/** Topics of the operator's tables; each holds where its collection is seen. */
export interface StatedTopics {
  /** Those that the scope shows, null for none. */
  seenIn(scope: Scope): SeenTopics | null;
}

/** The operator's topics that a scope shows. */
export interface SeenTopics {
  /** As they are written, each once, sorted. */
  readonly topics: readonly string[];
  readonly families: StatedFamilies;
}

/** Scopes for which families are kept; there are as many as there are kinds of places. */
const MOST_KEPT = 100;

/** The topics of all tables; null where there is none. */
export function statedTopics(lists: readonly FolderLists[]): StatedTopics | null {
  const rows = lists.flatMap(({ collection, topics }) =>
    topics.flatMap((topic) =>
      (topic.collections.length > 0 ? topic.collections : [collection]).map((own) => {
        return { topic, collection: own, key: JSON.stringify([topic.topic, topic.words, own]) };
      }),
    ),
  );
  if (rows.length === 0) return null;
  const sorted = rows.sort((a, b) => compareText(a.key, b.key));
  const kept = new Map<string, SeenTopics | null>();
  return {
    seenIn(scope) {
      const key = JSON.stringify(scope);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const seen = sorted.filter((row) => isVisible(row, scope)).map(({ topic }) => topic);
      const topics = [...new Set(seen.map(({ topic }) => topic))].sort(compareText);
      const shown = seen.length > 0 ? { topics, families: familiesOf(seen) } : null;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, shown);
      return shown;
    },
  };
}

function familiesOf(topics: readonly FolderLists['topics'][number][]): StatedFamilies {
  return new Map(
    LANGUAGES.map((language) => {
      const families = new Map<string, string[]>();
      for (const { topic, words } of topics.filter(({ languages }) => languages.includes(language))) {
        const family = fold(topic);
        families.set(family, [...new Set([...(families.get(family) ?? []), ...words])]);
      }
      return [language, actionLists(families, language)] as const;
    }),
  );
}
