import type { Adapter, PostOptions } from '../../adapters/adapter.ts';
import { renderPlain } from '../../adapters/plain/render-plain.ts';
import type { Answer } from '../../answer/answer.ts';
import { pages } from '../../answer/page/page.ts';
import { WHOLE_ANSWER } from '../../answer/page/page-budget.ts';
import { wordsIn } from '../../answer/words/words.ts';
import { postCorrections } from '../../digest/corrections.ts';
import { deliverDue } from '../../digest/delivery.ts';
import { platformOf, TERMINAL } from '../../digest/destinations.ts';
import type { Language } from '../../model.ts';
import { coloursOn } from '../colours.ts';
import { deliveriesOf } from '../deliveries.ts';
import type { Platform } from '../platform.ts';
import { print, printJson } from '../print.ts';
import { openSession, type Session } from '../session.ts';
import type { Shell, Subcommand } from '../shell.ts';

/** Delivers once what is due and ends: any timer outside can drive the bot. */
export function due(platforms: readonly Platform[]): Subcommand {
  return {
    name: 'due',
    description: 'Deliver once what is due, also to the terminal, and exit',
    operands: '',
    options: [],
    async run(_words, options, shell) {
      const session = await openSession(options, shell);
      const now = running(options.now, shell);
      const adapters: Adapter[] = [];
      const messages: Answer[] = [];
      try {
        adapters.push(...(await connected(platforms, session, shell, now)));
        const terminal = {
          name: TERMINAL,
          post: async (_destination: string, answer: Answer, { language = 'en' }: PostOptions) => {
            messages.push(answer);
            if (!options.json) await printMessage(answer, language, shell);
            return { outcome: 'posted', reference: null } as const;
          },
        };
        const parts = deliveriesOf(session, [terminal, ...adapters], now, 0);
        const corrections = await postCorrections(parts);
        const runs = await deliverDue(parts);
        if (options.json) await printJson(shell.output, { runs, corrections, messages });
        return runs.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
      } finally {
        await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
        await session.close();
      }
    },
  };
}

/** A clock that goes on from the moment that was named: platforms are waited for by it. */
function running(from: Date | null, { clock }: Shell): () => Date {
  const begun = clock().getTime();
  return () => (from === null ? clock() : new Date(from.getTime() + clock().getTime() - begun));
}

/** The platforms that some subscription goes to; the others are not bothered. */
async function connected(
  platforms: readonly Platform[],
  session: Session,
  shell: Shell,
  now: () => Date,
): Promise<readonly Adapter[]> {
  const used = new Set(
    (await session.corpus.store.subscriptions()).map((one) => platformOf(one.destination)),
  );
  const tell = (line: string) => void shell.errors.write(`${line}\n`);
  const opening = platforms.filter(({ name }) => used.has(name));
  const opened = await Promise.all(
    opening.map((platform) => platform.open({ ...session, tell, now, facts: session.corpus.store })),
  );
  const adapters = opened.filter((adapter) => adapter !== null);
  await Promise.all(adapters.map((adapter) => adapter.start(session.bot)));
  return adapters;
}

async function printMessage(answer: Answer, language: Language, shell: Shell): Promise<void> {
  const words = wordsIn(language);
  const rendered = pages(answer, WHOLE_ANSWER, words).map((page) =>
    renderPlain(answer, page, { colour: coloursOn(shell), buttons: false }, words),
  );
  await print(shell.output, `${rendered.join('\n\n')}\n\n`);
}
