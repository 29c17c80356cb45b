import type { Mention } from '../../../model.ts';
import type { Named } from '../descriptions/descriptions.ts';
import { inList } from '../text/in-list.ts';
import type { NameText } from '../text/name-text.ts';
import { anyOf, isGrammar, isSaying } from './grammar.ts';
import { phraseStart } from './roles.ts';

/**
 * The sentences of a paragraph that go on with the body that said something in the one before, a mention each: "The Hale
 * Council warned of floods. It also said …". Every other "it" stays open: what is no body is meant too often. English only.
 */
export function bodyPronouns(text: NameText, named: readonly Named[]): readonly Mention[] {
  const found: Mention[] = [];
  if (text.language !== 'en') return found;
  const ends = new Map(named.map((one) => [one.stretch.to, one]));
  let body: Spoken | null = null;
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= text.words.length; i++) {
    const word = text.words[i];
    if (/^["“”«»]$/.test(word?.text ?? ''))
      quoted = word?.text === '"' ? !quoted : /[“«]/.test(word?.text ?? '');
    if (word && (!word.first || word.shape === 'mark' || quoted)) continue;
    if (i > from) body = bodyOf(text, from, i, body, ends);
    if (body?.it) found.push(mentionOf(text, from, body.entity));
    if (word?.block !== text.words[i - 1]?.block) body = null;
    from = i;
  }
  return found;
}

/** The body that says what a sentence tells. */
interface Spoken {
  readonly entity: number;
  /** Whether it stands there as "It". */
  readonly it: boolean;
}

const BESIDE = anyOf('adverb', 'auxiliary');
const COPULA = anyOf('copula');
const PREPOSITION = anyOf('preposition');
const FIRST_BODY = /^[Ii]t$/;
const isSpeechOfBodies = inList('speech-of-bodies');

function isSpeech(text: NameText, i: number): boolean {
  // "It is thought that": nobody in particular.
  if (isGrammar(text, i - 1, COPULA)) return false;
  return isSaying(text, i) || isSpeechOfBodies(text.words[i]);
}

function bodyOf(
  text: NameText,
  from: number,
  to: number,
  before: Spoken | null,
  ends: ReadonlyMap<number, Named>,
): Spoken | null {
  if (FIRST_BODY.test(text.words[from]?.text ?? '')) {
    const verb = verbBehind(text, from + 1);
    const goesOn = isSpeech(text, verb) || (before?.it === true && text.words[verb]?.folded === 'cited');
    return before && goesOn ? { entity: before.entity, it: true } : null;
  }
  let verb = from + 1;
  while (verb < to && !isSpeech(text, verb)) verb += 1;
  let end = verb;
  while (isGrammar(text, end - 1, BESIDE)) end -= 1;
  const speaker = verb < to ? ends.get(end) : undefined;
  if (!speaker || !/^(?:organization|place)$/.test(speaker.stretch.kind) || speaker.entity === null)
    return null;
  const start = phraseStart(text, speaker.stretch.from);
  if (start > from && isGrammar(text, start - 1, PREPOSITION)) return null;
  return { entity: speaker.entity, it: false };
}

function verbBehind(text: NameText, i: number): number {
  let verb = i;
  while (isGrammar(text, verb, BESIDE)) verb += 1;
  return verb;
}

function mentionOf(text: NameText, at: number, entity: number): Mention {
  const { start = 0, end = 0 } = text.words[at] ?? {};
  return { start, end, text: text.text.slice(start, end), kind: 'organization', entity, form: 'pronoun' };
}
