import type { LawWords } from './law-words.ts';
import { isMany, numbersIn } from './numbers.ts';
import type { Place, Step, StepCounted } from './place.ts';
import { dayIn } from './written-day.ts';

const joints = { and: ' және ', to: '-' };

/** A noun by itself and as a part of what stands before it, of one and of many. */
type Noun = {
  readonly alone: readonly [one: string, many: string];
  readonly part: readonly [one: string, many: string];
};

const clause: Noun = { alone: ['тармақ', 'тармақтар'], part: ['тармағы', 'тармақтары'] };
const subclause: Noun = { alone: ['тармақша', 'тармақшалар'], part: ['тармақшасы', 'тармақшалары'] };

const nouns: Readonly<Record<StepCounted['kind'], Noun>> = {
  article: { alone: ['бап', 'баптар'], part: ['бабы', 'баптары'] },
  paragraph: clause,
  point: subclause,
  annex: { alone: ['қосымша', 'қосымшалар'], part: ['қосымшасы', 'қосымшалары'] },
  part: { alone: ['бөлік', 'бөліктер'], part: ['бөлігі', 'бөліктері'] },
  item: clause,
};

/** A word whose last vowel is soft. */
const softAtLast = /[әеіөү][^аәеіоөұүы]*$/;

/** Of what: the ending of these nouns follows their last letter, and is soft after a soft vowel. */
const genitive = (word: string): string => {
  const ending = softAtLast.test(word) ? 'ің' : 'ың';
  if (/[аыеі]$/.test(word)) return `${word}н${ending}`;
  return `${word}${word.endsWith('р') ? 'д' : 'т'}${ending}`;
};

/** What is numbered in an annex is a clause of it; what is numbered within an article, a subclause. */
const nounOf = ({ kind }: StepCounted, before: Place): Noun =>
  kind === 'item' && before.some((step) => step.kind === 'article') ? subclause : nouns[kind];

/** How a number stands before its noun: `8-бап`, `3) тармақша`, `A бөлік`. */
const numbered = (step: StepCounted, noun: Noun): string => {
  if (step.kind === 'part') return numbersIn(step.counted, joints);
  if (noun === subclause) return numbersIn(step.counted, joints, (number) => `${number})`);
  return `${numbersIn(step.counted, joints)}-`;
};

const said = (step: Step, before: Place, stateNamed: (english: string) => string): string => {
  const which = before.length === 0 ? 'alone' : 'part';
  switch (step.kind) {
    case 'protocol':
      return 'Хаттама';
    case 'preamble':
      return which === 'alone' ? 'кіріспе' : 'кіріспесі';
    case 'title':
      return 'атауы';
    case 'closing':
      return which === 'alone' ? 'қорытынды бөлік' : 'қорытынды бөлігі';
    case 'state':
      return `${stateNamed(step.name)} бойынша бөлігі`;
    default: {
      const noun = nounOf(step, before);
      const number = numbered(step, noun);
      return `${number}${number.endsWith('-') ? '' : ' '}${noun[which][isMany(step.counted) ? 1 : 0]}`;
    }
  }
};

/** Each step is a part of the one before: `Хаттаманың 9-бабының 3-тармағы`. */
const placeIn = (place: Place, stateNamed: (english: string) => string): string =>
  place
    .map((step, index) => {
      const word = said(step, place.slice(0, index), stateNamed);
      return index === place.length - 1 ? word : genitive(word);
    })
    .join(' ');

export const kazakhLaw: LawWords = {
  language: 'kk',
  agreement: (one, other) => `${one} – ${other} реадмиссия туралы келісімі`,
  treaty: (one, other, signed) =>
    `${one} – ${other} сотталған адамдарды беру туралы шарты${signed === undefined ? '' : `, ${signed}`}`,
  convention: (signed) => `Сотталған адамдарды беру туралы конвенция, ${signed}`,
  day: dayIn('kk-KZ'),
  cited: (places, stateNamed) => places.map((place) => placeIn(place, stateNamed)).join('; '),
  certainty: {
    official: 'ішінара ғана оқылған ресми құжат бойынша',
    inferred: 'мәтіннен шығарылған, онда тікелей айтылмаған',
    secondary: 'тек баспасөзден немесе құқықтық порталдан белгілі',
    weak: 'ештеңемен расталмаған бір дереккөз хабарлаған',
    assumed: 'осы ортада қабылданған болжам',
  },
  lacks: {
    'rule-not-found': 'заңды мерзім белгісіз; оқылған мәтіндерден мұндай норма табылмады',
    'not-in-text': 'мәтінде бұл үшін нақты мерзім аталмаған',
    'clock-suspended': 'мерзім тоқтап тұр: тараптар келісімнің қолданылуын тоқтата тұрды және қай күнге дейін екенін айтпады',
    'outside-calendar': 'мерзім есептелмейді: жұмыс күндерінің күнтізбесі бұл күнге жетпейді',
    'renewal-not-found': 'жол жүру құжатын ұзарту туралы норма оқылған мәтіндерден табылмады',
    'renewal-not-in-text': 'мәтінде жол жүру құжатын ұзарту туралы норма жоқ',
    'house-rule': 'ішкі қағида: онда заңды мерзім көрсетілмейді',
  },
  assumed: (agreement, day) => `${agreement}: ${day} күні күшіне енуі осы ортада болжам ретінде қабылданған.`,
  quotes: ['«', '»'],
};
