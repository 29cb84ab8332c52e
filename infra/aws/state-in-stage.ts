import * as z from 'zod';

/** An AWS account, as it is written. */
export const account = z.string().regex(/^\d{12}$/, 'An AWS account has twelve digits');

const onDuty = z.array(z.email()).min(1);

const justiceInStage = z.strictObject({
  /** Who of the central authority is on duty: mails go to the first, and on to the next when nobody acknowledges. */
  dutyAddresses: onDuty,
  /** The AWS account with which the central authority reads its queue. An authority without one has no queue and works by HTTP only. */
  partnerAccount: account.optional(),
});

/** What only a State has whose people and systems work here, by name. */
const ofConnectedAlone = ['dutyAddresses', 'justice', 'monitorAddresses', 'partnerAccount', 'peopleAccount'] as const;

/**
 * A State in a stage: its authority for readmission, where it has `dutyAddresses`, and its central authority for transfers of convicted
 * persons, where it has `justice`. One of the two at least, and neither has anything of the other. A State that is not `connected` has
 * neither: it is served in readmission, on paper.
 */
export const stateInStage = z
  .strictObject({
    /**
     * Whether the State's people and systems work here. One that is not is a party to cases all the same: what it answers by letter is
     * transcribed by the other State. It has no stack, nobody of its is let in, and nothing is sent to it.
     */
    connected: z.boolean().default(true),
    /** Who of the authority for readmission is on duty. A State without them serves no readmission. */
    dutyAddresses: onDuty.optional(),
    justice: justiceInStage.optional(),
    /** Where the State's independent monitor gets its notices: without one nobody could be told that a stop was reopened. */
    monitorAddresses: z.array(z.email()).min(1).optional(),
    /** Where a person complains about the State's authorities, as it is told to the person. */
    complaints: z.string().min(1).optional(),
    /**
     * The AWS account with which the authority for readmission sends and reads on its queues. A State without one has no such queues and
     * works by HTTP only.
     */
    partnerAccount: account.optional(),
    /** The AWS account whose administrators enter the State's people. Where it names none, those of the account deployed to do it for the State. */
    peopleAccount: account.optional(),
    /** The State is being taken out: it sends nothing any more, and its stack can go with all that is in it. */
    retiring: z.boolean().default(false),
  })
  .superRefine(({ connected, retiring, ...row }, { addIssue }) => {
    if (connected) return;
    for (const name of ofConnectedAlone)
      if (row[name] !== undefined)
        addIssue({
          code: 'custom',
          path: [name],
          message: `A State that is not connected has no ${name}: nobody of it works here`,
        });
    if (retiring)
      addIssue({ code: 'custom', path: ['retiring'], message: 'A State that is not connected has no stack that could go' });
  })
  .refine(({ connected, monitorAddresses }) => !connected || monitorAddresses !== undefined, {
    error: 'A State names the monitorAddresses of its independent monitor, unless it is not connected',
    path: ['monitorAddresses'],
  })
  .refine(({ connected, dutyAddresses, justice }) => !connected || dutyAddresses !== undefined || justice !== undefined, {
    error:
      'A State has dutyAddresses, and serves readmission, or justice, and serves transfers of convicted persons, or both: this one has neither. With "connected": false it serves readmission on paper',
  })
  .refine(
    ({ connected, dutyAddresses, partnerAccount }) => !connected || dutyAddresses !== undefined || partnerAccount === undefined,
    {
      error:
        'The queues of partnerAccount are about readmission, which a State without dutyAddresses does not serve: name the account in justice',
      path: ['partnerAccount'],
    },
  );

export type StateInStage = z.infer<typeof stateInStage>;

/** Whether the State has the queues of both authorities under one account, so that whoever administers it reads both. */
export const oneAccountForBoth = ({ partnerAccount, justice }: StateInStage): boolean =>
  partnerAccount !== undefined && partnerAccount === justice?.partnerAccount;
