import { agentStandsAt } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { type EntityMention, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { objectsOf } from '../parties/parties.ts';

/**
 * Who did it, named behind the verb as Spanish may, where its object is told before it or with it: "las robó la camarera",
 * "se quedaba siempre con dos el subsecretario"; null where nobody stands there, or it may be the object.
 */
export function subjectBehind(
  view: SentenceView,
  from: number,
  to: number,
): { readonly named: readonly EntityMention[] } | 'somebody' | null {
  if (view.language !== 'es' || to >= view.words.length || parted(view, to)) return null;
  if (!isA(view, from - 1, 'clitic') && to === from + 1) return null;
  if (!isA(view, to, 'article', 'determiner', 'indefinite') && !isCapitalized(view, to)) return null;
  if (isA(view, to, 'preposition')) return null;
  const named = objectsOf(view, to);
  if (named.length > 0) return { named };
  return agentStandsAt(view, to) ? 'somebody' : null;
}
