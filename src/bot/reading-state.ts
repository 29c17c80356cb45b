import type { Answer, Invocation } from '../answer/answer.ts';
import { label } from '../answer/compose.ts';
import type { NoticeWords } from '../answer/words/words-notice.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** How far the sync at the start of a process has come. */
export interface ReadingState {
  /** Files. */
  readonly done: number;
  /** 0 until it is known. */
  readonly total: number;
  /** Whether nothing was ever read before: then there is nothing to answer from. */
  readonly isFirst: boolean;
}

/** A command asked the corpus while its documents are read for the first time. */
export class StillReadingError extends Error {
  override readonly name = 'StillReadingError';
}

/** A corpus that is asked too early: every question fails, so that no command takes an unread folder for silence. */
export function unread(corpus: Corpus): Corpus {
  const tooEarly = async (): Promise<never> => {
    throw new StillReadingError('the documents are still being read');
  };
  return {
    ...corpus,
    coverage: tooEarly,
    findNames: tooEarly,
    namesIn: tooEarly,
    dossier: tooEarly,
    search: tooEarly,
    timeline: tooEarly,
    news: tooEarly,
    documents: tooEarly,
  };
}

/** What a question is told that came before there was anything to answer from: how far it is, and a button to ask again. */
export function stillReading(state: ReadingState, invocation: Invocation, words: NoticeWords): Answer {
  return {
    version: 1,
    outcome: 'notice',
    title: words.stillReading(state.done, state.total),
    invocation,
    sections: [{ heading: null, lines: [label(words.stillReadingHint)] }],
    citations: [],
    actions: [{ label: words.askAgain, invocation }],
    candidates: [],
    coverage: null,
    total: 0,
  };
}

/** A silence while changed files are still being read says so: it may not be the last word. */
export function withReading(answer: Answer, state: ReadingState, words: NoticeWords): Answer {
  if (answer.outcome !== 'none' || state.total === 0) return answer;
  const lines = [label(words.stillReading(state.done, state.total))];
  return { ...answer, sections: [...answer.sections, { heading: null, lines }] };
}
