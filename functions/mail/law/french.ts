import type { LawWords } from './law-words.ts';
import { isMany, numbersIn } from './numbers.ts';
import type { Step, StepCounted } from './place.ts';
import { dayIn } from './written-day.ts';

const joints = { and: ' et ', to: ' à ' };

/** A point that bears a letter closes it: `point a)`. */
const lettered = (number: string): string => (/^[a-z]$/.test(number) ? `${number})` : number);

const words: Readonly<Record<StepCounted['kind'], readonly [one: string, many: string]>> = {
  article: ['art.', 'art.'],
  paragraph: ['par.', 'par.'],
  point: ['point', 'points'],
  annex: ['annexe', 'annexes'],
  part: ['partie', 'parties'],
  item: ['point', 'points'],
};

const said = (step: Step, stateNamed: (english: string) => string): string => {
  switch (step.kind) {
    case 'protocol':
      return 'Protocole';
    case 'preamble':
      return 'préambule';
    case 'title':
      return 'titre';
    case 'closing':
      return 'clause finale';
    case 'state':
      return stateNamed(step.name);
    default:
      return `${words[step.kind][isMany(step.counted) ? 1 : 0]} ${numbersIn(step.counted, joints, lettered)}`;
  }
};

export const frenchLaw: LawWords = {
  language: 'fr',
  agreement: (one, other) => `Accord de réadmission ${one} – ${other}`,
  treaty: (one, other, signed) =>
    `Traité sur le transfèrement des personnes condamnées ${one} – ${other}${signed === undefined ? '' : ` du ${signed}`}`,
  convention: (signed) => `Convention du ${signed} sur le transfèrement des personnes condamnées`,
  // The first of a month alone is an ordinal.
  day: (day) => dayIn('fr-FR')(day).replace(/^1 /, '1er '),
  cited: (places, stateNamed) => places.map((place) => place.map((step) => said(step, stateNamed)).join(', ')).join(' ; '),
  certainty: {
    official: 'd’après un document officiel lu en partie seulement',
    inferred: 'déduit du texte, qui ne le dit pas expressément',
    secondary: 'connu par la seule presse ou un portail juridique',
    weak: 'rapporté par une seule source, que rien ne confirme',
    assumed: 'hypothèse propre à cet environnement',
  },
  lacks: {
    'rule-not-found': 'aucun délai légal n’est connu ; la règle n’a pas été trouvée dans les textes lus',
    'not-in-text': 'le texte ne fixe pas de délai précis',
    'clock-suspended': 'le délai ne court pas : les parties ont suspendu l’accord sans dire jusqu’à quand',
    'outside-calendar': 'aucun délai n’est calculé : le calendrier des jours ouvrables ne va pas jusque-là',
    'renewal-not-found': 'la règle sur le renouvellement d’un document de voyage n’a pas été trouvée dans les textes lus',
    'renewal-not-in-text': 'le texte ne prévoit rien sur le renouvellement d’un document de voyage',
    'house-rule': 'règle interne : elle n’énonce aucun délai légal',
  },
  assumed: (agreement, day) => `${agreement} : dans cet environnement, son entrée en vigueur le ${day} est une hypothèse.`,
  quotes: ['« ', ' »'],
};
