import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownTransferFields, sharedTransferFields } from '../../../../domain/convicted-transfer/transfer-view.ts';
import { mailAbout } from '../../../../functions/mail/duty-mail-text.ts';
import { monitorMail } from '../../../../functions/mail/monitor-mail.ts';
import { dutyMailMessage } from '../../../../functions/schema/duty-mail-message.ts';
import { monitorNotice } from '../../../../functions/schema/monitor-notice.ts';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../calls.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  type OperationName,
  type OperationRow,
  ofTransfers,
  operations,
  readyOn,
  rowOf,
} from '../../operations.ts';
import { printAgain, printedFromNow } from '../../printed.ts';
import { transferStates } from '../../transfer-states.ts';
import {
  openedTransfer,
  realRiskForTransfer,
  type TransferStep,
  takeOnTransfer,
  transferStageOf,
  transferStepsTo,
} from '../../transfers-at-hand.ts';
import { marked, marksIn } from '../protection/marked.ts';

let printed: string[];
let api: Api;
beforeAll(async () => {
  printed = printedFromNow();
  api = await startApi();
});
afterAll(printAgain);

type By = 'requesting' | 'requested';

/** Where each mark went in, by which side, and whether for the own file alone. */
type Origin = { readonly operation: string; readonly path: string; readonly by: By; readonly own: boolean };

const origins = new Map<string, Origin>();

/** What a request says for the own file alone, although the rest of it crosses: of a refusal only where it is for a real risk. */
const keptBack: Partial<Readonly<Record<OperationName, string>>> = { refuseTransfer: '/reasons', withdrawTransfer: '/reason' };

/** Whether the act, by that side, changes its own file alone: so also the end of a sentence that the sentencing State records of somebody who stayed. */
const isOwn = ({ name, route }: OperationRow, by: By): boolean =>
  !route.may.includes('put DUE#') || (name === 'recordSentenceEnd' && by === 'requesting');

/** The body with every free text marked. */
const markedBody = (row: OperationRow, by: By, filled: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { body, marks } = marked(filled);
  const keeps = row.name === 'refuseTransfer' && !JSON.stringify(filled).includes('real-risk') ? undefined : keptBack[row.name];
  for (const [mark, path] of marks) origins.set(mark, { operation: row.name, path, by, own: isOwn(row, by) || path === keeps });
  return body;
};

/** A refusal for a real risk that the State found: its words are kept back. */
const besides = (name: OperationName): readonly TransferStep[] =>
  name === 'refuseTransfer' ? [{ does: 'assessTransferRisk', by: 'requesting', as: 'assessor', but: realRiskForTransfer() }] : [];
const refusal = { grounds: [{ ground: 'real-risk', basis: 'non-refoulement' }] };

const playedTo = async (name: OperationName): Promise<string> => {
  const opening = aboutSomebodyElse(sample('convicted-transfers/state-interest'));
  const transferId = await openedTransfer(api, markedBody(rowOf('stateInterest'), 'requesting', opening));
  for (const step of [...transferStepsTo(transferStageOf(name, 'requesting')), ...besides(name)]) {
    const row = rowOf(step.does);
    await takeOnTransfer(api, transferId, { ...step, but: markedBody(row, step.by, { ...bodyOf(row), ...step.but }) });
  }
  return transferId;
};

/** What there is to read of transfers, each with what is asked besides; the monitor’s view of one comes after the list that numbers it. */
const more: Partial<Readonly<Record<OperationName, readonly Record<string, string>[]>>> = {
  listConvictedTransfers: [{ limit: '100' }, { limit: '100', which: 'ended' }],
  listMonitoredTransfers: [{ limit: '100' }, { limit: '100', which: 'ended' }],
  getConvictedTransferHistory: [{ file: 'shared' }, { file: 'own' }],
};
const reads = operations
  .filter(({ route: { method, path } }) => method === 'GET' && /convicted-transfers(?!\/instruments)/.test(path))
  .flatMap((row) => (more[row.name] ?? [{}]).map((query) => ({ row, query })));

type Reading = { readonly name: string; readonly monitors: boolean; readonly text: string };

const numberIn = (text: string): string | undefined => /"monitorId":"(\w+)"/.exec(text)?.[1];

/** Everything that somebody of that State can read of the transfer, each by the first role that may. */
const allRead = async (state: string, transferId: string): Promise<readonly Reading[]> => {
  const read: Reading[] = [];
  for (const { row, query } of reads) {
    const monitorId = numberIn(read.map(({ text }) => text).join()) ?? '0'.repeat(32);
    const [role = 'justice'] = row.route.roles === 'anyone' ? [] : row.route.roles;
    const call = { claims: person(`${state}.${role}`), transferId, monitorId, query };
    const { text } = await api.call('GET', row.route.path, call);
    read.push({ name: row.name, monitors: role === 'monitor', text });
  }
  return read;
};

