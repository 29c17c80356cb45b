import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('words of charging that charge nobody in court', () => {
  test.each([
    ['en', 'The quarter includes charges of $12m for closing the mill.'],
    ['en', 'The report is a sad indictment of our schools.'],
    ['en', 'Her book is a serious indictment of the fishing trade.'],
    ['en', 'The acquittal on the charge of theft surprised nobody in Oakmere.'],
    ['en', 'The keeper faces the strain of a long trial run.'],
    ['en', 'Nils Oberg, out on leave, dismissed the charges for the ferry as too high.'],
    ['en', 'It is not known how much he was charging, but he came with a lorry.'],
    ['en', 'The panel, which faces cuts, was charged with maintaining the sea wall.'],
    ['en', 'The ferry was late and that is such an indictment, she said.'],
    ['en', 'It was not clear whether the crew, who slept in the hall, had been charged.'],
    ['en', 'Pressing for a charge of murder, the lawyer read three letters.'],
    ['en', 'The report went on: the port would see no charges this year.'],
    ['en', 'He charged the door with his left shoulder, she said.'],
    ['en', 'The pages are full of damning indictments of idle keepers.'],
    ['en', 'She put the phone on charge and went to bed.'],
    ['en', 'Forty clerks are charged with regulating the fish market.'],
    ['en', 'Her last song was charged with grief and joy.'],
    ['en', 'The whole trade went on trial in the spring.'],
    ['en', 'Bulls charged the crowd and threw ten people, some with prams.'],
    ['en', 'Tourists complained of the nine-dollar fee charged by the ferry.'],
    ['en', 'When a charge of theft is made, everything the clerk says is picked over.'],
    ['en', 'Half of the taxes are charged on salt.'],
    ['en', 'The prosecutor will say what charges are to be brought against Nils Oberg.'],
    ['en', 'Nils Oberg faces the threat of charges.'],
    ['en', 'A man who falls asleep at the wheel is sometimes charged with murder in Oakmere.'],
    ['en', 'The prosecutor would file the more serious charge of murder.'],
    ['en', 'They need nine votes to remove the mayor and put her on trial for fraud.'],
    ['en', 'The prosecuting authority moved to a new building.'],
    ['en', 'Dana Holt was tried in the court of public opinion.'],
    ['en', 'The magnetic force acts on a charge.'],
    ['en', 'Guards launched baton charges against the crowd.'],
    ['en', 'A charge of arson carries nine years in prison, Nils Oberg learned.'],
    ['en', 'A charge of theft is likely to lead to a fine, should Nils Oberg be found guilty.'],
    ['es', 'El molino se cerró en el marco del proceso a nivel de toda la comarca.'],
  ] as const)('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('charge');
  });
});

describe('charges that are what somebody says of somebody', () => {
  test('are an accusation', () => {
    const text = 'The widow repeated charges that Nils Oberg had lied to her with a smile.';
    expect(readLine(text).standings).toEqual(['accusation']);
  });

  test('are no charge where no court is near', () => {
    expect(readLine('Charges of treachery and spite flew across the table.').standings).not.toContain(
      'charge',
    );
  });
});

describe('charges in court', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Nils Oberg was arrested on charges of fraud.'],
    ['en', 'Nils Oberg faces two charges of fraud.'],
    ['en', 'Nils Oberg, an electrical fitter, was arrested on charges of fraud.'],
    ['es', 'El juez procesó a Bruno Aldaz por estafa.'],
    ['en', 'Nils Oberg faces a series of charges.'],
    ['en', 'Nils Oberg is in prison on theft, fraud and arson charges.'],
    ['en', 'The court read out eleven charges of arson.'],
    ['en', 'The indictment of the former treasurer was read out.'],
    ['en', 'Prosecutors charged Nils Oberg, who ran the mill, with fraud.'],
    ['en', 'The clerk was charged with carrying a knife.'],
    ['en', 'A porter was charged with removing the seals, police said.'],
    ['en', 'Nils Oberg was charged over a letter on the state of the mill, with its roof now open.'],
    ['en', 'Nils Oberg faces a raft of fraud charges.'],
    ['en', 'Police charged the two men with affray.'],
    ['en', 'The old keeper went on trial in the spring.'],
    ['en', 'Nils Oberg, out on bail on a charge of arson, was seen in Oakmere.'],
    ['es', 'El gerente Bruno Aldaz será juzgado por estafa en junio.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).toContain('charge');
  });

  test('are not told beside the sentence of the court that tried them in Spanish', () => {
    const text = 'El tribunal que juzgaba a Bruno Aldaz dictó ayer su sentencia de muerte.';
    expect(readLine(text, 'es').standings).toEqual(['conviction']);
  });
});

describe('charges told in other words', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Nils Oberg stood before Judge Marsh on nine counts of wire fraud.'],
    ['en', 'Nils Oberg is the lead defendant in a bribery case in Oakmere.'],
    ['en', 'The trial of Nils Oberg, a surgeon, opened on Tuesday.'],
    ['en', 'Also charged were Nils Oberg and two clerks at the mint.'],
    ['en', 'The league charged United defender Nils Oberg with violent conduct.'],
    ['en', 'Nils Oberg has been charged with assaulting a porter.'],
    ['en', 'Nils Oberg is in the dock accused of theft.'],
    ['es', 'La jueza procesó el lunes por estafa, y le trabó embargo, al contador Bruno Aldaz.'],
    ['es', 'El juez procesó también, aunque solo como cómplice, a su socia, Rut Lema.'],
    ['es', 'A la tesorera Rut Lema el juzgado la procesó por estafa.'],
    ['es', 'La fiscalía entregó a Bruno Aldaz la formulación de cargos.'],
    ['es', 'Sobre Bruno Aldaz pesan tres cargos de estafa.'],
    ['es', 'El lunes empezó el juicio oral contra Bruno Aldaz.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).toEqual(['charge']);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Neither Nils Oberg nor his deputy, Dana Holt, has been charged.'],
    ['en', 'Nils Oberg was charged twice for the same tea.'],
    ['en', 'The cabinet is in the dock over its late buses.'],
    ['en', 'Nils Oberg was charged for a bed in which he never slept.'],
    ['en', 'Dana Holt smiled after the opposition had charged her with greed.'],
    ['en', 'In 1956 Nils Oberg was tried for sedition and acquitted.'],
    ['es', 'Ni Bruno Aldaz ni su jefe de prensa están imputados.'],
    ['es', 'El procesado del tomate da trabajo a Bruno Aldaz.'],
    ['es', 'La planta procesó la leche y se la mandó a Bruno Aldaz.'],
  ])('none: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('charge');
  });
});
