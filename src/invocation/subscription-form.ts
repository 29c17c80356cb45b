import type { Form, FormField } from '../answer/form.ts';
import { digestWordsIn } from '../answer/words/words-digest.ts';
import { type FormWords, formWordsIn } from '../answer/words/words-form.ts';
import type { CommandContext } from '../command.ts';
import { UserError } from '../errors.ts';
import type { Subscription } from '../subscription.ts';
import {
  destinationFor,
  lastZone,
  storedInvocation,
  subscribedInvocation,
  subscriptionsOf,
} from './subscribe.ts';
import {
  NO_QUIET,
  placeOption,
  quietOption,
  readSubscription,
  whenOption,
  zoneOption,
} from './subscription-request.ts';

type Args = Readonly<Record<string, string>>;

/** What stands in the fields, by the options of `/digest`. */
type Values = Readonly<Record<string, string>>;

/** The options of `/digest` that a form fills in. */
const FIELDS = ['about', 'when', 'quiet', 'zone', 'place', 'empty'] as const;

/** The form of `/digest add` and `/digest edit 3`, filled with what was said so far; null for anything else. */
export async function subscriptionForm(args: Args, context: CommandContext): Promise<Form | null> {
  const [verb = '', ...rest] = (args.request ?? '').trim().split(/\s+/u).filter(Boolean);
  if (verb.toLowerCase() === 'add') return addForm(rest.join(' '), args, context);
  if (verb.toLowerCase() !== 'edit') return null;
  const number = Number(rest[0]?.replace(/^#/u, ''));
  const known = await subscriptionsOf(context).list(context.caller);
  const one = known.find((subscription) => subscription.number === number);
  return one ? editForm(one, rest.slice(1).join(' '), args, context) : null;
}

async function addForm(typed: string, args: Args, context: CommandContext): Promise<Form> {
  const { caller } = context;
  const words = formWordsIn(caller.language);
  const zone = caller.zoneUnknown === true ? ((await lastZone(context)) ?? '') : caller.timeZone;
  const usual = { about: '', schedule: '', quiet: '', zone, place: caller.place ?? '', empty: 'skip' };
  const said = saidIn(typed, args, context);
  const values = withWhen({ ...usual, ...said.values }, context);
  const options = ['about', 'when', 'zone', 'place', 'empty'];
  const isBlank = Object.keys(said.values).length === 0 && said.mistake === null;
  const fields = fieldsOf(options, values, isBlank ? null : said.mistake, isBlank, words, context);
  // Quiet hours are said with the schedule: what is taken out there is gone.
  const invocation = { command: 'digest', args: { request: 'add', quiet: 'off' } };
  return { title: words.add, submit: words.submit, invocation, fields, isOpen: isBlank || hasError(fields) };
}

function editForm(one: Subscription, typed: string, args: Args, context: CommandContext): Form {
  const words = formWordsIn(context.caller.language);
  const isWatch = one.schedule === null;
  const said = saidIn(typed, args, context);
  const values = withWhen({ ...valuesOf(one, context), ...said.values }, context);
  const options = isWatch ? ['about', 'quiet', 'zone', 'place'] : ['about', 'when', 'zone', 'place', 'empty'];
  const isBlank = Object.keys(said.values).length === 0 && said.mistake === null;
  const fields = fieldsOf(options, values, said.mistake, isBlank, words, context);
  const request = `edit ${one.number}`;
  return {
    title: words.edit(one.kind, one.number),
    submit: words.submit,
    invocation: { command: 'digest', args: isWatch ? { request } : { request, quiet: 'off' } },
    fields,
    isOpen: isBlank || hasError(fields),
  };
}

/** What was typed after the verb, or filled in; a text that cannot be taken apart stands whole where it was typed. */
function saidIn(
  typed: string,
  args: Args,
  context: CommandContext,
): { readonly values: Values; readonly mistake: string | null } {
  const here = context.caller.place;
  const given = Object.fromEntries(
    FIELDS.flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]])),
  );
  if (given.place === 'here') given.place = here ?? '';
  if (given.place === 'dm') given.place = '';
  if (typed === '') return { values: given, mistake: null };
  try {
    const { asked, schedule, quiet, zone, place } = readSubscription(typed);
    const read = {
      ...(asked !== '' && { about: asked }),
      ...(schedule !== null && { schedule }),
      ...(quiet !== null && { quiet: quiet === NO_QUIET ? '' : quiet }),
      ...(zone !== null && { zone }),
      ...(place !== null && { place: place === 'here' ? (here ?? '') : place === 'dm' ? '' : place }),
    };
    return { values: { ...read, ...given }, mistake: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { values: { about: typed, ...given }, mistake: saying(error, context) };
  }
}

function valuesOf(one: Subscription, { commands }: CommandContext): Values {
  const { command, args } = storedInvocation(one.invocation, commands);
  const isTopic = command === 'latest' && Object.keys(args).every((name) => name === 'topic');
  const [, place = ''] = /\/(.+)$/u.exec(one.destination) ?? [];
  return {
    about: isTopic ? (args.topic ?? '') : one.invocation,
    schedule: one.schedule ?? '',
    quiet: one.quiet ?? '',
    zone: one.zone,
    place: place === one.subscriber.user ? '' : place,
    empty: one.tellsNothing ? 'say' : 'skip',
  };
}

/** Schedule and quiet hours stand in one field as the asker would say them, unless that was filled in already. */
function withWhen(values: Values, { caller }: CommandContext): Values {
  const words = digestWordsIn(caller.language);
  const { schedule = '', quiet = '', when } = values;
  const still = quiet === '' ? '' : words.quiet(quiet);
  return { ...values, when: when ?? [words.schedule(schedule), still].join(' ').trim() };
}

function fieldsOf(
  options: readonly string[],
  values: Values,
  mistake: string | null,
  isBlank: boolean,
  words: FormWords,
  context: CommandContext,
): readonly FormField[] {
  return options.map((option): FormField => {
    const value = values[option] ?? '';
    const isChoice = option === 'empty';
    const own = isBlank ? null : errorOf(option, value, context);
    return {
      option,
      kind: isChoice ? 'choice' : option === 'place' ? 'place' : 'line',
      ...words[option as (typeof FIELDS)[number]],
      value,
      required: option === 'when' || option === 'zone',
      choices: isChoice
        ? [
            { label: words.skip, value: 'skip' },
            { label: words.say, value: 'say' },
          ]
        : [],
      error: option === 'when' ? (mistake ?? own) : own,
    };
  });
}

/** Why a field's value cannot be taken, by the same readers as what is typed. */
function errorOf(option: string, value: string, context: CommandContext): string | null {
  const read: Readonly<Record<string, () => unknown>> = {
    about: () => subscribedInvocation(value, context),
    when: () => whenOption(value),
    quiet: () => quietOption(value),
    zone: () => zoneOption(value),
    place: () => destinationFor(placeOption(value === '' ? 'dm' : value), context.caller),
  };
  try {
    read[option]?.();
    return null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return saying(error, context);
  }
}

function saying(error: UserError, { caller }: CommandContext): string {
  const { message, hint } = error.in(caller.language);
  return hint === null ? message : `${message} ${hint}`;
}

function hasError(fields: readonly FormField[]): boolean {
  return fields.some(({ error }) => error !== null);
}
