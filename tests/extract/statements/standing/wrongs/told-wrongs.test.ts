import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('a wrong told of somebody', () => {
  checkFirst([
    ['en', 'A neighbour said the caretaker had beaten a lodger.', 'accusation'],
    ['en', 'Two villagers said they were robbed by soldiers.', 'accusation'],
    ['en', 'The waiter said Simon Pell shot and wounded a guard.', 'accusation'],
    ['en', 'She complained that she had been cheated.', 'accusation'],
    ['en', 'The bidders say Simon Pell fixed the tender.', 'accusation'],
    ['en', '"He kicked us," said the porter.', 'accusation'],
    ['es', 'Los vecinos cuentan que Mario Sanz golpeó a un cartero.', 'accusation'],
    ['es', 'La alumna contó que el profesor la acosaba.', 'accusation'],
  ]);
});

describe('what befell somebody, told without who did it', () => {
  checkFirst([
    ['en', 'Residents said forty people had been killed near the mill.', ''],
    ['en', 'Medics estimated that 300 men had been wounded in the fighting.', ''],
    ['en', 'Officers concluded that the guide had probably been killed in May.', ''],
    ['en', 'The painter said she was attacked by wasps.', ''],
    ['en', 'Thousands of people reportedly fled the valley.', ''],
    ['es', 'El alcalde dijo que cuarenta vecinos habían sido heridos.', ''],
  ]);
});

describe('what is done to nobody, or is no deed', () => {
  checkFirst([
    ['en', 'Dora Finch attacked the plan, her aide said.', ''],
    ['en', 'Dora Finch said her brother hit the road at dawn.', ''],
    ['en', 'The men took no money from the till, the clerk said.', ''],
    ['en', 'Dora Finch broke with her party, according to the minutes.', ''],
    ['en', 'The clerk said that Simon Pell refused to be photographed.', ''],
    ['en', '"We will find them," she told nurses at the bomb-hit clinic.', ''],
    ['en', 'The barman said a shot went off under the table.', ''],
    ['en', 'The paper reported that Owen Tarrow has made another film in secret.', ''],
    [
      'en',
      'The clerk, who sells maps, said Dora Finch was acquitted of charges that she stole a bell.',
      'finding',
    ],
    ['en', 'No farmer likes to be told that he robbed his neighbour.', ''],
    ['es', 'El guía dijo que el ciclista golpeó la valla.', ''],
  ]);
});

describe('verbs that need more beside them to tell a wrong', () => {
  checkFirst([
    ['en', 'The drought has left behind a field of stones, Dora Finch said.', ''],
    ['en', 'The guide left them behind on the ice, Dora Finch said.', 'accusation'],
    ['en', 'Dora Finch said the firm passed its rival as the top seller.', ''],
    ['en', 'Dora Finch said the firm passed the copies off as paintings.', 'accusation'],
    ['en', 'The mayor uses the power of his voice to persuade, Dora Finch said.', ''],
    ['en', 'The mayor used his influence to win the tender, Dora Finch said.', 'accusation'],
    ['en', 'He is known for remarks that were never reported by the gazette.', ''],
    ['en', 'Dora Finch said that nine strikers had been unlawfully detained.', 'accusation'],
  ]);
});

describe('who says it, put between who did it and the deed', () => {
  checkFirst([
    ['en', 'Her uncle, she wrote, robbed her for years.', 'accusation'],
    ['en', 'The mill, neighbours say, has been dumping dye in the brook.', 'accusation'],
    ['en', 'The guild expelled a man who, they say, poisoned the carp.', 'accusation'],
    ['en', 'Simon Pell, who witnesses say robbed the ferryman, was away on Monday.', 'accusation'],
    ['en', 'Simon Pell, according to two clerks, bribed the inspector.', 'accusation'],
    ['en', 'The flood, neighbours say, has been destroying the mill.', ''],
    ['es', 'El tesorero, dicen los vecinos, robaba leña.', 'accusation'],
    ['es', 'El joven, que según testigos robó al cartero, se fue anoche.', 'accusation'],
    ['es', 'Durante diez años, escribió la cantante, su tío le robó la mitad de todo.', 'accusation'],
  ]);
});

describe('whom a cleft names', () => {
  checkFirst([
    ['en', 'It was Simon Pell who robbed the mill, two clerks said.', 'accusation'],
    ['en', 'It was the mayor, two clerks said, who bribed the judge.', 'accusation'],
    ['en', 'It was the storm that destroyed the mill, two clerks said.', ''],
    ['es', 'Fue Mario Sanz quien robó el molino, dijeron dos vecinos.', 'accusation'],
  ]);
});

