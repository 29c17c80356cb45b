import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('who cannot do wrong is accused of none', () => {
  checkFirst([
    ['en', 'The harbour master accused the gulls of theft.', ''],
    ['en', 'The butter stands accused of shortening lives.', ''],
    ['en', 'A badger is suspected of cutting the power to the mill.', ''],
    ['en', 'The suspect, a young fox, was found behind the church.', ''],
    ['en', 'The prime suspect in the case of the missing cheese is a mouse.', ''],
    ['en', 'The coach blamed the turf for the three goals.', ''],
    ['es', 'El entrenador culpó al césped de la derrota.', ''],
    ['es', 'Se acusa al otoño de entristecer a la gente.', ''],
    ['es', 'El principal sospechoso del robo del queso es un ratón.', ''],
    ['es', 'Los vecinos culpan a los baches de los pinchazos.', ''],
    ['es', 'La alcaldesa hizo responsables a los baches de los pinchazos.', ''],
    ['es', 'El sospechoso del robo, al que buscaban desde mayo, resultó ser un zorro.', ''],
    ['es', 'La directora de la protectora de perros está acusada de robo.', 'accusation'],
    ['en', 'The harbour master accused the ferry owner of theft.', 'accusation'],
    ['en', 'Police accused the horse trainer Dora Finch of fraud.', 'accusation'],
    ['en', 'The prime suspect in the case is the gardener.', 'accusation'],
    ['en', 'Simon Pell, convicted last spring of fraud, is back.', 'conviction'],
    ['es', 'El entrenador culpó al tesorero del robo.', 'accusation'],
  ]);
});

describe('a conviction that one holds is no verdict', () => {
  checkFirst([
    ['en', 'It was the firm conviction of her friends that the mill would reopen.', ''],
    ['en', 'Conviction that the dam was safe ran deep in the valley.', ''],
    ['en', 'The conviction of Simon Pell for fraud ended his career.', 'conviction'],
  ]);
});

describe('who is no court convicts and acquits nobody', () => {
  checkFirst([
    ['en', 'Critics convicted Dora Finch of dullness before the second act.', ''],
    ['en', 'Dora Finch was acquitted by the gallery.', ''],
    ['en', 'History has acquitted the general.', ''],
    ['es', 'El árbitro condenó al Atlético Prado con un penalti.', ''],
    ['es', 'El público absolvió a la cantante con una ovación.', ''],
    ['es', 'La ONU condenó a Torvia por el bombardeo.', ''],
    ['es', 'El documental sienta en el banquillo a la industria del tabaco.', ''],
    ['es', 'El tribunal condenó a Mario Sanz por fraude.', 'conviction'],
    ['en', 'A jury in Harwick convicted Dora Finch of fraud.', 'conviction'],
    ['en', 'Simon Pell, a football coach jailed for fraud, is back.', 'conviction'],
    ['es', 'La Audiencia absolvió a la cantante de fraude.', 'finding'],
  ]);
});

describe('other senses of accusing, charging and convicting', () => {
  checkFirst([
    ['en', 'The one crime of which Dora Finch is accused is wearing brown shoes.', ''],
    ['en', 'The fresco in the chapel shows a miller accused of theft before a court of geese.', ''],
    ['en', 'Simon Pell was cast in the role of a banker convicted of fraud.', ''],
    ['es', 'El procesado de la uva empieza en agosto.', ''],
    ['es', 'El procesamiento de datos se hará en la capital.', ''],
    ['es', 'Mario Sanz llegó tarde por culpa de una avería.', ''],
    ['en', 'The understudy stole the show, said the director.', ''],
    ['en', 'The critic said that Simon Pell murdered the song.', ''],
    ['es', 'Los gastos se imputan a la filial.', ''],
    ['es', 'El entrenador calificó el empate de atraco.', ''],
    ['en', 'Simon Pell called the stew a crime against fish.', ''],
    ['en', 'An alleged smuggler, Simon Pell, pleaded guilty to fraud.', 'plea'],
    ['en', 'Dora Finch, who played the queen, has been charged with assault.', 'charge'],
    ['es', 'La actriz encarna a una enfermera condenada por asesinato.', ''],
    ['es', 'El procesamiento de la alcaldesa se conoció ayer.', 'charge'],
  ]);
});

describe('a penalty, a plea or a title that is none of a court', () => {
  checkFirst([
    ['en', 'Dora Finch was sentenced to another winter of physiotherapy.', ''],
    ['en', 'Sentenced as a boy to hours of scales, Simon Pell now fills halls.', ''],
    ['es', 'Condenado de niño a tocar el violín, Mario Sanz es hoy director.', ''],
    ['en', 'Simon Pell pleaded guilty to a weakness for chocolate.', ''],
    ['es', 'El ministro se confesó culpable de adorar el chocolate.', ''],
    ['es', 'El delantero se declaró culpable del empate.', ''],
    ['es', 'La serie «Culpable de robo» vuelve el lunes.', ''],
    ['en', 'The hotel charged Simon Pell twice for the room.', ''],
    ['en', 'Dora Finch was sentenced to hours of community service for theft.', 'conviction'],
    ['en', 'Dora Finch was sentenced on Friday to nine years.', 'conviction'],
    ['es', 'Mario Sanz fue condenado a pagar una multa.', 'conviction'],
    ['en', 'Simon Pell pleaded guilty to fraud.', 'plea'],
  ]);
});

describe('the prosecution as a party in court', () => {
  checkFirst([
    ['es', 'La acusación pidió un receso de diez minutos.', ''],
    ['es', 'Los testigos de la acusación llegaron tarde.', ''],
    ['es', 'La acusación de fraude sorprendió a Mario Sanz.', 'accusation'],
  ]);
});
