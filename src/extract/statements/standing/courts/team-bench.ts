import { lexiconSet } from '../../../../language/lexicon.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { namesOffence } from './court-matter.ts';

/** The bench on which substitutes and the accused sit, in Spanish. */
const BENCH = 'banquillo';

/** "Se sentará en el banquillo el lateral Vos": the bench of a team, where the sentence is of a game and of no court or crime. */
export function isOfTeam(view: SentenceView, { from, to }: Cue): boolean {
  if (view.language !== 'es') return false;
  if (!view.words.some(({ folded }, word) => word >= from && word < to && folded === BENCH)) return false;
  if (!apart(view, 'game-words')) return false;
  return !apart(view, 'court-words') && !namesOffence(view, 0, view.words.length);
}

/** Whether a word of a list stands in a sentence, the bench itself apart. */
function apart({ words }: SentenceView, list: string): boolean {
  const listed = lexiconSet('es', list);
  return words.some(({ folded }) => folded !== BENCH && listed.has(folded));
}
