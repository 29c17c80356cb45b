import { aboutWord, holds } from '../../sentence/about-word.ts';
import { CAUSE, givesAnywhere } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../cue.ts';
import { modalWithin } from '../unreal/governed-verb.ts';
import { isAccusedHere } from './accused-here.ts';
import type { Contradiction } from './curt-contradiction.ts';
import { callsInnocent, givesAlibi, givesOtherAccount, isEvasive, offers } from './other-account.ts';
import { confesses, isAdvocate, isDefence, isRetained, namesClient, retortOf } from './reply-signs.ts';

/** "has always argued": the verb stands within so many words behind who speaks. */
const CONTENDING_WITHIN = 3;

/**
 * "Hale, accused of sleeping on watch, insisted that he had been awake", `"The minutes are genuine," she hit back`, "alega que
 * aquella noche estaba en casa": another account of the deed.
 */
export function accountInAnswer(
  view: SentenceView,
  speaker: FoundSpeaker,
  told: WordRange,
  others: readonly Cue[],
): Contradiction | null {
  if (
    speaker.asks ||
    told.from >= told.to ||
    confesses(view) ||
    isYetToCome(view, told) ||
    isEvasive(view, told) ||
    offers(view, told)
  )
    return null;
  const found = { at: told.from, firm: true };
  const retort = retortOf(view, speaker);
  if (isRetained(view, speaker) || (isAdvocate(view, speaker) && namesClient(view, told.from, told.to)))
    return retort !== 'none' || pleadsFor(view, speaker, told) ? found : null;
  if (retort === 'none') return givesAnywhere(view, CAUSE.replying) && givesAlibi(view, told) ? found : null;
  if (isAccusedHere(view, speaker, apartFrom(told, others)) || givesAlibi(view, told)) return found;
  const answers = others.length > 0 && retort === 'sure' && holds(view, 'innocent-words', told.from, told.to);
  return answers ? found : null;
}

/** "would appeal", "recurrirán": nothing that was done. */
function isYetToCome(view: SentenceView, { from, to }: WordRange): boolean {
  if (modalWithin(view, from, to)) return true;
  for (let word = from; word < to; word++) if (isFuture(view, word)) return true;
  return false;
}

/** Spanish says it by an ending. */
const isFuture = aboutWord(
  ({ lower }, language) => language === 'es' && /[aeid]r(?:á|án|emos)$/u.test(lower),
);

/** An advocate contends, or tells of innocence or an alibi; who defends in court may tell an innocent reason. */
function pleadsFor(view: SentenceView, speaker: FoundSpeaker, told: WordRange): boolean {
  if (callsInnocent(view, told) || (contends(view, speaker) && givesOtherAccount(view, told))) return true;
  if (namesClient(view, told.from, told.to) && givesAlibi(view, told)) return true;
  return isDefence(view, speaker) && holds(view, 'innocent-reasons', told.from, told.to);
}

/** "The defence argues", "Alega la defensa". */
function contends(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  return (
    holds(view, 'contending-verbs', from - 1, from) ||
    holds(view, 'contending-verbs', to, to + CONTENDING_WITHIN)
  );
}

/** What stands apart from what is said: "Accused of theft, Hale swore", "Hale, whom a clerk accuses of theft". */
function apartFrom({ from, to }: WordRange, cues: readonly Cue[]): readonly Cue[] {
  return to - from >= 1 ? cues.filter((cue) => cue.from < from || cue.from >= to) : cues;
}
