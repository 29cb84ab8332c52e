import { loadedAgreements } from '../../../../functions/adapters/loaded-agreements.ts';
import { tableCalled } from '../../../../functions/adapters/table.ts';
import { transitsIn } from '../../../../functions/adapters/transits.ts';
import type { Intake } from '../../../../functions/queue/intake/take-in.ts';
import { servedStates } from '../../../../functions/settings.ts';

/** The intake of partners' messages on that table, once the settings of the test are made. */
export const intakeOn = (table: string): Intake => ({
  transits: transitsIn(tableCalled(table)),
  agreements: loadedAgreements(),
  served: servedStates(),
  onPaper: [],
  salts: () => 'a-salt',
});
