import type { Invocation } from '../src/answer/answer.ts';
import { newsAnswer } from '../src/answer/news-answer.ts';
import { silence } from '../src/answer/silence.ts';
import { chooseName } from '../src/answer/timeline-answer.ts';
import { wordsIn } from '../src/answer/words.ts';
import { type NewsWords, newsWordsIn } from '../src/answer/words-news.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import type { NewsRequest } from '../src/corpus/corpus.ts';
import { dateOption } from '../src/date-option.ts';
import { todayIn } from '../src/dates/typed-date.ts';

export default defineCommand({
  name: 'latest',
  description: 'What is new: happenings once each, documents, names named for the first time',
  options: [
    { name: 'topic', kind: 'topic', description: 'A name or words; without it everything' },
    { name: 'since', kind: 'date', description: 'A date of publication, or a change number such as #312' },
    { name: 'older', kind: 'choice', choices: ['yes', 'no'], description: 'Only events long before' },
  ],
  examples: ['/latest', '/latest Sheinbaum since 2026-05'],
  async run(args, context) {
    const { corpus, scope, caller, now } = context;
    const words = wordsIn(caller.language);
    const own = newsWordsIn(caller.language);
    const request = requestFrom(args, context);
    const invocation = invocationFrom(args, request);
    const [news, coverage] = await Promise.all([corpus.news(request, scope), corpus.coverage(scope)]);
    const { names } = news;
    if (names && names.entities.length > 1) return chooseName({ names }, invocation, coverage, words);
    const isEmpty = news.documents.length + news.happenings.length + news.background.length === 0;
    if (isEmpty) {
      const title = own.nothingNew(request.topic);
      return silence(title, news.tried, names?.near ?? [], invocation, coverage, words);
    }
    const today = todayIn(now, caller.timeZone);
    return newsAnswer(news, {
      invocation,
      period: periodOf(request, own),
      today,
      coverage,
      words,
      own,
    });
  },
});

type Args = Readonly<Record<string, string>>;

/** Four digits alone are a year; `#2026` is a change. */
const CHANGE = /^(?:#\d{1,15}|(?!(?:19|20)\d{2}$)\d{1,15})$/u;

function requestFrom(args: Args, context: CommandContext): NewsRequest {
  const since = args.since?.trim() ?? '';
  const isChange = CHANGE.test(since);
  return {
    topic: args.topic?.trim() || null,
    since: isChange ? Number(since.replace('#', '')) : null,
    from: isChange ? null : dateOption('since', args, context),
  };
}

/** The invocation as understood: a date is kept as a value, so that the same button means the same tomorrow. */
function invocationFrom({ older }: Args, { topic, since, from }: NewsRequest): Invocation {
  const args = {
    ...(topic !== null && { topic }),
    ...(since !== null && { since: `#${since}` }),
    ...(from !== null && { since: from }),
    ...(older === 'yes' && { older }),
  };
  return { command: 'latest', args };
}

function periodOf({ since, from }: NewsRequest, own: NewsWords): string | null {
  if (since !== null) return own.sinceChange(since);
  return from === null ? null : own.since(from);
}
