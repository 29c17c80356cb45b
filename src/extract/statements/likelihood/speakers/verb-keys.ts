import { hashOf, keyOf } from '../../../syntax/keys.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import {
  type ReportingForm,
  type ReportingFrame,
  reportingForm,
} from '../../speakers/saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { isCapitalAt, shapeAt, signBefore, stepOf } from './places.ts';
import type { SpokenVerbs } from './spoken-verb.ts';
import { SPEAKER_TEMPLATE as TEMPLATE } from './templates.ts';

/** In the order of their numbers in features. */
const FRAMES: readonly ReportingFrame[] = [
  'bare',
  'that',
  'about',
  'tell',
  'quote',
  'any',
  'object',
  'strict',
  'call',
  'as',
];
const FORMS: readonly ReportingForm['form'][] = ['base', 'third', 'other', 'participle', 'gerund'];

/** Letters of a verb that stand for its forms. */
const ROOT_LETTERS = 5;

/** Words right before the verb that are looked at one by one. */
const LEADING = 3;

/** The features of the verb of saying, of what stands between it and who speaks, and of the other verb. */
export function addVerbs(
  view: SentenceView,
  speaker: FoundSpeaker,
  words: WordRange,
  { verb, other }: SpokenVerbs,
  keys: number[],
): void {
  keys.push(keyOf(TEMPLATE.told, placeOfTold(speaker, words), 0, 0));
  if (verb === null) keys.push(keyOf(TEMPLATE.noVerb, 0, 0, 0));
  else addVerb(view, words, verb, keys);
  if (other === null) return;
  keys.push(keyOf(TEMPLATE.otherVerb, shapeAt(view, other), 0, 0));
  const isBefore = other < words.from ? 1 : 0;
  keys.push(keyOf(TEMPLATE.otherVerbFar, isBefore, stepOf(Math.abs(other - words.from)), 0));
}

/** What is told stands nowhere in particular (0), behind who speaks (1), before (2), or on both sides (3). */
function placeOfTold({ told }: FoundSpeaker, { from, to }: WordRange): number {
  if (!told) return 0;
  if (told.from >= to) return 1;
  return told.to <= from ? 2 : 3;
}

function addVerb(view: SentenceView, words: WordRange, verb: number, keys: number[]): void {
  const isBefore = verb < words.from;
  const side = isBefore ? 1 : 0;
  const far = stepOf(isBefore ? words.from - verb - 1 : verb - words.to);
  const { folded = '' } = view.words[verb] ?? {};
  const { frame = 'any', form = 'other' } = reportingForm(view, verb) ?? {};
  const kind = 1 + FRAMES.indexOf(frame) * FORMS.length + FORMS.indexOf(form);
  const next = shapeAt(view, verb + 1);
  const signs = [signBefore(view, verb), signBefore(view, verb + 1)] as const;
  keys.push(keyOf(TEMPLATE.verb, hashOf(folded), 0, 0));
  keys.push(keyOf(TEMPLATE.verbSide, hashOf(folded), side, 0));
  keys.push(keyOf(TEMPLATE.verbRoot, hashOf(folded, 0, Math.min(ROOT_LETTERS, folded.length)), 0, 0));
  keys.push(keyOf(TEMPLATE.frame, kind, 0, 0));
  keys.push(keyOf(TEMPLATE.frameFar, kind, side, far));
  keys.push(keyOf(TEMPLATE.distance, side, far, 0));
  keys.push(keyOf(TEMPLATE.beforeVerb, shapeAt(view, verb - 1), 0, 0));
  keys.push(keyOf(TEMPLATE.behindVerb, next, side, 0));
  keys.push(keyOf(TEMPLATE.behindVerb, next, 2, signs[1]));
  keys.push(keyOf(TEMPLATE.twoBehindVerb, FRAMES.indexOf(frame), next, shapeAt(view, verb + 2)));
  keys.push(keyOf(TEMPLATE.verbSigns, side, ...signs));
  addBetween(view, isBefore ? { from: verb + 1, to: words.from } : { from: words.to, to: verb }, keys);
  for (let word = Math.max(0, verb - LEADING); word < verb; word++)
    if ((word < words.from || word >= words.to) && !isCapitalAt(view, word))
      keys.push(keyOf(TEMPLATE.leadingUp, shapeAt(view, word), 0, 0));
}

function addBetween(view: SentenceView, { from, to }: WordRange, keys: number[]): void {
  for (let word = from; word < to; word++) {
    keys.push(keyOf(TEMPLATE.between, shapeAt(view, word), 0, 0));
    keys.push(keyOf(TEMPLATE.signBetween, signBefore(view, word), 0, 0));
  }
}
