import type { WordForm } from '../../../../language/word-form.ts';
import type { Language } from '../../../../model.ts';
import { listed } from '../../sentence/about-word.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { phraseIndexes, phrasesAt } from '../phrases.ts';
import { isNegated } from '../unreal/happened.ts';

/** What a phrase tells of what stands behind it, or of the whole sentence. */
type Reach = 'behind' | 'whole';

const OPENERS = phraseIndexes<Reach>([
  { name: 'rumour-openers', meaningOf: (rest) => (rest === 'whole' ? 'whole' : 'behind') },
]);

/** The words told as what is said and nobody is named for: "Rumour has it that …", "Hay quien sostiene que …"; null for none. */
export function rumouredWords(view: SentenceView): WordRange | null {
  if (!givesAnywhere(view, CAUSE.rumour)) return null;
  const index = OPENERS[view.language];
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.rumour)) continue;
    const [match] = phrasesAt(index, view.words, word);
    if (!match || wordIsQuoted(view, word) || isNegated(view, { from: word })) continue;
    if (isTakenBack(view, match.to)) return null;
    return { from: match.value === 'whole' ? 0 : match.to, to: view.words.length };
  }
  return null;
}

/** Whether what tells a rumour can begin with a word. */
export function beginsRumour(form: WordForm, language: Language): boolean {
  return OPENERS[language].opening(form) !== null;
}

/** "Rumours that Hale stole it have been denied". */
function isTakenBack(view: SentenceView, from: number): boolean {
  for (let word = from; word < view.words.length; word++) if (isDenying(view, word)) return true;
  return false;
}

const isDenying = listed('denying-verbs');
