import type { FormItem } from '../../../domain/agreement/request-form.ts';
import type { Movement } from '../../../domain/file/movement.ts';
import type { Value } from '../printed.ts';
import { allEvidence, presumptions, proofs } from './evidence-text.ts';
import { entryPermitValues, irregularityValues, momentThere, paperValues, permitValues } from './particulars.ts';
import type { Someone } from './someone.ts';
import * as of from './someone.ts';
import { byHand, orNone, stated, type Telling, textOf } from './telling.ts';

type Says = (telling: Telling, someone: Someone) => readonly Value[];

const allKinds = ['maiden', 'former', 'alias', 'nickname', 'pseudonym'] as const;

/** The transfer that is planned, where one is: of a notice it can be, of a request not yet. */
const plannedIn = ({ shared }: Telling): Movement | undefined => ('transfer' in shared ? shared.transfer : undefined);

const ofPlan =
  (says: (telling: Telling, planned: Movement) => readonly string[]): Says =>
  (telling) => {
    const planned = plannedIn(telling);
    return planned === undefined ? [byHand] : says(telling, planned).map(textOf);
  };

const beside =
  (label: (telling: Telling) => string): Says =>
  (telling) => [textOf(stated(telling, label(telling), '').trimEnd()), byHand];

const appearance = beside(({ words }) => words.said.appearance);

const spoken = beside(({ words }) => words.said.language);

const nothing: Says = () => [byHand];

/**
 * What a case says of each thing that a form asks for. What the service has no place for is a line to be filled in by hand; what it has a
 * place for and the case does not state says so.
 */
export const itemValues: Readonly<Record<FormItem, Says>> = {
  'full-name': of.namesOf,
  surname: of.surnameOf,
  'given-names': of.givenNamesOf,
  'maiden-name': (telling, someone) => of.otherNamesOf(telling, someone, ['maiden'], true),
  'former-surname': (telling, someone) => of.otherNamesOf(telling, someone, ['maiden', 'former']),
  'other-names': (telling, someone) => of.otherNamesOf(telling, someone, allKinds),
  sex: of.sexOf,
  'sex-and-appearance': (telling, someone) => [...of.sexOf(telling, someone), ...appearance(telling, someone)],
  birth: (telling, someone) => [of.birthDateOf(telling, someone), of.birthPlaceOf(telling, someone)],
  'date-of-birth': (telling, someone) => [of.birthDateOf(telling, someone)],
  'place-of-birth': (telling, someone) => [of.birthPlaceOf(telling, someone)],
  nationality: of.nationalitiesOf,
  'nationality-and-language': (telling, someone) => [...of.nationalitiesOf(telling, someone), ...spoken(telling, someone)],
  'titles-to-stay': (telling) => orNone(telling, permitValues(telling)),
  'civil-status': ({ words }, { civilStatus }) => [
    textOf(civilStatus === undefined ? words.said.notStated : words.case.civilStatus[civilStatus]),
  ],
  spouse: (telling, { spouse }) => orNone(telling, spouse === undefined ? [] : [textOf(of.memberText(telling, spouse))]),
  'minor-children': (telling, { minorChildren = [] }) =>
    orNone(
      telling,
      minorChildren.map((child, index) => textOf(`${index + 1}. ${of.memberText(telling, child)}`)),
    ),
  'home-address': nothing,
  'relatives-address': nothing,
  'whereabouts-in-requesting': nothing,
  'address-in-requesting': nothing,
  'address-in-requested': ({ words }, { lastResidenceInRequestedState: last }) => [textOf(last ?? words.said.notStated)],
  route: nothing,
  'grounds-of-irregularity': (telling) => orNone(telling, irregularityValues(telling)),
  'irregularity-established': (telling) => orNone(telling, irregularityValues(telling)),
  health: ({ words, shared: { care } }) => [
    textOf(care === undefined ? words.said.none : `${care.needs} (${words.said.withConsent})`),
  ],
  danger: ({ words, shared: { protectiveMeasures } }) => [textOf(protectiveMeasures ?? words.said.none)],
  'manner-of-transfer': ofPlan(({ words }, { plan }) => [
    words.case.mode[plan.mode],
    ...plan.legs.map(({ from, to, transport }) => `${from.name} (${from.state}) – ${to.name} (${to.state}), ${transport}`),
  ]),
  proof: proofs,
  presumption: presumptions,
  evidence: allEvidence,
  'travel-documents': (telling) => orNone(telling, paperValues(telling)),
  'entry-permits': (telling) => orNone(telling, entryPermitValues(telling)),
  'transfer-time': ofPlan((telling, { plan }) =>
    plan.legs.map(({ departsAt, arrivesAt }) => `${momentThere(telling, departsAt)} – ${momentThere(telling, arrivesAt)}`),
  ),
  'transfer-place': ofPlan((_, { plan }) =>
    plan.legs.map(({ from, to }) => `${from.name} (${from.state}) – ${to.name} (${to.state})`),
  ),
  'transfer-means': ofPlan(({ words }, { plan }) => [words.case.mode[plan.mode], ...plan.legs.map(({ transport }) => transport)]),
  remarks: (telling) => orNone(telling, []),
  attachments: (telling) => orNone(telling, []),
};
