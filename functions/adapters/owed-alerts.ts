import type { AddressedOffice } from '../schema/addressed-office.ts';
import { onPaper } from '../settings.ts';

/** Those of the alerts that anybody is owed: of a State on paper nobody reads one, and none waits there for the day on which it is connected. */
export const owedAlerts = <Alert extends AddressedOffice>(alerts: readonly Alert[]): readonly Alert[] => {
  const unread: readonly string[] = onPaper();
  return alerts.filter(({ state }) => !unread.includes(state));
};
