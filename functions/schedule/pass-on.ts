import { stateOfOffice } from '../../domain/alert/office.ts';
import { acknowledgeHours } from '../../domain/policy/digest.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { log } from '../log.ts';
import type { Acknowledgements } from '../ports/acknowledgements.ts';

export type PassingOn = {
  readonly acknowledgements: Acknowledgements;
  /** How many duty addresses an office has, in the order of call. */
  readonly addressesOf: (office: string) => number;
  readonly onPaper: readonly StateCode[];
};

/**
 * An urgent alert that nobody acknowledged in time goes to the next duty address of its office, in the order of call. After the
 * last one it rings through the alarms, which do not go by e-mail of this service. Where the State was taken back to paper nobody is left
 * there to be called, and whoever took it back knows.
 */
export const passOn = async (
  { acknowledgements, addressesOf, onPaper }: PassingOn,
  office: string,
  alertId: string,
  now: Instant,
): Promise<'passed-on' | 'nobody-left' | 'on-paper' | 'nothing-owed'> => {
  const seen = await acknowledgements.find(office, alertId);
  if (seen?.dueAt === undefined || seen.dueAt > now) return 'nothing-owed';
  if (onPaper.includes(stateOfOffice(office)))
    return (await acknowledgements.passOn(seen, undefined, undefined, now)) === 'done' ? 'on-paper' : 'nothing-owed';
  const { alert } = seen;
  const passedOn = (alert.passedOn ?? 0) + 1;
  if (passedOn >= addressesOf(office)) {
    const kept = await acknowledgements.passOn(seen, undefined, undefined, now);
    if (kept === 'done') log.error('alert-unacknowledged', { office, alertId, caseId: alert.caseId });
    return kept === 'done' ? 'nobody-left' : 'nothing-owed';
  }
  const [own = alert.mailId] = alert.mailId.split('/passed-on/');
  const mail = { ...alert, passedOn, mailId: `${own}/passed-on/${passedOn}` };
  const passed = await acknowledgements.passOn(seen, mail, addHours(now, acknowledgeHours), now);
  return passed === 'done' ? 'passed-on' : 'nothing-owed';
};
