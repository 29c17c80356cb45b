/** Forms as windows: opened by a press or a command, with the mistakes beside their fields. */
import { setTimeout } from 'node:timers/promises';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, types } from '@slack/bolt';
import type { Invocation } from '../../../answer/answer.ts';
import { type Form, type FormField, filledIn } from '../../../answer/form.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Failure } from '../../../bot.ts';
import type { Language } from '../../../model.ts';
import type { Asked } from '../callers.ts';
import { isFirst, type SlackParts } from '../parts.ts';
import { LIMITS } from '../rendering/limits.ts';
import { composeMessage } from '../rendering/message.ts';
import { context } from '../rendering/render-slack.ts';
import { cutTo, oneRow } from '../rendering/text.ts';
import { publishHome } from './on-home.ts';
import { answerView, loadingView, windowOf } from './windows.ts';

/** Names the window when it is submitted. */
export const FORM_WINDOW = 'form';

/** A window waits three seconds for what is to become of it. */
const SUBMITTED_WITHIN = 2000;

/** A field takes as much as an argument does. */
const LONGEST_VALUE = 300;

/** How a window is opened. */
export interface Opening {
  readonly trigger: string;
  /** Over a window that is open already. */
  readonly over: boolean;
}

/** What a window keeps: what its fields are added to, and where it was asked for. */
interface Kept {
  readonly invocation: Invocation;
  readonly channel: string | null;
}

/** Opens the form of an invocation that leaves something open; false where it has none, or the trigger was too old. */
export async function openForm(
  invocation: Invocation,
  { trigger, over }: Opening,
  asked: Asked,
  parts: SlackParts,
): Promise<boolean> {
  const command = parts.bot.commands.find(({ name }) => name === invocation.command);
  // Whoever asks is looked up only where it matters: the trigger does not wait.
  if (!command?.form) return false;
  const caller = await parts.callers(asked);
  const form = await parts.bot.form(invocation, caller);
  if (!form?.isOpen) return false;
  const call = { trigger_id: trigger, view: formView(form, asked.channel, caller.language) };
  try {
    await (over ? parts.client.views.push(call) : parts.client.views.open(call));
    return true;
  } catch (error) {
    parts.log.warn('a form could not be opened', { error: String(error) });
    return false;
  }
}

/** The window of a form. */
function formView(form: Form, channel: string | null, language: Language): types.ModalView {
  const kept: Kept = { invocation: form.invocation, channel };
  return {
    type: 'modal',
    callback_id: FORM_WINDOW,
    private_metadata: JSON.stringify(kept),
    title: plain(cutTo(form.title, LIMITS.viewTitle)),
    submit: plain(cutTo(form.submit, LIMITS.viewTitle)),
    close: plain(viewWordsIn(language).close),
    blocks: form.fields.map(fieldBlock),
  };
}

/** Listens to a form being submitted: mistakes stand beside their fields, else the window becomes the answer. */
export function onForm(parts: SlackParts) {
  return async ({ body, view, ack }: SlackViewMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const kept = keptIn(view.private_metadata);
    if (!kept || !(await isFirst(`form:${'trigger_id' in body ? body.trigger_id : view.hash}`, parts))) {
      await ack();
      return;
    }
    const asked = { user: body.user.id, channel: kept.channel, team: body.user.team_id ?? null };
    const working = submitted(filledIn(kept.invocation, valuesIn(view.state.values)), asked, parts);
    const timely = await Promise.race([working, setTimeout(SUBMITTED_WITHIN, null)]);
    const language = await parts.callers.languageOf(asked);
    await ack(timely ?? { response_action: 'update', view: loadingView(language) });
    void parts.turns.run(async () => {
      const late = timely === null ? await working : null;
      if (late?.response_action === 'errors')
        await windowOf(view.id, parts).fill(mistakes(late.errors, language));
      if (late?.response_action === 'update')
        await parts.client.views.update({ view_id: view.id, view: late.view });
      await publishHome(asked.user, parts);
    });
  };
}

type Submitted =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView };

async function submitted(invocation: Invocation, asked: Asked, parts: SlackParts): Promise<Submitted> {
  const caller = await parts.callers(asked);
  const form = await parts.bot.form(invocation, caller);
  const errors = Object.fromEntries(
    (form?.fields ?? []).flatMap(({ option, error }) => (error === null ? [] : [[option, error]])),
  );
  if (Object.keys(errors).length > 0) return { response_action: 'errors', errors };
  const attempt = await parts.bot.attempt(invocation, caller);
  if ('failure' in attempt) {
    const [first] = form?.fields ?? [];
    return { response_action: 'errors', errors: { [first?.option ?? '']: saying(attempt.failure) } };
  }
  const { language, rights } = caller;
  const setting = { audience: 'view', language, rights, page: 1 } as const;
  const { message } = await composeMessage(attempt.answer, setting, parts);
  const title = viewWordsIn(language).homeTitle;
  return { response_action: 'update', view: answerView({ language, title, blocks: message.blocks ?? [] }) };
}

function saying({ message, hint }: Failure): string {
  return hint === null ? message : `${message} ${hint}`;
}

function mistakes(errors: Readonly<Record<string, string>>, language: Language) {
  return { language, title: viewWordsIn(language).homeTitle, blocks: Object.values(errors).map(context) };
}

/** A mistake that is there when the window opens stands below its field: Slack takes errors only with a submission. */
function fieldBlock(field: FormField): types.InputBlock {
  const { option, label, hint, required, error, kind } = field;
  const below = error ?? (kind === 'place' ? hint : null);
  return {
    type: 'input',
    block_id: option,
    optional: !required,
    label: plain(label),
    ...(below !== null && { hint: plain(oneRow(below)) }),
    element: fieldElement(field),
  };
}

function fieldElement({ option, kind, value, hint, choices }: FormField): types.InputBlock['element'] {
  const placeholder = plain(cutTo(hint, LIMITS.placeholder));
  if (kind === 'choice') {
    const options = choices.map((choice) => ({ text: plain(choice.label), value: choice.value }));
    const initial = options.find((one) => one.value === value);
    return {
      type: 'static_select',
      action_id: option,
      options,
      ...(initial && { initial_option: initial }),
    };
  }
  if (kind === 'place') {
    return {
      type: 'conversations_select',
      action_id: option,
      filter: { include: ['public', 'private'], exclude_bot_users: true },
      ...(value !== '' && { initial_conversation: value }),
    };
  }
  return {
    type: 'plain_text_input',
    action_id: option,
    max_length: LONGEST_VALUE,
    placeholder,
    ...(value !== '' && { initial_value: value.slice(0, LONGEST_VALUE) }),
  };
}

type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: { readonly value: string } | null;
          readonly selected_conversation?: string | null;
        }
      >
    >
  >
>;

function valuesIn(values: Values): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([option, fields]) => {
      const { value, selected_option: chosen, selected_conversation: place } = fields[option] ?? {};
      return [option, value ?? chosen?.value ?? place ?? ''];
    }),
  );
}

function keptIn(metadata: string): Kept | null {
  try {
    const kept = JSON.parse(metadata) as Partial<Kept>;
    return kept.invocation ? { invocation: kept.invocation, channel: kept.channel ?? null } : null;
  } catch {
    return null;
  }
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
