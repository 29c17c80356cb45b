import { listed } from '../../sentence/about-word.ts';
import { quotationAt } from '../../sentence/quotations.ts';
import { type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** A title has at most so many words. */
const LONGEST_TITLE = 8;

/** The noun of the work stands within so many words before or behind its title. */
const WORK_WITHIN = 4;

/** Whether a cue stands in the title of a work: the novel "Accused: My Years in the Dock", la serie «Culpable». */
export function isInTitle(view: SentenceView, { from }: Cue): boolean {
  if (view.quotations.length === 0) return false;
  const title = quotationAt(view.quotations, view.words[from]?.start ?? view.end);
  if (!title) return false;
  const [first, last] = [wordAt(view, title.start), wordAt(view, title.end)];
  if (last - first > LONGEST_TITLE || !/^["“«‘']?\p{Lu}/u.test(view.text.slice(title.start))) return false;
  for (let word = Math.max(0, first - WORK_WITHIN); word < last + WORK_WITHIN; word++)
    if ((word < first || word >= last) && (isWork(view, word) || isPublishing(view, word))) return true;
  return false;
}

const isWork = listed('work-nouns');
const isPublishing = listed('publishing-verbs');
