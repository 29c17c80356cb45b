import type { Action, Answer, Invocation } from '../src/answer/answer.ts';
import { coverageSince, newHappenings, nothingNew } from '../src/answer/only-new.ts';
import { type Beyond, noHappening } from '../src/answer/silence.ts';
import { chooseName, timelineAnswer } from '../src/answer/timeline-answer.ts';
import { type Words, wordsIn } from '../src/answer/words/words.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import type { Freshness, Happening, Timeline, TimelineRequest } from '../src/corpus/corpus.ts';
import { dateOption, freshnessAsked, SINCE } from '../src/date-option.ts';
import { mistake } from '../src/mistakes.ts';
import type { Coverage } from '../src/model.ts';

/** What `days:` may ask for. */
const MOST_DAYS = 1000;

export default defineCommand({
  name: 'timeline',
  description: 'What happened, in order, each happening quoted and cited',
  options: [
    { name: 'topic', kind: 'topic', description: 'A name, or words such as extraditions', required: true },
    { name: 'from', kind: 'date', description: 'What happened on this date or later' },
    { name: 'to', kind: 'date', description: 'What happened on this date or earlier' },
    SINCE,
    { name: 'days', kind: 'number', description: 'Only so many days, those most told' },
    { name: 'order', kind: 'choice', choices: ['oldest', 'newest'], description: 'Which comes first' },
    {
      name: 'only',
      kind: 'choice',
      choices: ['yes', 'no'],
      description: 'Only the words typed, not their family',
    },
  ],
  examples: ['/timeline extraditions', '/timeline Zambada from 2025', '/timeline Zambada since:yesterday'],
  async run(args, context) {
    const words = wordsIn(context.caller.language);
    const request = requestFrom(args, context);
    const fresh = await freshnessAsked(args, context);
    const invocation = invocationFrom(args, request, fresh);
    const { corpus, scope } = context;
    const asked = fresh ? { ...request, since: fresh.since } : request;
    const [timeline, coverage] = await Promise.all([corpus.timeline(asked, scope), corpus.coverage(scope)]);
    if (timeline.names.entities.length > 1) return chooseName(timeline, invocation, coverage, words);
    if (timeline.happenings.length === 0) {
      const beyond = await beyondLimits(request, context, words);
      return noHappening(request.topic, timeline, invocation, coverage, words, beyond);
    }
    if (fresh === null) return timelineAnswer(timeline, request.topic, invocation, coverage, words);
    return sinceThen(timeline, request.topic, fresh, invocation, coverage, words);
  },
});

/** What there is outside of the dates, or of less than a day, where the question was held to some. */
async function beyondLimits(
  { topic, only, ...limits }: TimelineRequest,
  { corpus, scope }: CommandContext,
  words: Words,
): Promise<Beyond | null> {
  if (Object.keys(limits).length === 0) return null;
  const { happenings } = await corpus.timeline({ topic, ...(only && { only }) }, scope);
  if (happenings.length === 0) return null;
  const dated = happenings.filter(({ date }) => date.value !== null).length;
  const said = `${words.dated(dated)}, ${words.undated(happenings.length - dated)}`;
  return {
    said,
    invocation: { command: 'timeline', args: { topic, ...(only && { only: 'yes' }) } },
  };
}

/** Only happenings that no older sentence tells. A reader may have meant their dates: these are one press away. */
function sinceThen(
  timeline: Timeline,
  topic: string,
  fresh: Freshness,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const { happenings, mostTold } = timeline;
  const shown = newHappenings(happenings, fresh);
  const searched = coverageSince(coverage, fresh, 'happening', shown.length, happenings.length);
  const answer =
    shown.length === 0
      ? nothingNew(topic, fresh, invocation, searched, words)
      : timelineAnswer(
          { ...timeline, happenings: shown, mostTold: newHappenings(mostTold, fresh) },
          topic,
          invocation,
          searched,
          words,
        );
  const title = shown.length === 0 ? '' : ` · ${words.newHere(fresh.since.value)}`;
  const byEvent = byEventDate(happenings, fresh, invocation, words);
  return { ...answer, title: `${answer.title}${title}`, actions: [...byEvent, ...answer.actions] };
}

function byEventDate(
  happenings: readonly Happening[],
  { since }: Freshness,
  { args }: Invocation,
  words: Words,
): readonly Action[] {
  const { since: _since, ...others } = args;
  const from = since.change === null ? since.value : null;
  const holds = happenings.some(({ date }) => date.value !== null && from !== null && date.value >= from);
  if (from === null || !holds) return [];
  return [{ label: words.byEventDate, invocation: { command: 'timeline', args: { ...others, from } } }];
}

type Args = Readonly<Record<string, string>>;

function requestFrom(args: Args, context: CommandContext): TimelineRequest {
  const topic = args.topic?.trim() ?? '';
  if (topic === '') throw mistake('noTopic');
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
  throw mistake('noCount', typed, MOST_DAYS);
}

/** The invocation as understood: dates are kept as values, so that the same button means the same tomorrow. */
function invocationFrom(args: Args, request: TimelineRequest, fresh: Freshness | null): Invocation {
  const kept: Record<string, string> = { topic: request.topic };
  if (request.from) kept.from = request.from;
  if (request.to) kept.to = request.to;
  if (fresh) kept.since = fresh.since.value;
  if (request.days !== undefined) kept.days = String(request.days);
  if (args.order === 'newest') kept.order = 'newest';
  if (request.only) kept.only = 'yes';
  return { command: 'timeline', args: kept };
}
