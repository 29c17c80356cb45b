import type { Invocation } from '../src/answer/answer.ts';
import { silence } from '../src/answer/silence.ts';
import { chooseName, timelineAnswer } from '../src/answer/timeline-answer.ts';
import { wordsIn } from '../src/answer/words.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import type { TimelineRequest } from '../src/corpus/corpus.ts';
import { dateOption } from '../src/date-option.ts';
import { UserError } from '../src/errors.ts';

/** What `days:` may ask for. */
const MOST_DAYS = 1000;

export default defineCommand({
  name: 'timeline',
  description: 'What happened, in order, each happening quoted and cited',
  options: [
    { name: 'topic', kind: 'topic', description: 'A name, or words such as extraditions', required: true },
    { name: 'from', kind: 'date', description: 'Not before this date' },
    { name: 'to', kind: 'date', description: 'Not after this date' },
    { name: 'days', kind: 'number', description: 'Only so many days, those most told' },
    { name: 'order', kind: 'choice', choices: ['oldest', 'newest'], description: 'Which comes first' },
    {
      name: 'only',
      kind: 'choice',
      choices: ['yes', 'no'],
      description: 'Only the words typed, not their family',
    },
  ],
  examples: ['/timeline extraditions', '/timeline Zambada from 2025'],
  async run(args, context) {
    const words = wordsIn(context.caller.language);
    const request = requestFrom(args, context);
    const invocation = invocationFrom(args, request);
    const { corpus, scope } = context;
    const [timeline, coverage] = await Promise.all([corpus.timeline(request, scope), corpus.coverage(scope)]);
    if (timeline.names.entities.length > 1) return chooseName(timeline, invocation, coverage, words);
    if (timeline.happenings.length === 0) {
      return silence(
        words.nothingOn(request.topic),
        timeline.tried,
        timeline.names.near,
        invocation,
        coverage,
        words,
      );
    }
    return timelineAnswer(timeline, request.topic, invocation, coverage, words);
  },
});

type Args = Readonly<Record<string, string>>;

function requestFrom(args: Args, context: CommandContext): TimelineRequest {
  const topic = args.topic?.trim() ?? '';
  if (topic === '') {
    throw new UserError('A timeline of what?', { hint: 'Type a topic or a name: /timeline extraditions' });
  }
  const from = dateOption('from', args, context);
  const to = dateOption('to', args, context);
  return {
    topic,
    ...(from && { from }),
    ...(to && { to }),
    ...(args.only === 'yes' && { only: true }),
    ...(args.days !== undefined && { days: daysOption(args.days) }),
  };
}

function daysOption(typed: string): number {
  const days = Number(typed);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new UserError(`days is “${typed}”; it takes a whole number from 1 to ${MOST_DAYS}.`);
}

/** The invocation as understood: dates are kept as values, so that the same button means the same tomorrow. */
function invocationFrom(args: Args, request: TimelineRequest): Invocation {
  const kept: Record<string, string> = { topic: request.topic };
  if (request.from) kept.from = request.from;
  if (request.to) kept.to = request.to;
  if (request.days !== undefined) kept.days = String(request.days);
  if (args.order === 'newest') kept.order = 'newest';
  if (request.only) kept.only = 'yes';
  return { command: 'timeline', args: kept };
}
