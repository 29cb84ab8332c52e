import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { AgreementUse } from '../../../domain/agreement/use-stop.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { traitsOfPerson } from '../../../domain/identity/traits.ts';
import type { TransitOwnFile } from '../../../domain/transit/transit-own-file.ts';
import type { Asked } from '../../http/request.ts';
import type { Look } from '../seeing.ts';
import type { Present } from './transit-change.ts';
import type { Transits } from './transits.ts';

/** A transit with its State's own file and the rules of its agreement. */
export type TransitFiles = Pick<Present, 'transit'> & { readonly own: TransitOwnFile; readonly agreement: Agreement };

/** A transit knows one edition of who the person is: its request. */
const edition = 1;

const filesOf = ({ agreements }: Transits, { transit, own = {} }: Present): TransitFiles => ({
  transit,
  own,
  agreement: agreementOf(agreements(), transit.agreement),
});

const knownOf = (
  { register }: Transits,
  { transit, own }: Present,
  { caller: { state }, now: at }: Asked,
  named: string | undefined,
) => {
  const { request, id } = transit;
  const settled = settledOthers(own?.otherPersons, edition, at);
  const looking = { caseId: id, at, settled, ...(named === undefined ? {} : { named }) };
  return register.find(state, traitsOfPerson(request.person, [request.document?.number]), looking);
};

/** The transit with what its State found for itself, and the rules. */
export const theTransit =
  (parts: Transits): Look<Present, TransitFiles> =>
  async ({ before }) => ({ files: filesOf(parts, before), seen: {} });

/** Also what the State's own register keeps of the person. `named`: which other case is asked for in any event. */
export const withOwnRegister =
  (parts: Transits, named?: string): Look<Present, TransitFiles & { readonly kept: readonly Kept[] }> =>
  async ({ before }, asked) => {
    const { kept } = await knownOf(parts, before, asked, named);
    return { files: { ...filesOf(parts, before), kept }, seen: {} };
  };

/** Also whether the State stopped using the agreement. None of that may have moved when the change is saved. */
export const heldAgainstAll =
  (parts: Transits): Look<Present, TransitFiles & { readonly kept: readonly Kept[]; readonly use: AgreementUse }> =>
  async ({ before }, asked) => {
    const known = await knownOf(parts, before, asked, undefined);
    const { state } = asked.caller;
    const { id } = before.transit.agreement;
    const use = await parts.uses.find(id, state);
    return {
      files: { ...filesOf(parts, before), kept: known.kept, use },
      seen: { itemsSeen: known.seen, usesSeen: [{ agreement: id, state, version: use.version }] },
    };
  };
