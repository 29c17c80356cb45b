import { printJson } from '../print.ts';
import { openSession } from '../session.ts';
import type { Subcommand } from '../shell.ts';
import { answerBatchLine, readBatchLine } from './batch-line.ts';
import { lines } from './lines.ts';

/** Many questions in one process: a line of JSON each, answered in their order as they arrive. */
export const batch: Subcommand = {
  name: 'batch',
  description: 'Answer lines of JSON: {"id", "text"} or {"id", "command", "args"}, with "caller" and "now"',
  operands: '',
  options: [],
  async run(_words, options, shell) {
    const present = () => options.now ?? shell.clock();
    let moment: Date | null = null;
    const session = await openSession(options, shell, { now: () => moment ?? present() });
    try {
      for await (const line of lines(shell.input)) {
        if (line.trim() === '') continue;
        const question = readBatchLine(line, shell.timeZone);
        if ('error' in question) {
          await printJson(shell.output, { id: question.id, ms: 0, error: question.error });
          continue;
        }
        moment = question.now;
        await printJson(shell.output, await answerBatchLine(question, session.bot));
      }
      return 0;
    } finally {
      await session.close();
    }
  },
};
