import type { ConvictedTransfer } from './convicted-transfer.ts';

/** The subjects of both States who opened, asked for or agreed to the transfer, also on a consent that fell: none of them assesses its risks, or lets the person go. */
export const whoFurthered = (file: ConvictedTransfer): readonly string[] => {
  const asked = 'request' in file && file.request !== undefined ? [file.request.by] : [];
  const agreements = 'agreements' in file && file.agreements !== undefined ? file.agreements : {};
  const { sentencing, administering } = agreements;
  const agreed = [sentencing, administering].flatMap((agreement) => (agreement === undefined ? [] : [agreement.by]));
  const before = (file.fallenAgreements ?? []).map(({ by }) => by);
  return [file.interest.by, ...asked, ...agreed, ...before];
};
