import { describe, expect, test } from 'vitest';
import { checkLast, lastStandings } from '../check-standings.ts';

describe('who denies a wrong by its own words', () => {
  checkLast([
    ['en', 'Nora Vail denied the allegations on Friday.', 'denial'],
    ['en', 'The harbour office denies any wrongdoing.', 'denial'],
    ['en', 'Nora Vail denied that the firm bribed two inspectors.', 'denial'],
    ['en', 'Nora Vail denies trying to intimidate the clerk.', 'denial'],
    ['en', 'Nora Vail denied on Monday ever having met the smuggler.', 'denial'],
    ['en', 'Nora Vail rejected reports that she had sold places at the school.', 'denial'],
    ['en', 'Nora Vail dismissed the article as malicious.', 'denial'],
    ['en', '"I never touched the fund," said Nora Vail.', 'denial'],
    ['en', 'Nora Vail said the accusations were false.', 'denial'],
    ['en', 'Nora Vail dismissed the complaint of theft as a ploy.', 'denial'],
    ['es', 'La alcaldesa Rut Lema negó haber cobrado dinero de la constructora.', 'denial'],
    ['es', 'Rut Lema negó que la empresa sobornara a los inspectores.', 'denial'],
    ['es', 'Rut Lema rechazó las acusaciones de la oposición.', 'denial'],
    ['es', 'Rut Lema desmintió que hubiera irregularidades en la subasta.', 'denial'],
    ['es', 'Rut Lema aseguró que jamás firmó esos contratos.', 'denial'],
    ['es', 'El ministro descartó haber recibido sobornos.', 'denial'],
    ['es', 'La naviera negó este martes ante la comisión haber pagado comisiones.', 'denial'],
    ['es', 'La alcaldesa desmintió que los guardias golpearan a los detenidos.', 'denial'],
    ['en', 'The jockey denied that he intended to shoot anyone.', 'denial'],
    [
      'en',
      'A spokesman for the militia denied on Friday that their gunners had shelled the bridge.',
      'denial',
    ],
    ['en', 'Nora Vail denies she ordered the payments.', 'denial'],
    ['en', 'The union rejected claims that its own members had cut the cable.', 'denial'],
    ['en', 'Nora Vail resigned amid claims, which she denied, that she had copied the plans.', 'denial'],
    ['en', 'Nora Vail called the report a fairy tale.', 'denial'],
    ['en', 'Nora Vail resigned over accusations, which she calls malicious, of theft.', 'denial'],
    ['en', 'Nora Vail strenuously denies being behind the letters.', 'denial'],
    ['en', 'Two notaries maintain that they had no hand in forging the will.', 'denial'],
    ['en', 'Not one of the documents had been altered, Nora Vail told the inquiry.', 'denial'],
    ['es', 'Rut Lema niega estar detrás de los anónimos.', 'denial'],
    ['es', 'Rut Lema negó que se hubiera reunido con el contratista.', 'denial'],
    ['es', 'Rut Lema dimitió tras negar que hubiera cobrado comisiones.', 'denial'],
    ['es', 'El portavoz negó que la aviación hubiera bombardeado el puente.', 'denial'],
    ['es', 'La letrada negó que su cliente hubiera huido del país.', 'denial'],
    ['es', 'Rut Lema negó que cobrara por las licencias.', 'denial'],
    ['es', 'Rut Lema tachó de novela por entregas el informe de la policía.', 'denial'],
  ]);
});

describe('who denies what was told right before', () => {
  checkLast([
    ['en', 'Two clerks accuse Nora Vail of theft. Nora Vail denied it.', 'denial'],
    [
      'en',
      'A letter says that the abbot stole the relics. The abbot dismissed the claims as absurd.',
      'denial',
    ],
    ['en', 'Nora Vail was charged with fraud. She denies this.', 'denial'],
    ['es', 'Dos vecinos acusan a Rut Lema de robo. Rut Lema lo negó.', 'denial'],
  ]);
});

