import { lexiconSet } from '../../../language/lexicon.ts';
import { aboutWord } from './about-word.ts';
import { isCapitalized } from './capitals.ts';
import { type EntityMention, isA, parted, type SentenceView, wordAt } from './sentence-view.ts';

/** Number of the first word behind a name and the noun that only says what kind of body it is: "the Arden party", "his Arden coalition". */
export function behindName(view: SentenceView, mention: EntityMention): number {
  const next = wordAt(view, mention.end);
  return saysKind(view, mention, next) ? next + 1 : next;
}

/** Whether the word behind a name only says what kind of body it is; "a Facebook group" is somebody's on it. */
function saysKind(view: SentenceView, { kind, form, start }: EntityMention, next: number): boolean {
  return (
    kind === 'organization' &&
    form === 'name' &&
    isOwnKind(view, next) &&
    !parted(view, next) &&
    !isCapitalized(view, next) &&
    !isA(view, wordAt(view, start) - 1, 'indefinite')
  );
}

/** In Spanish such a noun stands before the name. */
const isOwnKind = aboutWord(
  ({ folded }, language) => language === 'en' && lexiconSet(language, 'own-kinds').has(folded),
);
