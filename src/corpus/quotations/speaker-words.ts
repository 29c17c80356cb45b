import { lexiconClass, lexiconLines, lexiconSet } from '../../language/lexicon.ts';
import type { Analysis, Language, Sentence, Speaker } from '../../model.ts';
import { fold } from '../../text.ts';

/** A word as lists hold it, at the beginning of a text. */
const FIRST_WORD = /^\p{Lu}[\p{Ll}\p{M}]+(?![\p{L}'’-])/u;

/**
 * Whose words a sentence carries, as the text says it; null for a "he" of whom nothing tells who he is, since the sentence
 * says as much by itself, and for whoever speaks in a mere part of it, since the rest would seem to be his words too. What began
 * the sentence goes on small where it is a common noun in the plural ("prosecutors in Altona") or stands before one ("several
 * workers"); a name keeps its capital.
 */
export function speakerWords(analysis: Analysis, { start, end, speaker }: Sentence): string | null {
  if (!speaker || speaker.partly || !saysWhoSpeaks(analysis, speaker)) return null;
  const { text, language } = analysis.document;
  const words = text.slice(speaker.start, speaker.end);
  if (speaker.start >= end || speaker.end <= start) return nameBeyond(analysis, speaker, words);
  if (speaker.start > start && !/^["“«]$/u.test(text.slice(start, speaker.start))) return words;
  const [first] = FIRST_WORD.exec(words) ?? [];
  if (first === undefined || analysis.mentions.some((mention) => mention.start === speaker.start))
    return words;
  return isSmall(fold(first), language) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Who is named in another sentence by a surname that others of the article have too is called by all of his name: here nothing tells which of them. */
function nameBeyond({ entities }: Analysis, { entity }: Speaker, words: string): string {
  const name = entity === null ? undefined : entities[entity]?.name;
  const bearers = entities.filter((one) => one.kind === 'person' && one.name.endsWith(` ${words}`));
  return name?.endsWith(` ${words}`) && bearers.length > 1 ? name : words;
}

function isSmall(word: string, language: Language): boolean {
  if (lexiconClass(language, 'clause-words', 'determiner').has(word)) return true;
  const plural = word.endsWith('s') || lexiconSet(language, 'people-plurals').has(word);
  return plural && lexiconSet(language, 'common-words').has(word);
}

/** Whether the words for a speaker say who it is: a "he" or an "it" that nothing resolves does not. */
export function saysWhoSpeaks({ document: { text, language } }: Analysis, speaker: Speaker): boolean {
  if (speaker.entity !== null) return true;
  const word = text.slice(speaker.start, speaker.end).toLowerCase();
  return !lexiconClass(language, 'clause-words', 'neuter').has(word) && !persons(language).has(word);
}

const known = new Map<Language, ReadonlySet<string>>();

function persons(language: Language): ReadonlySet<string> {
  const found =
    known.get(language) ??
    new Set(lexiconLines(language, 'person-pronouns').map((line) => line.split(' ')[0] ?? ''));
  known.set(language, found);
  return found;
}
