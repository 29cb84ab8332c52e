import { withRecords } from '../../../domain/agreement/stage-record.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { stateInterest } from '../../../domain/convicted-transfer/state-interest.ts';
import { transferEvent } from '../../../functions/change/convicted-transfer/transfer-event.ts';
import { interest, KZ } from '../../domain/convicted-transfer/specimen-facts.ts';
import { asOnThisMachine } from './as-on-this-machine.ts';
import type { Played } from './play.ts';
import { moment } from './same-each-time.ts';

type Told = Played['said'][number];

/** What Kazakhstan is told of a transfer that Vietnam opens, as the change that opens it says it: where no story has one, the contract shows this. */
export const transferTold = (): Told => {
  const records = JSON.parse(asOnThisMachine()['READMIT_RECORDS'] ?? '[]') as Parameters<typeof withRecords>[1];
  const treaties = convictedPersonTreaties.map((treaty) => withRecords(treaty, records));
  const at = new Date(moment).toISOString() as Parameters<typeof stateInterest>[2];
  const facts = { ...interest, transferId: '01a20c91-a000-7000-8000-0000000000c1' };
  const opened = stateInterest(facts, treaties, at);
  if (!opened.ok) throw new Error(`Vietnam opens no transfer: ${JSON.stringify(opened.error)}`);
  const { body } = transferEvent(opened.value, KZ, { move: 'stateInterest', change: 1, at });
  const payload = JSON.parse(body) as Told['payload'];
  return { type: String(payload['type']), payload };
};
