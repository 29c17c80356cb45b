import { hashOf, keyOf } from '../../../syntax/keys.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { listsOf } from '../word-lists.ts';
import { TEMPLATE } from './templates.ts';

/** Letters of a word that stand for its family. */
const BEGINNING_LETTERS = 4;

/** The keys that a form gives by itself: as a word of the sentence, of who speaks, of what is told. */
export interface FormKeys {
  readonly word: readonly number[];
  readonly speaker: readonly number[];
  readonly told: readonly number[];
}

/** The keys of a word, by its form. */
export const keysOfWord = aboutWord((form, language): FormKeys => {
  const { folded } = form;
  const lists = listsOf(language, form);
  const beginning = hashOf(folded, 0, Math.min(BEGINNING_LETTERS, folded.length));
  return {
    word: [
      keyOf(TEMPLATE.word, hashOf(folded), 0, 0),
      keyOf(TEMPLATE.beginning, beginning, 0, 0),
      ...lists.map((list) => keyOf(TEMPLATE.listed, list, 0, 0)),
    ],
    speaker: lists.map((list) => keyOf(TEMPLATE.speaker, list, 1, 0)),
    told: lists.map((list) => keyOf(TEMPLATE.told, list, 1, 0)),
  };
});
