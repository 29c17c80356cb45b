import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord } from '../../sentence/about-word.ts';

/** Plurals in -s, and those without: "fishermen", "police". */
export const isPluralNoun = aboutWord(({ folded }, language) => {
  const irregular = [...lexiconSet(language, 'irregular-plurals')];
  return /[^su]s$/u.test(folded) || irregular.some((ending) => folded.endsWith(ending));
});
