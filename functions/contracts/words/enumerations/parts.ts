import type { Category } from '../../../../domain/agreement/scope.ts';
import type { Track } from '../../../../domain/agreement/track.ts';
import type { Part, Role, Side } from '../../../../domain/caller.ts';
import type { TransferSide } from '../../../../domain/convicted-transfer/transfer-side.ts';
import type { Language } from '../../../../domain/language.ts';
import type { TransitAct } from '../../../../domain/transit/transit-acts.ts';
import { meanings } from '../enumeration.ts';

const categoryWords = {
  'own-national':
    'A national of the requested State, or somebody whom the agreement treats as one (a former national, a spouse, a minor child)',
  'third-country-national': 'A national of neither of the two States',
  'stateless-person': 'Somebody whom no State considers as its national',
} as const satisfies Record<Category, string>;

const { 'own-national': _ofTheRequestedState, ...carriedThrough } = categoryWords;

/** Who takes part in a case or a transit, and whom it is about. */
export const parts = {
  side: meanings<Side>('On which side of a case a State stands', {
    requesting: 'The State that asks for the readmission',
    requested: 'The State that is asked to take the person back',
  }),
  partInTransit: meanings<TransitAct['by']>('Which part a State has in a transit', {
    requesting: 'The State that asks to carry the person through',
    transit: 'The State through whose territory the person is carried',
  }),
  supplier: meanings<Exclude<Part, Side | TransferSide>>('Which State can supply a fact in the movement at hand', {
    mover: 'The State that moves the person: in a readmission the requesting State, in a taking back the requested State',
    receiver: 'The State that receives the person',
    issuer: 'The State that issues the travel document',
    'any-party': 'Either of the two States',
  }),
  role: meanings<Role>('In which role somebody acts for a State', {
    officer: 'Works on the cases of the State',
    supervisor: 'Decides what a second person has to decide: a departure, silence, a stop, a release',
    assessor: 'Records what is found about the risks for a person',
    escort: 'Accompanies the person, and records departure and arrival',
    auditor: 'Reads what the own side has, and changes nothing',
    monitor: 'The independent monitor of the State: reads what was done to protect persons, without names',
    justice: 'Works for the central authority on transfers of convicted persons, and sees nothing of readmission',
    'justice-supervisor': 'Decides what a second person has to decide in a transfer of a convicted person',
  }),
  category: meanings<Category>('Whom a request is about, as the agreements part persons', categoryWords),
  categoryInTransit: meanings<Exclude<Category, 'own-national'>>(
    'Whom a transit is about: nobody is carried through the State of their own nationality',
    carriedThrough,
  ),
  track: meanings<Track>('On which track a case runs', {
    ordinary: 'With the usual times',
    urgent: 'With shorter times for the two States, where the agreement has them; the person’s remedies are not shortened',
  }),
  language: meanings<Language>('In which language something is written', {
    kk: 'Kazakh',
    ru: 'Russian',
    fr: 'French',
    en: 'English',
  }),
};