describe('the form of the verb', () => {
  checkFirst([
    ['en', 'The clerk said she saw Simon Pell stealing a bell.', 'accusation'],
    ['en', 'Tenants say the landlord has been threatening them.', 'accusation'],
    ['en', '"They steal our water," said Dora Finch.', 'accusation'],
    ['en', 'Thieves steal what they can carry, Dora Finch said.', ''],
    ['en', 'Dora Finch said stealing bells was no way to live.', ''],
    ['en', 'Dora Finch said the mill, which stood empty, had for years cheated its carriers.', 'accusation'],
    ['es', 'Dos vecinas dijeron que vieron a Mario Sanz robando leña.', 'accusation'],
    ['es', 'La actriz dijo que robar leña no es vida.', ''],
  ]);
});

describe('wrongs of a verb and what it takes', () => {
  checkFirst([
    ['en', 'A clerk said Simon Pell paid two inspectors to overlook the rust.', 'accusation'],
    ['en', 'Nurses told the paper that the manager had told them to stop recording falls.', 'accusation'],
    ['en', 'Dora Finch said the firm booked the same barley as revenue twice.', 'accusation'],
    ['en', 'Dora Finch said that the mill pumped dye into the river at night.', 'accusation'],
    ['en', 'Dora Finch said that the mill pumped water into the tank at night.', ''],
    ['en', 'Deserters said Simon Pell had sold rifles to the militia.', 'accusation'],
    ['en', 'Dora Finch said Simon Pell had sold rifles to the museum.', ''],
    ['en', 'The agent said Simon Pell tipped off his brother before the raid.', 'accusation'],
    ['en', '"He filmed us in the showers," said Dora Finch.', 'accusation'],
    ['en', 'The pilot said government planes bombed the school.', 'accusation'],
    ['en', 'Money raised for the roof went on wine, the sexton said.', 'accusation'],
    ['es', 'Dos vecinos dijeron que el guardia avisó a los contrabandistas.', 'accusation'],
    ['es', 'El cartero dijo que el alcalde alquiló las grúas a su cuñada.', 'accusation'],
    ['es', 'La asociación advirtió que tres marcas venden aceite usado como nuevo.', 'accusation'],
    ['es', 'El alcalde Mario Sanz habría vendido los terrenos a un primo.', 'accusation'],
    ['es', 'Si lo hubieran dejado, Mario Sanz habría robado el molino.', ''],
    ['es', '"Luego rompió a golpes la puerta", dijo la maestra.', 'accusation'],
    ['es', 'El guía dijo que el alcalde alquiló unas grúas.', ''],
    ['es', 'El guía dijo que Mario Sanz disparó sin avisar.', ''],
  ]);
});

describe('idioms of blaming', () => {
  checkFirst([
    ['en', 'The two guilds blamed each other for the fire.', 'accusation'],
    ['en', 'The envoy laid the sinking at the door of Corvale.', 'accusation'],
    ['en', 'Simon Pell was reported to the council by his tenants.', 'accusation'],
    ['en', 'The theft was reported to the council.', ''],
    ['en', 'Dora Finch condemned Simon Pell for ignoring the warnings.', 'accusation'],
    ['es', 'Los dos gremios se culparon mutuamente del incendio.', 'accusation'],
    ['es', 'La oposición echó en cara al alcalde Mario Sanz que vendiera el molino.', 'accusation'],
    ['es', 'Su sucesor le atribuye haber vendido el molino.', 'accusation'],
  ]);
});

describe('forms and words that tell no deed', () => {
  checkFirst([
    ['en', 'Dora Finch said the clerk was lying on the floor.', ''],
    ['en', 'Dora Finch said the clerk was lying.', 'accusation'],
    ['en', 'Dora Finch said the clerk was misleading.', ''],
    ['en', 'Dora Finch said the clerk was misleading the court.', 'accusation'],
    ['en', 'Auditors say the bank gave Peter Lynch a loan.', ''],
    ['en', 'The clerk told of a mill with hidden debts, Dora Finch said.', ''],
    ['en', 'Guards mistakenly thought the baker was a thief.', ''],
    ['en', '"They came at dawn and robbed the mill," said Dora Finch.', 'accusation'],
    ['es', 'Ada Ruiz contó que el casero le robaba la luz.', 'accusation'],
  ]);
});

describe('an accusation in the word of saying alone', () => {
  checkFirst([
    ['es', 'El alcalde pinta los bancos de noche, denuncian los vecinos.', 'accusation'],
    ['es', 'El alcalde pinta los bancos de noche, cuentan los vecinos.', ''],
    ['es', 'Ayer, denunció Ada Ruiz, llovía.', ''],
  ]);
});
