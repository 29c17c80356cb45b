/** Forms as windows, with the mistakes of the last try beside their fields. */
import {
  type APILabelComponent,
  type APIModalSubmission,
  type APIModalSubmitInteraction,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';
import type { Answer, Invocation } from '../../../answer/answer.ts';
import { label } from '../../../answer/compose.ts';
import { type Form, type FormField, filledIn } from '../../../answer/form.ts';
import { formWordsIn } from '../../../answer/words/words-form.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import { decodePress, encodePress } from '../../press.ts';
import type { Asked } from '../callers.ts';
import { answerOrShare } from '../delivery/answer-or-share.ts';
import { note, show } from '../delivery/deliver.ts';
import { replyOutlet } from '../delivery/outlets.ts';
import type { Reply } from '../delivery/reply.ts';
import type { DiscordParts } from '../parts.ts';
import { LIMITS } from '../rendering/limits.ts';
import { cutTo, oneRow } from '../rendering/text.ts';

/** Begins the id of such a window; what follows is a press of what the fields are added to. */
const FORM = 'form:';

/** A field takes as much as an argument does. */
const LONGEST_VALUE = 300;

/** Opens the form of an invocation that leaves something open; false where it has none, or it is too late for a window. */
export async function openForm(
  invocation: Invocation,
  { caller }: Asked,
  reply: Reply,
  { bot }: DiscordParts,
): Promise<boolean> {
  const form = await bot.form(invocation, caller);
  if (!form?.isOpen) return false;
  const press = { view: 'answer', invocation: form.invocation, page: 1, address: null } as const;
  return reply.ask({
    custom_id: `${FORM}${await encodePress(press, bot, LIMITS.customId - FORM.length)}`,
    title: cutTo(form.title, LIMITS.modalTitle),
    components: form.fields.map(fieldLabel),
  });
}

/** Whether a window that was sent is a form. */
export function isForm({ data }: APIModalSubmitInteraction): boolean {
  return data.custom_id.startsWith(FORM);
}

/** Does what was filled in; Discord takes no mistakes back into a window, so that it is offered again with them. */
export async function onForm(
  { data }: APIModalSubmitInteraction,
  asked: Asked,
  reply: Reply,
  parts: DiscordParts,
): Promise<void> {
  const { caller, isDirect } = asked;
  const asker = replyOutlet(reply, 'asker');
  const press = await decodePress(data.custom_id.slice(FORM.length), parts.bot);
  if (!press) return note(viewWordsIn(caller.language).pressGone, asker, parts);
  const invocation = filledIn(press.invocation, valuesIn(data));
  const form = await parts.bot.form(invocation, caller);
  if (!form?.isOpen) return answerOrShare(invocation, false, asked, reply, parts);
  const setting = {
    audience: isDirect ? 'direct' : 'asker',
    language: caller.language,
    page: 1,
    destination: null,
  } as const;
  await show(notSaved(form, invocation, asked), { ...setting, outlet: asker, aside: asker }, parts);
}

/** What was wrong, with a button that opens the form again as it was filled. */
function notSaved({ fields }: Form, invocation: Invocation, { caller }: Asked): Answer {
  const words = formWordsIn(caller.language);
  const lines = fields.flatMap((field) =>
    field.error === null ? [] : [label(`${field.label}: ${field.error}`)],
  );
  return {
    version: 1,
    outcome: 'notice',
    title: words.notSaved,
    invocation,
    sections: [{ heading: null, lines }],
    citations: [],
    actions: [{ label: words.again, invocation }],
    candidates: [],
    coverage: null,
    total: 0,
  };
}

function fieldLabel(field: FormField): APILabelComponent {
  const description = oneRow(field.error ?? field.hint);
  return {
    type: ComponentType.Label,
    label: cutTo(field.label, LIMITS.labelText),
    description: cutTo(description, LIMITS.labelDescription),
    component: fieldComponent(field),
  };
}

function fieldComponent({
  option,
  kind,
  value,
  hint,
  choices,
  required,
}: FormField): APILabelComponent['component'] {
  if (kind === 'choice') {
    const options = choices.map((choice) => ({ ...choice, default: choice.value === value }));
    return { type: ComponentType.StringSelect, custom_id: option, options, required };
  }
  if (kind === 'place') {
    return {
      type: ComponentType.ChannelSelect,
      custom_id: option,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      required,
      min_values: 0,
      ...(value !== '' && { default_values: [{ id: value, type: SelectMenuDefaultValueType.Channel }] }),
    };
  }
  return {
    type: ComponentType.TextInput,
    custom_id: option,
    style: TextInputStyle.Short,
    required,
    max_length: LONGEST_VALUE,
    placeholder: cutTo(hint, LIMITS.inputPlaceholder),
    ...(value !== '' && { value: value.slice(0, LONGEST_VALUE) }),
  };
}

function valuesIn({ components }: APIModalSubmission): Readonly<Record<string, string>> {
  const fields = components.flatMap((component) => ('component' in component ? [component.component] : []));
  return Object.fromEntries(
    fields.map((field) => {
      if ('value' in field && typeof field.value === 'string') return [field.custom_id, field.value];
      const [chosen = ''] = 'values' in field ? field.values : [];
      return [field.custom_id, chosen];
    }),
  );
}
