import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('words of accusing that accuse nobody', () => {
  checkFirst([
    ['en', 'Accused of being too quiet as a girl, the singer Nora Vail now fills halls.', ''],
    ['en', 'The critic convicted the cook of over-salting.', ''],
    ['en', 'The suspicion that the universe is flat is gaining ground.', ''],
    ['es', 'La sospecha de que el universo es plano gana fuerza.', ''],
    ['en', 'A year after the two clans sued for peace, the market is full.', ''],
    ['en', 'Accused and accuser shared a cab.', ''],
    ['es', 'La acusación llegó tarde a la vista por un atasco.', ''],
    ['es', 'El convento guarda una carta presuntamente escrita por el santo.', ''],
    ['en', 'The club held a march over the alleged attack.', ''],
    ['en', 'Nils Oberg was arrested over the alleged attack.', 'accusation'],
    ['en', 'Accused of being too close to the smugglers, Nils Oberg resigned.', 'accusation'],
  ]);
});

describe('who could do no wrong', () => {
  checkFirst([
    ['es', 'La tormenta Odila tuvo la culpa del retraso.', ''],
    ['es', 'La perra Canela, sospechosa de siempre, quedó absuelta.', ''],
    ['es', 'El gato, principal acusado del robo del jamón, fue absuelto.', ''],
    ['es', 'El perro es inocente, sentenció la veterinaria.', ''],
    ['en', 'Hurricane Odila killed four people, officials said.', ''],
    ['en', 'Rebels attacked an army post before dawn, the ministry said.', ''],
    ['en', 'Soldiers attacked an unarmed crowd of pupils before dawn, the bishop said.', 'accusation'],
    ['es', 'El alcalde Nilo Paz tuvo la culpa del desfalco, dijo Ana Sotres.', 'accusation'],
  ]);
});

describe('denials of what nobody is blamed for', () => {
  checkFirst([
    ['en', 'The groundsman Nils Oberg denied having danced for rain.', ''],
    ['es', 'El actor Nilo Paz negó haberse teñido el pelo.', ''],
    ['es', 'La cantante Ana Sotres negó estar embarazada y echó la culpa a los pasteles.', ''],
    ['en', 'Nothing was stolen, the owner of the museum said.', ''],
    ['en', 'The author Nora Vail retorted that nobody had asked to see the images.', ''],
    ['en', 'Nils Oberg denied that he had stolen the money.', 'denial'],
    ['es', 'Nilo Paz negó haber cobrado la comisión.', 'denial'],
  ]);
});
