/** What the bot says when there is no answer. */
import type { Language } from '../../model.ts';
import { spanishNotice } from './words-notice-es.ts';

/** Words about the bot itself: usage, the terminal, and a failure of ours. */
export interface NoticeWords {
  readonly forExample: string;
  readonly failed: (reference: string) => string;
  readonly failedHint: string;
  readonly tooSlow: (seconds: number, reference: string) => string;
  readonly tooSlowHint: string;
  /** Before the documents were read: how many files of how many, 0 where that is not known yet. */
  readonly stillReading: (done: number, total: number) => string;
  readonly stillReadingHint: string;
  readonly askAgain: string;
  /** What can be typed at the terminal beside questions; the English words always can. */
  readonly keys: Readonly<Record<'more' | 'copy' | 'open' | 'quit', string>>;
  /** The terminal's own words: what its keys do, and that there is nothing to do. */
  readonly terminalHint: string;
  readonly noMore: string;
  readonly noSuchCitation: (n: number) => string;
  readonly noSuchButton: (n: number) => string;
  readonly nothingToCopy: string;
}

const english: NoticeWords = {
  forExample: 'For example',
  failed: (reference) => `Something broke here, not with your question (reference ${reference}).`,
  failedHint: 'Ask again; if it happens again, give the reference to whoever runs this bot.',
  tooSlow: (seconds, reference) =>
    `No answer within ${seconds} seconds; the search was given up (reference ${reference}).`,
  tooSlowHint: 'Ask again in a moment, or with fewer words.',
  stillReading: (done, total) =>
    total === 0
      ? 'The documents are still being read.'
      : `The documents are still being read: ${done} of ${total} files.`,
  stillReadingHint: 'What has not been read cannot be found: ask again in a moment.',
  askAgain: 'Ask again',
  keys: { more: 'more', copy: 'copy', open: 'open', quit: 'quit' },
  terminalHint:
    'Ask, or type: a number for its button · Enter for more · open 2 for the text around [2] · copy · quit',
  noMore: 'Nothing more.',
  noSuchCitation: (n) => `There is no [${n}] in this answer, or its text is gone.`,
  noSuchButton: (n) => `There is no button ${n} here.`,
  nothingToCopy: 'Nothing to copy.',
};

const CATALOGUES: Readonly<Record<Language, NoticeWords>> = { en: english, es: spanishNotice };

/** The catalogue in a language. */
export function noticeWordsIn(language: Language): NoticeWords {
  return CATALOGUES[language];
}