describe('who denies what is no wrong tells no denial', () => {
  checkLast([
    ['en', 'The minister denied that the talks had ended.', ''],
    ['en', 'The coach dismissed suggestions that he travel with the team.', ''],
    ['en', 'The bank denied the board had told customers of the move.', ''],
    ['en', 'Nora Vail denied planning to resign.', ''],
    ['en', 'Nora Vail rejected reports that her departure stemmed from ill health.', ''],
    ['en', 'Officials disavow any interest in a second bridge.', ''],
    ['en', 'The harbour office insisted the meeting was not to warn anybody.', ''],
    ['en', '"I did not come away with any hope," said Nora Vail.', ''],
    ['en', '"We didn\'t know this yesterday," said the envoy.', ''],
    ['en', 'The moves have nothing to do with the dairy, Nora Vail said.', ''],
    ['en', 'The court dismissed the complaint.', ''],
    ['en', 'Two fans were denied a seat near the stage.', ''],
    ['en', 'Nora Vail failed to categorically deny a story about a robbery.', ''],
    ['en', 'Lawyers moved to dismiss the lawsuit.', ''],
    ['en', 'Nora Vail disputed his account of the meeting.', ''],
    ['en', 'Experts described the timing of the vote as politically motivated.', ''],
    ['es', 'El portavoz negó que las conversaciones hayan culminado en un acuerdo.', ''],
    ['es', 'Los alcaldes rechazaron que Mario Sanz regrese a dirigir el club.', ''],
    ['es', 'La ministra descartó que se vaya a adelantar la feria.', ''],
    ['es', 'El gobierno negó que haya desabasto de medicinas.', ''],
    ['es', 'El gobernador negó que vaya a renunciar.', ''],
    ['es', 'El actor desmintió que vaya a mudarse a Lisboa.', ''],
    ['en', 'Nora Vail denied that she would run for mayor or that she had bought a house on the coast.', ''],
    ['en', 'Nora Vail denied that she wanted to leave.', ''],
    ['es', 'El cocinero Mario Sanz niega que la empanada sea un invento de Lugo.', ''],
    ['es', 'Rut Lema negó que buscara otro mandato.', ''],
    ['es', 'Mario Sanz negó querer dejar el equipo.', ''],
  ]);
});

describe('a denial that is itself the reproach', () => {
  checkLast([
    [
      'en',
      'Rivals say Nora Vail misled the council when she first denied knowledge of the fund.',
      'accusation',
    ],
    ['en', 'A clerk says Nora Vail hid the letters after having falsely denied the theft.', 'accusation'],
    ['en', 'The auditors say Nora Vail lied by claiming she knew nothing about the fund.', 'accusation'],
  ]);
});

describe('who decides on claims, and what is no verb', () => {
  test.each([
    'The commission rejected claims that the ferry had been stolen.',
    'The board had no difficulty in rejecting the claims of fraud.',
    'Nora Vail was charged with fraud. The charges were dismissed by the supreme court.',
    'Rivals accuse Nora Vail of theft. Nora Vail denied any such plans.',
    'He would quit if he thought the mayor was not innocent, Nora Vail said.',
    'Prosecutors dismissed the claim that the ferry had been stolen.',
    '"We would never have taken anything there," Nora Vail said.',
    'A sergeant said that an inquiry had found no evidence to back charges of theft.',
    'The two towns are locked in disputes over claims of theft.',
  ])('denies nothing: %s', (text) => {
    expect(lastStandings(text, 'en')).not.toContain('denial');
  });
});

describe('what is withheld, decided or said of another matter', () => {
  checkLast([
    ['en', 'Nora Vail praised the food that the council denies them because it is foreign.', ''],
    ['en', 'His requests for a lawyer to file charges had been denied.', ''],
    ['es', 'El tribunal sostuvo que el tratado no impedía en modo alguno la venta.', ''],
    ['es', 'Rut Lema dijo que hablaron de cuestiones que no tienen nada que ver.', ''],
    [
      'en',
      'A crowd attacked a mill. Ida Hale said she has agreed with a rival, but Nora Vail has denied this.',
      '',
    ],
    [
      'en',
      'The poll closed amid allegations of fraud. Nora Vail dismissed a report that they were close to a deal.',
      '',
    ],
    [
      'en',
      'The poll closed amid allegations of fraud in the ballots. Nora Vail denied that the ballots were lost.',
      'denial',
    ],
    ['en', 'Nora Vail hit back. In her defence, she said that she never opened the letter.', 'denial'],
    ['en', 'The bank scrambled to deny that it had bribed the clerk.', 'denial'],
  ]);
});

describe('what is called a forgery, a fantasy or envy is denied', () => {
  checkLast([
    ['en', 'Nora Vail called the recording a forgery by her rivals.', 'denial'],
    ['en', 'The abbey waves their stories away as gossip.', 'denial'],
    ['en', 'The ministry rejected the report as fiction.', 'denial'],
    ['en', 'Nora Vail contests every line of the dossier.', 'denial'],
    ['en', 'Rumours that Nora Vail copied her thesis have since been denied.', 'denial'],
    ['en', '"I\'m no spy," said Nora Vail.', 'denial'],
    ['en', '"Anyone who says that is lying," said Nora Vail.', 'denial'],
    ['es', 'La fábrica se desligó del vertido.', 'denial'],
    ['es', 'Rut Lema se dijo víctima de un invento.', 'denial'],
    ['es', 'De calumnia tildó la abadesa lo publicado.', 'denial'],
    ['es', 'El gremio desmiente que la minera le haya pagado la fiesta.', 'denial'],
    ['es', 'La acusación es un chiste, dijo Rut Lema.', 'denial'],
    ['es', 'Rut Lema describió la carta como una broma.', ''],
  ]);
});