/** The marks that stand where they must not: each with where it came from. */
const strayed = (text: string, may: (origin: Origin) => boolean = () => false): readonly Origin[] =>
  marksIn(text)
    .map((mark): Origin => origins.get(mark) ?? { operation: mark, path: '', by: 'requesting', own: true })
    .filter((origin) => !may(origin));

const textOf = (items: readonly Item[], prefix: RegExp): string => JSON.stringify(items.filter(({ pk }) => prefix.test(pk)));

const mailsIn = (items: readonly Item[]): readonly unknown[] =>
  items
    .filter(({ pk, to }) => pk.startsWith('OUTBOX#') && (to as { queue: string }).queue === 'duty-mail')
    .map(({ body }) => {
      const message = JSON.parse(String(body));
      if ('notice' in message) return monitorMail(monitorNotice.parse(message), 'a'.repeat(32), 'test');
      return mailAbout(dutyMailMessage.parse(message), { languages: ['en', 'kk'], zone: 'UTC', stage: 'test', onPaper: [] });
    });

const rows = operations.filter(({ route }) => route.method === 'POST' && route.side !== undefined && ofTransfers(route));

describe.each(rows)('after $name of a convicted person with every text marked', (row) => {
  const { name, route } = row;
  const by: By = route.side === 'administering' ? 'requested' : 'requesting';
  let transferId: string;
  let reply: string;
  const read = new Map<By | 'outsider', readonly Reading[]>();
  beforeAll(async () => {
    await restore(api.table, []);
    origins.clear();
    printed.length = 0;
    transferId = await playedTo(name);
    const call = await readyOn(api, row, callerFor(row), transferId);
    const filled = { ...(call.body as object), ...(name === 'refuseTransfer' ? refusal : {}) };
    const answer = await api.call('POST', route.path, { ...call, body: markedBody(row, by, filled) });
    expect(answer.status, answer.text).toBe(route.status);
    reply = answer.text;
    for (const who of ['requesting', 'requested', 'outsider'] as const)
      read.set(who, await allRead(transferStates[who], transferId));
  });

  test('the reply holds nothing of it', () => {
    expect(strayed(reply)).toEqual([]);
  });

  test.each([
    'requesting',
    'requested',
  ] as const)('nobody on the %s side reads anything of the other’s own file', async (side) => {
    const all = read.get(side) ?? [];
    for (const { name: reading, text } of all)
      expect(
        strayed(text, (origin) => !origin.own || origin.by === side),
        reading,
      ).toEqual([]);
    const view = JSON.parse(all.find(({ name: reading }) => reading === 'getConvictedTransfer')?.text ?? '{}') as object;
    const declared: readonly string[] = [...sharedTransferFields, 'transferId', 'side', 'owed', 'sentenceTime', 'ownFile'];
    expect(Object.keys(view).filter((field) => !declared.includes(field))).toEqual([]);
    const { ownFile = {} } = view as { ownFile?: object };
    expect(Object.keys(ownFile).filter((field) => !ownTransferFields.some((known) => known === field))).toEqual([]);
  });

  test('the sides read what was said to both, the monitors no text of anybody, and a State that is no party nothing at all', () => {
    const textsOf = (who: By | 'outsider', monitors: boolean) =>
      (read.get(who) ?? [])
        .filter((one) => one.monitors === monitors)
        .map(({ text }) => text)
        .join('\n');
    for (const side of ['requesting', 'requested'] as const) {
      expect(marksIn(textsOf(side, false)).length).toBeGreaterThan(5);
      expect(textsOf(side, true)).toContain('"monitorId"');
      expect(strayed(textsOf(side, true))).toEqual([]);
    }
    expect(marksIn(textsOf('outsider', false) + textsOf('outsider', true))).toEqual([]);
  });

  test('logs, metrics, queue messages, mails, receipts, registers and histories hold nothing of it', async () => {
    const items = await dumpOf(api.table);
    expect(strayed(printed.join(''))).toEqual([]);
    expect(printed.join('')).toContain(`"operation":"${name}"`);
    expect(strayed(textOf(items, /^(?:OUTBOX|DUE|RECEIPT|PERSON|HISTORY|DOCUMENT|ALERT|WORK)#/))).toEqual([]);
    const mails = mailsIn(items);
    expect(mails.length).toBeGreaterThan(0);
    expect(strayed(JSON.stringify(mails))).toEqual([]);
  });
});
