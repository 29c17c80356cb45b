import { endsAsPreterite, surelyImperfect } from '../../../language/endings.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import { aboutWord } from '../sentence/about-word.ts';
import { clauseWords } from '../sentence/clause-words.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { placeOf } from '../sentence/tree-places.ts';

/** Whether a word that can be a verb is a noun where it stands: "el desvío de fondos", "the hack". */
export function isNounHere(view: SentenceView, word: number): boolean {
  if (isOnlyVerb(view, word)) return false;
  const parse = view.tree();
  const at = parse && placeOf(view, parse, word);
  return parse !== null && at !== null && parse.tags[at] === 'noun';
}

/** Pasts are no nouns, whatever the tree takes them for. */
const isOnlyVerb = aboutWord(({ folded, lower }, language) =>
  language === 'en'
    ? folded.endsWith('ed') || lexiconSet('en', 'event-pasts').has(folded)
    : endsAsPreterite(lower) || surelyImperfect(lower),
);

/** "is suing": who is, does it. */
export const isGerund = aboutWord(({ folded }, language) =>
  [...clauseWords(language).gerundEnding].some((ending) => folded.endsWith(ending)),
);
