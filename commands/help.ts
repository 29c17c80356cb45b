import type { Answer, Invocation, Line } from '../src/answer/answer.ts';
import { label } from '../src/answer/compose.ts';
import { wordsIn } from '../src/answer/words/words.ts';
import { type CommandWords, commandWordsIn } from '../src/answer/words/words-command.ts';
import { noticeWordsIn } from '../src/answer/words/words-notice.ts';
import { type Command, type CommandOption, defineCommand } from '../src/command.ts';
import { commandNamed, unknownCommand } from '../src/invocation.ts';

export default defineCommand({
  name: 'help',
  description: 'What can be asked, and how',
  options: [{ name: 'command', kind: 'command', description: 'The command to explain' }],
  examples: ['/help', '/help timeline'],
  async run(args, { commands, caller }) {
    const typed = args.command?.trim().replace(/^\//u, '') ?? '';
    const words = wordsIn(caller.language);
    if (typed === '') {
      const lines = commands.map((command) =>
        label(`${usage(command)} · ${commandWordsIn(caller.language, command).description}`),
      );
      return notice(words.headings.commands, lines, { command: 'help', args: {} });
    }
    const command = commandNamed(typed, commands);
    if (!command) throw unknownCommand(typed, commands);
    const { forExample } = noticeWordsIn(caller.language);
    const said = commandWordsIn(caller.language, command);
    const lines = [
      said.description,
      ...command.options.map((option) => explained(option, said)),
      ...said.examples.map((example) => `${forExample} ${example}`),
    ].map((text) => label(text));
    return notice(usage(command), lines, { command: 'help', args: { command: command.name } });
  },
});

/** `/timeline <topic> [from] [to]`: what must be given in angle brackets, what may be in square ones. */
function usage({ name, options }: Command): string {
  const parts = options.map((option) => (option.required ? `<${option.name}>` : `[${option.name}]`));
  return [`/${name}`, ...parts].join(' ');
}

function explained({ name, description, choices }: CommandOption, { options }: CommandWords): string {
  const said = `${name}: ${options[name] ?? description}`;
  return choices ? `${said} (${choices.join(', ')})` : said;
}

function notice(title: string, lines: readonly Line[], invocation: Invocation): Answer {
  return {
    version: 1,
    outcome: 'notice',
    title,
    invocation,
    sections: [{ heading: null, lines }],
    citations: [],
    actions: [],
    candidates: [],
    coverage: null,
    total: 0,
  };
}
