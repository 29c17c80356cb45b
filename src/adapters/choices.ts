/** What can be pressed under a page, the same on every chat platform; each platform draws it in its own way. */
import type { Answer } from '../answer/answer.ts';
import { addressOf } from '../answer/answer.ts';
import type { Page } from '../answer/page/page.ts';
import { MOST_BUTTONS, pageButtons } from '../answer/page/page-buttons.ts';
import type { Words } from '../answer/words/words.ts';
import type { ViewWords } from '../answer/words/words-view.ts';
import type { Press, View } from './press.ts';

/** Where an answer is shown: a private message, a direct message, a message that all see, or a window. */
export type Audience = 'asker' | 'direct' | 'everyone' | 'view';

/** A label on a press. */
export interface Choice {
  readonly label: string;
  readonly press: Press;
}

/** All that can be pressed under a page: five at most as buttons, the rest in the menu, in the order of importance. */
export interface Choices {
  readonly buttons: readonly Choice[];
  readonly menu: readonly Choice[];
}

/** What is offered under a page, by who sees it. */
export function choicesOf(
  answer: Answer,
  page: Page,
  audience: Audience,
  words: Words,
  views: ViewWords,
): Choices {
  const lead = leadChoices(answer, page, audience, words, views);
  const own = ownChoices(answer, page, audience, views);
  // Under what comes by itself, the buttons that end it stay in sight (rule 35).
  const hasAll = answer.outcome === 'ambiguous' || answer.reason !== undefined;
  const room = hasAll ? MOST_BUTTONS : MOST_BUTTONS - own.buttons.length;
  const [first, rest] = inReach(lead, room);
  const buttons = [...first, ...own.buttons];
  const shown = buttons.slice(0, MOST_BUTTONS);
  return { buttons: shown, menu: [...rest, ...buttons.slice(MOST_BUTTONS), ...own.menu] };
}

/** The first choices and the rest; turning the page is always among the first, however many names there are. */
function inReach(lead: readonly Choice[], room: number): readonly [readonly Choice[], readonly Choice[]] {
  const turns = lead.filter(({ press }) => press.view === 'page');
  const others = lead.filter(({ press }) => press.view !== 'page').slice(0, room - turns.length);
  const first = lead.filter((choice) => turns.includes(choice) || others.includes(choice));
  return [first, lead.filter((choice) => !first.includes(choice))];
}

/** Candidates, More and Back, then other questions. */
function leadChoices(
  answer: Answer,
  page: Page,
  audience: Audience,
  words: Words,
  views: ViewWords,
): readonly Choice[] {
  const choices = pageButtons(answer, page, words).map(({ kind, label, invocation }): Choice => {
    const press: Press =
      kind === 'more'
        ? { view: 'page', invocation, page: page.number + 1, address: null }
        : { view: 'answer', invocation, page: 1, address: null };
    return { label, press };
  });
  if (page.number === 1 || audience === 'everyone') return choices;
  const at = choices.findLastIndex(({ press }) => press.view === 'page') + 1;
  const back = own(views.back, 'page', answer, { ...page, number: page.number - 1 });
  return [...choices.slice(0, at), back, ...choices.slice(at)];
}

function ownChoices(answer: Answer, page: Page, audience: Audience, views: ViewWords): Choices {
  const isQuoting = page.citations.length > 0;
  const isRated = answer.outcome !== 'notice';
  const copy = isQuoting ? [own(views.copy, 'copy', answer, page)] : [];
  const share = isQuoting && audience === 'asker' ? [own(views.share, 'share', answer, page)] : [];
  const open = isQuoting ? [own(views.open, 'open', answer, page)] : [];
  const ask = isRated ? [own(views.askYourself, 'answer', answer, page)] : [];
  const rate = isRated
    ? [own(views.helpful, 'helpful', answer, page), own(views.notHelpful, 'unhelpful', answer, page)]
    : [];
  const whole = wholeChoices(answer, page, views);
  if (audience === 'everyone') return { buttons: [...open, ...ask], menu: [...whole, ...copy, ...rate] };
  return { buttons: [...copy, ...share], menu: [...whole, ...open, ...rate] };
}

/** A sentence that had to be cut is shown whole elsewhere. */
function wholeChoices(answer: Answer, page: Page, views: ViewWords): readonly Choice[] {
  const cut = page.rows.filter((row) => row.cut).flatMap(({ cites }) => cites.slice(0, 1));
  return answer.citations
    .filter(({ n }) => cut.includes(n))
    .map((citation) => {
      const press: Press = {
        view: 'whole',
        invocation: answer.invocation,
        page: page.number,
        address: addressOf(citation),
      };
      return { label: views.whole(citation.n), press };
    });
}

function own(label: string, view: View, { invocation }: Answer, page: Pick<Page, 'number'>): Choice {
  return { label, press: { view, invocation, page: view === 'answer' ? 1 : page.number, address: null } };
}
