/** What the views of an answer are called, and what pressing them says. */
import type { Language } from '../../model.ts';
import { spanishViews } from './words-view-es.ts';

/** The words of buttons and menus that every chat platform offers beside an answer's own actions. */
export interface ViewWords {
  readonly back: string;
  readonly copy: string;
  readonly share: string;
  readonly open: string;
  readonly whole: (n: number) => string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly askYourself: string;
  readonly menu: string;
  readonly close: string;
  /** After the asker's name: `shared: /who Rocha Moya · 2026-05-29`. */
  readonly shared: (invocation: string, date: string) => string;
  readonly sharedHere: string;
  readonly leftOut: (quotations: number) => string;
  readonly firstScreen: (pages: number) => string;
  readonly rated: string;
  readonly nothingToCopy: string;
  readonly copyRest: string;
  readonly passageGone: string;
  readonly choosePassage: string;
  readonly pressGone: string;
  readonly notDelivered: (reference: string) => string;
  readonly loading: string;
  /** Where a guest, or somebody of another company, sees no document at all. */
  readonly visitor: string;
  /** Where nothing was found for somebody of whom the platform did not say whether they are a guest. */
  readonly unverified: string;
  /** Under /help: the one command that takes all others. */
  readonly typedHere: (umbrella: string, help: string) => string;
  /** The home tab and the search window. */
  readonly homeTitle: string;
  readonly homeHint: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly ask: string;
  readonly newest: string;
  readonly help: string;
  readonly subscriptions: string;
  readonly nothingTyped: string;
  /** The assistant pane. */
  readonly promptsTitle: string;
  readonly promptFor: (name: string) => string;
  readonly isLooking: string;
}

const english: ViewWords = {
  back: 'Back',
  copy: 'Copy',
  share: 'Share',
  open: 'Open a passage',
  whole: (n) => `Whole sentence [${n}]`,
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  askYourself: 'Ask this yourself',
  menu: 'More choices',
  close: 'Close',
  shared: (invocation, date) => `shared: ${invocation} · ${date}`,
  sharedHere: 'Shared here.',
  leftOut: (quotations) =>
    `Left out: ${quotations} ${quotations === 1 ? 'quotation' : 'quotations'} that this place may not see.`,
  firstScreen: (pages) => `The first of ${pages} screens; the others are behind its button.`,
  rated: 'Noted. Thank you.',
  nothingToCopy: 'There is no quotation to copy here.',
  copyRest: 'What does not fit into one message is left out; copy the next screen for more.',
  passageGone: 'This passage is gone, or this place may not see it.',
  choosePassage: 'Another passage',
  pressGone: 'This button is too old to be understood. Ask again.',
  notDelivered: (reference) =>
    `The answer could not be shown here (reference ${reference}). Ask again in a moment.`,
  loading: 'Looking …',
  visitor: 'Guests and people of other companies see what is opened to their channel by name: nothing here.',
  unverified:
    'It could not be read whether you are a guest. Guests see only what is opened to their channel by name.',
  typedHere: (umbrella, help) =>
    `${help} timeline tells all options of a command. Each works as ${umbrella} …, too. Add --public to show an answer to everybody in the place.`,
  homeTitle: 'Footnote',
  homeHint: 'Answers with the sentences of the documents, each with the place it stands in.',
  searchLabel: 'Ask for a name, a topic or words',
  searchHint: 'A name, a question, or words',
  nameLabel: 'A name in the documents',
  nameHint: 'Begin to type a name',
  ask: 'Ask',
  newest: 'What is new',
  help: 'Help',
  subscriptions: 'Your subscriptions',
  promptsTitle: 'Names in the documents',
  promptFor: (name) => `Who is ${name}?`,
  isLooking: 'is looking in the documents …',
  nothingTyped: 'Type or choose something to ask for.',
};

const CATALOGUES: Readonly<Record<Language, ViewWords>> = { en: english, es: spanishViews };

/** The catalogue in a language. */
export function viewWordsIn(language: Language): ViewWords {
  return CATALOGUES[language];
}
