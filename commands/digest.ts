import type { Answer, Invocation } from '../src/answer/answer.ts';
import { notice, subscriptionAnswer, subscriptionList } from '../src/answer/subscription-answer.ts';
import { subscriptionName } from '../src/answer/subscription-text.ts';
import { type DigestWords, digestWordsIn } from '../src/answer/words/words-digest.ts';
import { type CommandContext, defineCommand, type WantedSubscription } from '../src/command.ts';
import {
  destinationFor,
  keptText,
  quietFor,
  storedInvocation,
  subscribedInvocation,
  subscriptionsOf,
  zoneFor,
} from '../src/invocation/subscribe.ts';
import { subscriptionForm } from '../src/invocation/subscription-form.ts';
import {
  placeOption,
  quietOption,
  readSubscription,
  type SubscriptionRequest,
  whenOption,
  zoneOption,
} from '../src/invocation/subscription-request.ts';
import { mistake } from '../src/mistakes.ts';

export default defineCommand({
  name: 'digest',
  description: 'What is new, by itself: add, list, preview, now, pause, resume, edit, remove',
  options: [
    {
      name: 'request',
      kind: 'text',
      description: 'add Sheinbaum weekdays 08:00 · list · preview, now, pause, resume, edit or remove 3',
    },
    {
      name: 'about',
      kind: 'topic',
      description: 'A name, a topic, or a command such as /timeline extraditions',
    },
    { name: 'when', kind: 'schedule', description: 'weekdays 08:00, mondays 9am, every 4 hours' },
    { name: 'zone', kind: 'zone', description: 'The time zone, such as America/Mexico_City' },
    { name: 'place', kind: 'destination', description: 'here, dm or a channel' },
    { name: 'quiet', kind: 'text', description: 'Hours in which nothing comes: 22:00-7:00, or off' },
    {
      name: 'empty',
      kind: 'choice',
      choices: ['say', 'skip'],
      description: 'Where nothing is new: say so or skip',
    },
  ],
  examples: [
    '/digest add Sheinbaum weekdays 08:00 quiet 22:00-7:00',
    '/digest add /timeline extraditions mondays 9am in Europe/Madrid dm',
    '/digest edit 3 first of the month 7:30',
  ],
  form: subscriptionForm,
  async run(args, context) {
    const words = digestWordsIn(context.caller.language);
    const [verb = 'list', ...rest] = (args.request ?? '').trim().split(/\s+/u).filter(Boolean);
    const invocation: Invocation = { command: 'digest', args };
    const asked: Asked = { rest, args, invocation, words, context };
    const run = VERBS[verb.toLowerCase()];
    if (run) return run(asked);
    throw mistake('noVerb', verb.slice(0, 40), Object.keys(VERBS));
  },
});

/** What was asked of `/digest` after its verb. */
interface Asked {
  readonly rest: readonly string[];
  readonly args: Readonly<Record<string, string>>;
  readonly invocation: Invocation;
  readonly words: DigestWords;
  readonly context: CommandContext;
}

const VERBS: Readonly<Record<string, (asked: Asked) => Promise<Answer>>> = {
  add,
  list: async ({ invocation, words, context }) =>
    subscriptionList(await subscriptionsOf(context).list(context.caller), invocation, words, context.caller),
  preview,
  now: (asked) => goOn(asked, 'now'),
  pause: async ({ rest, invocation, words, context }) => {
    const paused = await subscriptionsOf(context).pause(numberIn(rest), context.caller);
    return subscriptionAnswer(paused, invocation, words, context.caller);
  },
  resume: (asked) => goOn(asked, 'as planned'),
  edit,
  remove: async ({ rest, invocation, words, context }) => {
    const gone = await subscriptionsOf(context).remove(numberIn(rest), context.caller);
    return notice(words.removed(subscriptionName(gone, words)), invocation);
  },
};

