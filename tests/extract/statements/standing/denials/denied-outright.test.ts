import { describe } from 'vitest';
import { checkLast } from '../check-standings.ts';

describe('a wrong is denied without a word of denying it', () => {
  checkLast([
    ['en', 'Delmar Foods insists that the accusations over the spoilt grain are false.', 'denial'],
    ['en', 'Delmar S.A. insists that the accusations over the spoilt grain are false.', 'denial'],
    ['en', '"I reject every word of that document," Nora Vail said.', 'denial'],
    ['en', 'Nora Vail called the audit a work of fiction.', 'denial'],
    ['en', '"Not a penny of that money came to me," said Nora Vail.', 'denial'],
    ['en', 'Nora Vail let it be known that she does not owe the tax office a penny.', 'denial'],
    ['en', '"What they say about me is a fairy tale," said Nora Vail.', 'denial'],
    ['en', 'It is not true that we sacked pregnant women, said Ivo Lund, the manager.', 'denial'],
    ['en', '"We did not fire at civilians," said Ivo Lund, an army spokesman.', 'denial'],
    ['en', 'Nora Vail insists that she mistook him for a burglar.', 'denial'],
    ['en', 'Nora Vail claims she took him for a thief.', 'denial'],
    ['en', 'Nora Vail had always maintained that she was innocent.', 'denial'],
    ['en', "Nora Vail's family insists she was framed.", 'denial'],
    ['en', 'The embassy pushed back on Monday against reports that it had hidden the killer.', 'denial'],
    [
      'en',
      'Union men say she lied. Nora Vail disputed that account, saying she had told them all.',
      'denial',
    ],
    [
      'en',
      '“Nonsense,” was all that Nora Vail would say to the allegation that she had sold permits.',
      'denial',
    ],
    ['es', 'Delmar insiste en que las acusaciones por el derrame son falsas.', 'denial'],
    ['es', '«Rechazo cada palabra de ese informe», dijo Rut Lema.', 'denial'],
    ['es', '«Ni un centavo de ese dinero llegó a mi bolsillo», dijo Rut Lema.', 'denial'],
    ['es', 'Rut Lema hizo saber que no debe ni un euro a Hacienda.', 'denial'],
    ['es', '«Lo que cuentan es una fábula», dijo Rut Lema.', 'denial'],
    ['es', 'No es cierto que despidiéramos a ninguna embarazada, dijo Rut Lema.', 'denial'],
    ['es', 'Rut Lema alega que disparó en defensa propia.', 'denial'],
    ['es', 'Rut Lema calificó el juicio de cacería de brujas.', 'denial'],
    ['es', 'Rut Lema se declaró víctima de un montaje.', 'denial'],
    ['es', 'El general Ivo Plaza aseguró que sus hombres no dispararon.', 'denial'],
    ['es', 'Rut Lema rechazó ayer haber tocado el dinero.', 'denial'],
  ]);
});

describe('what is denied is no wrong, or nobody denies it', () => {
  checkLast([
    ['en', 'The inquiry found that the accusations against Nora Vail were false.', ''],
    ['en', 'The claims collapsed as her testimony was shown to be false.', ''],
    ['en', 'The mayor disputed that figure, saying 300 had come.', ''],
    ['en', 'Not a single cent has come in so far, the singer said.', ''],
    ['es', 'La aduana rechazó tres contenedores de uva por haber llegado calientes.', ''],
    ['es', 'El dueño dijo que nunca había vendido tanto pan.', ''],
    ['es', '«Ni un solo día dejé de entrenar», dijo Rut Lema.', ''],
    ['es', 'El alcalde garantizó que ningún vecino se quedará sin agua.', ''],
  ]);
});

describe('a denial is of what stands behind it, not a thing withheld', () => {
  checkLast([
    ['en', 'Nora Vail flatly denied having taken money from the lobbyist.', 'denial'],
    ['en', 'Nora Vail and her husband both deny that they hid money in Jersey.', 'denial'],
    ['en', 'Nora Vail denied that her country had sent the drones.', 'denial'],
    ['en', 'The party denied that its treasurer, Ivo Lund, had sold seats.', 'denial'],
    ['en', 'The council denied the school money.', ''],
    ['en', 'The council denied that its profits had fallen.', ''],
  ]);
});
