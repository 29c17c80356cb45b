import { CAUSE, gives, givesAnywhere } from '../sentence/cause.ts';
import { type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import type { Cue } from '../standing/cue.ts';
import type { Belief } from './belief.ts';
import { leavesSpeakerOut } from './dropped-speaker.ts';
import { framedSpeaker, plainSpeaker } from './frames/framed-speaker.ts';
import { spanishHeadline } from './frames/spanish-headline.ts';
import { trailingSpeaker } from './frames/trailing-speaker.ts';
import { mayReport } from './saying/may-report.ts';
import { isOwnWord, namesSource, opensWithSource } from './saying/reporting-phrases.ts';
import { reportingForm } from './saying/reporting-verbs.ts';
import { withSecond } from './spans/english-several.ts';
import { withSpanishSpan } from './spans/spanish-span.ts';
import { withWholeSpan } from './spans/whole-span.ts';
import type { FoundSpeaker } from './speaker-phrase.ts';
import { speakerIn } from './speakers.ts';
import { cuesOf, type Told } from './tree/tree-cues.ts';
import { type Spoken, treeSpeaker } from './tree/tree-speaker.ts';
import { withOuter } from './with-outer.ts';

/**
 * Whose words a sentence carries: whom its tree names. Where it names nobody, or only who speaks in a clause that hangs on
 * another, since trees go wrong where sentences are long or verbs rare, whom the order of the words shows; where he is not
 * believed, the first whom another way of reading names and who is; null for nobody.
 */
export function speakerOf(view: SentenceView, cues: readonly Cue[], isBelieved: Belief): FoundSpeaker | null {
  const tree = onTree(view, cues);
  const byTree = tree?.speaker ?? null;
  const found = readSpeaker(view, withOuter(view, tree));
  if (!found || isSpokenOf(view, found)) return null;
  const speaker = withWhole(view, found);
  if (isBelieved(view, { speaker, byTree, isFirst: true })) return withSecond(view, speaker);
  for (const read of [() => byTree, speakerIn, framedSpeaker, plainSpeaker]) {
    const other = read(view);
    if (!other || !isOther(other, speaker)) continue;
    if (isBelieved(view, { speaker: other, byTree, isFirst: false })) return other;
  }
  return null;
}

/** `" He begged me to come.": behind a mark that stands apart somebody goes on who says "me"; the "he" is whom he speaks of. */
function isSpokenOf({ text, start, words }: SentenceView, found: FoundSpeaker): boolean {
  if (!found.pronoun || found.start !== words[0]?.start || !APART.test(text.slice(start, start + 2)))
    return false;
  return words.some(({ folded }) => OWN.has(folded));
}

/** A quotation mark with a space behind it may close as well as open. */
const APART = /^["”]\s/u;

const OWN: ReadonlySet<string> = new Set(['i', 'me', 'my', 'us', 'our']);

function withWhole(view: SentenceView, found: FoundSpeaker): FoundSpeaker {
  return view.language === 'es' ? withSpanishSpan(view, found) : withWholeSpan(view, found);
}

function isOther(one: FoundSpeaker, { start, end }: FoundSpeaker): boolean {
  return one.start !== start || one.end !== end;
}

function readSpeaker(view: SentenceView, told: Spoken | null): FoundSpeaker | null {
  // "Dijeron que … , dijo Ana Gil"
  if (leavesSpeakerOut(view))
    return told?.speaker.told?.from === 0 && !told.speaker.partly ? told.speaker : null;
  if (opensWithSource(view) && !(told && (told.depth < 0 || isInOpening(view, told.speaker)))) return null;
  if (told && told.depth <= 0) return closing(view, told) ?? told.speaker;
  const first = speakerIn(view) ?? (told ? null : spanishHeadline(view));
  const framed = framedSpeaker(view);
  // "In her account, Hale recalls the night": whom the pronoun means says it by name.
  if (framed && !(framed.pronoun && first)) return framed;
  const isOuter = first !== null && (told?.speaker.unnamed || first.start < (told?.speaker.start ?? 0));
  if (told && !isOuter) return told.speaker;
  return first ?? plainSpeaker(view);
}

/** "Residents had warned that it leaked, a memo dated last May states.": what closes the sentence tells all of it. */
function closing(view: SentenceView, { speaker }: Spoken): FoundSpeaker | null {
  const last = view.words.length - 1;
  if (!gives(view, last, CAUSE.reporting)) return null;
  const found = trailingSpeaker(view, last);
  return found && found.start > speaker.end ? found : null;
}

/** "Según explicó la alcaldesa, …": no comma stands before who speaks. */
function isInOpening(view: SentenceView, { start }: FoundSpeaker): boolean {
  return !view.text.slice(view.start, start).includes(',');
}

/** The tree is only made where something may report, or a source is named. */
function onTree(view: SentenceView, cues: readonly Cue[]): Spoken | null {
  const reports = cuesOf(view, toldBy(view, cues)).filter((cue) => mayReport(view, cue));
  if ((reports.length === 0 && !namesSource(view)) || isOwnWords(view)) return null;
  const parse = view.tree();
  const accusing = cues.filter(({ standing }) => standing === 'accusation').map(({ from }) => from);
  return parse && treeSpeaker(view, parse, reports, accusing);
}

/** The words with which somebody denies something, and those of acts; who pleads denies nothing beside it. */
function toldBy(view: SentenceView, cues: readonly Cue[]): Told {
  const acts = cues.filter(
    ({ standing, from }) => standing === 'conviction' || (standing === 'plea' && !isSpoken(view, from)),
  );
  const pleads = acts.some(({ standing }) => standing === 'plea');
  const denials = cues.filter(
    ({ standing, frame, from }) => standing === 'denial' && frame === 'subject' && !wordIsQuoted(view, from),
  );
  return { denials: pleads ? [] : denials.map(({ from }) => from), acts: acts.map(({ from }) => from) };
}

/** "told the court that she was guilty": a plea in so many words. */
function isSpoken(view: SentenceView, word: number): boolean {
  const frame = reportingForm(view, word)?.frame;
  return frame === 'tell' || frame === 'bare';
}

/** "…, it adds, …": what the text itself says. */
function isOwnWords(view: SentenceView): boolean {
  if (!givesAnywhere(view, CAUSE.reporting)) return false;
  return view.words.some((_, word) => gives(view, word, CAUSE.reporting) && isOwnWord(view, word));
}