async function add({ rest, args, invocation, words, context }: Asked): Promise<Answer> {
  const request = withOptions(readSubscription(rest.join(' ')), args);
  if (request.schedule === null) throw mistake('noSchedule');
  const { caller, commands } = context;
  const wanted: WantedSubscription = {
    kind: 'digest',
    invocation: keptText(subscribedInvocation(request.asked, context), commands),
    schedule: request.schedule,
    zone: await zoneFor(request.zone, context),
    destination: destinationFor(request.place, caller),
    quiet: quietFor(request.quiet),
    tellsNothing: args.empty === 'say',
  };
  return subscriptionAnswer(await subscriptionsOf(context).add(wanted, caller), invocation, words, caller);
}

async function edit({ rest, args, invocation, words, context }: Asked): Promise<Answer> {
  const { caller, commands } = context;
  const subscriptions = subscriptionsOf(context);
  const number = numberIn(rest);
  const request = withOptions(readSubscription(rest.slice(1).join(' ')), args);
  const { asked, schedule, zone, place, quiet } = request;
  const changes: Partial<WantedSubscription> = {
    ...((asked !== '' || args.about !== undefined) && {
      invocation: keptText(subscribedInvocation(asked, context), commands),
    }),
    ...(schedule !== null && { schedule }),
    ...(zone !== null && { zone }),
    ...(place !== null && { destination: destinationFor(place, caller) }),
    ...(quiet !== null && { quiet: quietFor(quiet) }),
    ...(args.empty !== undefined && { tellsNothing: args.empty === 'say' }),
  };
  const isAsked = Object.keys(changes).length > 0;
  const known = (await subscriptions.list(caller)).find((one) => one.number === number);
  if (known?.kind === 'watch' && schedule !== null) throw mistake('watchAsked');
  const edited = await subscriptions.edit(number, changes, caller);
  const note = isAsked ? null : words.howToEdit(number);
  return subscriptionAnswer(edited, invocation, words, caller, note);
}

/** What it would bring if it came at this moment, to whoever asks. */
async function preview({ rest, invocation, words, context }: Asked): Promise<Answer> {
  const { caller, commands } = context;
  const subscriptions = subscriptionsOf(context);
  const number = numberIn(rest);
  const one = (await subscriptions.list(caller)).find((known) => known.number === number);
  if (!one) throw mistake('noSubscription', number);
  const stored = storedInvocation(one.invocation, commands);
  const asks = subscriptions.toAsk(one, stored, commands);
  const command = commands.find(({ name }) => name === asks.command);
  if (!command) throw mistake('commandGone', asks.command);
  const answer = await subscriptions.onlyNew(one, await command.run(asks.args, context));
  if (answer.total > 0) return answer;
  return subscriptionAnswer(one, invocation, words, caller, words.nothingNew);
}

async function goOn(
  { rest, invocation, words, context }: Asked,
  when: 'as planned' | 'now',
): Promise<Answer> {
  const resumed = await subscriptionsOf(context).resume(numberIn(rest), when, context.caller);
  return subscriptionAnswer(
    resumed,
    invocation,
    words,
    context.caller,
    when === 'now' ? words.comesSoon : null,
  );
}

function withOptions(request: SubscriptionRequest, args: Asked['args']): SubscriptionRequest {
  const when = args.when === undefined ? null : whenOption(args.when);
  return {
    asked: args.about ?? request.asked,
    schedule: when?.schedule ?? request.schedule,
    zone: args.zone === undefined ? request.zone : zoneOption(args.zone),
    place: args.place === undefined ? request.place : placeOption(args.place || 'dm'),
    quiet: when?.quiet ?? (args.quiet === undefined ? request.quiet : quietOption(args.quiet)),
  };
}

function numberIn([typed = '']: readonly string[]): number {
  const number = Number(typed.replace(/^#/u, ''));
  if (Number.isInteger(number) && number > 0) return number;
  throw mistake('noNumber');
}
