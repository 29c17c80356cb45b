import type { Invocation } from '../src/answer/answer.ts';
import { subscriptionAnswer, subscriptionList } from '../src/answer/subscription-answer.ts';
import { digestWordsIn } from '../src/answer/words-digest.ts';
import { defineCommand } from '../src/command.ts';
import { destinationFor, keptText, latest, subscriptionsOf } from '../src/invocation/subscribe.ts';
import { placeOption, readSubscription } from '../src/invocation/subscription-request.ts';

export default defineCommand({
  name: 'watch',
  description: 'A message when a new document tells of a name or topic',
  options: [
    { name: 'topic', kind: 'topic', description: 'A name or words; without it the list of subscriptions' },
    { name: 'place', kind: 'destination', description: 'here, dm or a channel' },
  ],
  examples: ['/watch Rocha Moya', '/watch extraditions dm'],
  async run(args, context) {
    const { caller, commands } = context;
    const words = digestWordsIn(caller.language);
    const subscriptions = subscriptionsOf(context);
    const invocation: Invocation = { command: 'watch', args };
    const request = readSubscription(args.topic ?? '');
    if (request.asked === '') {
      return subscriptionList(await subscriptions.list(caller), invocation, words);
    }
    const place = args.place === undefined ? request.place : placeOption(args.place);
    const watch = await subscriptions.add(
      {
        kind: 'watch',
        invocation: keptText(latest(request.asked), commands),
        schedule: null,
        zone: caller.timeZone,
        destination: destinationFor(place, caller),
        tellsNothing: false,
      },
      caller,
    );
    return subscriptionAnswer(watch, invocation, words);
  },
});
