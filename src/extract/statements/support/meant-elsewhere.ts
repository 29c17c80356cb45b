import { listed } from '../sentence/about-word.ts';
import { isA, type SentenceView, wordAt, wordIsQuoted } from '../sentence/sentence-view.ts';
import { mentionsBefore, personBefore } from './meant-within.ts';

/** A pronoun that means somebody whom its sentence does not name. */
export interface MeantElsewhere {
  readonly word: number;
  /** Whether somebody else stands before it, who would be taken for him. */
  readonly besideOther: boolean;
  /** Whether it is a possessive, which may as well be that of who stands before it, whatever was found. */
  readonly owns: boolean;
}

/**
 * A pronoun that was found to mean somebody whom its own sentence does not name, "But Vos is catching up with him": whoever else
 * stands there would be taken for him. Null for none.
 */
export function meantElsewhere(view: SentenceView): MeantElsewhere | null {
  for (const { form, start, entity, guessed } of view.mentions) {
    if (form !== 'pronoun' || guessed) continue;
    const word = wordAt(view, start);
    if (isNamedIn(view, entity) || wordIsQuoted(view, word)) continue;
    const owns = isA(view, word, 'possessive', 'ownership');
    return { word, owns, besideOther: personBefore(view, word) };
  }
  return null;
}

function isNamedIn({ mentions }: SentenceView, entity: number): boolean {
  return mentions.some((mention) => mention.form === 'name' && mention.entity === entity);
}

/** The number of "the pair", "the trio" where no two are named before it; null for none. */
export function pairMeant(view: SentenceView): number | null {
  for (let word = 1; word < view.words.length; word++) {
    if (!isPair(view, word) || !isA(view, word - 1, 'article') || wordIsQuoted(view, word)) continue;
    if (!isA(view, word + 1, 'of', 'preposition') && mentionsBefore(view, word) < 2) return word;
  }
  return null;
}

const isPair = listed('pair-nouns');
