import { describe } from 'vitest';
import { checkLast } from '../check-standings.ts';

describe('another account of the deed denies it', () => {
  checkLast([
    [
      'en',
      'Nora Vail, convicted of arson in 2011, still maintains that she was abroad.',
      'conviction denial',
    ],
    ['en', '"My client was in Oporto that week," said Ivo Lund, counsel for Nora Vail.', 'denial'],
    ['en', 'Nora Vail swears that she was asleep when the barn caught fire.', 'denial'],
    ['en', 'Police suspect Nora Vail of arson. Her sister says she was in bed that night.', 'denial'],
    ['en', 'The coins had been lent and not stolen, Nora Vail said.', 'denial'],
    ['es', 'Rut Lema alega que aquella noche estaba en Oporto.', 'denial'],
    ['es', 'Según la defensa, las joyas que llevaba Rut Lema eran un regalo.', 'denial'],
    ['es', 'Fue un regalo, no un soborno, dijo Rut Lema.', 'denial'],
  ]);
});

describe('what gives no account of a deed', () => {
  checkLast([
    ['en', 'Her mother says she was in Oporto last week.', ''],
    ['en', 'The defence ministry argued that the bridge was an accident waiting to happen.', ''],
    ['en', 'Lawyers for Nora Vail said she would appeal.', ''],
    ['en', "Nora Vail, the striker's agent insisted, is far from signing.", ''],
    ['es', 'Los abogados de Rut Lema insistieron en que recurrirán.', ''],
    ['es', 'Rut Lema estaba en casa aquella noche, recuerda su hermana.', ''],
  ]);
});
