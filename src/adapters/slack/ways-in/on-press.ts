/** Buttons, menus and fields: what they say is asked anew, for whoever pressed, with the rights of the place. */
import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Answer } from '../../../answer/answer.ts';
import { viewWordsIn } from '../../../answer/words/words-view.ts';
import type { Language } from '../../../model.ts';
import { decodePress, type Press } from '../../press.ts';
import type { KnownCaller } from '../callers.ts';
import { note, show, tellFault } from '../delivery/deliver.ts';
import { share } from '../delivery/share.ts';
import { isFirst, type SlackParts } from '../parts.ts';
import { copyNotes } from '../rendering/copy.ts';
import { openForm } from './form-window.ts';
import { HOME_SEARCH } from './home-ids.ts';
import { isShownAtHome, publishHome } from './on-home.ts';
import { answerInWindow, fillWindow, openPassage } from './on-window.ts';
import { type Pressed, pressedOf } from './pressed.ts';
import { openWindow, windowOf } from './windows.ts';

/** Listens to everything that can be pressed. */
export function onPress(parts: SlackParts) {
  return async ({ body, ack }: SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const pressed = pressedOf(body, parts);
    if (pressed) void parts.turns.run(() => answerPressed(pressed, parts));
  };
}

async function answerPressed(pressed: Pressed, parts: SlackParts): Promise<void> {
  if (!(await isFirst(`press:${pressed.trigger}`, parts))) return;
  try {
    if (pressed.actionId === HOME_SEARCH) return await searchFromHome(pressed, parts);
    const press = await decodePress(pressed.value, parts.bot);
    if (press) await answerPress(press, pressed, parts);
    else await note(viewWordsIn(await languageOf(pressed, parts)).pressGone, pressed.asker, parts);
  } catch (error) {
    await tellFault(
      'a press was not answered',
      error,
      pressed.asker,
      await languageOf(pressed, parts),
      parts,
    );
  }
}

async function answerPress(press: Press, pressed: Pressed, parts: SlackParts): Promise<void> {
  if (press.view === 'open' || press.view === 'whole') return openPassage(press, pressed, parts);
  const opening = { trigger: pressed.trigger, over: pressed.window !== null };
  if (press.view === 'answer' && (await openForm(press.invocation, opening, pressed.asked, parts))) return;
  if (pressed.audience === 'view') {
    await answerPressInWindow(press, pressed, parts);
    if (isShownAtHome(press.invocation)) await publishHome(pressed.asked.user, parts);
    return;
  }
  const caller = await parts.callers(pressed.asked);
  if (press.view === 'share') return sharePressed(press, pressed, caller, parts);
  const answer = await parts.bot.answer(press.invocation, caller);
  if (press.view === 'copy') return copyPressed(answer, press, pressed, caller, parts);
  if (press.view === 'helpful' || press.view === 'unhelpful') {
    return ratePressed(answer, press, pressed, caller, parts);
  }
  await showPressed(answer, press, pressed, caller, parts);
}

/** Paged in place where only the asker sees it; beside it where a message is everybody's, or the question another. */
async function showPressed(
  answer: Answer,
  { view, page }: Press,
  { audience, inPlace, beside, asker }: Pressed,
  { language, rights }: KnownCaller,
  parts: SlackParts,
): Promise<void> {
  const outlet = view === 'page' && inPlace ? inPlace : beside;
  const shownTo = audience === 'everyone' ? 'asker' : audience;
  await show(
    answer,
    { outlet, aside: asker, audience: shownTo, language, rights, page, destination: null },
    parts,
  );
}

async function sharePressed(
  { invocation }: Press,
  { asked, everyone, asker }: Pressed,
  caller: KnownCaller,
  parts: SlackParts,
): Promise<void> {
  if (asked.channel === null || everyone === null) return;
  await share(invocation, caller, { channel: asked.channel, everyone, asker }, parts);
}

async function copyPressed(
  answer: Answer,
  { page }: Press,
  { asker }: Pressed,
  { language }: KnownCaller,
  parts: SlackParts,
): Promise<void> {
  const copied = copyNotes(answer, page, language);
  try {
    await asker.send(copied);
  } catch (error) {
    await tellFault('a copy did not arrive in Slack', error, asker, language, parts);
  }
}

async function ratePressed(
  answer: Answer,
  { invocation, view }: Press,
  { asker }: Pressed,
  caller: KnownCaller,
  parts: SlackParts,
): Promise<void> {
  await parts.bot.rate(invocation, answer, view === 'helpful', caller);
  await note(viewWordsIn(caller.language).rated, asker, parts);
}

/** From the home tab a window opens; inside one, another page or question takes its place. */
async function answerPressInWindow(press: Press, pressed: Pressed, parts: SlackParts): Promise<void> {
  const isOver = press.view === 'copy' || press.view === 'helpful' || press.view === 'unhelpful';
  const window =
    pressed.window !== null && !isOver
      ? windowOf(pressed.window, parts)
      : await openWindow(
          pressed.trigger,
          { over: pressed.window !== null, language: await languageOf(pressed, parts) },
          parts,
        );
  await fillWindow(press, window, pressed.asked, parts);
}

async function searchFromHome({ value, trigger, asked }: Pressed, parts: SlackParts): Promise<void> {
  const language = await parts.callers.languageOf(asked);
  const window = await openWindow(trigger, { over: false, language }, parts);
  await answerInWindow(value, window, asked, parts);
}

function languageOf({ asked }: Pressed, { callers }: SlackParts): Promise<Language> {
  return callers.languageOf(asked);
}
