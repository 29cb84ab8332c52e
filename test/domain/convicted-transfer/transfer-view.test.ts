import { describe, expect, test } from 'vitest';
import { assessTransferRisk } from '../../../domain/convicted-transfer/assess-transfer-risk.ts';
import { holdTransfer } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { recordSentenceEnd } from '../../../domain/convicted-transfer/record-sentence-end.ts';
import { refuseTransfer } from '../../../domain/convicted-transfer/refuse-transfer.ts';
import { acrossFrom, sideOfTransfer, stateOfSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { transferView } from '../../../domain/convicted-transfer/transfer-view.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { assessed, day, decidedAt, KZ, moment, opened, rules, VN } from './specimen-facts.ts';
import { afterMove, authorised, complete, doing, fresh, handedOver, refusedAs, seenBy, step } from './specimen-transfer.ts';

describe('the two sides', () => {
  test('are those of the court and of the prison, and nobody else’s', () => {
    expect(sideOfTransfer(opened(), VN)).toBe('sentencing');
    expect(sideOfTransfer(opened(), KZ)).toBe('administering');
    expect(sideOfTransfer(opened(), stateOf('FR'))).toBeUndefined();
    expect(stateOfSide(opened(), 'administering')).toBe(KZ);
    expect(acrossFrom('administering')).toBe('sentencing');
  });
});

describe('a State sees', () => {
  test('all that is shared, and never who acted', () => {
    for (const files of [fresh(), complete(), handedOver()]) {
      const seen = JSON.stringify(transferView(files.shared, 'administering', files.owns.administering));
      for (const subject of ['vn-opens', 'vn-consent', 'vn-asks', 'vn-agrees', 'kz-consul', 'kz-agrees'])
        expect(seen).not.toContain(subject);
    }
    expect(transferView(complete().shared, 'administering', {})).toMatchObject({
      transferId: 'transfer',
      side: 'administering',
      status: 'agreed',
      consents: [{ n: 1, official: 'O' }],
      ownFile: {},
    });
  });

  test('its own file without who acted, and nothing of the other’s', () => {
    const before = complete();
    const view = (files: typeof before) => transferView(files.shared, 'administering', files.owns.administering);
    const held = doing(authorised(before), 'sentencing', (files) =>
      holdTransfer(files, { kind: 'other', reason: 'Words', subject: 'somebody' }, decidedAt),
    );
    expect(view(held)).toEqual(view(before));
    const own = transferView(held.shared, 'sentencing', held.owns.sentencing).ownFile;
    expect(own).toMatchObject({ holds: [{ n: 1, reason: 'Words' }], authorisation: { plan: 1 } });
    expect(JSON.stringify(own)).not.toMatch(/somebody|vn-a/);
  });
});

describe('a real risk', () => {
  const found = () =>
    doing(step(complete('assessment'), 'plan', decidedAt), 'administering', (files) =>
      assessTransferRisk(files, assessed('real-risk', 'kz-assesses'), decidedAt),
    );
  const refused = () =>
    refuseTransfer(
      seenBy(found(), 'administering'),
      { from: 'administering', official: 'P', grounds: [{ ground: 'real-risk', basis: 'non-refoulement' }], reasons: 'Words' },
      rules,
      decidedAt,
    );

  test('crosses as a code, and its words stay with the State that found it', () => {
    const { shared, owns } = afterMove(found(), 'administering', refused());
    expect(shared).toMatchObject({ status: 'refused', refusal: { grounds: [{ ground: 'real-risk' }] } });
    expect(JSON.stringify(shared)).not.toContain('Words');
    expect(owns.administering.reasonsKept).toBe('Words');
  });

  test('is found by nobody who furthered the transfer, and of each State once', () => {
    const assessing = (subject: string, countries = assessed('no-real-risk').countries, heardOn = '2026-05-05') =>
      refusedAs(
        assessTransferRisk(
          seenBy(complete(), 'sentencing'),
          { countries, heard: { was: 'heard', heardOn: day(heardOn) }, assessor: 'A', subject },
          decidedAt,
        ),
      );
    for (const subject of ['vn-opens', 'vn-asks', 'vn-agrees', 'kz-agrees'])
      expect(assessing(subject)).toBe('requester-assesses');
    const { countries } = assessed('no-real-risk');
    expect(assessing('a', [...countries, ...countries] as never)).toBe('country-assessed-twice');
    expect(assessing('a', countries, '2026-06-05')).toBe('date-in-future');
  });

  test('once found stays found', () => {
    const again = doing(found(), 'administering', (files) =>
      assessTransferRisk(files, assessed('no-real-risk', 'kz-assesses'), decidedAt),
    );
    expect(again.owns.administering.stops).toHaveLength(1);
  });
});

test('an end on record says so to both', () => {
  const ended = recordSentenceEnd(
    seenBy(handedOver(), 'administering'),
    { how: 'served', on: day('2026-08-01'), basis: 'B', side: 'administering' },
    moment('2026-09-01T00:00:00.000Z'),
  );
  const { shared } = afterMove(handedOver(), 'administering', ended);
  expect(transferView(shared, 'sentencing', {})).toMatchObject({ end: { how: 'served', state: 'KZ' } });
});
