import type { Invocation } from '../src/answer/answer.ts';
import { subscriptionAnswer, subscriptionList } from '../src/answer/subscription-answer.ts';
import { digestWordsIn } from '../src/answer/words/words-digest.ts';
import { defineCommand } from '../src/command.ts';
import {
  destinationFor,
  keptText,
  latest,
  quietFor,
  subscriptionsOf,
  zoneFor,
} from '../src/invocation/subscribe.ts';
import { placeOption, quietOption, readWatch, zoneOption } from '../src/invocation/subscription-request.ts';

export default defineCommand({
  name: 'watch',
  description: 'A message when a new document tells of a name or topic',
  options: [
    { name: 'topic', kind: 'topic', description: 'A name or words; without it the list of subscriptions' },
    { name: 'quiet', kind: 'text', description: 'Hours in which nothing comes: 22:00-7:00' },
    { name: 'zone', kind: 'zone', description: 'Whose clock: Europe/Madrid' },
    { name: 'place', kind: 'destination', description: 'here, dm or a channel' },
  ],
  examples: ['/watch Rocha Moya', '/watch extraditions dm', '/watch Rocha Moya quiet 22:00-7:00'],
  async run(args, context) {
    const { caller, commands } = context;
    const words = digestWordsIn(caller.language);
    const subscriptions = subscriptionsOf(context);
    const invocation: Invocation = { command: 'watch', args };
    const request = readWatch(args.topic ?? '');
    if (request.asked === '') {
      return subscriptionList(await subscriptions.list(caller), invocation, words, caller);
    }
    const place = args.place === undefined ? request.place : placeOption(args.place);
    const quiet = args.quiet === undefined ? quietFor(request.quiet) : quietFor(quietOption(args.quiet));
    const zone = args.zone === undefined ? request.zone : zoneOption(args.zone);
    const watch = await subscriptions.add(
      {
        kind: 'watch',
        invocation: keptText(latest(request.asked), commands),
        schedule: null,
        // Without quiet hours its clock is only ever shown.
        zone: quiet === null ? (zone ?? caller.timeZone) : await zoneFor(zone, context),
        destination: destinationFor(place, caller),
        quiet,
        tellsNothing: false,
      },
      caller,
    );
    return subscriptionAnswer(watch, invocation, words, caller);
  },
});
