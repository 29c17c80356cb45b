import type { Speaker, Standing } from '../../model.ts';
import { denialsIn } from './groups/replies.ts';
import { joined, type Reading } from './reading.ts';
import type { SentenceView } from './sentence/sentence-view.ts';
import type { FoundSpeaker } from './speakers/speaker-phrase.ts';
import type { Cue } from './standing/cue.ts';
import { accusedIn } from './standing/parties/accused.ts';

/** What cues tell: the standings, the denials that hold, and whom they are about. */
export type Told = Pick<Reading, 'cues' | 'denials' | 'standings' | 'accused' | 'settled'>;

/** What the cues of a sentence tell where somebody or nobody is known to say it. */
export function toldBy(view: SentenceView, cues: readonly Cue[], speaker: FoundSpeaker | null): Told {
  const denials = denialsIn(view, cues, speaker);
  return {
    cues,
    denials,
    standings: standingsOf(cues, denials, speaker),
    accused: accusedBy(view, cues, speaker),
    settled: settledIn(view, cues),
  };
}

/** "Hale took money from Vos, who was convicted in May": of the two who stand in one sentence only the first is accused. */
function settledIn(view: SentenceView, cues: readonly Cue[]): readonly number[] {
  const decided = cues.filter(({ standing }) => standing === 'conviction' || standing === 'plea');
  if (decided.length === 0 || !cues.some(({ standing }) => standing === 'accusation')) return [];
  const open = new Set(
    accusedIn(
      view,
      cues.filter((cue) => !decided.includes(cue)),
    ),
  );
  return open.size === 0 ? [] : accusedIn(view, decided).filter((entity) => !open.has(entity));
}

/** Whom the cues are about: of several who are accused, who says so is none. */
function accusedBy(
  view: SentenceView,
  cues: readonly Cue[],
  speaker: FoundSpeaker | null,
): readonly number[] {
  const accused = joined(accusedIn(view, cues), pleaderOf(cues, speaker));
  const accuses = cues.every(({ standing }) => standing === 'accusation');
  return accuses && accused.length > 1 ? accused.filter((entity) => entity !== speaker?.entity) : accused;
}

/** Who says "not guilty" pleads it. */
function pleaderOf(cues: readonly Cue[], speaker: FoundSpeaker | null): readonly number[] {
  const pleads = cues.some(({ standing, frame }) => standing === 'plea' && frame === 'speaker');
  return pleads && speaker && speaker.entity !== null ? [speaker.entity] : [];
}

/** An opinion is the article's own only where nobody is said to have said it. */
function standingsOf(
  cues: readonly Cue[],
  denials: readonly Cue[],
  speaker: Speaker | null,
): readonly Standing[] {
  if (cues.length === 0) return [];
  const pleads = cues.some(({ standing }) => standing === 'plea');
  const kept = cues.filter((cue) => {
    if (cue.standing === 'denial' && pleads) return false;
    if (cue.standing === 'denial') return denials.includes(cue);
    return cue.standing !== 'opinion' || speaker === null;
  });
  return [...new Set(kept.map(({ standing }) => standing))];
}
