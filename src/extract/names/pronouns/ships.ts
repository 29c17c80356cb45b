import { lexiconLines } from '../../../language/lexicon.ts';
import { perForm } from '../../../language/word-form.ts';
import type { NameText } from '../text/name-text.ts';

/** "the trawler": a noun before a name that is a ship's, and in English a "she". */
export function isShip(text: NameText, i: number): boolean {
  const word = text.words[i];
  if (text.language !== 'en' || !word) return false;
  return word.shape === 'lower' ? isShipNoun(word.form) : isTitled(text, i);
}

/** "the Princess Ottoline": nobody's title has an article before it. */
function isTitled(text: NameText, i: number): boolean {
  return (
    /^(?:king|queen|prince|princess|lady|lord|sir|dame)$/.test(text.words[i]?.folded ?? '') &&
    text.words[i - 1]?.folded === 'the'
  );
}

const isShipNoun = perForm(({ folded }) => shipNouns().has(folded));

let nouns: ReadonlySet<string> | null = null;

function shipNouns(): ReadonlySet<string> {
  nouns ??= new Set(
    lexiconLines('en', 'things')
      .filter((line) => line.startsWith('ship:'))
      .flatMap((line) => line.slice('ship:'.length).split(','))
      .map((noun) => noun.trim()),
  );
  return nouns;
}
