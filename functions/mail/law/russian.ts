import type { LawWords } from './law-words.ts';
import { isMany, numbersIn } from './numbers.ts';
import type { Place, Step, StepCounted } from './place.ts';
import { dayIn } from './written-day.ts';

const joints = { and: ' и ', to: '–' };

const words: Readonly<Record<Exclude<StepCounted['kind'], 'paragraph'>, readonly [one: string, many: string]>> = {
  article: ['ст.', 'ст.'],
  point: ['подп.', 'подп.'],
  annex: ['приложение', 'приложения'],
  part: ['часть', 'части'],
  item: ['п.', 'пп.'],
};

const said = (step: Step, stateNamed: (english: string) => string): string => {
  switch (step.kind) {
    case 'protocol':
      return 'Протокол';
    case 'preamble':
      return 'преамбула';
    case 'title':
      return 'название';
    case 'closing':
      return 'заключительная часть';
    case 'state':
      return stateNamed(step.name);
    case 'paragraph':
      return numbersIn(step.counted, joints, (number) => `(${number})`);
    default:
      return `${words[step.kind][isMany(step.counted) ? 1 : 0]} ${numbersIn(step.counted, joints)}`;
  }
};

/** A paragraph stands at its article: `ст. 8(2)`. */
const placeIn = (place: Place, stateNamed: (english: string) => string): string =>
  place.reduce((text, step) => {
    const next = said(step, stateNamed);
    return text === '' || step.kind === 'paragraph' ? `${text}${next}` : `${text}, ${next}`;
  }, '');

export const russianLaw: LawWords = {
  language: 'ru',
  agreement: (one, other) => `Соглашение о реадмиссии ${one} – ${other}`,
  treaty: (one, other, signed) =>
    `Договор о передаче осуждённых лиц ${one} – ${other}${signed === undefined ? '' : ` от ${signed}`}`,
  convention: (signed) => `Конвенция о передаче осуждённых лиц от ${signed}`,
  day: dayIn('ru-RU'),
  cited: (places, stateNamed) => places.map((place) => placeIn(place, stateNamed)).join('; '),
  certainty: {
    official: 'по официальному документу, прочитанному лишь частично',
    inferred: 'выведено из текста, прямо в нём этого не сказано',
    secondary: 'известно только из прессы или с правового портала',
    weak: 'сообщает один источник, ничем другим не подтверждённый',
    assumed: 'допущение, принятое в этой среде',
  },
  lacks: {
    'rule-not-found': 'срок, установленный правом, неизвестен; в прочитанных текстах такая норма не найдена',
    'not-in-text': 'определённого срока для этого текст не называет',
    'clock-suspended': 'срок не течёт: стороны приостановили действие соглашения и не сообщили до какого дня',
    'outside-calendar': 'срок не вычисляется: календарь рабочих дней до этого дня не доходит',
    'renewal-not-found': 'норма о продлении проездного документа в прочитанных текстах не найдена',
    'renewal-not-in-text': 'текст не содержит нормы о продлении проездного документа',
    'house-rule': 'внутреннее правило: срока, установленного правом, оно не называет',
  },
  assumed: (agreement, day) => `${agreement}: в этой среде его вступление в силу ${day} принято как допущение.`,
  quotes: ['«', '»'],
};
