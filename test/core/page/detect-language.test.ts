import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/page/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The mill that is in the valley was kept by the council, and it is to press the apples of the town for years to come.',
    ],
    [
      'de',
      'Die Mühle im Tal bleibt, das hat der Rat mit sieben zu zwei Stimmen beschlossen, und sie ist nicht die einzige in der Gegend, die von den Äpfeln lebt.',
    ],
    [
      'es',
      'Según un informe de la alcaldía de Valdeoro, el molino de Santa Brígida ingresó en marzo 14 mil euros en entradas, de acuerdo con los datos de la oficina de turismo, y los vecinos de la aldea esperan que el dinero sirva para arreglar la rueda y el tejado.',
    ],
    [
      'pt',
      'A câmara de Vilaverde informou em nota que o moinho de água não será vendido, mas restaurado com uma verba de 14 mil euros do fundo de turismo, e que a obra começa no mês de maio.',
    ],
    ['ru', 'Мельница в долине останется: так решил совет, и это не первый раз, когда жители её спасают.'],
    ['ja', 'りんごを搾る水車小屋は残されることになりました。町の人々は喜んでいます。'],
    [undefined, 'Mill'],
  ])('%s', (tag, text) => expect(detectLanguage(text)).toBe(tag));
});
