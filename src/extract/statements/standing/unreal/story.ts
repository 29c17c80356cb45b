import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';

/** A story and the clause that tells it stand at most so many words apart. */
const STORY_WITHIN = 5;

/** "In the third episode of the second season": what opens the sentence names a part of a story within so many words. */
const OPENING_WITHIN = 7;

/** Whose part it is, or of whom a story tells, stands within so many words before what is told of him. */
const PLOT_WITHIN = 25;

/** Who plays a part is named within so many words behind "played". */
const PLAYED_WITHIN = 8;

/** "The narrator of her first novel", "the novel's narrator": so many words apart. */
const CHARACTER_WITHIN = 4;

/** "In a recurring dream": the noun stands within so many words behind the preposition. */
const DREAM_WITHIN = 3;

/** Whether the sentence opens with a story ("In the novel, a clerk is convicted"), of whatever time the words are. */
export function opensStory(view: SentenceView): boolean {
  return isA(view, 0, 'preposition') && (storyAt(view, 1) || dreamAt(view, 1));
}

/**
 * Whether words in the present tell a plot: behind a part of a story that opens the sentence ("In Act Three the duke is
 * accused"), of whom somebody plays ("the chancellor, played by Vos, is charged"), of a story's hero ("the novel's narrator",
 * "His character").
 */
export function tellsPlot(view: SentenceView, from: number): boolean {
  if (!isPresentAt(view, from)) return false;
  return opensPart(view) || isPlayed(view, from) || isCharacter(view, from) || opensOwnPart(view);
}

/** "plays a banker", "the novel follows a banker"; not "the film producer", "the film was". */
export function isStory(view: SentenceView, word: number): boolean {
  if (!isStoryNoun(view, word)) return false;
  const next = word + 1;
  if (isA(view, next, 'be', 'auxiliary', 'modal')) return false;
  return (
    isA(view, next, 'determiner', 'preposition', 'that', 'relative', 'subordinator') || isTelling(view, next)
  );
}

/** "The play, in which a bishop is convicted": the relative clause of a story. */
export function tellsStory(view: SentenceView, clause: number): boolean {
  if (!isA(view, clause, 'relative', 'preposition', 'subordinator', 'that')) return false;
  for (let word = clause - 1; word >= Math.max(0, clause - STORY_WITHIN); word--) {
    if (isStoryNoun(view, word)) return true;
    if (parted(view, word)) return false;
  }
  return false;
}

/** "the novel", "his latest play", "la serie turca", "the film by Hale" with a mark right after. */
function storyAt(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + STORY_WITHIN && !parted(view, word); word++)
    if (isStoryNoun(view, word)) return parted(view, endOfStory(view, word + 1));
  return false;
}

/** Behind "la serie" one word may say which one, behind "the film by" a name whose it is. */
function endOfStory(view: SentenceView, next: number): number {
  if (parted(view, next)) return next;
  if (!isA(view, next, 'preposition', 'genitive', 'by', 'that', 'relative'))
    return view.language === 'es' ? next + 1 : next;
  let word = next + 1;
  while (isCapitalized(view, word) && !parted(view, word) && word < next + STORY_WITHIN) word++;
  return word;
}

/** "In her dream, …", "En su sueño de anoche …". */
function dreamAt(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + DREAM_WITHIN && !parted(view, word); word++)
    if (isDream(view, word)) return true;
  return false;
}

/** "is accused", "es acusado", "acusan". */
function isPresentAt(view: SentenceView, from: number): boolean {
  for (let word = from; word >= from - 2; word--)
    if (isA(view, word, 'be') && isPresent(view, word)) return true;
  // "lo condenan"
  return isPresentVerb(view, isA(view, from, 'clitic') ? from + 1 : from);
}

/** "In the third episode the", "On stage, he"; not "In the episode that cost him his post". */
function opensPart(view: SentenceView): boolean {
  if (!isA(view, 0, 'preposition')) return false;
  for (let word = 1; word < OPENING_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'that', 'relative', 'be', 'auxiliary')) return false;
    if (isPart(view, word) || isStoryNoun(view, word)) return endsOpening(view, word + 1);
  }
  return false;
}

/** What stands behind a part of a story belongs to it or to the plot: "Act Three", "episode of the saga", "scene, he". */
function endsOpening(view: SentenceView, next: number): boolean {
  if (
    parted(view, next) ||
    isA(view, next, 'determiner', 'article', 'singular', 'plural', 'counting', 'clitic')
  )
    return true;
  return isCapitalized(view, next) || (isA(view, next, 'genitive') && namesStory(view, next + 1));
}

function namesStory(view: SentenceView, from: number): boolean {
  if (wordIsQuoted(view, from)) return true;
  for (let word = from; word < from + STORY_WITHIN && !parted(view, word); word++)
    if (isStoryNoun(view, word) || isPart(view, word) || isCapitalized(view, word)) return true;
  return false;
}

/** "the chancellor, played with relish by Vos, is charged". */
function isPlayed(view: SentenceView, from: number): boolean {
  for (let word = Math.max(1, from - PLOT_WITHIN); word < from; word++) {
    if (!isPlaying(view, word) || !parted(view, word)) continue;
    for (let by = word + 1; by < Math.min(from, word + PLAYED_WITHIN); by++)
      if (isA(view, by, 'by')) return true;
  }
  return false;
}

/** "His character is a judge who takes bribes", "Su personaje roba un banco". */
function opensOwnPart(view: SentenceView): boolean {
  return isA(view, 0, 'possessive') && isRole(view, 1) && !parted(view, 2);
}

function isCharacter(view: SentenceView, from: number): boolean {
  for (let word = Math.max(0, from - PLOT_WITHIN); word < from; word++) {
    if (!isPerson(view, word)) continue;
    for (let at = word - CHARACTER_WITHIN; at <= word + CHARACTER_WITHIN; at++)
      if (at !== word && (isStoryNoun(view, at) || isStorys(view, at))) return true;
  }
  return false;
}

/** A verb by its ending: "follows", "tells", "narra". */
const isTelling = aboutWord(({ folded }, language) =>
  language === 'en' ? /[a-z]{3}s$/u.test(folded) : /[a-z]{3}[ae]$/u.test(folded),
);

/** "accuses", "acusan"; a Spanish past has its accent, or another ending. */
const isPresentVerb = aboutWord(({ lower }, language) =>
  language === 'en' ? /[a-z]{3}s$/u.test(lower) : /[a-z]{3}[ae]n?$/u.test(lower),
);

const isStoryNoun = listed('fiction-words');
const isDream = listed('dream-words');
const isStorys = listed('fiction-owners');
const isPart = listed('story-parts');
const isPerson = listed('story-people');
const isRole = listed('stage-roles');
const isPlaying = listed('playing-participles');
const isPresent = listed('present-auxiliaries');
