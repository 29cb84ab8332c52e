import type { OwnFile } from '../../domain/file/own-file.ts';
import type { AgreementOfCase } from '../../domain/file/readmission-case.ts';
import { departureFrom } from '../../domain/file/reopening.ts';
import type { Stop } from '../../domain/file/stop.ts';
import type { Act } from '../ports/act.ts';
import type { Outgoing } from '../ports/owed-message.ts';
import type { MonitorNotice } from '../schema/monitor-notice.ts';

type Reopened = { readonly name: string; readonly country?: string };

type Own = Pick<OwnFile, 'stops' | 'otherPersons'>;

/** Which stops a change reopened: those of the case, and those of others of which it was found that they are somebody else's. */
const reopenedBy = (before: Own, after: Own): readonly Reopened[] => {
  const was = (n: number): Stop | undefined => before.stops?.find((stop) => stop.n === n);
  const here = (after.stops ?? [])
    .filter(({ n, reopening }) => reopening !== undefined && was(n)?.reopening === undefined)
    .map(({ n, country }) => ({ name: String(n), country }));
  const cleared = (after.otherPersons ?? [])
    .filter(({ caseId, reopening }) => {
      const earlier = before.otherPersons?.find((other) => other.caseId === caseId);
      return reopening !== undefined && earlier?.reopening === undefined;
    })
    .map(({ caseId, country }) => ({ name: caseId, ...(country === undefined ? {} : { country }) }));
  return [...here, ...cleared];
};

/** What a change of an own file owes: to the State's independent monitor, notice of a stop that was reopened. To nobody else, anything. */
export const outgoingOfOwn = (
  act: Act,
  { assumptions }: Pick<AgreementOfCase, 'assumptions'>,
  before: Own,
  after: Own,
): readonly Outgoing[] =>
  reopenedBy(before, after).map(({ name, ...where }) => {
    const mailId = `${act.caseId}/stop-reopened/${act.state}/${name}/${act.at}`;
    const notice: MonitorNotice = {
      mailId,
      state: act.state,
      notice: 'stop-reopened',
      caseId: act.caseId,
      ...where,
      departureFrom: departureFrom(act.at),
      assumptions: [...assumptions],
    };
    return { id: mailId, to: { queue: 'duty-mail' }, body: JSON.stringify(notice) };
  });
