import * as z from 'zod';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import { transferPapers } from '../../../domain/convicted-transfer/treaties/papers.ts';
import { transferGrounds } from '../../../domain/convicted-transfer/treaties/terms.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { line, text } from '../../schema/text.ts';
import { transferReference } from './interest-schema.ts';

const side = once(() => z.enum(transferSides));

const paper = once(() =>
  z.strictObject({ paper: z.enum(transferPapers), reference: line(300), language: line(50) }).meta({ id: 'TransferPaper' }),
);

/** The request of one State. */
export const transferAsked = once(() =>
  z
    .strictObject({
      official: line(200),
      papers: z.array(paper()).max(40).meta({ description: 'The papers that go with the request' }),
      reference: transferReference().exactOptional(),
    })
    .meta({ id: 'TransferRequest' }),
);

export const transferQuestion = once(() => z.strictObject({ question: text(4000) }).meta({ id: 'TransferQuestion' }));

export const questionAnswer = once(() =>
  z
    .strictObject({
      question: z.int().positive().meta({ description: 'The `n` of the question' }),
      text: text(4000),
    })
    .meta({ id: 'TransferQuestionAnswer' }),
);

/** That a State agrees. */
export const transferAgreement = once(() =>
  z
    .strictObject({ official: line(200), reasons: text(4000), reference: transferReference().exactOptional() })
    .meta({ id: 'TransferAgreement' }),
);

const ground = once(() =>
  z
    .discriminatedUnion('basis', [
      z
        .strictObject({
          basis: z.enum(['treaty', 'own-law']),
          ground: z.enum(transferGrounds),
          article: line(100).meta({ description: 'The article on which your State rests' }),
        })
        .meta({ id: 'TransferGroundOfLaw' }),
      z
        .strictObject({ basis: z.literal('non-refoulement'), ground: z.literal('real-risk') })
        .meta({ id: 'TransferGroundOfRisk' }),
    ])
    .meta({ id: 'TransferGroundGiven' }),
);

/** That a State refuses, on coded grounds. */
export const transferRefusal = once(() =>
  z
    .strictObject({
      official: line(200),
      grounds: z.array(ground()).max(transferGrounds.length + 1),
      reasons: text(4000),
    })
    .meta({ id: 'TransferRefusal' }),
);

/** That a State gives the transfer up. */
export const transferWithdrawal = once(() =>
  z
    .strictObject({ reason: text(1000).meta({ description: 'It stays in the own file of your State' }) })
    .meta({ id: 'TransferWithdrawal' }),
);

export const requestShown = once(() =>
  z
    .object({
      from: side(),
      official: z.string(),
      papers: z.array(paper()),
      at: instant(),
      receivedOn: day().meta({ description: 'In the State that is asked. What is left to serve is measured on it' }),
    })
    .meta({ id: 'TransferRequestShown' }),
);

export const questionShown = once(() =>
  z
    .object({
      n: z.int(),
      from: side(),
      question: z.string(),
      askedAt: instant(),
      answer: z.object({ text: z.string(), at: instant() }).exactOptional(),
    })
    .meta({ id: 'TransferQuestionShown' }),
);

const agreed = once(() => ({
  at: instant(),
  official: z.string(),
  reasons: z.string(),
  consent: z.int().meta({ description: 'The `n` of the consent on which it rests' }),
}));

const agreementShown = once(() => z.object(agreed()).meta({ id: 'TransferAgreementShown' }));

/** What each State agreed to, as far as it did. */
export const agreementsShown = once(() =>
  z
    .object({ sentencing: agreementShown().exactOptional(), administering: agreementShown().exactOptional() })
    .meta({ id: 'TransferAgreements' }),
);

export const fallenAgreementShown = once(() => z.object({ ...agreed(), from: side() }).meta({ id: 'TransferAgreementFallen' }));

export const refusalShown = once(() =>
  z
    .object({
      from: side(),
      at: instant(),
      official: z.string(),
      grounds: z.array(ground()),
      reasons: z
        .string()
        .exactOptional()
        .meta({ description: 'Absent where a real risk is a ground: its words stay where they are' }),
    })
    .meta({ id: 'TransferRefusalShown' }),
);

export const withdrawalShown = once(() => z.object({ from: side(), at: instant() }).meta({ id: 'TransferWithdrawalShown' }));
