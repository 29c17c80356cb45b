import type { WordForm } from '../../../../language/word-form.ts';
import type { Language, Standing } from '../../../../model.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { phraseIndexes, phrasesAt } from '../phrases.ts';
import { jokesBehindQuotation } from './joke.ts';

/** What a sentence shows of how its accusations are meant: in jest or as a legend, or as an earlier report now put right. */
type Meant = 'not' | 'report';

const INDEX = phraseIndexes<Meant>([
  { name: 'not-meant', meaningOf: (rest) => (rest === 'report' ? 'report' : 'not') },
]);

/** What an earlier report may have said wrongly; that somebody was cleared, or denies it, puts it right. */
const REPORTED: ReadonlySet<Standing> = new Set(['accusation', 'charge', 'conviction']);

/** The cues of a sentence without those that are said in jest, told by a legend or taken back ("An earlier version said …"). */
export function meantCues(view: SentenceView, cues: readonly Cue[]): readonly Cue[] {
  if (cues.length === 0) return cues;
  const meant = meantIn(view);
  if (meant === null) return cues;
  return cues.filter(
    ({ standing }) => standing === 'opinion' || (meant === 'report' && !REPORTED.has(standing)),
  );
}

/** Whether what shows that nothing is meant can begin with a word. */
export function beginsNotMeant(form: WordForm, language: Language): boolean {
  return INDEX[language].opening(form) !== null;
}

function meantIn(view: SentenceView): Meant | null {
  if (jokesBehindQuotation(view)) return 'not';
  if (!givesAnywhere(view, CAUSE.notMeant)) return null;
  const index = INDEX[view.language];
  let found: Meant | null = null;
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.notMeant)) continue;
    for (const { value } of phrasesAt(index, view.words, word)) {
      if (value === 'not') return value;
      found = value;
    }
  }
  return found;
}
