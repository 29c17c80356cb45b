import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('words that accuse', () => {
  checkFirst([
    ['en', 'The union claims that the director was involved in fraud.', 'accusation'],
    ['en', 'The killings were blamed on the militia.', 'accusation'],
    ['en', 'Its owners were blamed for the fire.', 'accusation'],
    ['en', 'Dora Finch is under investigation for fraud.', 'accusation'],
    ['en', 'Two officers suspect Simon Pell of theft.', 'accusation'],
    ['en', 'Dora Finch was accused of arrogance and theft.', 'accusation'],
    ['es', 'Mario Sanz fue acusado de incompetencia y de fraude.', 'accusation'],
    ['en', 'Two alleged smugglers were seen in Harwick.', 'accusation'],
    ['en', 'Dora Finch claimed that her boss had paid for the murder.', 'accusation'],
    ['en', 'Lord Vane said that Simon Pell murdered his cook.', 'accusation'],
    ['es', 'La alcaldesa responsabilizó a Mario Sanz del incendio.', 'accusation'],
  ]);
});

describe('the same words where they accuse nobody', () => {
  checkFirst([
    ['en', 'The firm claimed that music piracy was costing it millions.', ''],
    ['en', 'Dora Finch claims to have uncovered fraud at the mill.', ''],
    ['en', 'The claims led to a criminal inquiry.', ''],
    ['en', 'Simon Pell claimed it was an accident, but was convicted of murder.', 'conviction'],
    ['en', 'The judge has rejected a motion accusing him of bias.', ''],
    ['en', 'His co-accused, Hannah Frew, left by the side door.', ''],
    ['en', 'His nephew directed Murder at Ravensby.', ''],
    ['en', 'They mourned the singer King Ollie, murdered on his doorstep.', ''],
    ['en', 'The fall in sales was blamed on uncertainty.', ''],
    ['en', 'The closures are blamed for the long queues.', ''],
    ['en', 'An editor whose account is under investigation by the regulator resigned.', ''],
    ['en', 'Two bridges are under investigation by engineers.', ''],
    ['en', 'Dora Finch claimed that her team, the Rooks, had won.', ''],
    ['en', 'We hold the mayor responsible for the safety of the strikers.', ''],
    ['en', 'The mayor dared Simon Pell to take him to court.', ''],
    ['en', 'The court heard an accused with a broken arm.', ''],
    ['en', 'The mayor avoided being blamed for the fire.', ''],
    ['en', 'The board decided against launching proceedings against Dora Finch.', ''],
    ['en', 'It is a law against alleged smugglers.', ''],
    ['en', 'Tenants are accused of lying if they miss a letter.', ''],
    ['en', 'The jury heard the alleged confession.', ''],
    ['en', 'The three accused will be defended by Dora Finch.', ''],
    ['en', 'Her uncle called for an end to the murder trial.', ''],
    ['en', 'Traders are quick to accuse those who ask for receipts.', ''],
    ['en', 'The singer was purportedly acting for her label.', ''],
    ['en', 'Troops were said to have breached the wall.', ''],
    ['en', 'If printed, the allegations would have ended his career.', ''],
    ['en', 'The poet claimed that his walks were research for a novel about his own abuse.', ''],
    ['en', 'Dora Finch was accused of incompetence.', ''],
    ['en', 'Rivals accused the winner, Dora Finch, of arrogance.', ''],
    ['en', 'The roof is not as rotten as tenants allege.', ''],
    ['es', 'Mario Sanz fue acusado por sus rivales de populismo.', ''],
    ['es', 'La campaña terminó con acusaciones mutuas de incompetencia.', ''],
    ['es', 'La presidenta responsabilizó a Mario Sanz de la gestión del club.', ''],
    ['es', 'Los precios fueron los obstáculos señalados por varios gremios.', ''],
  ]);
});

describe('a reproach of judgement or pace is no wrong', () => {
  checkFirst([
    ['en', 'Dora Finch accused the mill owners of moving slowly.', ''],
    ['en', 'The union accused Simon Pell of underestimating the flood.', ''],
    ['en', 'Simon Pell was accused of being too soft on his rivals.', ''],
    ['es', 'La oposición acusó a Mario Sanz de subestimar la riada.', ''],
    ['es', 'Mario Sanz fue acusado de ser demasiado lento.', ''],
    ['en', 'Simon Pell was accused of acting slowly and hiding the theft.', 'accusation'],
    ['en', 'Dora Finch is a witness wanted for questioning.', ''],
    ['en', 'Simon Pell was accused of confusing two bridges.', ''],
    ['en', 'Troops fired on alleged smuggler boats near Harwick.', ''],
    ['en', 'The strikes on alleged drug-trafficking boats near Harwick went on.', ''],
    ['en', 'The navy sank an alleged cartel submarine near Harwick.', ''],
    ['en', 'Dora Finch fled after alleged murder threats by Simon Pell.', 'accusation'],
    ['en', 'The mayor met Ivo Lund and Dora Finch, and blamed the latter for the theft.', 'accusation'],
    ['en', 'Troops raided the coast against alleged smuggler boats.', ''],
    ['en', 'Simon Pell came before a judge to face charges that he plotted to burn the mill.', 'charge'],
    ['en', 'Neighbours spread charges that he plotted to burn the mill.', 'accusation'],
    ['en', 'Simon Pell said the false accusations had cost him his post.', 'denial'],
    ['es', 'Mario Sanz fue acusado de confundir dos puentes.', ''],
    ['en', 'Dora Finch said allegations that the mill favours its friends are simply wrong.', 'denial'],
  ]);
});
