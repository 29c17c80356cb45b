/** What sharing an answer says, the same on every chat platform. */
import type { Answer } from '../answer/answer.ts';
import { viewWordsIn } from '../answer/words/words-view.ts';
import type { Language } from '../model.ts';

/** Whether an answer only tells that something went wrong: that is for the asker alone. */
export function isFailureNotice({ outcome, coverage }: Answer): boolean {
  return outcome === 'notice' && coverage === null;
}

/** What the asker is told of what others do not see of their answer; null where nothing is left out. `screens`: how many there are. */
export function leftOutText(
  theirs: Answer,
  here: Answer,
  screens: number,
  language: Language,
): string | null {
  const words = viewWordsIn(language);
  const missing = quotationsOf(theirs).filter((key) => !quotationsOf(here).includes(key)).length;
  const said = [
    ...(missing > 0 ? [words.leftOut(missing)] : []),
    ...(screens > 1 ? [words.firstScreen(screens)] : []),
  ];
  return said.length > 0 ? [words.sharedHere, ...said].join(' ') : null;
}

/** The day of a moment in a time zone, as ISO writes it. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

function quotationsOf({ sections }: Answer): readonly string[] {
  return sections.flatMap(({ lines }) =>
    lines.filter(({ kind }) => kind === 'quotation').map(({ key }) => key),
  );
}
