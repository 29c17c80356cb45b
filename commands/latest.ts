import type { Invocation } from '../src/answer/answer.ts';
import { newsAnswer } from '../src/answer/news-answer.ts';
import { silence } from '../src/answer/silence.ts';
import { chooseName } from '../src/answer/timeline-answer.ts';
import { wordsIn } from '../src/answer/words/words.ts';
import { newsWordsIn } from '../src/answer/words/words-news.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import type { News, NewsRequest } from '../src/corpus/corpus.ts';
import { SINCE, sinceOption } from '../src/date-option.ts';
import { todayIn } from '../src/dates/typed-date.ts';
import type { Coverage } from '../src/model.ts';

export default defineCommand({
  name: 'latest',
  description: 'What is new: happenings once each, documents, names named for the first time',
  options: [
    { name: 'topic', kind: 'topic', description: 'A name or words; without it everything' },
    SINCE,
    {
      name: 'older',
      kind: 'choice',
      choices: ['yes', 'no', 'too'],
      description: 'What lies long before: only that, left behind a button, or that too',
    },
  ],
  examples: ['/latest', '/latest Sheinbaum since:yesterday'],
  async run(args, context) {
    const { corpus, scope, caller } = context;
    const words = wordsIn(caller.language);
    const own = newsWordsIn(caller.language);
    const request = requestFrom(args, context);
    const invocation = invocationFrom(args, request);
    const [news, coverage] = await Promise.all([corpus.news(request, scope), corpus.coverage(scope)]);
    const { names } = news;
    if (names && names.entities.length > 1) return chooseName({ names }, invocation, coverage, words);
    const searched = withNewSince(coverage, news);
    if (isEmpty(news)) {
      const title = own.nothingNew(request.topic, request.since?.value ?? null);
      return silence(title, news.tried, names?.near ?? [], invocation, searched, words);
    }
    return newsAnswer(news, { invocation, coverage: searched, words, own });
  },
});

type Args = Readonly<Record<string, string>>;

function requestFrom(args: Args, context: CommandContext): NewsRequest {
  const { now, caller } = context;
  return {
    topic: args.topic?.trim() || null,
    since: sinceOption(args, context),
    today: todayIn(now, caller.timeZone),
  };
}

/** The invocation as understood: a date is kept as a value, so that the same button means the same tomorrow. */
function invocationFrom({ older }: Args, { topic, since }: NewsRequest): Invocation {
  const args = {
    ...(topic !== null && { topic }),
    ...(since !== null && { since: since.value }),
    ...((older === 'yes' || older === 'too') && { older }),
  };
  return { command: 'latest', args };
}

function withNewSince(coverage: Coverage, { fresh, documents, oldDocuments }: News): Coverage {
  if (fresh === null) return coverage;
  const { since, unknown, folders } = fresh;
  const found = documents.length + oldDocuments.length;
  const newSince = {
    since: since.value,
    unit: 'document',
    fresh: found,
    of: null,
    unknown,
    folders,
  } as const;
  return { ...coverage, newSince };
}

function isEmpty(news: News): boolean {
  const { documents, oldDocuments, happenings, background, ahead, mentions } = news;
  return [documents, oldDocuments, happenings, background, ahead, mentions].every(
    ({ length }) => length === 0,
  );
}
