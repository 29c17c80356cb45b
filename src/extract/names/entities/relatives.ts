import { lexiconSet } from '../../../language/lexicon.ts';
import type { NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { FAMILY, PARTICLE, ROLE, TITLE } from '../text/word-classes.ts';

/** Words and marks between a word of kinship and a name: "son of the late President", "su padre, el general". */
const MOST_BETWEEN = 4;

/**
 * Whether a name stands there only to say whose relative somebody is: "the son of Ivo Vos", "his father, Ivo Vos". Of two
 * who bear a surname, the text goes on about the other.
 */
export function isRelative({ words, bits, language }: NameText, { from }: NameStretch): boolean {
  const joining = lexiconSet(language, 'kin-joiners');
  for (let at = from - 1; at >= from - 1 - MOST_BETWEEN; at--) {
    const word = words[at];
    if (!word || word.block !== words[from]?.block || words[at + 1]?.first) return false;
    const own = bits[at] ?? 0;
    if ((own & FAMILY) !== 0) return true;
    if (!joining.has(word.folded) && (own & (PARTICLE | TITLE | ROLE)) === 0) return false;
  }
  return false;
}
